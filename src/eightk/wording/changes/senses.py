"""The small words that carry the law, read as senses: "not less than" is a lower bound and no negation.

A sense is what a word or phrase does, so that two texts can be compared by how often each does it. Of two phrases
that begin at a word the longer is read; words that are in no phrase have no sense.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from types import MappingProxyType

from eightk.wording.changes.small_words import PHRASES
from eightk.wording.units import Unit

STEM = 5
SHORTEST = 3
BEFORE, AFTER = 3, 6
_PLAIN = (
    "that this these those which with from have been were will shall their there they them than then such under upon"
    " into also each other same said being does when where whose while only more most over some what would about must"
    " could should does both ever"
)
PLAIN = frozenset(_PLAIN.split())
_AFTER_A_VALUE = frozenset(("a share", "a unit", "a year", "a quarter", "a month", "a week", "a day", "or so"))
"""What these say follows an amount, or "twice": a share of stock and a year of service are other things."""
_TIMES = frozenset(("once", "twice", "times"))
_BEFORE_A_VALUE = frozenset(("about", "around", "almost", "nearly", "above", "below", "under", "less", "over"))
_PLACES = frozenset(("above", "below", "under", "over"))
_HAVING = frozenset(("has", "have", "had", "having", "with", "brings", "possesses", "employs", "operates", "owns"))
"""After these "over" before a number says that there are more; after others it may be a time in which something is."""
_SIZES = frozenset(("money", "percent", "ratio", "multiple"))
_FORBIDDING = frozenset(("not", "neither", "never", "no", "only"))
"""After "may", these make a duty of it."""
_ARTICLES = frozenset(("a", "the", "its", "this"))
_KNOWING = frozenset(("knowledge", "knows", "aware", "is aware", "are aware"))
_FAR = 6
"""Words before "knowledge" and the like in which it is told that no more is meant than what somebody knows."""
_MOST = frozenset(("maximum", "aggregate", "total", "full", "limit", "number", "amount", "half", "all", "percentage"))
_AHEAD = frozenset(("written", "notice", "approval", "consent", "authorization", "review", "and", "or"))
_POSTS = frozenset(("chair", "director", "head", "manager", "officer", "principal", "trustee"))


@dataclass(frozen=True, slots=True)
class Sense:
    """A sense at a place: offsets of the text as given, the units from `first` to `last`, and what it bears on."""

    name: str
    start: int
    end: int
    heads: tuple[str, ...] = ()
    first: int = 0
    last: int = 0


def read_senses(units: Sequence[Unit]) -> tuple[Sense, ...]:
    """The senses of a text, in order; none overlaps another. A name or an amount breaks a phrase."""
    return tuple(_senses(units, [_key(unit) for unit in units]))


def _senses(units: Sequence[Unit], keys: Sequence[str]) -> Iterator[Sense]:
    last = 0
    for at, key in enumerate(keys):
        if key not in _BY_FIRST or at < last:
            continue
        name, length = _longest(units, keys, at)
        last = at + length
        if name:
            yield Sense(name, units[at].start, units[last - 1].end, _heads(units, at, last), at, last)


def _longest(units: Sequence[Unit], keys: Sequence[str], at: int) -> tuple[str, int]:
    for length in _BY_FIRST[keys[at]]:
        words = tuple(keys[at : at + length])
        for phrase, name in _PHRASES.get(words, ()):
            if _holds(phrase, name, units, at, at + len(words)):
                return name, len(words)
    return "", 1


def _holds(phrase: str, name: str, units: Sequence[Unit], first: int, last: int) -> bool:
    """Whether a word of several meanings has this one here."""
    if phrase in _AFTER_A_VALUE:
        return first > 0 and (units[first - 1].is_fact or units[first - 1].key in _TIMES)
    after = units[last] if last < len(units) else None
    if phrase in _BEFORE_A_VALUE and name != "part":
        is_counted = phrase not in _PLACES or (phrase == "over" and first > 0 and units[first - 1].key in _HAVING)
        kinds = _SIZES | {"count", "date", "time"} if is_counted else _SIZES
        return after is not None and after.kind in kinds
    if phrase == "some":
        return (name == "rough") == (after is not None and after.kind in _SIZES | {"count"})
    if phrase in ("may", "might"):
        return after is None or after.key not in _FORBIDDING
    if phrase == "plan to":  # the Plan to the officers
        return units[first].text[:1].islower() and (first == 0 or units[first - 1].key not in _ARTICLES)
    if phrase == "acting":
        return after is not None and (after.kind == "office" or after.text[:1].isupper() or after.key in _POSTS)
    if phrase == "prior":  # prior written notice is notice before, not a notice of the past
        return after is None or after.key not in _AHEAD
    if phrase == "save":
        return after is not None and (after.kind == "party" or after.key.startswith("name:"))
    if phrase == "up to":  # up to his death is until then
        ahead = takewhile(lambda unit: unit.kind != "mark", units[last : last + AFTER])
        return any(unit.kind in _SIZES | {"count", "date", "time"} or unit.key in _MOST for unit in ahead)
    if phrase in _KNOWING:  # to the knowledge of the Company; his knowledge of the industry is another thing
        return any(unit.key in ("to", "as", "far") for unit in units[max(0, first - _FAR) : first])
    if phrase == "part of":
        return not (first > 1 and units[first - 2].key == "on")
    return True


def _heads(units: Sequence[Unit], first: int, last: int) -> tuple[str, ...]:
    """What a sense bears on: the fact just before it, and the first fact or word of content after it."""
    before = [unit.key for unit in units[max(0, first - BEFORE) : first] if unit.is_fact]
    for unit in units[last : last + AFTER]:
        if not unit.key.endswith("ly") and (after := head_of(unit)):
            return (*before[-1:], after)
    return tuple(before[-1:])


def head_of(unit: Unit) -> str:
    """A fact by its value, a word of content by its stem; "" for any other word and for marks."""
    if unit.is_fact:
        return unit.key
    return stem(unit.key) if unit.kind == "word" else ""


def stem(word: str) -> str:
    """The letters by which forms of one word are known (terminates, termination); "" for a word of no content."""
    return word[:STEM] if len(word) > SHORTEST and word not in PLAIN else ""


def _key(unit: Unit) -> str:
    """The word of a unit; "Should" that begins a sentence is a condition, and "twice" a word as well as a number."""
    if unit.kind == "word":
        return unit.key if unit.text != "Should" else "if"
    return unit.text.casefold() if unit.kind in ("count", "multiple") else ""


def _by_words() -> Mapping[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """By their words the phrases, each with the senses that it may have."""
    found: defaultdict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for name, phrases in PHRASES.items():
        for phrase in phrases.split("; "):
            found[tuple(phrase.split())].append((phrase, name))
    return MappingProxyType({words: tuple(every) for words, every in found.items()})


def _by_first() -> Mapping[str, tuple[int, ...]]:
    """By their first word how many words the phrases have, the longest first."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for words in _PHRASES:
        found[words[0]].add(len(words))
    return MappingProxyType({word: tuple(sorted(every, reverse=True)) for word, every in found.items()})


_PHRASES = _by_words()
_BY_FIRST = _by_first()
