"""Reading a project: its agreements' folders and its templates, nothing outside it, nothing without bound."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from eightk.findings import Finding, Findings, Span
from eightk.workspace.folders import Read, read_below

INPUT_SUFFIXES = (".yaml", ".txt", ".lock")
TEMPLATE_SUFFIXES = (".j2",)
AGREEMENT = "agreement.yaml"
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
    def _real_root(self) -> str:
        return os.path.realpath(self.root)

    def slugs(self) -> tuple[str, ...]:
        """The agreements of the project, in order: the folders of agreements/ with files that eightk reads.

        One without an agreement.yaml, or with a name that cannot be, is among them: `folder` says what is wrong."""
        home = self.root / "agreements"
        with suppress(OSError), os.scandir(home) as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith(".") and entry.is_dir())
            return tuple(name for name in names if _has_inputs(home / name))
        return ()

    def folder(self, slug: str) -> Folder:
        """The input files of one agreement; findings WSP001-WSP008 inside it."""
        home = self.root / "agreements" / slug
        if is_slug(slug) and home.is_dir():
            files, findings = self._read(home, INPUT_SUFFIXES)
            missing = () if findings or AGREEMENT in files else (_no_terms(slug, home),)
            return Folder(slug, files, findings + missing)
        if os.sep not in slug and slug in self.slugs():
            return Folder(slug, {}, (misnamed(slug),))
        return Folder(slug, {}, (_no_agreement(slug, self.slugs()),))

    def templates(self) -> Read:
        """Templates by name: the shipped ones, each replaced by the project's own file of that name."""
        found, findings = shipped_templates(self.shipped_templates)
        own = self.root / "templates"
        if own.is_dir() and not own.samefile(self.shipped_templates):
            files, more = self.own_templates()
            return found | files, findings + more
        return found, findings

    def own_templates(self) -> Read:
        """The project's own templates by name."""
        own = self.root / "templates"
        return self._read(own, TEMPLATE_SUFFIXES) if own.is_dir() else ({}, ())

    def input_folders(self) -> dict[Path, int]:
        """agreements/ and templates/ as far as they are there, each with what tells it from another of that name."""
        found: dict[Path, int] = {}
        for name in ("agreements", "templates"):
            with suppress(OSError):
                found[self.root / name] = os.stat(self.root / name).st_ino
        return found

    def _read(self, home: Path, suffixes: tuple[str, ...]) -> Read:
        return read_below(home, suffixes, self._shown, self._real_root)

    def _shown(self, path: str) -> str:
        return os.path.relpath(path, self.root).replace(os.sep, "/")


def _has_inputs(home: Path) -> bool:
    with suppress(OSError):
        return any(name.endswith((*INPUT_SUFFIXES, ".yml")) for name in os.listdir(home))
    return True  # `folder` says why it cannot be read


def _no_agreement(slug: str, known: tuple[str, ...]) -> Finding:
    from eightk.agreement.reader import did_you_mean

    hint = did_you_mean(slug[:80], list(known)) or "`eightk new SLUG` makes one."
    return Finding("WSP001", f"there is no agreement “{slug[:80]}” in agreements/", hint, (Span("agreements"),))


def is_slug(name: str) -> bool:
    """Whether an agreement's folder may have this name."""
    return _SLUG.fullmatch(name) is not None


def misnamed(slug: str) -> Finding:
    """WSP006."""
    better = re.sub(r"[^a-z0-9]+", "-", slug.lower()).strip("-")[:63]
    hint = f"Use lower-case letters, digits and hyphens{f': {better}' if better else ''}."
    message = f"“{slug}” cannot be the name of an agreement's folder"
    return Finding("WSP006", message, hint, (Span(f"agreements/{slug}"),))


def _no_terms(slug: str, home: Path) -> Finding:
    like = next((name for name in ("agreement.yml", "Agreement.yaml") if (home / name).exists()), "")
    hint = f"Rename {like} to {AGREEMENT}." if like else "`eightk new SLUG` makes a folder with one to fill in."
    return Finding("WSP007", f"there is no {AGREEMENT} in this folder", hint, (Span(f"agreements/{slug}"),))


def findings_page() -> str:
    """docs/findings.md, which explains every code of a finding."""
    return (_beside("docs") / "findings.md").read_text("utf-8")


def shipped_templates(home: Path | None = None) -> Read:
    """The templates that are installed with eightk, by name."""
    return read_below(home or _shipped(), TEMPLATE_SUFFIXES, os.path.basename)


def _shipped() -> Path:
    return _beside("templates")


def _beside(name: str) -> Path:
    """A folder as installed in the wheel, or beside src/ in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / name
    return installed if installed.is_dir() else package.parents[1] / name


def find_workspace(start: Path) -> Workspace | None:
    """The project that `start` is in: the nearest folder upward with agreements/ in it."""
    for folder in (start, *start.parents):
        if (folder / "agreements").is_dir():
            return Workspace(folder)
    return None
