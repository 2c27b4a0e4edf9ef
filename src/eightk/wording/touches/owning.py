"""Who owns what follows, as the one who does or has it: Mr. Hall's, Mr. Hall; his, he."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import HONORIFICS, words
from eightk.wording.touches.line import Line
from eightk.wording.units import Unit

PRONOUNS = {"his": "he", "her": "she"}
_PEOPLE = words("consultant director employee executive officer")
"""Who is called so for short is a person."""
BEGINS = words("his her the <party> <name>") | HONORIFICS
"""The words at which such an owner begins."""


def person(line: Line, at: int) -> int:
    """The place after a person who is named here; `at` if none is."""
    last = line.someone(at)
    is_named = line.key(at) in HONORIFICS or line.key(last - 1) in line.people
    is_called = line.kind(last - 1) == "party" and line.units[last - 1].text.lower() in _PEOPLE
    return last if last > at and (is_named or is_called) else at


def owner(line: Line, at: int) -> tuple[tuple[Unit, ...], int]:
    """The person who owns what follows, and the place after the owner; `at` if nobody does."""
    if line.key(at) in PRONOUNS:
        return (line.units[at]._replace(key=PRONOUNS[line.key(at)]),), at + 1
    last = person(line, at)
    if last == at or line.key(last) != "'s":
        return (), at
    return tuple(line.units[at:last]), last + 1


def begins_clause(line: Line, at: int) -> bool:
    """Whether a clause of its own may begin here: a sentence, what is joined to one, what is told with “that”."""
    return line.starts[at] == at or line.key(at - 1) in (",", "and", "that")
