"""What the values of a text are values of: the words around each, and the person to whom it belongs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from eightk.wording.changes.actors import plain
from eightk.wording.changes.senses import head_of
from eightk.wording.lexicon import is_word
from eightk.wording.statements.vocabulary import HONORIFICS
from eightk.wording.units import Unit

_VALUES_WORDS = "money percent count ratio multiple reference office date"
_VALUES = frozenset(_VALUES_WORDS.split())
_FIGURE = re.compile(r"\d+\.\d+")
_ENDS = frozenset(".;")
_STOPS = frozenset(".;,:")
_LEFT, _RIGHT = 18, 6
_REACH = 30
_IS = frozenset(("is", "was", "are", "were", "being"))
_OBJECT = frozenset(("as", "is", "at", "was", "be", "being"))
_SHORT = 3
_SMALL_WORDS = "the and for any all its his her who was are not but may per has had one two six ten our"
_SMALL = frozenset(_SMALL_WORDS.split())
_NEXT = 5
_TO = frozenset(("to", "for", "shares", "units"))
_HONOURED = ("Mr", "Ms", "Mrs", "Dr")


@dataclass(frozen=True, slots=True)
class Owned:
    """A value that a text states once: its kind, the words of content around it, its nearest owner, its place."""

    kind: str
    around: frozenset[str]
    owner: str
    start: int
    end: int


def owned(units: Sequence[Unit]) -> dict[str, Owned]:
    """The values that stand once in a text, by key."""
    values = [(at, value) for at, unit in enumerate(units) if (value := value_of(unit))]
    often = Counter(key for _, (_, key) in values)
    owners = list(_owners(units))
    return {
        key: Owned(kind, frozenset(_around(units, at, kind)), _owner(units, at, owners), units[at].start, units[at].end)
        for at, (kind, key) in values
        if often[key] == 1
    }


def value_of(unit: Unit) -> tuple[str, str] | None:
    """Kind and key of a value; the number of an exhibit is the same with "Exhibit" before it or without."""
    if (unit.kind == "reference" or unit.kind == "word") and (found := _FIGURE.fullmatch(unit.text.split()[-1])):
        return "figure", f"figure {found.group()}"
    return (unit.kind, unit.key) if unit.kind in _VALUES else None


def value_in(key: str) -> str:
    """What the key of a value says of it without its kind, for a sentence to counsel."""
    return key.partition(":")[2] or key


def _around(units: Sequence[Unit], at: int, kind: str) -> Iterator[str]:
    """The words before a value and those after it; where it begins a sentence or ends one, those alone."""
    is_subject = at + 1 < len(units) and (units[at + 1].key in _IS or _goes_to(units, at))
    is_object = at > 0 and units[at - 1].key in _OBJECT and not is_subject
    for there in () if is_subject else range(at - 1, max(-1, at - 1 - _LEFT), -1):
        if units[there].key in _ENDS or _numbers(units, there) or (value_of(units[there]) or ("",))[0] == kind:
            break
        if head := _head(units[there]):
            yield head
    for there in () if is_object else range(at + 1, min(len(units), at + 1 + _right(is_subject))):
        if units[there].key in _STOPS or (value_of(units[there]) or ("",))[0] == kind:
            break
        if head := _head(units[there]):
            yield head


def _goes_to(units: Sequence[Unit], at: int) -> bool:
    """Whether the words right after a value say who has it: 40,000 shares to Ms. Roe."""
    near = units[at + 1 : at + 1 + _NEXT]
    return any(one.key in ("to", "for") and two.text[:1].isupper() for one, two in pairwise(near))


def _right(is_subject: bool) -> int:
    return _LEFT if is_subject else _RIGHT


def _numbers(units: Sequence[Unit], at: int) -> bool:
    """Whether a parenthesis closes that numbers an item of a list: (2), (iii)."""
    return units[at].key == ")" and at > 1 and units[at - 2].key == "("


def _head(unit: Unit) -> str:
    """The stem of a word of content; short ones count here: a fee, a tax, the ABR."""
    is_short = unit.kind == "word" and len(unit.key) == _SHORT and unit.key not in _SMALL
    return unit.key if is_short else head_of(unit)


def _owners(units: Sequence[Unit]) -> Iterator[tuple[int, str]]:
    """People by their surnames, each by the place where one is named."""
    for at in range(1, len(units)):
        unit, before = units[at], units[at - 1]
        is_titled = before.key in HONORIFICS
        if unit.kind == "party" and unit.text.startswith(_HONOURED):
            yield at, plain(unit.text.split()[-1].casefold())
        elif unit.kind == "word" and unit.text[:1].isupper() and (is_titled or before.text[:1].isupper()):
            surname = plain(unit.key)
            is_last = at + 1 == len(units) or not units[at + 1].text[:1].isupper()
            if is_last and len(surname) > 1 and (is_titled or not is_word(surname)):
                yield at, surname


def _is_to(between: Sequence[Unit]) -> bool:
    """Whether the words from a value to a name say who has it: $500 annually for Mr. Roe."""
    keys = [unit.key for unit in between]
    is_clear = not any(unit.kind == "mark" or value_of(unit) for unit in between)
    return keys[:1] != [] and (keys[0] in _TO or (is_clear and "and" not in keys and not _TO.isdisjoint(keys)))


def _owner(units: Sequence[Unit], at: int, owners: Sequence[tuple[int, str]]) -> str:
    """To whom a value goes by the words right after it, or who was named last before it in the sentence."""
    here = bisect_left(owners, (at, ""))
    if here < len(owners) and owners[here][0] <= at + _NEXT and _is_to(units[at + 1 : owners[here][0]]):
        return owners[here][1]
    place, name = owners[here - 1] if here else (-1, "")
    is_far = place < max(0, at - _REACH) or any(unit.key in _ENDS for unit in units[place:at])
    return "" if is_far else name
