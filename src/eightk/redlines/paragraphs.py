"""How a paragraph is set: as prose, line by line, in the middle, or in columns of typewriter letters."""

from __future__ import annotations

import re
from typing import Literal

from eightk.redlines.value import Paragraph

Setting = Literal["prose", "lines", "middle", "columns"]
_COLUMNS = re.compile(r"\S(?: {3}|\t)[ \t]*\S")
_SHORT = 45
"""Characters; lines all shorter than this were ended on purpose: an address, a signature."""
_DEEP = 10
"""Blanks at the beginning of a line that stands in the middle of the page."""


def setting(paragraph: Paragraph) -> Setting:
    """Told from the line ends and blanks of the text itself."""
    text = "".join(piece.text for piece in paragraph.pieces).strip("\n")
    if "\n" not in text and not text.startswith(" " * _DEEP):
        return "columns" if text.count("\t") > 1 else "prose"
    lines = [line for line in text.split("\n") if line.strip()]
    if sum(1 for line in lines if _COLUMNS.search(line)) * 2 > len(lines):
        return "columns"
    if all(line.startswith(" " * _DEEP) and not line[_DEEP:].startswith(" " * 4 * _DEEP) for line in lines):
        return "middle"
    return "lines" if all(len(line.strip()) < _SHORT for line in lines) else "prose"
