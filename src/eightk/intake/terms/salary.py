"""A base salary: "a base salary at the annual rate of $300,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.model.values import Money
from eightk.intake.people import DraftParty
from eightk.intake.reading import Reading, Sentence
from eightk.intake.terms.mention import place, speaks_surely
from eightk.intake.terms.money import written
from eightk.intake.terms.term import DraftTerm

_SALARY = re.compile(r"\b(?:base (?:annual )?salary|annual base salary)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:annual(?:ized|ly)?|per (?:year|annum)|a year|each year|yearly)\b", re.IGNORECASE)
_MONTH = re.compile(r"\b(?:monthly|per month|a month|each month)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:severance|continu\w+|times|multiple|percent|prior|previous|former|no less|increase\w*|reduc\w+|"
    r"increments?|in lieu|installments? of|equal to \w+ (?:months|weeks))\b|%",
    re.IGNORECASE,
)
_NEAR = 120


def find(reading: Reading, parties: tuple[DraftParty, ...]) -> tuple[DraftTerm, ...]:
    """The salary of the only person among the parties, where one sentence alone states one."""
    people = [party for party in parties if party.kind == "person"]
    if len(people) != 1:
        return ()
    found = [term for sentence in reading.sentences for term in _in(sentence, people[0].key)]
    return tuple(found[:1]) if len({term.values for term in found}) == 1 else ()


def _in(sentence: Sentence, who: str) -> Iterator[DraftTerm]:
    said = _SALARY.search(sentence.text)
    sums = [fact for fact in sentence.facts if fact.kind == "money"]
    if said is None or len(sums) != 1 or not sentence.section or not speaks_surely(sentence):
        return
    at = place(sentence, sums[0])
    around = sentence.text[max(0, said.start() - 40) : at + 100]
    per = "year" if _YEAR.search(around) else "month" if _MONTH.search(around) else ""
    amount = written(sums[0])
    if amount is None or not per or not said.end() <= at <= said.end() + _NEAR or _OTHER.search(sentence.text):
        return
    values = (("to", who), ("amount", str(Money(*amount))), ("per", per))
    yield DraftTerm("salaries", "base", sentence.section, values, sentence.text)
