"""The meeting at which a board or the shareholders did something: at the head, behind who met, at the end."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.shifts.institutions import is_institution
from eightk.wording.shifts.shift import Move, Shift, Side
from eightk.wording.statements.antecedent_list import ORGANIZATIONS
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.telling import is_act
from eightk.wording.statements.vocabulary import HONORIFICS, words
from eightk.wording.touches.line import OPENERS, Line

_DONE = frozenset(forms(verb).past for verb in ("adopt", "appoint", "approve", "authorize", "elect", "ratify"))
_OWNERS = words("shareholders stockholders members")
_BODIES = words("board committee directors group meeting")
_LONGEST = 6
"""Words between "at" and "meeting" at most."""


def _met(move: Move) -> bool:
    """At its meeting on May 6, the Board elected Mr. Hall: the Board elected Mr. Hall at its meeting on May 6."""
    early, late = move.early, move.late
    line, (first, last) = early.line, early.phrase
    is_first = line.starts[first] == first
    if not _is_meeting(line, first, last) or early.commas != (not is_first, True):
        return False
    subject = last + 1 if is_first else line.starts[first]
    end = first - 1
    if is_first:
        end = next((at for at in range(*early.over) if line.key(at) in _DONE), early.over[1])
    return _is_body(line, subject, end) and _is_late(late) and _is_plain(line, end if is_first else last + 1)


def _is_late(late: Side) -> bool:
    """Whether the meeting is told of at the end of the sentence, or set off right before the verb."""
    after = late.phrase[1]
    if late.commas == (False, False):
        return late.line.is_end(after)
    return late.commas == (True, True) and late.line.key(after + 1) in _DONE


def _is_meeting(line: Line, first: int, last: int) -> bool:
    """At its regular meeting held on May 6, 2020."""
    noun = next(
        (at for at in range(first + 2, first + _LONGEST) if not line.is_open(at) or line.key(at) == "meeting"), 0
    )
    if (
        line.key(first) != "at"
        or line.key(first + 1) not in ("a", "its", "the", "their")
        or line.key(noun) != "meeting"
    ):
        return False
    day = noun + 1 + (line.key(noun + 1) == "held")
    return line.key(day) == "on" and line.kind(day + 1) == "date" and last == day + 2


def _is_body(line: Line, first: int, last: int) -> bool:
    """Whether a board, a committee or the shareholders are named there."""
    return is_institution(line, first, last) or (
        line.key(first) == "the" and line.key(first + 1) in _OWNERS and last == first + 2
    )


def _is_plain(line: Line, at: int) -> bool:
    """Whether one thing is done there to the end of the sentence, in which nobody else could meet."""
    place = at + 1
    while not line.is_end(place):
        if not _is_of_thing(line, place):
            return False
        place += 1
    return line.key(at) in _DONE and place > at + 1


def _is_of_thing(line: Line, at: int) -> bool:
    key = line.key(at)
    if key in OPENERS or key in HONORIFICS or key in ("as", "of") or line.kind(at) in ("office", "date"):
        return True
    if key in _BODIES | ORGANIZATIONS or (is_act(key) and key not in DOCUMENTS):
        return False
    return line.is_open(at) and (line.is_capital(at) or not line.is_form(at, "past", "gerund"))


MEETINGS = (
    Shift(
        "SHF060",
        "the meeting at which a board or the shareholders did something",
        "One act is told, and nobody else who could have met.",
        (
            (
                "The Board elected Mr. Hall as a director at its meeting on May 6, 2020.",
                "At its meeting on May 6, 2020, the Board elected Mr. Hall as a director.",
            ),
        ),
        (
            (
                "The Board elected Mr. Hall as a director at its meeting on May 6, 2020.",
                "At its meeting on May 7, 2020, the Board elected Mr. Hall as a director.",
            ),
            (
                "The Board approved a lease to the mill at its meeting on May 6, 2020.",
                "At its meeting on May 6, 2020, the Board approved a lease to the mill.",
            ),
        ),
        moves=_met,
    ),
)
