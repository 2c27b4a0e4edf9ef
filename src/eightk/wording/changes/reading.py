"""What one text says, read part by part and only as far as a rule asks."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from eightk.wording.changes.actors import Actor, actors
from eightk.wording.changes.acts import Act, acts
from eightk.wording.changes.bounds import Bounded, bounded
from eightk.wording.changes.capitals import Name, acronyms, names, vocabulary
from eightk.wording.changes.lengths import durations, implied
from eightk.wording.changes.lists import Item, lists
from eightk.wording.changes.owners import Owned, owned
from eightk.wording.changes.senses import STEM, Sense, head_of, read_senses, stem
from eightk.wording.lexicon import is_word
from eightk.wording.units import Unit

_VALUES = "money date percent count ordinal multiple ratio time office party name reference telephone"
COUNTED = frozenset(_VALUES.split())
_NEGATIVE = ("un", "non")
_MOST_NAMES = 300
"""Names of a text that are looked at."""
_LONGEST_SENSE = 12
_SHORTEST = 4
_NO_PREFIX_WORDS = "under unions union units united until unless understanding undertake undertakes"
_NO_PREFIX = frozenset(_NO_PREFIX_WORDS.split())


Stretch = tuple[int, int]
"""Offsets of a text, the end excluded."""


@dataclass(frozen=True)
class Reading:
    """The units of a text from the first to the last that differ, and what they say. What was read is kept."""

    units: tuple[Unit, ...] = ()

    @cached_property
    def spelled(self) -> tuple[Unit, ...]:
        """The units, each word with a hyphen as its words."""
        return tuple(spell(self.units))

    @cached_property
    def found(self) -> tuple[Sense, ...]:
        """The senses of the small words, in the order of the text."""
        return read_senses(self.spelled)

    @cached_property
    def _starts(self) -> list[int]:
        return [sense.start for sense in self.found]

    def between(self, start: int, end: int) -> list[Sense]:
        """The senses that touch a stretch of the text."""
        last = bisect_right(self._starts, end)
        first = max(0, last - _LONGEST_SENSE - (end - start))
        return [sense for sense in self.found[first:last] if sense.start < end and sense.end > start]

    @cached_property
    def _at(self) -> dict[Stretch, list[Sense]]:
        return {}

    def at(self, start: int, end: int) -> list[Sense]:
        """The same, kept: every rule asks it of the place at which the texts differ."""
        found = self._at.get((start, end))
        if found is None:
            found = self._at[start, end] = self.between(start, end)
        return found

    @cached_property
    def senses(self) -> Counter[str]:
        """How often it has each sense."""
        return Counter(sense.name for sense in self.found)

    @cached_property
    def heads(self) -> Counter[tuple[str, str]]:
        """How often it has each sense of what that sense bears on."""
        return Counter((sense.name, head) for sense in self.found for head in sense.heads)

    @cached_property
    def stems(self) -> Counter[str]:
        """Its words of content by their stems, and its facts by their keys."""
        return bag(self.units)

    @cached_property
    def words(self) -> Counter[str]:
        """Its words as they are written, in small letters."""
        return Counter(unit.key for unit in self.spelled if unit.kind == "word")

    @cached_property
    def lengths(self) -> frozenset[str]:
        """The lengths of time that it states by number."""
        return frozenset(length for _, length in durations(self.units))

    @cached_property
    def implied(self) -> frozenset[str]:
        """The lengths of time that it states otherwise: a year, three annual parts."""
        return frozenset(implied(self.units))

    @cached_property
    def facts(self) -> Counter[str]:
        """Its facts by their keys."""
        return facts_of(self.units)

    @cached_property
    def bounds(self) -> tuple[Bounded, ...]:
        """Its values, each with what is said of it: at least, approximately."""
        return tuple(bounded(self.spelled, self.found))

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Who does what, as far as it is plain to see."""
        return acts(self.units, self.actors)

    @cached_property
    def lists(self) -> tuple[tuple[Item, ...], ...]:
        """Its lists."""
        return tuple(lists(self.spelled))

    @cached_property
    def headed(self) -> tuple[str, ...]:
        """Each word of content by its stem, each fact by its value, and "" for any other word, in order."""
        return tuple(head_of(unit) for unit in self.spelled if unit.kind != "mark")

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where among its words each word of content and each fact stands."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for at, head in enumerate(self.headed):
            found[head].append(at)
        return found

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first letters of its longer words, by which forms of one word are known."""
        return frozenset(word[:STEM] for word in self.vocabulary if len(word) >= STEM)

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """Everybody whom it names."""
        return actors(self.units)

    @cached_property
    def owned(self) -> dict[str, Owned]:
        """The values that it states once, with what they are values of."""
        return owned(self.units)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Its capitalised names."""
        return tuple(names(self.units))

    @cached_property
    def written_together(self) -> frozenset[str]:
        """Its names in capitals without their blanks, and each word of them."""
        first = self.names[:_MOST_NAMES]
        return frozenset(word.upper() for name in first for word in ("".join(name.words), *name.words))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words, those of its facts and names too."""
        return vocabulary(self.units)

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """Its words that are capitals throughout."""
        return acronyms(self.units)

    @cached_property
    def negative(self) -> Counter[str]:
        """Its words that begin with un- or non-."""
        return Counter({word: often for word, often in self.words.items() if _is_negative(word)})


def _is_negative(word: str) -> bool:
    """Whether a word is another with un- or non- before it."""
    rest = next((word[len(prefix) :] for prefix in _NEGATIVE if word.startswith(prefix)), "")
    return len(rest) >= _SHORTEST and is_word(rest) and word not in _NO_PREFIX


def written(units: Iterable[Unit]) -> Iterator[Unit]:
    """The units as they are written: the words that stand for a phrase are one unit, the phrase."""
    last = -1
    for unit in units:
        if not unit.rule or unit.start != last:
            yield unit
        last = unit.start if unit.rule else -1


def spell(units: Iterable[Unit]) -> Iterator[Unit]:
    """The units as they are written, a phrase or a word with a hyphen as its words, all at its place."""
    for unit in written(units):
        text = unit.text
        if unit.kind == "word" and not text.isalnum() and (" " in text or "-" in text):
            yield from (unit._replace(key=word) for word in text.casefold().replace("-", " ").split())
        else:
            yield unit


def bag(units: Iterable[Unit]) -> Counter[str]:
    """The words of content among some units by their stems, and the facts by their keys."""
    return Counter(_contents(units))


def _contents(units: Iterable[Unit]) -> Iterator[str]:
    for unit in spell(units):
        if unit.kind in COUNTED:
            yield unit.key
        elif unit.kind == "word" and (known := stem(unit.key)):
            yield known


def facts_of(units: Sequence[Unit]) -> Counter[str]:
    """How often each fact is stated."""
    return Counter(unit.key for unit in units if unit.kind in COUNTED)
