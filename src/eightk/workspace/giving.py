"""Writing a file where a command is told to: whole, in one step, and never over what eightk did not write."""

from __future__ import annotations

import os
from pathlib import Path

from eightk.findings import Finding, Findings, Span
from eightk.workspace.whole import put

_SEEN = 4096
"""Bytes at the beginning and at the end of a file in which its maker is named."""


def write_given(name: str, content: bytes, *makers: bytes) -> Findings:
    """Write `content` to the file `name`; finding OUT006 where that cannot be or must not be.

    A file that stands there is replaced only if it is an ordinary one and is empty, or names one of `makers`, as
    `content` does."""
    target = Path(name)
    refusal = _in_the_way(target, makers)
    if refusal:
        return (Finding("OUT006", f"not written: {refusal}", "Name another file.", (Span(name),)),)
    try:
        put(target, content)
    except OSError as error:
        message = f"the file could not be written: {error.strerror or error}"
        return (Finding("OUT006", message, "Check the folder and its permissions.", (Span(name),)),)
    return ()


def _in_the_way(target: Path, makers: tuple[bytes, ...]) -> str:
    """What stands there and may not be replaced; "" if nothing does."""
    if not os.path.lexists(target):
        return ""
    if target.is_symlink() or not target.is_file():
        return "a link, a folder or a device stands there"
    try:
        with target.open("rb") as file:
            seen = file.read(_SEEN)
            file.seek(max(0, target.stat().st_size - _SEEN))
            seen += file.read(_SEEN)
    except OSError as error:
        return f"what stands there cannot be read ({error.strerror})"
    is_ours = not seen or any(maker in seen for maker in makers)
    return "" if is_ours else "a file stands there that eightk did not write"
