"""Where the paths of results lead: from the project's folder, or the present one, to the root of the repository."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass

from eightk.findings import Stretch

NOWHERE = frozenset({"-", "standard input"})
"""What findings call a text that stands in no file."""


@dataclass(frozen=True, slots=True)
class Ground:
    """`root` is the repository's folder, absolute, with forward slashes; `prefix` leads from there to the folder that
    paths are relative to, "" if it is the same. `absent` are paths of files that are not there: templates that
    eightk ships, documents that were never written."""

    root: str = ""
    prefix: str = ""
    absent: frozenset[str] = frozenset()

    def first(self, places: Sequence[Stretch]) -> Stretch | None:
        """The first place that stands in a file of the repository."""
        return next((place for place in places if self.of(place.span.path)), None)

    def of(self, path: str) -> str:
        """A path from the repository's root; "" for what stands in no file of it."""
        if path in NOWHERE or path in self.absent:
            return ""
        if not path.startswith("/"):
            return posixpath.normpath(posixpath.join(self.prefix, path))
        inside = f"{self.root.rstrip('/')}/"
        normal = posixpath.normpath(path)
        return normal[len(inside) :] if self.root and normal.startswith(inside) else normal
