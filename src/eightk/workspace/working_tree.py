"""A project as it stands on disk, with an id for the content of each file, as git would give it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from eightk.findings import Findings
from eightk.workspace.folders import Read
from eightk.workspace.reading import AGREEMENT, Folder, Workspace

ObjectForm = Literal["sha1", "sha256"]


@dataclass(frozen=True, slots=True)
class WorkingTree:
    """A project on disk beside one of its revisions. `form` is how the repository makes its ids."""

    name: str
    workspace: Workspace
    form: ObjectForm = "sha1"

    @property
    def troubles(self) -> Findings:
        """None: `folder` says what is wrong with one."""
        return ()

    def terms(self, slugs: Iterable[str]) -> dict[str, bytes]:
        """The agreement.yaml of each of these agreements."""
        files = {slug: self.workspace.folder(slug).files for slug in slugs}
        return {slug: each[AGREEMENT] for slug, each in files.items() if AGREEMENT in each}

    def slugs(self) -> tuple[str, ...]:
        """The agreements, in order."""
        return self.workspace.slugs()

    def marks(self, slug: str) -> dict[str, frozenset[str]]:
        """The ids that each input file's content may have in git: as it is, and with the line ends of Unix."""
        folder = self.workspace.folder(slug)
        return {folder.path(name): self._ids(content) for name, content in folder.files.items()}

    def template_marks(self) -> dict[str, frozenset[str]]:
        """The same of the project's own templates."""
        files, _ = self.workspace.own_templates()
        return {f"templates/{name}": self._ids(content) for name, content in files.items()}

    def folder(self, slug: str) -> Folder:
        """The input files of one agreement."""
        return self.workspace.folder(slug)

    def templates(self) -> Read:
        """Templates by name."""
        return self.workspace.templates()

    def _ids(self, content: bytes) -> frozenset[str]:
        unix = content.replace(b"\r\n", b"\n")
        return frozenset(self._id(each) for each in ((content,) if unix == content else (content, unix)))

    def _id(self, content: bytes) -> str:
        # No secret hangs on it: this is how git names what it keeps.
        seen = hashlib.new(self.form, b"blob %d\0" % len(content), usedforsecurity=False)
        seen.update(content)
        return seen.hexdigest()
