"""What a paper relates to, before or after words that tell as which exhibit it is filed."""

from __future__ import annotations

from eightk.wording.shifts.shift import Move, Shift
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line

_THROUGH = words(", and through")
_COMMISSION = ("with", "the", "securities", "and", "exchange", "commission")
_SHORT = ("Commission", "SEC", "Securities and Exchange Commission")
"""What it may be called in a text that defines it."""


def _related(move: Move) -> bool:
    """The note related thereto filed as Exhibit 10.1: the note filed as Exhibit 10.1 related thereto."""
    early, late = move.early, move.late
    line, (first, last) = early.line, early.phrase
    if not line.spells(first, "related", "thereto") or last != first + 2 or any((*early.commas, late.commas[0])):
        return False
    is_filed = line.key(first - 1) in DOCUMENTS and _filed(line, early.over[0]) == early.over[1]
    return is_filed and _ends_row(late.line, late.phrase[1])


def _ends_row(line: Line, at: int) -> bool:
    """Whether a row or a sentence ends there, or goes on with what has its article."""
    place = at + (line.key(at) == ",")
    place += line.key(place) == "and"
    return line.is_end(at) or line.key(at) == ";" or (place > at and line.opens(place))


def _filed(line: Line, at: int) -> int:
    """The place after words that tell as which exhibit a paper is filed, and when, and name no other; else `at`."""
    last = at + 2 + line.key(at + 2).startswith("exhibit")
    if not line.spells(at, "filed", "as") or not _is_number(line, last):
        return at
    while _is_number(line, last) or (line.key(last) in _THROUGH and _is_number(line, last + 1)):
        last += 1
    last = _commission(line, last)
    if line.key(last) == "on" and line.kind(last + 1) == "date":
        return last + 2
    is_told = line.spells(last, "on", "the") and line.key(last + 2) in ("date", "dates")
    if is_told and line.spells(last + 3, "set", "forth", "in") and line.kind(last + 6) == "reference":
        return last + 7
    return last


def _commission(line: Line, at: int) -> int:
    """The place after "with the Securities and Exchange Commission" or "with the SEC"; `at` if neither begins here."""
    if line.spells(at, *_COMMISSION):
        return at + len(_COMMISSION)
    if line.key(at) != "with" or line.kind(at + 1) != "party":
        return at
    return at + 2 if line.units[at + 1].text.removeprefix("the ") in _SHORT else at


def _is_number(line: Line, at: int) -> bool:
    """Whether an exhibit is told by its number there."""
    return line.kind(at) == "reference" or line.key(at)[:1].isdigit()


EXHIBITS = (
    Shift(
        "SHF057",
        "what a paper relates to, before or after where it is filed",
        "An exhibit and a date relate to nothing: it is the paper that does.",
        (
            (
                "He left the lease and the note filed as Exhibit 10.2 on May 6, 2020 related thereto.",
                "He left the lease and the note related thereto filed as Exhibit 10.2 on May 6, 2020.",
            ),
        ),
        (
            (
                "He left the lease and the note filed as Exhibit 10.2 to the plan related thereto.",
                "He left the lease and the note related thereto filed as Exhibit 10.2 to the plan.",
            ),
        ),
        moves=_related,
    ),
)
