"""Who a sentence speaks of: parties by name, term or surname, with their places; "you" in a letter."""

from __future__ import annotations

import re
from dataclasses import dataclass

from eightk.intake.people import DraftParty
from eightk.intake.reading import Reading, Sentence
from eightk.wording.facts import Fact

_CONDITIONAL = re.compile(
    r"\A\W*(?:\(?\w{1,4}[.)]\s)*(?:if|in the event|upon|in case|unless|should|where|provided|to the extent|"
    r"following any|notwithstanding|except|subject to|for purposes|in connection with any)\b|"
    r"\b(?:would|(?-i:may)|might|could)\b",
    re.IGNORECASE,
)
_YOU = re.compile(r"\byou\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A party named at a place of a sentence."""

    start: int
    end: int
    key: str


def mentions(sentence: Sentence, parties: tuple[DraftParty, ...], *, is_letter: bool) -> tuple[Mention, ...]:
    """Every mention of a party, from left to right, none inside a longer one."""
    found: list[Mention] = []
    for party in parties:
        for name in _names(party):
            pattern = rf"(?<![\w-])(?:the\s)?{re.escape(name)}(?![\w-])"
            found += [Mention(*match.span(), party.key) for match in re.finditer(pattern, sentence.text, re.IGNORECASE)]
    people = [party for party in parties if party.kind == "person"]
    if is_letter and len(people) == 1:
        found += [Mention(*match.span(), people[0].key) for match in _YOU.finditer(sentence.text)]
    found.sort(key=lambda each: (each.start, each.start - each.end))
    kept: list[Mention] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def _names(party: DraftParty) -> tuple[str, ...]:
    terms = party.preamble.terms if party.preamble else ()
    return tuple(name for name in (party.name, party.surname, *terms, *party.aliases) if len(name) > 1)


def speaks_surely(sentence: Sentence) -> bool:
    """Whether a sentence states what is so, and not what would be so in a case."""
    return _CONDITIONAL.search(sentence.text) is None


def before(found: tuple[Mention, ...], at: int, reach: int = 90) -> Mention | None:
    """The nearest party named before a place."""
    return next((each for each in reversed(found) if each.end <= at and at - each.end <= reach), None)


def after(found: tuple[Mention, ...], at: int, reach: int = 40) -> Mention | None:
    """The first party named behind a place."""
    return next((each for each in found if each.start >= at and each.start - at <= reach), None)


def place(sentence: Sentence, fact: Fact) -> int:
    """Where a value begins in its sentence."""
    return sentence.words[fact.first].start


def whole_days(sentence: Sentence) -> tuple[Fact, ...]:
    """The days of the calendar, with their years, that a sentence states."""
    return tuple(
        fact for fact in sentence.facts if fact.kind == "date" and len(fact.value) == 10 and fact.value[0] != "-"
    )


def offices(sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """The offices that a stretch of a sentence names, as written."""
    return tuple(
        sentence.shown(fact)
        for fact in sentence.facts
        if fact.kind == "office" and start <= place(sentence, fact) < end
    )


def is_letter(reading: Reading) -> bool:
    """Whether "you" is the person to whom the copy is addressed."""
    return reading.opening.is_letter
