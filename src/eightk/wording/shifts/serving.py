"""When somebody served in an office: since 2001 he has served as counsel, he has served as counsel since 2001."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.shifts.shift import Move, Shift
from eightk.wording.statements.antecedent_list import ORGANIZATIONS
from eightk.wording.statements.vocabulary import PERIODS, PREPOSITIONS, words
from eightk.wording.touches.line import OPENERS, Line

_SERVED = words("acted served worked")
_BEFORE_VERB = words("also had has previously")
_UNTIL = words("through to until")
_NAMED = frozenset({"name", "office", "party"})
_LONGEST = 25
"""Words of an office with that of which it is, at most."""


def _served(move: Move) -> bool:
    """Since 2001, he has served as counsel: he has served as counsel since 2001, or since 2001 as counsel."""
    early, late = move.early, move.late
    line, (first, last) = early.line, early.phrase
    before, after = early.commas
    is_first = line.starts[first] == first
    is_set_off = after and (before or is_first)
    if not _is_when(line, first, last) or late.commas[0] != late.commas[1] or (before or after) != is_set_off:
        return False
    return _is_service(line, [at for at in line.sentence(first) if not first - before <= at < last + after])


def _is_when(line: Line, first: int, last: int) -> bool:
    """Since 2001; from 2001 through May 2005; for three years."""
    if line.key(first) == "for":
        return last == first + 3 and line.kind(first + 1) == "count" and line.key(first + 2) in PERIODS
    if line.kind(first + 1) != "date":
        return False
    if line.key(first) == "since":
        return last == first + 2
    return (
        line.key(first) == "from" and last == first + 4 and line.key(first + 2) in _UNTIL and _is_date(line, last - 1)
    )


def _is_date(line: Line, at: int) -> bool:
    return line.kind(at) == "date"


def _is_service(line: Line, rest: Sequence[int]) -> bool:
    """Whether a sentence says that somebody served in one office, and nothing else."""
    start = rest[0]
    at = line.someone(start) if line.key(start) not in ("he", "she") else start + 1
    told = [place for place in rest if place >= at and line.key(place) not in _BEFORE_VERB]
    if at == start or len(told) < 3 or line.key(told[0]) not in _SERVED or line.key(told[1]) != "as":
        return False
    office = told[2:]
    if len(office) > _LONGEST or not all(_is_of_office(line, place) for place in office):
        return False
    ends = [
        at for at, after in zip(office, (*office[1:], 0), strict=True) if not after or line.key(after) in PREPOSITIONS
    ]
    return all(_names(line, place) for place in ends[1:])


def _is_of_office(line: Line, at: int) -> bool:
    """Whether the word may be of one office and that of which it is: no mark, no other act and no second one."""
    if line.kind(at) in _NAMED or line.key(at) in OPENERS or line.key(at) in ("at", "for", "in", "of", "to", "'s"):
        return True
    is_act = line.is_form(at, "past", "gerund") and not line.is_capital(at)
    return line.is_open(at) and not is_act


def _names(line: Line, at: int) -> bool:
    """Whether a name, or a company or a board, ends there, of which no time is told."""
    is_body = line.key(at) in ORGANIZATIONS or line.key(at) in ("board", "directors")
    return line.kind(at) in _NAMED or line.is_capital(at) or is_body


SERVING = (
    Shift(
        "SHF058",
        "since when, or how long, somebody served in an office",
        "The sentence says nothing else; an office has no other time than that in which it is held.",
        (
            (
                "Mr. Hall has served as Governor of Ohio since 2001.",
                "Since 2001, Mr. Hall has served as Governor of Ohio.",
            ),
        ),
        (
            (
                "Mr. Hall has served as Governor of Ohio since 2001.",
                "Since 2011, Mr. Hall has served as Governor of Ohio.",
            ),
            (
                "Mr. Hall has served as counsel to those who have held the notes since 2001.",
                "Since 2001, Mr. Hall has served as counsel to those who have held the notes.",
            ),
        ),
        moves=_served,
    ),
)
