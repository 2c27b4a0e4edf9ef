"""What version control has recorded of one file: when, by whom, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eightk.workspace.git import git

MOST = 50
"""Versions that are told, the newest first."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """One version of a file: the short name of its commit, the day (2007-02-28), the author, and the subject line."""

    commit: str
    day: str
    author: str
    subject: str


def recorded(home: Path, path: str) -> tuple[Recorded, ...] | None:
    """The versions of a file below `home`; None where there is no repository. Raises GitTrouble without git."""
    if git(home, "rev-parse", "--git-dir") is None:
        return None
    told = "--format=%h%x1f%as%x1f%an%x1f%s"
    # A repository may ask for signatures to be verified, by a program that it names.
    found = git(home, "-c", "log.showSignature=false", "log", "-z", f"--max-count={MOST}", told, "--", path)
    lines = (found or b"").decode("utf-8", "replace").split("\0")
    return tuple(Recorded(*line.split("\x1f", 3)) for line in lines if line.count("\x1f") >= 3)
