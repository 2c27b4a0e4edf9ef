"""An appointment with its day: "effective June 1, 2027, the Company shall employ Roe as its President"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.intake.people import DraftParty
from eightk.intake.reading import Reading, Sentence
from eightk.intake.terms.mention import is_letter, mentions, offices, place, speaks_surely, whole_days
from eightk.intake.terms.term import DraftTerm, first_of_each

_APPOINTS = re.compile(
    r"\b(?:(?:shall|will|hereby|agrees to) (?:serve|employ|appoint|be (?:employed|appointed|elected)|become)|"
    r"is hereby (?:appointed|elected|employed)|hereby (?:appoints|employs))\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:effective|commencing|beginning|starting|as of|from)(?: (?:as of|on|and after|the))*,? \Z", re.IGNORECASE
)
_LEAVES = re.compile(r"\b(?:resign\w*|terminat\w*|until|through|cease\w*|consult\w*)\b", re.IGNORECASE)
_AS = re.compile(r"\b(?:as|position of|office of|become)\b(?: (?:its|the|a|an|our))?", re.IGNORECASE)
_REACH = 160


def find(reading: Reading, parties: tuple[DraftParty, ...]) -> tuple[DraftTerm, ...]:
    """The appointments that a sentence states with who, to what and when; the first one of each person."""
    letter = is_letter(reading)
    return first_of_each(term for sentence in reading.sentences for term in _in(sentence, parties, letter=letter))


def _in(sentence: Sentence, parties: tuple[DraftParty, ...], *, letter: bool) -> Iterator[DraftTerm]:
    verb = _APPOINTS.search(sentence.text)
    if verb is None or not sentence.section or _LEAVES.search(sentence.text) or not speaks_surely(sentence):
        return
    people = tuple(party for party in parties if party.kind == "person")
    who = {each.key for each in mentions(sentence, people, is_letter=letter)}
    title = _AS.search(sentence.text, verb.end() - len("become"), verb.end() + _REACH)
    held = offices(sentence, title.start(), title.end() + _REACH) if title else ()
    days = [fact for fact in whole_days(sentence) if _DAY.search(sentence.text[: place(sentence, fact)])]
    if len(who) == 1 and held and len(days) == 1:
        key = next(iter(who))
        values = (("who", key), ("offices", held), ("effective", days[0].value))
        yield DraftTerm("appointments", key, sentence.section, values, sentence.text)
