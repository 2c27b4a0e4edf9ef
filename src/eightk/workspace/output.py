"""What stands in output/ now, and what eightk itself is made of: the two things a build compares itself with."""

from __future__ import annotations

import hashlib
import os
import stat
from contextlib import suppress
from functools import cache
from pathlib import Path

PAGE = "index.html"
"""The review page of an agreement in its folder, and the portfolio in output/ itself."""
STAGES = ".staging"
"""The folder in output/ where builds make their folders aside; gone when no build runs."""


def read_output(home: Path, slug: str) -> dict[str, bytes]:
    """The files of output/<slug>, by name; empty if there are none or they cannot be read."""
    if slug in ("", ".", "..") or os.sep in slug:
        return {}
    files: dict[str, bytes] = {}
    with suppress(OSError), os.scandir(home / slug) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_file(follow_symlinks=False):
                files[entry.name] = Path(entry.path).read_bytes()
    return files


def read_output_file(home: Path, name: str) -> bytes:
    """One file below output/; empty if it is not there or cannot be read."""
    with suppress(OSError):
        return (home / name).read_bytes() if not (home / name).is_symlink() else b""
    return b""


def read_made(home: Path, slug: str, name: str) -> bytes | None:
    """One file of output/<slug>, or of output/ itself where `slug` is empty; None if it is not there.

    No link is followed, whatever stands in output/ by now."""
    if not name or {os.sep, "\0"} & {*slug, *name} or {".", ".."} & {slug, name} or leads_out(home):
        return None
    with suppress(OSError):
        folder = os.open(home / slug if slug else home, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
        finally:
            os.close(folder)
        with os.fdopen(file, "rb") as opened:
            if stat.S_ISREG(os.fstat(file).st_mode):
                return opened.read()
    return None


def leads_out(home: Path) -> bool:
    """Whether output/ is a link that leads out of the project."""
    return home.is_symlink() and not Path(os.path.realpath(home)).is_relative_to(os.path.realpath(home.parent))


def installation_digest() -> str:
    """A digest of eightk's own files by name, size and time: another version or an edited one gives another."""
    package = Path(__file__).resolve().parents[1]
    seen = hashlib.sha256()
    for folder, subfolders, names in os.walk(package):
        subfolders[:] = sorted(name for name in subfolders if name != "__pycache__")
        for name in sorted(names):
            status = os.stat(os.path.join(folder, name))
            seen.update(f"{folder[len(str(package)) :]}/{name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return seen.hexdigest()


@cache
def printing_digest() -> str:
    """A digest of the contents of what prints: the fonts, and eightk's own part of the PDF.

    Times will not do here: a PDF that stands is kept as long as it would come out the same."""
    package = Path(__file__).resolve().parents[1]
    seen = hashlib.sha256()
    for path in sorted((*(package / "fonts").iterdir(), *(package / "document").glob("pdf*.py"))):
        seen.update(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return seen.hexdigest()
