"""The part of two texts that must be read to compare them: where they differ, and a sentence on either side.

What stands before and after is the same in both, letter by letter, and reading it would find it so. The bounds are
ends of sentences after which nothing that went before is read on, so that no name and no figure lies across one.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass

_CUT = re.compile(
    r"(?:(?<=[a-z]{4}\.)(?<!essrs\.)(?<!ssoc\.)(?<!pprox\.)|(?<=[a-z)]\)\.)|(?<=[ ,-]\d{4}\.))\s+(?=[A-Z][a-z]*\s)"
)
"""The blank between two sentences: after a word in small letters, a parenthesis or a year, before a capital."""
_BEYOND = 8
"""Characters that what stands before a cut is told by."""
_NEAR = 2000


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of one text to be read, and inside it the stretch that differs, bounded by white space."""

    start: int
    end: int
    first: int
    last: int


def windows(ours: str, theirs: str) -> tuple[Window, Window]:
    """The stretch of each text to be read; empty ones for equal texts."""
    if ours == theirs:
        return Window(0, 0, 0, 0), Window(0, 0, 0, 0)
    shorter = min(len(ours), len(theirs))
    head = _common_head(ours, theirs, shorter)
    tail = _common_tail(ours, theirs, shorter - head)
    first = _before_blank(ours, head)
    after = _after_blank(ours, len(ours) - tail)
    start, end = _cut_before(ours, first), _cut_after(ours, after)
    shift = len(theirs) - len(ours)
    return Window(start, end, first, after), Window(start, end + shift, first, after + shift)


def _common_head(ours: str, theirs: str, most: int) -> int:
    """How many characters the texts begin with in common: halving, with slices compared at once."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if ours[low:middle] == theirs[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(ours: str, theirs: str, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if ours[len(ours) - middle : len(ours) - low] == theirs[len(theirs) - middle : len(theirs) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _before_blank(text: str, at: int) -> int:
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _after_blank(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _cut_before(text: str, at: int) -> int:
    """The last beginning of a sentence before a place, a whole word of it included."""
    for start in (max(0, at - _NEAR), 0):
        found = deque(_CUT.finditer(text, start, at), maxlen=1)
        if found:
            return found[0].end()
    return 0


def _cut_after(text: str, at: int) -> int:
    """The first end of a sentence after a place, a whole word of it included."""
    cut = _CUT.search(text, at + _BEYOND)
    return cut.start() if cut else len(text)
