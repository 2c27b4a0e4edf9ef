"""A project as it stands in a commit: its agreements and templates, read from git's objects and never checked out."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from eightk.findings import Finding, Findings, Span
from eightk.workspace.commits import Repository
from eightk.workspace.folders import LARGEST, LARGEST_FOLDER, LARGEST_TEXT, MOST_FILES, Read
from eightk.workspace.git import git
from eightk.workspace.objects import (
    FOLDER,
    LINK,
    PARTIAL,
    SUBMODULE,
    Entry,
    content_of,
    contents_of,
    entries_of,
    entry_at,
    large_file,
    pointed_to,
    sizes_of,
)
from eightk.workspace.reading import (
    AGREEMENT,
    INPUT_SUFFIXES,
    TEMPLATE_SUFFIXES,
    Folder,
    is_slug,
    misnamed,
    shipped_templates,
)

_MOST_LINKS = 5
HOMES = ("agreements", "templates")


@dataclass(frozen=True)
class Revision:
    """A project at a commit. `name` is how it was asked for, `entries` its files by path from the project's root."""

    name: str
    commit: str
    repository: Repository
    entries: Mapping[str, Entry] = field(repr=False)

    @cached_property
    def _by_folder(self) -> Mapping[str, tuple[str, ...]]:
        """The paths below agreements/ by the name of their folder."""
        found: dict[str, list[str]] = {}
        for path in self.entries:
            parts = path.split("/", 2)
            if parts[0] == "agreements" and len(parts) > 1 and not parts[1].startswith("."):
                found.setdefault(parts[1], []).append(path)
        return {name: tuple(paths) for name, paths in found.items()}

    @property
    def troubles(self) -> Findings:
        """WSP002 or REV004 where agreements/ itself is no folder of this repository."""
        findings: list[Finding] = []
        if "agreements" in self.entries:
            self._target("agreements", findings, INPUT_SUFFIXES)
        return tuple(findings)

    def terms(self, slugs: Iterable[str]) -> dict[str, bytes]:
        """The agreement.yaml of each of these agreements, read all at once."""
        paths = {slug: f"agreements/{slug}/{AGREEMENT}" for slug in slugs}
        found: list[Finding] = []
        wanted = {slug: path for slug, path in paths.items() if path in self.entries}
        ids = {path: self._target(path, found, INPUT_SUFFIXES) for path in wanted.values()}
        contents = self._contents({path: id for path, id in ids.items() if id}, found)
        return {slug: contents[path] for slug, path in wanted.items() if path in contents}

    def slugs(self) -> tuple[str, ...]:
        """The agreements of that version, in order."""
        return tuple(sorted(slug for slug, paths in self._by_folder.items() if any(map(self._is_input, paths))))

    def _is_input(self, path: str) -> bool:
        inside = path.count("/") == 2 and path.endswith((*INPUT_SUFFIXES, ".yml"))
        return inside or (path.count("/") == 1 and self.entries[path].mode in (LINK, SUBMODULE))

    def marks(self, slug: str) -> dict[str, frozenset[str]]:
        """The id of each input file's content, by name: what is the same has the same."""
        paths = self._by_folder.get(slug, ())
        return {path: frozenset({self.entries[path].id}) for path in paths if self._is_read(path, INPUT_SUFFIXES)}

    def template_marks(self) -> dict[str, frozenset[str]]:
        """The same of the project's own templates."""
        return {
            path: frozenset({entry.id})
            for path, entry in self.entries.items()
            if path.startswith("templates") and self._is_read(path, TEMPLATE_SUFFIXES)
        }

    def _is_read(self, path: str, suffixes: tuple[str, ...]) -> bool:
        is_hidden = any(part.startswith(".") for part in path.split("/"))
        return not is_hidden and (path.endswith(suffixes) or self.entries[path].mode in (LINK, SUBMODULE))

    def folder(self, slug: str) -> Folder:
        """The input files of one agreement; findings WSP001-WSP008 and REV004-REV006 inside it."""
        paths = self._by_folder.get(slug)
        if paths is None:
            return Folder(slug, {}, (self._no_agreement(slug),))
        if not is_slug(slug):
            return Folder(slug, {}, (misnamed(slug),))
        files, findings = self._read(paths, f"agreements/{slug}", INPUT_SUFFIXES)
        missing = () if findings or AGREEMENT in files else (self._no_terms(slug),)
        return Folder(slug, files, findings + missing)

    def templates(self) -> Read:
        """Templates by name: the shipped ones, each replaced by that version's own file of that name."""
        found, findings = shipped_templates()
        own = [path for path in self.entries if path == "templates" or path.startswith("templates/")]
        files, more = self._read(own, "templates", TEMPLATE_SUFFIXES)
        return found | files, findings + more

    def _read(self, paths: Iterable[str], home: str, suffixes: tuple[str, ...]) -> Read:
        findings: list[Finding] = []
        wanted: dict[str, str] = {}
        for path in sorted(path for path in paths if self._is_read(path, suffixes)):
            target = self._target(path, findings, suffixes)
            if target:
                wanted[path] = target
        if len(wanted) > MOST_FILES:
            message = f"this folder holds more than {MOST_FILES} files; no agreement needs as much"
            return {}, (*findings, Finding("WSP008", message, "", (Span(home),)))
        contents = self._contents(wanted, findings)
        return {path[len(home) + 1 :]: content for path, content in contents.items()}, tuple(findings)

    def _target(self, path: str, findings: list[Finding], suffixes: tuple[str, ...]) -> str:
        """The id of a file's content, links inside the project followed; "" where there is none to read."""
        entry, at = self.entries[path], path
        for _ in range(_MOST_LINKS):
            if entry.mode != LINK:
                break
            to = os.fsdecode(content_of(self.repository, entry.id))
            at = posixpath.normpath(posixpath.join(posixpath.dirname(at), to))
            if to.startswith("/") or at.startswith("../"):
                findings.append(self._say("WSP002", path, "this is a link that leads out of the project", "Copy it."))
                return ""
            entry = self.entries.get(at) or entry_at(self.repository, self.commit, at) or Entry("", "")
        if entry.mode == SUBMODULE:
            message = "this is a submodule: what stands in it is in another repository, and is not read"
            findings.append(self._say("REV004", path, message, "Compare versions in that repository."))
        elif not entry.is_file:
            if path.endswith(suffixes) or entry.mode == FOLDER:
                findings.append(
                    self._say("WSP002", path, "this is a link to a folder, or to nothing", "Copy the folder.")
                )
        elif path.endswith(suffixes):
            return entry.id
        return ""

    def _contents(self, wanted: Mapping[str, str], findings: list[Finding]) -> dict[str, bytes]:
        contents: dict[str, bytes] = {}
        sizes = sizes_of(self.repository, wanted.values())
        whole = 0
        for path, id in wanted.items():
            size, limit = sizes.get(id), LARGEST.get(posixpath.splitext(path)[1], LARGEST_TEXT)
            if size is None:
                findings.append(self._say("REV006", path, "git does not have this file's content", PARTIAL))
            elif size > limit or whole + size > LARGEST_FOLDER:
                message = f"the file has {size / 1e6:,.0f} MB; the most that is read is {limit / 1e6:,.0f} MB"
                findings.append(self._say("WSP004", path, message, "Is it the right file?"))
            else:
                contents[path] = b""
                whole += size
        blobs = contents_of(self.repository, [wanted[path] for path in contents])
        for path in list(contents):
            content = self._without_pointer(path, blobs.get(wanted[path], b""), findings)
            if content is None:
                del contents[path]
            else:
                contents[path] = content
        return contents

    def _without_pointer(self, path: str, content: bytes, findings: list[Finding]) -> bytes | None:
        """The content, from the store of Git LFS where git has a pointer to it only."""
        digest = pointed_to(content)
        if not digest:
            return content
        kept = large_file(self.repository, digest)
        if kept is None:
            message = "the file is kept in Git LFS, and its content of this revision is not on this machine"
            findings.append(self._say("REV005", path, message, f"`git lfs fetch origin {self.commit[:12]}` brings it."))
        return kept

    def _say(self, code: str, path: str, message: str, hint: str) -> Finding:
        return Finding(code, message, hint, (Span(path),))

    def _no_agreement(self, slug: str) -> Finding:
        message = f"there is no agreement “{slug[:80]}” in agreements/ of {self.name}"
        return Finding("WSP001", message, "", (Span("agreements"),))

    def _no_terms(self, slug: str) -> Finding:
        return Finding("WSP007", f"there is no {AGREEMENT} in this folder", "", (Span(f"agreements/{slug}"),))


def open_revision(repository: Repository, name: str, commit: str = "") -> Revision:
    """The project at a revision; nothing but the list of its files is read.

    Raises GitTrouble: REV003 where there is no such revision, REV006 where git cannot read it."""
    commit = commit or repository.known(name)
    tree = git(repository.home, "rev-parse", "--verify", "--quiet", f"{commit}:{repository.prefix}".rstrip("/"))
    entries = entries_of(repository, tree.decode().strip(), *HOMES) if tree else {}
    return Revision(name, commit, repository, entries)
