"""Whether a change moves a fact or only words, told from what stands in it.

This reads values and small words of law and proves nothing: whether a draft may be filed is for the check to say."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from eightk.redlines import value
from eightk.redlines.worded import Figure, Figures, Token
from eightk.reporting.passages import KINDS
from eightk.wording.changes.senses import read_senses
from eightk.wording.units import Unit

_WHOLE = frozenset({"money", "date", "percent", "count", "ordinal", "multiple", "ratio", "time", "reference", "form"})
"""Kinds of facts that are told whole where any of them changes."""
_NAMES = frozenset({"party", "name", "office"})
_SENSES: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(("negation", "non", "nor", "ending"), "not")
    | dict.fromkeys(("may", "permission", "entitled", "eligible", "obligation", "will"), "duty or right")
    | dict.fromkeys(("expectation",), "certainty")
    | dict.fromkeys(("condition", "unless", "whether"), "condition")
    | dict.fromkeys(("at least", "at most", "more than", "less than", "or more", "or less", "within"), "limit")
    | dict.fromkeys(("not earlier", "not later", "before", "after", "earlier", "later", "until", "through"), "time")
    | dict.fromkeys(("annual", "semiannual", "quarterly", "monthly", "weekly", "biweekly", "daily"), "how often")
    | dict.fromkeys(("only", "excluding", "including"), "exception")
    | dict.fromkeys(("part", "nearly all"), "all or part")
    | dict.fromkeys(("per unit", "in total", "net", "gross"), "how it is counted")
    | dict.fromkeys(("and", "or"), "and, or")
    | dict.fromkeys(("mutual", "irrevocable", "interim", "unvested", "good reason", "no good reason"), "term of law")
    | dict.fromkeys(("with cause", "without cause", "gross negligence", "negligence", "knowledge"), "term of law")
)
"""What the senses of small words are called where they come or go."""
_EXCHANGED = frozenset({"and, or", "all or part"})
"""What counts only where one word stands for another."""


@dataclass(frozen=True, slots=True)
class Weight:
    """The weight of a change, and which facts it changes."""

    weight: value.Weight
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """The weight of a change, and where in either text the facts stand that it changes, in order."""

    whole: Weight
    ours: tuple[Marked, ...] = ()
    theirs: tuple[Marked, ...] = ()


class Marked(NamedTuple):
    """A fact that came or went, at its place: a value, or else a small word of law."""

    start: int
    end: int
    fact: str
    is_value: bool


class Weigher:
    """Weighs the changes of two texts; `read` gives the units of a stretch of the approved wording or the draft."""

    def __init__(
        self, ours: Callable[[int, int], Sequence[Unit]], theirs: Callable[[int, int], Sequence[Unit]]
    ) -> None:
        self._read = ours, theirs

    def scale(self, left: Sequence[Token], right: Sequence[Token]) -> Scale:
        """What the passages state that these words make up."""
        return Scale(*(_units(read, side) for read, side in zip(self._read, (left, right), strict=True)))


def _units(read: Callable[[int, int], Sequence[Unit]], tokens: Sequence[Token]) -> tuple[Unit, ...]:
    """The units of the words, without those of what moved."""
    units: list[Unit] = []
    first: Token | None = None
    last = 0
    for each in tokens:
        if each.move:
            units += read(first.start, last) if first else ()
            first = None
        else:
            first = first or each
            last = each.end
    return (*units, *(read(first.start, last) if first else ()))


@dataclass(frozen=True)
class Scale:
    """The units of two passages that differ."""

    ours: Sequence[Unit]
    theirs: Sequence[Unit]

    @property
    def widest(self) -> Figures:
        """The values that one passage has and the other has not: these are told whole."""
        counted = [Counter(unit.key for unit in units if unit.kind in _WHOLE) for units in (self.ours, self.theirs)]
        gone, come = counted[0] - counted[1], counted[1] - counted[0]
        left, right = (
            [Figure(unit.start, unit.end) for unit in units if unit.key in moved]
            for units, moved in ((self.ours, gone), (self.theirs, come))
        )
        return left, right

    @cached_property
    def _sides(self) -> tuple[_Side, _Side]:
        return _Side.of(self.ours), _Side.of(self.theirs)

    def weigh(self, left: Sequence[Token], right: Sequence[Token]) -> Weighed:
        """The weight of an exchange of the one for the other."""
        mine, other = (side.met(tokens) for side, tokens in zip(self._sides, (left, right), strict=True))
        gone, come = _without(mine, other), _without(other, mine)
        is_exchange = bool(gone and come)
        marked = [tuple(self._marked(each, is_exchange)) for each in (gone, come)]
        facts = tuple(dict.fromkeys(each.fact for side in marked for each in side))
        return Weighed(Weight("fact", facts), *marked) if facts else Weighed(Weight("words"))

    def _marked(self, moved: Iterable[_Placed], is_exchange: bool) -> Iterator[Marked]:
        end = -1
        for each in moved:
            if each.start < end:
                continue
            called = _SENSES.get(each.key) or KINDS.get(each.key.partition(":")[0], "")
            if called and (is_exchange or not (called in _EXCHANGED or self._is_said_again(each.key))):
                yield Marked(each.start, each.end, called, each.key not in _SENSES)
                end = each.end

    def _is_said_again(self, key: str) -> bool:
        """Whether both passages have a name that came or went alone: it is said once more, no more."""
        return key.partition(":")[0] in _NAMES and all(key in side.keys for side in self._sides)


class _Placed(NamedTuple):
    start: int
    end: int
    key: str


def _without(some: Sequence[_Placed], others: Sequence[_Placed]) -> list[_Placed]:
    """What stands in the one more often than in the other."""
    left = Counter(each.key for each in some)
    left.subtract(each.key for each in others if each.key in left)
    found = []
    for each in reversed(some):
        if left[each.key] > 0:
            left[each.key] -= 1
            found.append(each)
    return found[::-1]


@dataclass(frozen=True)
class _Side:
    """What one passage states, to be asked by place: facts by their values, small words by their senses, in order."""

    facts: Sequence[_Placed]
    senses: Sequence[_Placed]
    keys: frozenset[str]

    @classmethod
    def of(cls, units: Sequence[Unit]) -> _Side:
        """Of the units of a passage."""
        facts = [_Placed(unit.start, unit.end, unit.key) for unit in units if unit.is_fact]
        senses = [_Placed(each.start, each.end, each.name) for each in read_senses(units) if each.name in _SENSES]
        return cls(facts, senses, frozenset(each.key for each in facts))

    def met(self, tokens: Sequence[Token]) -> Sequence[_Placed]:
        """What overlaps some words in a row."""
        return sorted((*_met(self.facts, tokens), *_met(self.senses, tokens))) if tokens else ()


def _met(placed: Sequence[_Placed], tokens: Sequence[Token]) -> Sequence[_Placed]:
    """None of what is placed overlaps another."""
    first = bisect_right(placed, tokens[0].start, key=lambda each: each.end)
    last = bisect_left(placed, tokens[-1].end, key=lambda each: each.start)
    return placed[first:last]
