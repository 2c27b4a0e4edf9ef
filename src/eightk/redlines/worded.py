"""Where the words of two passages part, told so that it reads well: whole figures, no crumbs left standing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from eightk.wording.align import Gap, gaps

_CRUMBS = 2
"""What is kept between two changes is given up if it is this many times shorter than either."""
_ROUNDS = 3
"""How often a change may widen: to a whole figure, which may cut through a figure of the other text."""


class Token(NamedTuple):
    """A word or mark by its form, with its place; or a passage that moved, whole, by the number of its move."""

    form: str
    start: int
    end: int
    move: int


class Figure(NamedTuple):
    """A value that is told whole if any of it changes: offsets into its text."""

    start: int
    end: int


Figures = tuple[Sequence[Figure], Sequence[Figure]]


def paired(left: Sequence[Token], right: Sequence[Token], figures: Figures) -> list[Gap]:
    """The stretches that are not common to both."""
    found = gaps([_form(each, "-") for each in left], [_form(each, "+") for each in right])
    partners = _partners(found, len(left), len(right))
    spans = [_places(left, figures[0]), _places(right, figures[1])]
    for _ in range(_ROUNDS):
        if not _widened(partners, spans, len(right)):
            break
    return _without_crumbs(_gaps(partners, len(right)), left, right)


def _form(token: Token, side: str) -> str:
    """A passage that moved is like no word, and not like itself in the other text."""
    return f"{side}\n{token.move}" if token.move else token.form


def _partners(found: Iterable[Gap], length: int, other: int) -> list[int]:
    """For each token of the left its partner in the right, -1 for none."""
    partners: list[int] = []
    there = 0
    for gap in (*found, Gap(length, length, other, other)):
        partners += range(there, there + gap.first - len(partners))
        partners += [-1] * (gap.last - gap.first)
        there = gap.stop
    return partners


def _places(tokens: Sequence[Token], figures: Sequence[Figure]) -> list[range]:
    """Figures as places of tokens."""
    starts = [token.start for token in tokens]
    return [range(bisect_left(starts, each.start), bisect_left(starts, each.end)) for each in figures]


def _widened(partners: list[int], spans: Sequence[Sequence[range]], length: int) -> bool:
    """Part every figure of which a part is parted already; whether there was one."""
    owners = [-1] * length
    for place, partner in enumerate(partners):
        if partner >= 0:
            owners[partner] = place
    torn = [place for span in spans[0] for place in _torn(span, partners)]
    torn += [owners[place] for span in spans[1] for place in _torn(span, owners)]
    for place in torn:
        partners[place] = -1
    return bool(torn)


def _torn(span: range, partners: Sequence[int]) -> list[int]:
    """The places of a figure that still have a partner, if others have none or stand apart from them."""
    kept = [place for place in span if partners[place] >= 0]
    is_whole = len(kept) == len(span) and partners[span[-1]] - partners[span[0]] == len(span) - 1 if span else True
    return [] if is_whole else kept


def _gaps(partners: Sequence[int], length: int) -> list[Gap]:
    found: list[Gap] = []
    at = there = 0
    for place, partner in (*enumerate(partners), (len(partners), length)):
        if partner < 0:
            continue
        if at < place or there < partner:
            found.append(Gap(at, place, there, partner))
        at, there = place + 1, partner + 1
    return found


def _without_crumbs(found: Sequence[Gap], left: Sequence[Token], right: Sequence[Token]) -> list[Gap]:
    """Changes parted by very little are one: a lone "of" between two new phrases says nothing."""
    merged: list[Gap] = []
    for gap in found:
        while merged and _is_crumb(left[merged[-1].last : gap.first], merged[-1], gap, left, right):
            before = merged.pop()
            gap = Gap(before.first, gap.last, before.start, gap.stop)
        merged.append(gap)
    return merged


def _is_crumb(kept: Sequence[Token], before: Gap, after: Gap, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether what two changes leave between them is too little to be told. Figures stand alone."""
    changed = (each for gap in (before, after) for each in (*left[gap.first : gap.last], *right[gap.start : gap.stop]))
    if any(character.isdigit() for each in (*kept, *changed) for character in each.form):
        return False
    length = sum(len(each.form) for each in kept)
    return all(_CRUMBS * length <= _length(gap, left, right) for gap in (before, after))


def _length(gap: Gap, left: Sequence[Token], right: Sequence[Token]) -> int:
    """Of a replacement the shorter side, in letters; 0 for what moved, which is never joined to anything."""
    sides = left[gap.first : gap.last], right[gap.start : gap.stop]
    if any(each.move for side in sides for each in side):
        return -1
    return min(sum(len(each.form) for each in side) for side in sides)
