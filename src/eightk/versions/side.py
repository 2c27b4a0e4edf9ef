"""One side of a comparison of two versions: a project at a revision, or on disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from eightk.findings import Findings
from eightk.workspace.folders import Read
from eightk.workspace.reading import Folder

Marks = Mapping[str, frozenset[str]]
"""Files by path from the project's root, each with the ids that its content may go by: the same content shares one."""


class Side(Protocol):
    """A project as it stood or stands."""

    @property
    def name(self) -> str:
        """How counsel call it: HEAD~1, the working tree."""

    @property
    def troubles(self) -> Findings:
        """Why nothing can be read of it, if so."""

    def slugs(self) -> tuple[str, ...]:
        """Its agreements, in order."""

    def marks(self, slug: str) -> Marks:
        """The input files of one agreement; none where there is no such agreement."""

    def template_marks(self) -> Marks:
        """Its own templates."""

    def terms(self, slugs: Iterable[str]) -> Mapping[str, bytes]:
        """The agreement.yaml of each of these agreements that has one."""

    def folder(self, slug: str) -> Folder:
        """The input files of one agreement, with what is wrong with them."""

    def templates(self) -> Read:
        """Every template by name, the shipped ones among them."""
