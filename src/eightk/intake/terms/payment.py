"""A sum that one party must pay another, whatever happens: "the Company shall pay Roe the sum of $120,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.model.values import Money
from eightk.intake.people import DraftParty
from eightk.intake.reading import Reading, Sentence
from eightk.intake.terms.mention import after, before, is_letter, mentions, place, speaks_surely
from eightk.intake.terms.money import written
from eightk.intake.terms.term import DraftTerm

_PAYS = re.compile(r"\b(?:shall|will|agrees to|hereby agrees to)(?: also| promptly)? pay(?: to)?\b", re.IGNORECASE)
_RECURS = re.compile(
    r"\b(?:per (?:month|year|annum|week|day|hour|share|diem)|monthly|weekly|annual(?:ly)?|"
    r"each (?:month|year|week)|hourly|rate of|up to|not (?:to )?exceed\w*|at least|no less|no more|maximum|minimum|"
    r"percent|times|equal to the (?:sum|product)|salary|cap\w*|liquidated|breach\w*|default\w*|"
    r"terminat\w+ (?:without|for|by)|change (?:in|of) control)\b|%",
    re.IGNORECASE,
)
_NEAR = 160


def find(reading: Reading, parties: tuple[DraftParty, ...]) -> tuple[DraftTerm, ...]:
    """The payments that a sentence states with payer, payee and one sum, on no condition."""
    found: list[DraftTerm] = []
    for sentence in reading.sentences:
        for term in _in(sentence, parties, letter=is_letter(reading)):
            key = f"payment_{len(found) + 1}"
            found.append(DraftTerm(term.shelf, key, term.section, term.values, term.said))
    return tuple(found)


def _in(sentence: Sentence, parties: tuple[DraftParty, ...], *, letter: bool) -> Iterator[DraftTerm]:
    verb = _PAYS.search(sentence.text)
    sums = [fact for fact in sentence.facts if fact.kind == "money"]
    if verb is None or len(sums) != 1 or not sentence.section or not speaks_surely(sentence):
        return
    named = mentions(sentence, parties, is_letter=letter)
    payer, payee = before(named, verb.start(), 30), after(named, verb.end(), 12)
    at, amount = place(sentence, sums[0]), written(sums[0])
    near = verb.end() <= at <= verb.end() + _NEAR
    if payer is None or payee is None or amount is None or payer.key == payee.key or not near:
        return
    if _RECURS.search(sentence.text):
        return
    values = (("by", payer.key), ("to", payee.key), ("amount", str(Money(*amount))), ("purpose", ""))
    yield DraftTerm("payments", "", sentence.section, values, sentence.text)
