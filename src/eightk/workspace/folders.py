"""The files below one folder, read: ordinary files only, no link out of the project, nothing without bound."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from eightk.findings import Finding, Findings, Span

LARGEST = {".yaml": 2_000_000, ".j2": 1_000_000}
LARGEST_TEXT = 30_000_000
"""Bytes; the longest agreements on EDGAR have some 3,000,000."""
LARGEST_FOLDER = 200_000_000
MOST_FILES = 500

Read = tuple[dict[str, bytes], Findings]
"""Files by name, relative to the folder, and findings WSP002-WSP005 and WSP008."""


@dataclass(slots=True)
class _Reading:
    home: str
    suffixes: tuple[str, ...]
    shown: Callable[[str], str]
    inside: str
    """The real path that no link may leave; "" where links are trusted (what eightk itself ships)."""
    files: dict[str, bytes] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    size: int = 0

    def say(self, code: str, path: str, message: str, hint: str = "") -> None:
        self.findings.append(Finding(code, message, hint, (Span(self.shown(path)),)))


def read_below(home: Path, suffixes: tuple[str, ...], shown: Callable[[str], str], inside: str = "") -> Read:
    """Every file below `home` whose name ends in one of `suffixes`; hidden ones are left out.

    `shown` gives the path that a finding names."""
    reading = _Reading(os.fspath(home), suffixes, shown, inside)
    if _leads_out(os.path.realpath(home), inside):
        _say_link(reading, reading.home)
    else:
        for number, path in enumerate(_wanted(reading)):
            if number == MOST_FILES or reading.size > LARGEST_FOLDER:
                _say_too_much(reading, number)
                break
            _read(reading, path)
    return reading.files, tuple(reading.findings)


def _wanted(reading: _Reading) -> Iterator[str]:
    def unreadable(error: OSError) -> None:
        reading.say("WSP005", str(error.filename), f"the folder cannot be read: {error.strerror}")

    for folder, subfolders, names in os.walk(reading.home, onerror=unreadable):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in subfolders:
            _judge_folder(reading, os.path.join(folder, name))
        for name in sorted(names):
            if name.endswith(reading.suffixes) and not name.startswith("."):
                yield os.path.join(folder, name)


def _judge_folder(reading: _Reading, path: str) -> None:
    """A linked folder is not entered, and one with the name of a file is not read: neither in silence."""
    if os.path.islink(path) and _leads_out(os.path.realpath(path), reading.inside):
        _say_link(reading, path)
    elif os.path.islink(path):
        reading.say("WSP002", path, "this is a link to a folder; such links are not followed", "Copy the folder.")
    elif path.endswith(reading.suffixes):
        reading.say("WSP003", path, "this is a folder, not a file")


def _read(reading: _Reading, path: str) -> None:
    if os.path.islink(path) and _leads_out(os.path.realpath(path), reading.inside):
        _say_link(reading, path)
        return
    try:
        status = os.stat(path)
        limit = LARGEST.get(os.path.splitext(path)[1], LARGEST_TEXT)
        if not stat.S_ISREG(status.st_mode):
            reading.say("WSP003", path, "this is not an ordinary file")
        elif status.st_size > limit:
            message = f"the file has {_megabytes(status.st_size)}; the most that is read is {_megabytes(limit)}"
            reading.say("WSP004", path, message, "Is it the right file?")
        else:
            content = Path(path).read_bytes()
            reading.size += len(content)
            reading.files[os.path.relpath(path, reading.home).replace(os.sep, "/")] = content
    except OSError as error:
        reading.say("WSP005", path, f"the file cannot be read: {error.strerror}")


def _leads_out(real: str, inside: str) -> bool:
    return bool(inside) and real != inside and not real.startswith(inside.rstrip(os.sep) + os.sep)


def _say_link(reading: _Reading, path: str) -> None:
    kind = "folder" if os.path.isdir(path) else "file"
    message = "this is a link that leads out of the project; only files inside it are read"
    reading.say("WSP002", path, message, f"Copy the {kind} into the project.")


def _say_too_much(reading: _Reading, number: int) -> None:
    much = f"more than {MOST_FILES} files" if number == MOST_FILES else f"more than {_megabytes(LARGEST_FOLDER)}"
    reading.say("WSP008", reading.home, f"this folder holds {much}; no agreement needs as much")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
