"""Places in the copy: from a block's unwrapped text back to the source, and from an offset to line and
column."""

from __future__ import annotations

import re

from ...findings import Span
from ..conformed import Block, ConformedCopy

_LINE_END = re.compile(r"\r\n|[\r\n]")
_WRITTEN = re.compile(r"\S+")


def source_offset(text: str, block: Block, position: int) -> int:
    """The offset in the copy's text of the character at `position` of a block's unwrapped text.

    Unwrapping changes blanks only, so the character is found by counting the others.
    """
    if position == 0:
        return block.start
    wanted = sum(not char.isspace() for char in block.text[:position])
    for match in _WRITTEN.finditer(text, block.start, block.end):
        if wanted < match.end() - match.start():
            return match.start() + wanted
        wanted -= match.end() - match.start()
    return block.end


def span_at(copy: ConformedCopy, offset: int) -> Span:
    """The line and column (from 1, in code points) of an offset into the copy's text."""
    offset = max(0, min(offset, len(copy.text)))
    line, begin = 1, 0
    for match in _LINE_END.finditer(copy.text, 0, offset):
        line, begin = line + 1, match.end()
    return Span(copy.path, line, offset - begin + 1)
