"""Boards and committees, with whose they are and what they are called: they act on a day, and have none."""

from __future__ import annotations

from eightk.wording.shifts.things import capitals
from eightk.wording.statements.vocabulary import HONORIFICS, words
from eightk.wording.touches.line import Line, definition

_BODIES = words("board boards committee committees")
_MEMBERS = words("directors managers trustees")
_ARTICLES = words("a an its our the")
_LONGEST = 10
"""Words of a body's name at most."""


def is_institution(line: Line, first: int, last: int) -> bool:
    """Whether nothing but a board, a committee, or one of them of another or of a company is told there."""
    return first < last == _body(line, first)


def _body(line: Line, at: int) -> int:
    """The place after a board or committee that begins here, and all that it is of; `at` if none does."""
    last = _named(line, at)
    if last == at:
        return at
    if line.key(last) == "of" and line.key(last + 1) in _MEMBERS:
        last += 2
    last = definition(line, last) if line.key(last) == "(" else last
    if line.key(last) != "of":
        return last
    end = max(_body(line, last + 1), _company(line, last + 1))
    return end if end > last + 1 else at


def _named(line: Line, at: int) -> int:
    """The place after the name of a body, with whose it is before it: the Company's Audit Committee."""
    place = at + (line.key(at) in _ARTICLES)
    if line.key(place).endswith("'s"):
        place += 1
    while place - at < _LONGEST and not _is_body(line, place) and line.is_capital(place) and line.is_open(place):
        place += 1
    return place + 1 if _is_body(line, place) else at


def _is_body(line: Line, at: int) -> bool:
    """Whether a board or committee is named there, by the noun or by what the text calls it."""
    is_called = line.kind(at) == "party" and not _BODIES.isdisjoint(line.units[at].text.lower().split())
    return is_called or line.key(at) in _BODIES


def _company(line: Line, at: int) -> int:
    """The place after a company that begins here, with what it is called; `at` if none does."""
    last = max(line.someone(at), _corporation(line, at))
    return definition(line, last) if last > at and line.key(last) == "(" else last


def _corporation(line: Line, at: int) -> int:
    """The place after a name that ends as those of companies do: Hall Mills, Inc.; `at` if none begins here."""
    last = capitals(line, at)
    is_titled = any(line.key(place) in HONORIFICS for place in range(at, last))
    return last if last > at + 1 and line.kind(last - 1) == "name" and not is_titled else at
