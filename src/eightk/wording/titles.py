"""Where a text gives a title: between quotation marks, in the list of exhibits, on the line of an item.

A title, and a term in the words that define it, is what it is called: no phrase in it stands for another.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

_LONGEST = 40
"""Units between two quotation marks at most."""
_LISTED = re.compile(
    r"^[ \t]*(?:(?:Exhibit|Ex\.)\s+)?\(?\d{1,3}\.\d{1,2}\*{0,2}\)?[ \t]+[\"\u201c]?[A-Z][^\n]*", re.MULTILINE
)
"""A line of the list of exhibits: its number, and a description that begins with a capital."""
_ITEM = re.compile(r"^[ \t]*Item\s+\d{1,2}\.\d\d\.?[ \t]+[A-Z][^.\n]*", re.MULTILINE)
"""The line that names an item of the form."""


class Written(Protocol):
    """What stands at a place of a text."""

    @property
    def key(self) -> str: ...

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def titled(text: str, units: Sequence[Written]) -> frozenset[int]:
    """The places of the units that stand in a title."""
    return frozenset((*_quoted(units), *_listed(text, units)))


def _quoted(units: Sequence[Written]) -> list[int]:
    """Between two quotation marks."""
    found: list[int] = []
    opening = -1
    for at, unit in enumerate(units):
        if unit.key != '"':
            continue
        if opening >= 0 and at - opening <= _LONGEST:
            found += range(opening + 1, at)
            opening = -1
        else:
            opening = at
    return found


def _listed(text: str, units: Sequence[Written]) -> list[int]:
    """On a line that lists an exhibit or names an item."""
    if not units:
        return []
    first, last = units[0].start, units[-1].end
    lines = [found.span() for line in (_LISTED, _ITEM) for found in line.finditer(text[first:last])]
    return [
        at
        for start, end in lines
        for at in range(bisect_left(units, first + start, key=_start), bisect_left(units, first + end, key=_start))
        if units[at].end <= first + end
    ]


def _start(unit: Written) -> int:
    return unit.start
