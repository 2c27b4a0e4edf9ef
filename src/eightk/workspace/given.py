"""Texts that a command is given by name: files anywhere, "-" for standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from eightk.findings import Finding, Findings, Span
from eightk.workspace.folders import LARGEST_TEXT, read_below
from eightk.workspace.reading import AGREEMENT, INPUT_SUFFIXES, Folder

STANDARD_INPUT = "-"
FolderKind = Literal["project", "agreement", "output"]
_OUTPUT = (".htm", ".html", ".txt", ".pdf", ".yaml", ".docx")


def read_given(name: str) -> tuple[str | None, Findings]:
    """The text, with the line ends that it has; findings WSP003-WSP005 and TXT001.

    Control characters are left in: what compares texts says where they stand."""
    content, findings = read_bytes(name)
    return (None, findings) if content is None else as_text(content, name)


def as_text(content: bytes, name: str) -> tuple[str | None, Findings]:
    """The bytes of a text file as they stand; finding TXT001."""
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = "the file is not UTF-8 text: a byte here belongs to another encoding"
        return None, (Finding("TXT001", message, "Save it as UTF-8.", (Span(shown(name), line, 1),)),)


def read_bytes(name: str) -> tuple[bytes | None, Findings]:
    """The bytes of a file of any kind; findings WSP003-WSP005."""
    try:
        if name == STANDARD_INPUT:
            content = sys.stdin.buffer.read(LARGEST_TEXT + 1)
        elif Path(name).is_dir():
            return None, (Finding("WSP003", "this is a folder, not a file", "Name a file.", (Span(name),)),)
        else:
            with Path(name).open("rb") as file:
                content = file.read(LARGEST_TEXT + 1)
    except OSError as error:
        message = f"the file cannot be read: {error.strerror}"
        return None, (Finding("WSP005", message, "Check its name and permissions.", (Span(name),)),)
    if len(content) > LARGEST_TEXT:
        message = f"the file is larger than {LARGEST_TEXT:,} bytes"
        return None, (Finding("WSP004", message, "Check that it is the right file.", (Span(shown(name)),)),)
    return content, ()


def shown(name: str) -> str:
    """How a finding names it."""
    return "standard input" if name == STANDARD_INPUT else name


def kind_of_folder(name: str) -> FolderKind:
    """A project (it has agreements/), an agreement's folder (it has agreement.yaml), or a folder of documents."""
    folder = Path(name)
    if (folder / "agreements").is_dir():
        return "project"
    return "agreement" if (folder / AGREEMENT).exists() else "output"


def agreement_folder(name: str) -> Folder:
    """An agreement's folder that stands anywhere; findings WSP002-WSP005 and WSP008."""
    home = Path(name).resolve()
    files, findings = read_below(home, INPUT_SUFFIXES, lambda path: path, str(home))
    return Folder(home.name, files, findings)


def documents_below(name: str) -> tuple[dict[str, bytes], Findings]:
    """The documents of a folder, by their paths in it; findings WSP002-WSP005 and WSP008."""
    home = Path(name).resolve()
    return read_below(home, _OUTPUT, lambda path: path, str(home))
