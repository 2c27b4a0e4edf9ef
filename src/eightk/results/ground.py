"""Where the paths of results lead: from the project's folder, or the present one, to the root of the repository."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

NOWHERE = frozenset({"-", "standard input"})
"""What findings call a text that stands in no file."""


@dataclass(frozen=True, slots=True)
class Ground:
    """`root` is the repository's folder, absolute, with forward slashes; `prefix` leads from there to the folder that
    paths are relative to, "" if it is the same. `absent` are paths of shipped files, which no repository of counsel's
    has."""

    root: str = ""
    prefix: str = ""
    absent: frozenset[str] = frozenset()

    def of(self, path: str) -> str:
        """A path from the repository's root; "" for what stands in no file of it."""
        if path in NOWHERE or path in self.absent:
            return ""
        if not path.startswith("/"):
            return posixpath.normpath(posixpath.join(self.prefix, path))
        inside = f"{self.root.rstrip('/')}/"
        normal = posixpath.normpath(path)
        return normal[len(inside) :] if self.root and normal.startswith(inside) else normal
