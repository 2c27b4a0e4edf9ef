"""Which pages of a document look different: both PDFs drawn, and compared dot by dot, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from eightk.document.pdf_read import Picture, page_pictures
from eightk.document.png import png

SHOWN = 30
"""Pages of one document that are kept as pictures; of the others it is only said that they differ."""
_GAP = 12
"""Rows of dots between two places of a page that are told as one: an eighth of an inch."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page, in hundredths of its width and height."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that looks different, or stands on one side only. `before` and `after` are pictures (PNG), b"" where there
    is none; `boxes` are the places that differ."""

    number: int
    before: bytes = field(default=b"", repr=False)
    after: bytes = field(default=b"", repr=False)
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class PagesChange:
    """A document whose pages look different: `before` and `after` say how many it has."""

    name: str
    stem: str
    before: int
    after: int
    pages: tuple[PageChange, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the pages that look different."""
        return tuple(page.number for page in self.pages)


def changed_pages(name: str, stem: str, before: bytes, after: bytes, *, pictures: bool = True) -> PagesChange | None:
    """Two PDFs page by page; None where they look the same. Raises ValueError for what is no PDF.

    Without `pictures`, it is only said which pages differ."""
    numbers = [0, 0]
    found: list[PageChange] = []
    for number, (ours, theirs) in enumerate(zip_longest(page_pictures(before), page_pictures(after)), 1):
        numbers[0] += ours is not None
        numbers[1] += theirs is not None
        if ours != theirs:
            found.append(_page(number, ours, theirs, pictures=pictures and len(found) < SHOWN))
    return PagesChange(name, stem, numbers[0], numbers[1], tuple(found)) if found else None


def _page(number: int, ours: Picture | None, theirs: Picture | None, *, pictures: bool) -> PageChange:
    if not pictures:
        return PageChange(number)
    is_both = ours and theirs and (ours.width, ours.height) == (theirs.width, theirs.height)
    boxes = tuple(_boxes(ours, theirs)) if is_both and ours and theirs else ()
    return PageChange(number, png(ours) if ours else b"", png(theirs) if theirs else b"", boxes)


def _boxes(ours: Picture, theirs: Picture) -> Iterator[Box]:
    """The places that differ, from the top down: rows that differ, with the columns from the first dot to the last."""
    width = ours.width
    top = bottom = -1
    left, right = width, 0
    for row in range(ours.height + 1):
        mine, other = (each.pixels[row * width : (row + 1) * width] for each in (ours, theirs))
        if row < ours.height and mine != other:
            if top < 0:
                top = row
            bottom = row
            left, right = min(left, _first(mine, other)), max(right, width - _first(mine[::-1], other[::-1]))
        elif top >= 0 and (row - bottom > _GAP or row == ours.height):
            yield _box(ours, left, top, right, bottom + 1)
            top, left, right = -1, width, 0


def _first(one: bytes, other: bytes) -> int:
    """The first place at which two rows of one length differ."""
    low, high = 0, len(one)
    while low < high:
        middle = (low + high) // 2
        if one[low : middle + 1] == other[low : middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


def _box(of: Picture, left: int, top: int, right: int, bottom: int) -> Box:
    across, down = 100 / of.width, 100 / of.height
    edge = 3  # dots of air around it
    left, top = max(0, left - edge), max(0, top - edge)
    right, bottom = min(of.width, right + edge), min(of.height, bottom + edge)
    return Box(
        *(round(each, 2) for each in (left * across, top * down, (right - left) * across, (bottom - top) * down))
    )
