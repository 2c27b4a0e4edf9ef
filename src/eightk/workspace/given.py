"""Texts that a command is given by name: files anywhere, "-" for standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from eightk.findings import Finding, Findings, Span
from eightk.workspace.folders import LARGEST_TEXT

STANDARD_INPUT = "-"


def read_given(name: str) -> tuple[str | None, Findings]:
    """The text, with the line ends that it has; findings WSP003-WSP005 and TXT001.

    Control characters are left in: what compares texts says where they stand."""
    content, findings = read_bytes(name)
    if content is None:
        return None, findings
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
