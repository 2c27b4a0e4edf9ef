"""A resignation with its day: "Roe hereby resigns as Chief Financial Officer, effective March 1, 2027"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.intake.people import DraftParty
from eightk.intake.reading import Reading, Sentence
from eightk.intake.terms.mention import before, is_letter, mentions, offices, place, speaks_surely, whole_days
from eightk.intake.terms.term import DraftTerm, first_of_each

_RESIGNS = re.compile(
    r"\b(?:(?:hereby|shall|will|has|have|voluntarily|does|to) )*(?:resign(?:s|ed|ing)?\b(?! or\b)|"
    r"tenders? (?:his|her|your|their) resignation\b|retire[sd]?\b)",
    re.IGNORECASE,
)
_EFFECTIVE = re.compile(
    r"\beffective(?: date)?(?: (?:as of|on|at|upon|immediately|the close of business on|is|shall be|will be))*,? \Z",
    re.I,
)
_ON = re.compile(r"\bon \Z", re.IGNORECASE)
_HEREBY = re.compile(r"\bhereby\b", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|unless|when|upon|in the event)\b", re.IGNORECASE)
_DEEMED = re.compile(r"\b(?:deemed|agreement to resign|such resignation or)\b", re.IGNORECASE)


def find(reading: Reading, parties: tuple[DraftParty, ...]) -> tuple[DraftTerm, ...]:
    """The resignations that a sentence states with who and when; the first one of each person."""
    letter = is_letter(reading)
    return first_of_each(term for sentence in reading.sentences for term in _in(sentence, parties, letter=letter))


def _in(sentence: Sentence, parties: tuple[DraftParty, ...], *, letter: bool) -> Iterator[DraftTerm]:
    verb = _RESIGNS.search(sentence.text)
    if verb is None or not sentence.section or _DEEMED.search(sentence.text) or not speaks_surely(sentence):
        return
    if _IF.search(sentence.text[: verb.start()]):
        return
    people = tuple(party for party in parties if party.kind == "person")
    who = before(mentions(sentence, people, is_letter=letter), verb.start())
    day = _effective(sentence, verb.end())
    if who is None or not day:
        return
    held = tuple(dict.fromkeys(offices(sentence, verb.end(), len(sentence.text))))
    values = (("who", who.key), ("offices", held or ("",)), ("effective", day))
    yield DraftTerm("resignations", who.key, sentence.section, values, sentence.text)


def _effective(sentence: Sentence, behind: int) -> str:
    """The day that "effective" leads to; where somebody hereby resigns, the only day behind the verb, after "on"."""
    days = whole_days(sentence)
    for fact in days:
        if _EFFECTIVE.search(sentence.text[: place(sentence, fact)]):
            return fact.value
    later = [fact for fact in days if place(sentence, fact) > behind]
    alone = len(later) == 1 and _HEREBY.search(sentence.text) and _ON.search(sentence.text[: place(sentence, later[0])])
    return later[0].value if alone else ""
