"""The account of two texts: which facts, senses and words either states, how often, and what the other lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from eightk.wording.changes.lengths import durations
from eightk.wording.changes.senses import head_of, read_senses, stem
from eightk.wording.units import Unit

_VALUES = "money date percent count ordinal multiple ratio time office party name reference"
COUNTED = frozenset(_VALUES.split())
AROUND = 8
"""Words on either side of a fact that tell what it is a value of."""
_PARTS = frozenset(".;!?")
LARGE = 100
"""A count from here on is a fact by itself."""
NEGATIVE = ("un", "non")
_SHORTEST = 7


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text says, each with how often: senses of its small words, alone and with what they bear on; words of
    content by their stems; words as they are written; lengths of time; and the words around each
    fact that it has once."""

    senses: Counter[str] = field(default_factory=Counter)
    heads: Counter[tuple[str, str]] = field(default_factory=Counter)
    stems: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    durations: Counter[str] = field(default_factory=Counter)
    contexts: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Alone:
    """What one text says and the other nowhere: kinds of its facts ("count" for large ones alone), lengths of time,
    and whether it has a word that begins with un- or non- more often."""

    kinds: frozenset[str] = frozenset()
    lengths: frozenset[str] = frozenset()
    has_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """Facts of either text by key, each with how often it stands there, and the reading of either text."""

    approved: Counter[str]
    draft: Counter[str]
    ours: Reading = field(default_factory=Reading)
    theirs: Reading = field(default_factory=Reading)
    only_ours: Alone = field(default_factory=Alone)
    only_theirs: Alone = field(default_factory=Alone)

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

    def is_lost(self, unit: Unit) -> bool:
        """Whether the draft states this value of the approved wording nowhere."""
        return self.draft[unit.key] == 0

    def is_new(self, unit: Unit) -> bool:
        """Whether the approved wording states this value of the draft nowhere."""
        return self.approved[unit.key] == 0

    def gained(self, sense: str) -> int:
        """How much more often the draft has a sense than the approved wording; less than nothing if less often."""
        return self.theirs.senses[sense] - self.ours.senses[sense]

    def grew(self, word: str) -> int:
        """How much more often the draft has a word; less than nothing if less often."""
        return self.theirs.words[word] - self.ours.words[word]

    def turned(self, head: str, before: str, after: str) -> bool:
        """Whether what had one sense in the approved wording has another in the draft."""
        ours, theirs = self.ours.heads, self.theirs.heads
        return ours[before, head] > theirs[before, head] and theirs[after, head] > ours[after, head]


def take_account(ours: Sequence[Unit], theirs: Sequence[Unit]) -> Account:
    """The account of two texts."""
    approved, draft, mine, other = _facts(ours), _facts(theirs), read(ours), read(theirs)
    return Account(
        approved, draft, mine, other, _alone(approved, draft, mine, other), _alone(draft, approved, other, mine)
    )


def _alone(facts: Counter[str], others: Counter[str], mine: Reading, other: Reading) -> Alone:
    kinds = frozenset(key.partition(":")[0] for key in facts if not others[key] and not is_small(key))
    more = (word for word in mine.words if word.startswith(NEGATIVE) and len(word) >= _SHORTEST)
    has_prefix = any(mine.words[word] > other.words[word] for word in more)
    return Alone(kinds, frozenset(mine.durations.keys() - other.durations.keys()), has_prefix)


def is_small(key: str) -> bool:
    """Whether a fact is a count that may be said otherwise: both, two conditions."""
    kind, _, value = key.partition(":")
    return kind == "count" and (not value.replace(".", "", 1).isdigit() or float(value) < LARGE)


def read(units: Sequence[Unit]) -> Reading:
    """The reading of a text."""
    senses = read_senses(units)
    return Reading(
        Counter(sense.name for sense in senses),
        Counter((sense.name, head) for sense in senses for head in sense.heads),
        bag(units),
        Counter(unit.key for unit in units if unit.kind == "word"),
        Counter(length for _, length in durations(units)),
        contexts(units),
    )


def contexts(units: Sequence[Unit]) -> Mapping[str, frozenset[str]]:
    """The words of content around each fact that stands once in a text: what the value is a value of."""
    facts = {unit.key: at for at, unit in enumerate(units) if unit.kind in COUNTED}
    often = Counter(unit.key for unit in units if unit.kind in COUNTED)
    return {key: _context(units, at) for key, at in facts.items() if often[key] == 1}


def _context(units: Sequence[Unit], at: int) -> frozenset[str]:
    """Up to the marks that end a clause, and some words at most."""
    found: set[str] = set()
    for step in (-1, 1):
        for distance in range(1, AROUND + 1):
            there = at + step * distance
            if not 0 <= there < len(units) or units[there].key in _PARTS:
                break
            found.add(head_of(units[there]) if units[there].kind == "word" else "")
    return frozenset(found - {""})


def bag(units: Iterable[Unit]) -> Counter[str]:
    """The words of content among some units by their stems, phrases by their words, and the facts by their keys."""
    found: Counter[str] = Counter()
    for unit in units:
        if unit.kind in COUNTED:
            found[unit.key] += 1
        elif unit.kind in ("word", "phrase"):
            found.update(known for word in unit.text.casefold().split() if (known := stem(word)))
    return found


def _facts(units: Sequence[Unit]) -> Counter[str]:
    return Counter(unit.key for unit in units if unit.kind in COUNTED)
