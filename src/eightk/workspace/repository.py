"""The repository that a folder stands in, found without running git."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from eightk.results.ground import Ground


def ground_of(folder: Path, paths: Iterable[str] = (), checkout: str = "") -> Ground:
    """The ground of `paths` below `folder`: the nearest folder upward with a .git in it, or `checkout` if it is inside
    that one, or the folder itself."""
    here = os.path.realpath(folder)
    root = _upward(here) or _around(here, checkout) or here
    prefix = os.path.relpath(here, root).replace(os.sep, "/")
    absent = (path for path in paths if _may_be_absent(path) and not os.path.isfile(os.path.join(here, path)))
    return Ground(root.replace(os.sep, "/"), "" if prefix == "." else prefix, frozenset(absent))


def _may_be_absent(path: str) -> bool:
    """Whether a path may be that of a template that eightk ships, or of a document that was never written."""
    return path.startswith("templates/") or "/" not in path


def _upward(here: str) -> str:
    found = (each for each in (Path(here), *Path(here).parents) if os.path.lexists(each / ".git"))
    return str(next(found, ""))


def _around(here: str, checkout: str) -> str:
    if not checkout:
        return ""
    real = os.path.realpath(checkout)
    return real if Path(here).is_relative_to(real) else ""
