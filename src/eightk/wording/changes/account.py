"""The account of two texts: which facts, senses and words either states, how often, and what the other lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from eightk.wording.changes.reading import Reading, facts_of
from eightk.wording.statements.sentences import sentences
from eightk.wording.units import Unit

_MOSTLY, _FEW = 0.75, 2
_LONGEST_TERM = 5
LARGE = 100
"""A count from here on is a fact by itself."""


def _nothing() -> tuple[Unit, ...]:
    return ()


@dataclass(frozen=True)
class Account:
    """The units of the stretches of either text that differ; what both have besides is read when it is asked for.

    Not slotted: what was counted is kept."""

    approved_units: tuple[Unit, ...]
    draft_units: tuple[Unit, ...]
    beside: Callable[[], Sequence[Unit]] = field(default=_nothing, compare=False, repr=False)

    @cached_property
    def _common(self) -> tuple[Unit, ...]:
        """The units that both texts have and that are not among those that are given."""
        return tuple(self.beside())

    @cached_property
    def _common_facts(self) -> Counter[str]:
        return facts_of(self._common)

    @cached_property
    def approved(self) -> Counter[str]:
        """The facts of the approved wording by key, each with how often it stands there."""
        return facts_of(self.approved_units) + self._common_facts

    @cached_property
    def draft(self) -> Counter[str]:
        """The facts of the draft by key, each with how often it stands there."""
        return facts_of(self.draft_units) + self._common_facts

    @property
    def matched(self) -> int:
        """Facts that both texts state."""
        return sum((self.approved & self.draft).values())

    @property
    def missing(self) -> Counter[str]:
        """Facts of the approved wording that the draft states less often, or not at all."""
        return self.approved - self.draft

    @property
    def added(self) -> Counter[str]:
        """Facts of the draft that the approved wording states less often, or not at all."""
        return self.draft - self.approved

    @cached_property
    def _apart(self) -> tuple[tuple[Unit, ...], tuple[Unit, ...], tuple[Unit, ...]]:
        """The sentences of either text that the other does not have, and those that both have."""
        mine, other = _sentences(self.approved_units), _sentences(self.draft_units)
        both = Counter(key for key, _ in mine) & Counter(key for key, _ in other)
        ours, shared = _without(mine, both)
        theirs, _ = _without(other, both)
        return ours, theirs, shared

    @cached_property
    def ours(self) -> Reading:
        """The sentences of the approved wording that are not in the draft."""
        return Reading(self._apart[0])

    @cached_property
    def theirs(self) -> Reading:
        """The sentences of the draft that are not in the approved wording."""
        return Reading(self._apart[1])

    @cached_property
    def shared(self) -> Reading:
        """The sentences that both texts have."""
        return Reading((*self._common, *self._apart[2]))

    def is_lost(self, unit: Unit) -> bool:
        """Whether the draft states this value of the approved wording nowhere."""
        return self._is_only_in(unit.key, self.ours, self.theirs)

    def is_new(self, unit: Unit) -> bool:
        """Whether the approved wording states this value of the draft nowhere."""
        return self._is_only_in(unit.key, self.theirs, self.ours)

    def _is_only_in(self, key: str, here: Reading, there: Reading) -> bool:
        return here.facts[key] > 0 == there.facts[key] and not self.shared.facts[key]

    @cached_property
    def lost_stems(self) -> Counter[str]:
        """Words of content and facts that the draft has less often."""
        return self.ours.stems - self.theirs.stems

    @cached_property
    def new_stems(self) -> Counter[str]:
        """Words of content and facts that the draft has more often."""
        return self.theirs.stems - self.ours.stems

    @cached_property
    def lost_lengths(self) -> frozenset[str]:
        """Lengths of time that the approved wording alone states."""
        return self._lengths(self.ours, self.theirs)

    @cached_property
    def new_lengths(self) -> frozenset[str]:
        """Lengths of time that the draft alone states."""
        return self._lengths(self.theirs, self.ours)

    def _lengths(self, here: Reading, there: Reading) -> frozenset[str]:
        alone = here.lengths - there.lengths - there.implied
        return alone - self.shared.lengths if alone else alone

    @cached_property
    def lost_kinds(self) -> frozenset[str]:
        """Kinds of facts of which the approved wording states one that the draft does not."""
        return frozenset(self._kinds(self.ours, self.theirs))

    @cached_property
    def new_kinds(self) -> frozenset[str]:
        """Kinds of facts of which the draft states one that the approved wording does not."""
        return frozenset(self._kinds(self.theirs, self.ours))

    def _kinds(self, here: Reading, there: Reading) -> Iterator[str]:
        for key in here.facts:
            if not is_small(key) and self._is_only_in(key, here, there):
                yield key.partition(":")[0]

    @cached_property
    def is_near(self) -> bool:
        """Whether most words of content are in both texts: the one is no free rewording of the other."""
        both = (self.ours.stems & self.theirs.stems).total()
        most = max(self.ours.stems.total(), self.theirs.stems.total())
        return both >= min(_MOSTLY * most, most - _FEW)

    @cached_property
    def alone(self) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
        """What is left of either text without the units that both begin with, and those that both end with."""
        ours, theirs = self.ours.units, self.theirs.units
        shorter = min(len(ours), len(theirs))
        head = next((at for at in range(shorter) if _differ(ours[at], theirs[at])), shorter)
        ends = range(shorter - head)
        tail = next((at for at in ends if _differ(ours[-1 - at], theirs[-1 - at])), len(ends))
        return ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]

    @cached_property
    def terms(self) -> frozenset[str]:
        """What both texts have in quotation marks, in small letters: the terms that they define."""
        found: set[str] = set()
        for units in (self._common, self.approved_units):
            quotes = [at for at, unit in enumerate(units) if unit.key == '"']
            found.update(
                " ".join(unit.text for unit in units[first + 1 : last]).casefold().removeprefix("the ")
                for first, last in pairwise(quotes)
                if last - first <= _LONGEST_TERM
            )
        return frozenset(found)

    @cached_property
    def differs_once(self) -> bool:
        """Whether one unit stands in the place of one other, and nothing else differs."""
        ours, theirs = self.ours.units, self.theirs.units
        return len(ours) == len(theirs) and sum(map(_differ, ours, theirs)) == 1

    @cached_property
    def has_moved_negation(self) -> bool:
        """Whether a negation went at one word and came at another: it may only bear on another word now."""
        ours, theirs = (
            Counter({head: often for (name, head), often in reading.heads.items() if name == "negation"})
            for reading in (self.ours, self.theirs)
        )
        return bool(ours - theirs and theirs - ours)

    @cached_property
    def has_prefix(self) -> bool:
        """Whether one text has a word that begins with un- or non- more often."""
        return self.ours.negative != self.theirs.negative

    @cached_property
    def _gains(self) -> Mapping[str, int]:
        """By how much the draft has each sense more often, or less, where it does."""
        gains = Counter(self.theirs.senses)
        gains.subtract(self.ours.senses)
        return {sense: often for sense, often in gains.items() if often}

    def gained(self, sense: str) -> int:
        """How much more often the draft has a sense than the approved wording; less than nothing if less often."""
        return self._gains.get(sense, 0)

    def grew(self, word: str) -> int:
        """How much more often the draft has a word; less than nothing if less often."""
        return self.theirs.words[word] - self.ours.words[word]

    def turned(self, head: str, before: str, after: str) -> bool:
        """Whether what had one sense in the approved wording has another in the draft."""
        ours, theirs = self.ours.heads, self.theirs.heads
        return ours[before, head] > theirs[before, head] and theirs[after, head] > ours[after, head]


def _differ(one: Unit, other: Unit) -> bool:
    return one.key != other.key


_Sentence = tuple[tuple[str, ...], Sequence[Unit]]


def _sentences(units: Sequence[Unit]) -> list[_Sentence]:
    return [(tuple(unit.key for unit in sentence), sentence) for sentence in sentences(units)]


def _without(every: list[_Sentence], both: Counter[tuple[str, ...]]) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """The units of the sentences that are not in both texts, and those of the others."""
    left = both.copy()
    sides: tuple[list[Unit], list[Unit]] = ([], [])
    for key, sentence in every:
        left[key] -= 1
        sides[left[key] >= 0].extend(sentence)
    return tuple(sides[0]), tuple(sides[1])


def take_account(
    ours: Sequence[Unit], theirs: Sequence[Unit], beside: Callable[[], Sequence[Unit]] = _nothing
) -> Account:
    """The account of two texts, given what they have, and `beside` what both have before and after it."""
    return Account(tuple(ours), tuple(theirs), beside)


def is_small(key: str) -> bool:
    """Whether a fact is a count that may be said otherwise: both, two conditions."""
    kind, _, value = key.partition(":")
    return kind == "count" and (not value.replace(".", "", 1).isdigit() or ("." not in value and float(value) < LARGE))
