"""What may stand in the slots of a formula: noun phrases without a clause in them, exhibits, items."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.formulas.lists import listed
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line

_LONGEST = 50
"""Units of a noun phrase at most."""
_WITHIN = words(
    "the a an and of to for with between among by & its his her their our 's ' ( ) \" , - dated entered into as",
    "amended . quarterly annual each both foregoing this that such these those all restated",
    "executed related accompanying respective",
)
"""Small words and verbs that may stand in a noun phrase; any other ends it."""
_OUTSIDE = words(
    "filed attached deemed annexed furnished included incorporated qualified copy copies exhibit exhibits hereto",
    "herewith herein hereby required requiring reportable disclosed purport complete text texts pursuant",
    "respectively above",
)
"""Words of the formulas, which no slot takes in."""
NUMBERED = {"exhibits": "exhibit", "items": "item", "sections": "section"}
"""Slots for what has numbers, one or several."""
PRONOUNS = {"he": "he", "him": "he", "she": "she", "her": "she"}
"""Who may stand for one who is named in the same sentence."""
_FACTS = frozenset({"party", "name", "date", "money", "count", "ordinal", "office", "percent", "form"})


def slots_at(line: Line, kind: str, first: int, last: int) -> Iterator[int]:
    """The places at which a slot that begins at `first` may end, the longest first."""
    if kind in NUMBERED:
        end, _ = listed(line, NUMBERED[kind], first, last)
        if end > first:
            yield end
    elif kind == "self" and line.key(first) in PRONOUNS:
        yield first + 1
    else:
        yield from (end for end in _things(line, first, last) if _is_of_kind(line, kind, first, end))


def _is_of_kind(line: Line, kind: str, first: int, end: int) -> bool:
    """Whether a noun phrase is one thing, and one that owns where an owner is looked for: the Company's."""
    if kind not in ("one", "owner"):
        return True
    is_one = all(line.key(at) not in ("and", "&", ",") for at in range(first, end))
    return is_one and (kind == "one" or line.key(end - 1).endswith("'s"))


def _things(line: Line, first: int, last: int) -> Iterator[int]:
    end = first
    while end < min(last, first + _LONGEST) and _is_within(line, end):
        end += 1
    for place in range(end, first, -1):
        if line.key(place - 1) not in _UNENDED and line.key(first) not in ("and", "of", ",", "'s", "'", ")"):
            yield place


_UNENDED = words(
    "the a an and of to for with between among by & its his her their our , ( dated into as this that such"
)
"""Words with which no noun phrase ends."""


def _is_within(line: Line, at: int) -> bool:
    if line.key(at) in _OUTSIDE:
        return False
    is_report = line.key(at) == "on" and line.kind(at + 1) == "form"
    return is_report or line.kind(at) in _FACTS or line.key(at) in _WITHIN or line.is_open(at)
