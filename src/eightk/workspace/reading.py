"""Reading a project: its agreements' folders and its templates, nothing outside it, nothing without bound."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from eightk.findings import Finding, Findings, Span

INPUT_SUFFIXES = (".yaml", ".txt", ".lock")
TEMPLATE_SUFFIXES = (".j2",)
LARGEST = {".yaml": 2_000_000, ".j2": 1_000_000}
LARGEST_TEXT = 30_000_000
"""Bytes; the longest agreements on EDGAR have some 3,000,000."""
MOST_FILES = 500
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")


@dataclass(frozen=True, slots=True)
class Folder:
    """One agreement's folder: its input files by name (relative to the folder), as bytes."""

    slug: str
    files: dict[str, bytes]
    findings: Findings = ()

    def path(self, name: str) -> str:
        """The file's path from the project's root."""
        return f"agreements/{self.slug}/{name}"


@dataclass(frozen=True)
class Workspace:
    """A project on disk: agreements/, templates/ and output/ below `root`."""

    root: Path
    shipped_templates: Path = field(default_factory=lambda: _shipped())

    @cached_property
    def _real_root(self) -> Path:
        return self.root.resolve()

    def slugs(self) -> tuple[str, ...]:
        """The agreements of the project, in order: folders that hold an agreement.yaml."""
        home = self.root / "agreements"
        if not home.is_dir():
            return ()
        with os.scandir(home) as entries:
            names = [entry.name for entry in entries if _SLUG.fullmatch(entry.name)]
        return tuple(name for name in sorted(names) if os.path.lexists(home / name / "agreement.yaml"))

    def folder(self, slug: str) -> Folder:
        """The input files of one agreement; findings WSP001-WSP005 inside it."""
        home = self.root / "agreements" / slug
        if not _SLUG.fullmatch(slug) or not home.is_dir():
            return Folder(slug, {}, (_no_agreement(slug, self.slugs()),))
        files: dict[str, bytes] = {}
        findings: list[Finding] = []
        for path in self._inputs(home, INPUT_SUFFIXES):
            content, problems = self._content(path)
            findings += problems
            if content is not None:
                files[path.relative_to(home).as_posix()] = content
        return Folder(slug, files, tuple(findings))

    def templates(self) -> tuple[dict[str, bytes], Findings]:
        """Templates by name: the shipped ones, each replaced by the project's own file of that name."""
        found: dict[str, bytes] = {}
        findings: list[Finding] = []
        own = self.root / "templates"
        for home in (self.shipped_templates, own):
            if not home.is_dir() or (home is own and own.resolve() == self.shipped_templates.resolve() and found):
                continue
            for path in self._inputs(home, TEMPLATE_SUFFIXES):
                content, problems = self._content(path, inside=home is own)
                findings += problems
                if content is not None:
                    found[path.relative_to(home).as_posix()] = content
        return found, tuple(findings)

    def _inputs(self, home: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
        """The files below a folder that eightk reads, in order; hidden ones and linked folders left out."""
        for folder, subfolders, names in os.walk(home):
            subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
            for name in sorted(names)[:MOST_FILES]:
                if name.endswith(suffixes) and not name.startswith("."):
                    yield Path(folder, name)

    def _content(self, path: Path, inside: bool = True) -> tuple[bytes | None, Findings]:
        shown = self._shown(path)
        if inside and not path.resolve().is_relative_to(self._real_root):
            message = "this is a link that leads out of the project; only files inside it are read"
            return None, (Finding("WSP002", message, "Copy the file into the folder.", (Span(shown),)),)
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                return None, (Finding("WSP003", "this is not an ordinary file", "", (Span(shown),)),)
            if status.st_size > (limit := LARGEST.get(path.suffix, LARGEST_TEXT)):
                return None, (_too_large(shown, status.st_size, limit),)
            return path.read_bytes(), ()
        except OSError as error:
            return None, (Finding("WSP005", f"the file cannot be read: {error.strerror}", "", (Span(shown),)),)

    def _shown(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.name


def _no_agreement(slug: str, known: tuple[str, ...]) -> Finding:
    from eightk.agreement.reader import did_you_mean

    hint = did_you_mean(slug, list(known)) or "`eightk new SLUG` makes one."
    return Finding("WSP001", f"there is no agreement “{slug}” in agreements/", hint, (Span("agreements"),))


def _too_large(shown: str, size: int, limit: int) -> Finding:
    message = f"the file has {size / 1e6:,.0f} MB; the most that is read is {limit / 1e6:,.0f} MB"
    return Finding("WSP004", message, "Is it the right file?", (Span(shown),))


def _shipped() -> Path:
    """templates/ as installed in the wheel, or beside src/ in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


def find_workspace(start: Path) -> Workspace | None:
    """The project that `start` is in: the nearest folder upward with agreements/ in it."""
    for folder in (start, *start.parents):
        if (folder / "agreements").is_dir():
            return Workspace(folder)
    return None
