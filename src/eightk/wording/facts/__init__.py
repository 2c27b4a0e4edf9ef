"""The cabinet of facts: the values that a text states, each read by one recogniser, whatever way they are written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from eightk.wording.facts import (
    clock,
    company,
    count,
    date,
    fiscal,
    form,
    money,
    multiple,
    office,
    ordinal,
    percent,
    person,
    ratio,
    reference,
    telephone,
)
from eightk.wording.facts.fact import Fact, FactKind, Recogniser
from eightk.wording.facts.number import Recall
from eightk.wording.facts.peek import form_at
from eightk.wording.words import Word

_CABINET: tuple[tuple[Recogniser, frozenset[str]], ...] = (
    (money.read_money, money.OPENERS),
    (date.read_date, date.OPENERS),
    (fiscal.read_fiscal, fiscal.OPENERS),
    (percent.read_percent, percent.OPENERS),
    (multiple.read_multiple, multiple.OPENERS),
    (ratio.read_ratio, ratio.OPENERS),
    (clock.read_clock, clock.OPENERS),
    (telephone.read_telephone, telephone.OPENERS),
    (ordinal.read_ordinal, ordinal.OPENERS),
    (reference.read_reference, reference.OPENERS),
    (form.read_form, form.OPENERS),
    (office.read_office, office.OPENERS),
    (person.read_person, person.OPENERS),
    (company.read_company, company.OPENERS),
    (count.read_count, count.OPENERS),
)
RECOGNISERS: tuple[Recogniser, ...] = tuple(recogniser for recogniser, _ in _CABINET)
"""Every recogniser; of two that read equally far the earlier one wins."""

__all__ = ["RECOGNISERS", "Fact", "FactKind", "Recogniser", "recognise"]


def recognise(words: Sequence[Word]) -> tuple[Fact, ...]:
    """The facts of a text from left to right: at each word the longest reading wins, and none overlaps another."""
    words = Recall.of(words)
    facts: list[Fact] = []
    last = 0
    for at, recognisers in enumerate([opened_by(word.form) for word in words]):
        if recognisers == () or at < last:
            continue
        recognisers = recognisers or opened_by_two(words[at].form, form_at(words, at + 1))
        fact = _longest(recognisers, words, at) if recognisers else None
        if fact:
            facts.append(fact)
            last = fact.last
    return tuple(facts)


@lru_cache(maxsize=20_000)
def opened_by(form: str) -> tuple[Recogniser, ...] | None:
    """What may begin with a word; None where that hangs on the next one."""
    return _BY_OPENER.get(opener(form), None if opener(form) in LEADING else ())


@lru_cache(maxsize=20_000)
def opened_by_two(form: str, following: str) -> tuple[Recogniser, ...]:
    """What may begin with a word before another one."""
    return _BY_OPENER.get(f"{opener(form)} {opener(following)}", ())


def _longest(recognisers: Iterable[Recogniser], words: Sequence[Word], at: int) -> Fact | None:
    best: Fact | None = None
    for recogniser in recognisers:
        fact = recogniser(words, at)
        if fact and (best is None or fact.last > best.last):
            best = fact
    return best


@lru_cache(maxsize=20_000)
def opener(form: str) -> str:
    """What a fact that begins with this word is looked up by: the word in lower case, "0" for any figure."""
    if form[:1].isdigit():
        return "0"
    return form.lower().rstrip("0123456789") or form


def _by_opener() -> Mapping[str, tuple[Recogniser, ...]]:
    found: defaultdict[str, list[Recogniser]] = defaultdict(list)
    for recogniser, openers in _CABINET:
        for opening in openers:
            found[opening].append(recogniser)
    return MappingProxyType({opening: tuple(recognisers) for opening, recognisers in found.items()})


# Few recognisers can begin at a given word, and most words begin none.
_BY_OPENER = _by_opener()
# Words that begin a fact before certain others alone: "the 28th of", not "the Company".
LEADING = frozenset(opening.split()[0] for opening in _BY_OPENER if " " in opening)
