"""HTML as plain text in which every character knows where in the HTML it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from eightk.document.plain import BLOCKS, CELL_GAP, CELLS
from eightk.edgar.markup import tags

NOWHERE = -1
"""The offset of a character that stands for markup: the gap between two cells, the break between two paragraphs."""
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
"""What may be a character reference: the form that `html.unescape` looks for."""
_Placed = tuple[str, int]
"""A character of the text and its offset."""
BREAK = "\n\n"


def placed_text(html: str) -> tuple[str, tuple[int, ...]]:
    """The paragraphs of `paragraphs_of`, an empty line between them, and for each character its offset in `html`: where
    it is written, or where the reference that stands for it begins."""
    text: list[str] = []
    offsets: list[int] = []
    for paragraph in _paragraphs(html):
        if text:
            text.append(BREAK)
            offsets += [NOWHERE] * len(BREAK)
        text += [character for character, _ in paragraph]
        offsets += [offset for _, offset in paragraph]
    return "".join(text), tuple(offsets)


def end_of(html: str, offset: int) -> int:
    """Where what is written at `offset` ends: after one character, or after the reference that stands for it."""
    found = _REFERENCE.match(html, offset)
    is_reference = found is not None and unescape(found.group()) != found.group()
    return found.end() if found is not None and is_reference else offset + 1


def _paragraphs(html: str) -> Iterator[list[_Placed]]:
    cells: list[list[_Placed]] = [[]]
    at = 0
    in_title = False
    for tag in tags(html):
        if not in_title:
            cells[-1] += _unescaped(html, at, tag.offset)
        at = tag.end
        if tag.name == "title":
            in_title = tag.kind == "open"
        if tag.name in CELLS and tag.kind == "close":
            cells.append([])
        if tag.name in BLOCKS:
            yield from _closed(cells)
            cells = [[]]
    cells[-1] += _unescaped(html, at, len(html))
    yield from _closed(cells)


def _unescaped(html: str, start: int, end: int) -> Iterator[_Placed]:
    for found in _REFERENCE.finditer(html, start, end):
        yield from zip(html[start : found.start()], range(start, found.start()), strict=True)
        written, meant = found.group(), unescape(found.group())
        step = int(meant == written)
        yield from ((character, found.start() + at * step) for at, character in enumerate(meant))
        start = found.end()
    yield from zip(html[start:end], range(start, end), strict=True)


def _closed(cells: list[list[_Placed]]) -> Iterator[list[_Placed]]:
    """The cells of a paragraph in one, white space folded; nothing where no cell has words."""
    gap = [(character, NOWHERE) for character in CELL_GAP]
    row: list[_Placed] = []
    for cell in cells:
        folded = list(_folded(cell))
        row += gap if row and folded else []
        row += folded
    if row:
        yield row


def _folded(cell: list[_Placed]) -> Iterator[_Placed]:
    blank = NOWHERE
    begun = False
    for character, offset in cell:
        if character.isspace():
            blank = offset if blank == NOWHERE else blank
            continue
        if begun and blank != NOWHERE:
            yield " ", blank
        yield character, offset
        begun, blank = True, NOWHERE
