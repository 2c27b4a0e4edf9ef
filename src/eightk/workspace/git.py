"""Asking git, without a shell and without anything that a repository's own settings could make it run.

Only commands that read objects are used: no checkout, no filters, no network. What a revision is called comes after
`--end-of-options`, so that none can be taken for an option.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from eightk.findings import Finding, Span

_OF_ANOTHER = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")
"""What a hook is told of its repository. The one that the project's folder is in is meant here."""


class GitTrouble(Exception):
    """What git cannot answer, as a finding for counsel."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def git(folder: Path, *arguments: str, given: bytes = b"") -> bytes | None:
    """What git answers in a folder, or None where it says no. Raises GitTrouble (REV001) where it cannot be run."""
    answer = _run(folder, arguments, given)
    return answer.stdout if answer.returncode == 0 else None


def refusal(folder: Path, *arguments: str) -> str:
    """Why git says no, in its own words on one line."""
    return " ".join(os.fsdecode(_run(folder, arguments, b"").stderr).split())


def _run(folder: Path, arguments: tuple[str, ...], given: bytes) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-C", os.path.abspath(folder), *arguments]
    try:
        return subprocess.run(command, input=given, capture_output=True, env=_environment(), check=False)
    except (OSError, ValueError) as error:  # ValueError: a NUL in what was asked
        raise GitTrouble(_not_run(error)) from None


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER}
    silent = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
    return {**kept, **silent}


def _not_run(error: OSError | ValueError) -> Finding:
    if isinstance(error, FileNotFoundError):
        message, hint = "git is not installed, and earlier versions are read through it", "On Debian: apt install git."
    else:
        message, hint = f"git cannot be run: {error}", ""
    return Finding("REV001", message, hint, (Span("git"),))
