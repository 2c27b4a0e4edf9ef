"""The law that governs the agreement: "… shall be governed by the laws of the State of Delaware"."""

from __future__ import annotations

import re

from eightk.intake.people import DraftParty
from eightk.intake.reading import Reading
from eightk.intake.terms.term import DraftTerm

_GOVERNED = re.compile(r"\b(?:govern(?:ed|s)?|constru(?:ed|e)|interpreted|enforced)\b", re.IGNORECASE)
_LAWS = re.compile(
    r"\b(?:substantive |internal )?laws? of (?:the )?"
    r"(?P<law>(?:State|Commonwealth|Province|District) of (?:[A-Z][A-Za-z]+)(?: [A-Z][A-Za-z]+){0,2}|"
    r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?P<us>,? U\.?S\.?A?\.?)?"
)
_AGREEMENT = re.compile(
    r"\b(?:this|the) (?:letter )?(?:agreement|release|amendment|note|lease|contract|letter|plan)\b", re.IGNORECASE
)
_NOT_LAWS = frozenset({"United", "Federal", "Section", "Code"})


def find(reading: Reading, parties: tuple[DraftParty, ...]) -> tuple[DraftTerm, ...]:
    """The one choice of law of the body; none where two sentences choose different ones."""
    found: dict[str, DraftTerm] = {}
    for sentence in reading.sentences:
        law = _LAWS.search(sentence.text) if _GOVERNED.search(sentence.text) else None
        if law is None or not sentence.section or law["law"].split()[0] in _NOT_LAWS:
            continue
        if not _AGREEMENT.search(sentence.text) or "Exhibit" in sentence.section:
            continue
        values = (("topic", "governing law"), ("what", law["law"].title() if law["law"].isupper() else law["law"]))
        found.setdefault(
            law["law"].casefold(), DraftTerm("provisions", "governing_law", sentence.section, values, sentence.text)
        )
    return tuple(found.values()) if len(found) == 1 else ()
