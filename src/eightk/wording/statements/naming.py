"""Reads who is named in two texts: people by their titles, companies, short names."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from eightk.wording.definitions import ABBREVIATED, HONORIFICS, SUFFIXES
from eightk.wording.parties import Parties
from eightk.wording.statements.names import SEVERAL_TITLES, Names, only
from eightk.wording.statements.spoken_of import SOMEONE
from eightk.wording.statements.vocabulary import words
from eightk.wording.units import Unit

_TITLED = re.compile(rf"({'|'.join(sorted(HONORIFICS))})\.?\s+([A-Z][A-Za-z-]*)")
_PUBLIC = re.compile(r"Commission|Exchange|Nasdaq|Department|Service|Authority|Court")
_BODIES = frozenset({"Board", "Committee", "Subcommittee"})
_OTHER = re.compile(r"\b(?:other|any|no) (?:person|individual)s?\b")
"""Others than those who are spoken of."""
_THE_COMPANY = re.compile(r"\bthe company\b")
_HE, _SHE = re.compile(r"\b(?:he|him|his|himself)\b"), re.compile(r"\b(?:she|hers?|herself)\b")
_AGREEMENTS = words("agreement amendment contract indenture lease plan program")
"""With these the names of agreements end, and none of people."""
_WORD = re.compile(r"[a-z]+")
_NEAR = 4
_BESIDE = 2
_ONE = frozenset({"a", "an", "another"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such", "its", "his", "her", "their"})
_COMPANY = "company"
"""The key of the Company where no name defines it."""
_LONG = 20_000
"""Characters of a text that is read anew each time."""
_NAME = re.compile(r"[A-Za-z-]+")
_COMPANIES = (ABBREVIATED - SUFFIXES) | words(
    "the The Company Corporation Bank Trust Partnership Group Holdings company corporation LLC Fund Partners"
)
"""Words of names that no person has."""


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What both texts say as a whole: titles with surnames, whether of one person and no other, whether of "the
    Company"."""

    titles: frozenset[tuple[str, str]]
    is_of_one: bool
    has_company: bool
    of_several: frozenset[str]
    """Nouns of which either speaks of several: a note, another note; notes, notes."""
    of_both: bool
    """Whether "he" and "she" are said."""


@lru_cache(maxsize=2)
def _spoken(texts: tuple[str, str]) -> _Spoken:
    """Read once for all the parts of two texts that differ."""
    whole = "\n".join(texts)
    titles = frozenset(_TITLED.findall(whole))
    folded = whole.casefold()
    is_of_one = len(titles) == 1 and SOMEONE.isdisjoint(_WORD.findall(_OTHER.sub("", folded)))
    several = frozenset().union(*map(_several_of, texts))
    of_both = _HE.search(folded) is not None and _SHE.search(folded) is not None
    return _Spoken(titles, is_of_one, _THE_COMPANY.search(folded) is not None, several, of_both)


def _several_of(text: str) -> frozenset[str]:
    """The same as `_of_several`, kept for the next drafts of the same approved wording."""
    return _of_several(text) if len(text) > _LONG else _kept_several(text)


@lru_cache(maxsize=200)
def _kept_several(text: str) -> frozenset[str]:
    return _of_several(text)


def _of_several(text: str) -> frozenset[str]:
    """The words of a text that it says more than once as something new: after "a", or as several without "the"."""
    found: set[str] = set()
    several: set[str] = set()
    one = definite = -_NEAR - 1
    for at, word in enumerate(_WORD.findall(text.casefold())):
        if at - one <= _NEAR or (word.endswith("s") and at - definite > _BESIDE):
            (several if word in found else found).add(word)
        if word in _ONE:
            one = at
        elif word in _DEFINITE:
            one, definite = -_NEAR - 1, at
    return frozenset(several)


def read_names(units: Sequence[Unit], texts: tuple[str, str], parties: Parties) -> Names:
    """The names of two texts: from the units that are read, and from all that either text says."""
    spoken = _spoken(texts)
    written: dict[str, set[str]] = {}
    surnames: dict[str, set[str]] = {}
    for unit in units:
        if unit.kind == "party" and not (_PUBLIC.search(unit.key) or _is_body(unit.key, parties)):
            for name in (_NAME.findall(unit.text), _NAME.findall(unit.key)):
                written.setdefault(unit.key, set()).update(name)
                surnames.setdefault(unit.key, set()).update([word for word in name if word not in SUFFIXES][-1:])
    titles = {key: sorted(each for each in spoken.titles if each[1] in surnames[key]) for key in written}
    people = {key: found for key, found in titles.items() if found}
    companies = written.keys() - people.keys()
    full, begins = _full_names(parties)
    return Names(
        full=full,
        begins=begins,
        person=_spoken_of(spoken, people.keys()),
        short={**_short_names(parties), **{_key(found[0]): key for key, found in people.items() if len(found) == 1}},
        people={key: _title(found) for key, found in people.items()},
        sorts={
            unit.key: _sort(unit.key, written, people, parties, surnames.get(unit.key, ()))
            for unit in units
            if unit.kind == "party"
        }
        | ({} if companies or not spoken.has_company else {_COMPANY: "company"}),
        of_several=spoken.of_several,
        of_both=spoken.of_both,
    )


def _sort(
    key: str,
    written: Mapping[str, Collection[str]],
    people: Collection[str],
    parties: Parties,
    lasts: Collection[str],
) -> str:
    """What a party is: someone named, a company, a body of one, an agreement; "" if it may be somebody."""
    if key in people:
        return "named"
    if _is_body(key, parties):
        return "body"
    if lasts and all(last.casefold() in _AGREEMENTS for last in lasts):
        return "paper"
    return "company" if key not in written or not _COMPANIES.isdisjoint(written[key]) else ""


def _is_body(key: str, parties: Parties) -> bool:
    """Whether every name of a party is that of a board or committee."""
    names = [name for name, each in parties.names.items() if f"party:{each}" == key]
    return bool(names) and all(not _BODIES.isdisjoint(name) for name in names)


def _title(found: Sequence[tuple[str, str]]) -> str:
    return SEVERAL_TITLES if len(found) > 1 else "".join(title for title, _ in found)


def _key(titled: tuple[str, str]) -> str:
    """How a later mention is read: Mr. Hall."""
    title, surname = titled
    return f"name:{title} {surname.casefold()}"


@lru_cache(maxsize=500)
def _full_names(parties: Parties) -> tuple[Mapping[tuple[str, ...], str], frozenset[str]]:
    """The names of several words, in small letters, with the party that each is of, and the words that they begin
    with."""
    full = {
        tuple(word.casefold() for word in name if word != "."): f"party:{key}"  # "William N. Hall III's"
        for name, key in parties.names.items()
        if len(name) > 1 and name[0] not in ("the", "The") and all(word.isalpha() or word == "." for word in name)
    }
    return full, frozenset(name[0] for name in full)


@lru_cache(maxsize=500)
def _short_names(parties: Parties) -> Mapping[str, str]:
    """The names of one word, "the" before it or not, in small letters, with the party that each is of."""
    return {
        written[-1].casefold(): f"party:{key}"
        for written, key in parties.names.items()
        if written[-1].isalpha() and (len(written) == 1 or (len(written) == 2 and written[0] == "the"))
    }


def _spoken_of(spoken: _Spoken, people: Collection[str]) -> str:
    """The one person of both texts; none where they speak of people in general."""
    return "" if not spoken.is_of_one else only(people or {_key(each) for each in spoken.titles})
