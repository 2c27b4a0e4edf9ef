"""Shares that belong to one in one place and to several in another: "owned by Roe" and "owned by them"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eightk.truth.consistency.passage import Passage, Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_THINGS = frozenset({"shares", "stock", "units", "options", "warrants", "interests"})
_HELD = frozenset({"owned", "held"})
_BACK = 14
_SEVERAL = frozenset({"them", "both"})
_AHEAD = 8
_ANYONE = "a an any each all no such either every one him her it whom that persons"
_NO_OWNER = frozenset(_ANYONE.split())
_SKIPPED = frozenset({"directly", "indirectly", "or", "beneficially", "of", "record", "and", "legally"})


@dataclass(frozen=True, slots=True)
class _Owner:
    """Who is said to own shares: the words, whether they are several, and where it stands."""

    said: str
    several: bool
    place: Place


def _find(reading: Reading) -> Iterator[Variance]:
    clauses = [owner for passage in reading.terms_proper for owner in _owners(passage)]
    for passage in reading.wording:
        for owner in _owners(passage):
            other = next((each for each in clauses if each.several != owner.several), None)
            if other is not None and not any(each.several == owner.several for each in clauses):
                message = f"shares “{owner.said}” in the approved wording are “{other.said}” in the clause"
                yield Variance(message, (owner.place, other.place))


def _owners(passage: Passage) -> Iterator[_Owner]:
    """Every "all shares … owned by X" of a passage."""
    forms = [word.form.lower() for word in passage.words]
    for at in range(1, len(forms) - 2):
        if forms[at] not in _HELD or not {"all"} & set(forms[max(0, at - _BACK) : at]):
            continue
        if not _THINGS & set(forms[max(0, at - _BACK) : at]) or "by" not in forms[at + 1 : at + 7]:
            continue
        by = forms.index("by", at + 1)
        if all(form in _SKIPPED for form in forms[at + 1 : by]):
            owner = _owner(passage, at, by + 1)
            if owner is not None:
                yield owner


def _owner(passage: Passage, held: int, first: int) -> _Owner | None:
    """Who stands behind "owned by": a name, several names joined by "and", or "them"."""
    words = passage.words
    if first >= len(words):
        return None
    if words[first].form.lower() in _SEVERAL:
        return _Owner(passage.quote(held, first + 1), True, passage.place(held, first + 1))
    last = first
    while last < min(len(words), first + _AHEAD) and _is_of_a_name(words[last].form, last > first):
        last += 1
    while last > first and not words[last - 1].form[:1].isupper():
        last -= 1
    if last == first or words[first].form.lower() in _NO_OWNER:
        return None
    several = any(words[at].form == "and" for at in range(first, last))
    return _Owner(passage.quote(held, last), several, passage.place(held, last))


def _is_of_a_name(form: str, inside: bool) -> bool:
    return form[:1].isupper() or form in ("the", "Mr", "Ms") or (inside and form in (".", "and", "&"))


_CLAUSE = """4. Announcements. No review is required for a disclosure materially similar to the following disclosure:

"John Roe and Brindle Optics, Inc. have agreed that they will transfer, without charge and on March 1, 2026, all shares
of common stock owned by {owner} to the Company."
"""
_HEAD = '2. Shares. John Roe transfers all shares of common stock owned by John Roe (the "Shares") to the Company.\n\n'

RULE = Rule(
    code="CONS010",
    title="shares owned by one and by several",
    why="Who transfers shares is a fact of the disclosure and of the owners' own reports; only one can be right.",
    finds=(Example(_HEAD + _CLAUSE.format(owner="them")),),
    leaves=(Example(_HEAD + _CLAUSE.format(owner="John Roe")),),
    find=_find,
)
