"""What was laid beside each other, with the white space between: every character of both texts in exactly one cut.

A deletion takes along the blank before it; a paragraph that came or went takes along the empty line after it, so that
the paragraphs around it stay whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from eightk.redlines.aligned import Alone, Item, Pair
from eightk.redlines.value import Kind
from eightk.redlines.weighed import Weight

BREAK = re.compile(r"\n(?:[^\S\n]*\n)+")
"""What ends a paragraph: a line end and one empty line at least, without the indentation of the next paragraph."""
_LETTER = re.compile(r"\w+|\W")
_TYPESET = Weight("typesetting")
_NONE = Weight("")


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of both texts by its offsets; of the text in which it does not stand, an empty one at its place."""

    kind: Kind
    first: int
    last: int
    start: int
    stop: int
    weight: Weight = _NONE
    change: int = 0
    move: int = 0


class _Cutter:
    """Walks both texts at once."""

    def __init__(self, ours: str, theirs: str) -> None:
        self.ours, self.theirs = ours, theirs
        self.at = self.there = 0
        self.changes = 0

    def between(self, item: Pair) -> Iterator[Cut]:
        """The white space before words that both texts have, and these words."""
        yield from self.spaces(item.first, item.start)
        mine, other = self.ours[item.first : item.last], self.theirs[item.start : item.stop]
        if mine == other:
            yield self.kept(item.last, item.stop)
            return
        letters, others = _LETTER.findall(mine), _LETTER.findall(other)
        pairs = zip(letters, others, strict=True) if len(letters) == len(others) else ((mine, other),)
        for one, two in pairs:
            yield from self.typeset(self.at + len(one), self.there + len(two))

    def spaces(self, last: int, stop: int) -> Iterator[Cut]:
        """White space up to there, in either text. What both have of it is kept."""
        mine, other = self.ours[self.at : last], self.theirs[self.there : stop]
        if BREAK.search(mine) and BREAK.search(other):
            both = _common(mine, other)
            if BREAK.search(mine[:both]):
                yield self.kept(self.at + both, self.there + both)
        yield from self.typeset(last, stop)

    def typeset(self, last: int, stop: int) -> Iterator[Cut]:
        """What is the same but for how it is typeset."""
        if self.ours[self.at : last] == self.theirs[self.there : stop]:
            yield self.kept(last, stop)
            return
        yield self.alone(True, last, _TYPESET)
        yield self.alone(False, stop, _TYPESET)

    def kept(self, last: int, stop: int) -> Cut:
        """The same up to there."""
        cut = Cut("kept", self.at, last, self.there, stop)
        self.at, self.there = last, stop
        return cut

    def alone(self, is_ours: bool, end: int, weight: Weight, change: int = 0, move: int = 0) -> Cut:
        """What stands in one text alone, up to there."""
        if is_ours:
            cut = Cut("moved-away" if move else "deleted", self.at, end, self.there, self.there, weight, change, move)
            self.at = end
        else:
            cut = Cut("moved-here" if move else "inserted", self.at, self.at, self.there, end, weight, change, move)
            self.there = end
        return cut

    def group(self, ours: list[Alone], theirs: list[Alone], following: Pair) -> Iterator[Cut]:
        """What stands in one text alone, between two stretches that both have."""
        trails = self._trails(ours, theirs, following)
        if trails or (ours and theirs):
            yield from self.spaces(
                ours[0].start if ours else following.first, theirs[0].start if theirs else following.start
            )
        number = self.changes = self.changes + any(not each.move for each in (*ours, *theirs))
        for side, after in ((ours, following.first), (theirs, following.start)):
            for each, end in zip(side, (*(one.start for one in side[1:]), after), strict=False):
                self.changes += bool(each.move)
                change = self.changes if each.move else number
                yield self.alone(each.is_ours, end if trails else each.end, each.weight, change, each.move)

    def _trails(self, ours: list[Alone], theirs: list[Alone], following: Pair) -> bool:
        """Whether the white space after goes along, not that before."""
        if ours and theirs:
            ends = self._around(ours, following.first, True), self._around(theirs, following.start, False)
            return all(BREAK.search(space) for each in ends for space in each)
        side, after, text, other = (
            (ours, following.first, self.ours, self.theirs[self.there : following.start])
            if ours
            else (theirs, following.start, self.theirs, self.ours[self.at : following.first])
        )
        lead, trail = text[(self.at if ours else self.there) : side[0].start], text[side[-1].end : after]
        return lead == other and (trail != other or bool(BREAK.search(other)))

    def _around(self, side: list[Alone], after: int, is_ours: bool) -> tuple[str, str]:
        """The white space before and after some stretches; where a text begins, an empty line stands before."""
        text, at = (self.ours, self.at) if is_ours else (self.theirs, self.there)
        return text[at : side[0].start] if at else "\n\n", text[side[-1].end : after]


def cuts(ours: str, theirs: str, items: Iterable[Item]) -> Iterator[Cut]:
    """Both texts, nothing left out and nothing twice; none of them is empty."""
    cutter = _Cutter(ours, theirs)
    mine: list[Alone] = []
    other: list[Alone] = []
    for item in chain(items, [Pair(len(ours), len(ours), len(theirs), len(theirs))]):
        if isinstance(item, Alone):
            (mine if item.is_ours else other).append(item)
            continue
        if mine or other:
            yield from filter(_is_something, cutter.group(mine, other, item))
            mine, other = [], []
        yield from filter(_is_something, cutter.between(item))


def _is_something(cut: Cut) -> bool:
    return cut.first < cut.last or cut.start < cut.stop


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )
