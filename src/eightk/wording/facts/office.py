"""Offices: Chief Executive Officer, CEO, Senior Vice President, Chairman of the Board."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.peek import form_at, lower_at
from eightk.wording.words import Word

_OFFICES = """
chief executive officer; chief financial officer; chief operating officer; chief accounting officer
chief administrative officer; chief technology officer; chief technical officer; chief information officer
chief investment officer; chief innovation officer; chief marketing officer; chief medical officer
chief legal officer; chief compliance officer; chief commercial officer; chief risk officer; chief people officer
chief human resources officer; chief strategy officer; chief scientific officer; chief product officer
chief revenue officer; chief credit officer; chief lending officer
principal executive officer; principal financial officer; principal accounting officer
president; vice president; senior vice president; executive vice president; group vice president
chairman; chairwoman; chairperson; vice chairman; executive chairman; executive chairwoman
chairman of the board; chairwoman of the board; chairperson of the board; chair of the board
vice chairman of the board; executive chairman of the board
general counsel; controller; comptroller; treasurer; secretary; corporate secretary; general manager
"""
_NAMED = [office.strip() for office in _OFFICES.replace("\n", ";").split(";") if office.strip()]
# Other ways to write an office. CTO, CIO, CMO, CAO and the like stand for several each and are left as they are.
_WRITTEN = {
    "board chairman": "chairman of the board",
    "board chairwoman": "chairwoman of the board",
    "board chair": "chair of the board",
    "senior vp": "senior vice president",
    "sr . vice president": "senior vice president",
    "sr . vp": "senior vice president",
    "executive vp": "executive vice president",
    "vice - president": "vice president",
    "vice-president": "vice president",
    "senior vice-president": "senior vice president",
    "executive vice-president": "executive vice president",
    "exec . vice president": "executive vice president",
    "exec . vp": "executive vice president",
    "v . p .": "vice president",
    "senior v . p .": "senior vice president",
    "executive v . p .": "executive vice president",
    "s . v . p .": "senior vice president",
    "e . v . p .": "executive vice president",
    "c . e . o .": "chief executive officer",
    "c . f . o .": "chief financial officer",
    "c . o . o .": "chief operating officer",
}
_OF_DIRECTORS = {f"{office} of directors": office for office in _NAMED if office.endswith("of the board")}
_PHRASES = {tuple(name.split()): name for name in _NAMED} | {
    tuple(written.split()): office for written, office in (_WRITTEN | _OF_DIRECTORS).items()
}
_ABBREVIATED = {
    "CEO": "chief executive officer",
    "CFO": "chief financial officer",
    "COO": "chief operating officer",
    "SVP": "senior vice president",
    "EVP": "executive vice president",
    "VP": "vice president",
}
_LONGEST = max(map(len, _PHRASES))
OPENERS = frozenset(
    word
    for phrase in [*_PHRASES, *((short.lower(),) for short in _ABBREVIATED)]
    for shared in ("", "co-")
    for word in (f"{shared}{phrase[0]}", f"{shared}{phrase[0]}'s")
    if len(phrase[0]) > 1
) | {f"{phrase[0]} ." for phrase in _PHRASES if len(phrase[0]) == 1}


def read_office(words: Sequence[Word], at: int) -> Fact | None:
    """One office, abbreviated or not: CEO = Chief Executive Officer, Board Chairman = Chairman of the Board.

    "Acting", "former" and the area ("of Sales") stay beside it; each office of two is a fact of its own."""
    # Two who share an office hold another one than each alone would.
    shared = "co-" if lower_at(words, at).startswith("co-") else ""
    short = form_at(words, at)[len(shared) :]
    if short.removesuffix("'s") in _ABBREVIATED:
        ending = "'s" if short.endswith("'s") else ""
        return Fact("office", shared + _ABBREVIATED[short.removesuffix("'s")] + ending, at, at + 1)
    spelled = [short.lower(), *(lower_at(words, at + step) for step in range(1, _LONGEST))]
    for length in range(_LONGEST, 0, -1):
        ending = "'s" if spelled[length - 1].endswith("'s") else ""
        office = _PHRASES.get((*spelled[: length - 1], spelled[length - 1].removesuffix("'s")))
        if office:
            return Fact("office", shared + office + ending, at, at + length)
    return None
