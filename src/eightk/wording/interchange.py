"""Phrases that are interchangeable, taken for one another at the places where two texts differ.

A text by itself is read phrase by phrase from left to right (`units.phrased`), so that an edit next to a phrase may
hide it. Here the approved words become the draft's, one phrase at a time: wherever both are phrases of one set, each
fit to stand where it stands, and what is beside them is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.align import Gap, gaps
from eightk.wording.equivalents import Substitution, phrases_at
from eightk.wording.titles import titled
from eightk.wording.touches import Touched
from eightk.wording.units import Unit, forms_of, says

_REACH = 9
"""Units before a difference at which a phrase that holds it may begin."""


@dataclass(frozen=True, slots=True)
class _Side:
    """The units of one text, the words by which phrases are found, and the places of its titles."""

    units: Sequence[Unit]
    forms: Sequence[str]
    named: frozenset[int]

    def phrases(self, at: int) -> Iterator[Substitution]:
        """The phrases that begin at a place, none of them the words of a title."""
        for match in phrases_at(self.forms, at):
            inside = range(at, match.last)
            if says(match.canonical, self.units[at : match.last]) and not self.named.issuperset(inside):
                yield match

    def facts(self, first: int, last: int) -> list[str]:
        """The values that are stated in a stretch, in order."""
        return [unit.key for unit in self.units[first:last] if unit.is_fact]


def interchanged(ours: Sequence[Unit], theirs: Sequence[Unit], texts: tuple[str, str]) -> tuple[Touched, ...]:
    """The stretches of two texts that hold one phrase for another of its set, in order, none overlapping another."""
    left, right = (
        _Side(units, forms_of(units), titled(text, units)) for text, units in zip(texts, (ours, theirs), strict=True)
    )
    hunks = gaps([unit.key for unit in ours], [unit.key for unit in theirs])
    found: list[Touched] = []
    end = 0
    for at, hunk in enumerate(hunks):
        if hunk.first < end or (hunk.first == end and found):
            continue
        before = max(end, hunks[at - 1].last if at else 0)
        one = _first(left, right, hunks[at:], range(hunk.first - before, -1, -1))
        if one:
            found.append(one)
            end = one.ours[1]
    return tuple(found)


def _first(left: _Side, right: _Side, hunks: Sequence[Gap], back: Sequence[int]) -> Touched | None:
    """The phrases that hold the first of some differences and begin as many units before it as one of `back`."""
    hunk = hunks[0]
    for step in (step for step in back if step <= _REACH):
        first, start = hunk.first - step, hunk.start - step
        ends = _aligned(hunks, first, start)
        pairs = _pairs(left, right, first, start)
        fitting = [pair for pair in pairs if pair[1] >= hunk.last and ends.get(pair[1]) == pair[2]]
        if fitting:
            code, last, stop = max(fitting, key=lambda pair: (pair[1] - first + pair[2] - start, pair))
            return Touched((first, last), (start, stop), (code,))
    return None


def _aligned(hunks: Sequence[Gap], first: int, start: int) -> dict[int, int]:
    """Where a stretch that holds the first of some differences may end, and where it ends in the other text."""
    ends: dict[int, int] = {}
    for at, hunk in enumerate(hunks):
        if hunk.first > first + 4 * _REACH:
            break
        until = hunks[at + 1].first if at + 1 < len(hunks) else hunk.last + _REACH
        for step in range(min(until - hunk.last, _REACH) + 1):
            ends[hunk.last + step] = hunk.stop + step
    return ends


def _pairs(left: _Side, right: _Side, first: int, start: int) -> Iterator[tuple[str, int, int]]:
    """The rules by which phrases that begin here stand for one another, and where each of the two ends."""
    ours, theirs = _ends(left, first), _ends(right, start)
    for rule, lasts in ours.items():
        for last in lasts:
            for stop in theirs.get(rule, ()) or _written(right, rule[1], start):
                if _is_one(left, right, (first, last), (start, stop)):
                    yield rule[0], last, stop
    for rule, stops in theirs.items():
        if rule not in ours:
            for stop in stops:
                for last in _written(left, rule[1], first):
                    if _is_one(left, right, (first, last), (start, stop)):
                        yield rule[0], last, stop


def _is_one(left: _Side, right: _Side, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether two phrases state the same values, and are other words: a comma by itself is not taken for none."""
    words = [[form for form in side.forms[slice(*at)] if form != ","] for side, at in ((left, ours), (right, theirs))]
    return words[0] != words[1] and left.facts(*ours) == right.facts(*theirs)


def _ends(side: _Side, first: int) -> dict[tuple[str, str], list[int]]:
    """Where the phrases that begin here end, by their rule and what stands for their set."""
    ends: dict[tuple[str, str], list[int]] = {}
    for match in side.phrases(first):
        ends.setdefault((match.code, match.canonical), []).append(match.last)
    return ends


def _written(side: _Side, canonical: str, first: int) -> Sequence[int]:
    """Where the words that stand for a set end, if they stand here themselves; a set that adds nothing has none."""
    words = canonical.split()
    return [first + len(words)] if list(side.forms[first : first + len(words)]) == words else []
