"""Phrases that are interchangeable, taken for one another at the places where two texts differ.

A text by itself is read phrase by phrase from left to right (`units.phrased`), so that an edit next to a phrase may
hide it. Here the approved words become the draft's, one phrase at a time: wherever both are phrases of one set, each
fit to stand where it stands, and what is beside them is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product, zip_longest

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
    ends = _alike_after(hunks)
    found: list[Touched] = []
    end = alike = 0
    for hunk in hunks:
        is_held = bool(found) and hunk.first <= end
        one = None if is_held else _first(left, right, hunk, ends, hunk.first - max(end, alike))
        if one:
            found.append(one)
            end = one.ours[1]
        alike = hunk.last
    return tuple(found)


def _alike_after(hunks: Sequence[Gap]) -> dict[int, int]:
    """The places near a difference after which both texts go on alike: those of the draft by the approved text's."""
    ends: dict[int, int] = {}
    for hunk, following in zip_longest(hunks, hunks[1:]):
        room = min(following.first - hunk.last, _REACH) if following else _REACH
        for step in range(room + 1):
            ends[hunk.last + step] = hunk.stop + step
    return ends


def _first(left: _Side, right: _Side, hunk: Gap, ends: Mapping[int, int], room: int) -> Touched | None:
    """The phrases that hold a difference and begin nearest before it, within some units; of those the longest."""
    for step in range(min(room, _REACH) + 1):
        first, start = hunk.first - step, hunk.start - step
        pairs = _pairs(left, right, first, start)
        fitting = [pair for pair in pairs if pair[1] >= hunk.last and ends.get(pair[1]) == pair[2]]
        if fitting:
            code, last, stop = max(fitting, key=lambda pair: (pair[1] - first + pair[2] - start, pair))
            return Touched((first, last), (start, stop), (code,))
    return None


def _pairs(left: _Side, right: _Side, first: int, start: int) -> Iterator[tuple[str, int, int]]:
    """The rules by which phrases that begin here stand for one another, and where each of the two ends."""
    ours, theirs = _ends(left, first), _ends(right, start)
    for code, canonical in {**ours, **theirs}:
        lasts = ours.get((code, canonical)) or _written(left, canonical, first)
        stops = theirs.get((code, canonical)) or _written(right, canonical, start)
        for last, stop in product(lasts, stops):
            if _is_one(left, right, (first, last), (start, stop)):
                yield code, last, stop


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
