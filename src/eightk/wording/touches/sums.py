"""Amounts beside what they are paid as: an annual salary of $500, $500 per year; a bonus for him of $500."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_PAID = words("allowance advance award bonus fee installment payment premium retainer salary stipend sum reimbursement")
"""What an amount is paid as."""
_KINDS = words(
    "additional base board car cash closing committee consulting director director's discretionary equity housing"
    " initial lump monthly automobile annual lump-sum sum quarterly meeting moving nonrefundable one-time performance"
    " relocation"
    " retention separation settlement severance sign-on signing special supplemental termination transaction"
    " transition upfront"
)
"""Words that tell which payment it is, and nothing of another amount."""
_REGULAR = words(
    "automobile base board car cash chair committee consulting fixed housing management minimum retainer service"
)
"""Words that tell which pay it is that comes period by period; an annual meeting is another thing."""
_RATES = words("per each every annually monthly quarterly weekly plus to - or times")
"""After an amount these make of it another one."""
_NOT_ITS_SUM = _RATES | {"and"}
_PERIODS = {"annual": "year", "monthly": "month", "quarterly": "quarter", "weekly": "week"}
_WHOSE = words("a the his her their its our 's initial new current")
"""Before “annual” these leave open how often it is paid; “one” or “a single” does not."""
_REPEATED = words("allowance fee rent retainer salary stipend")
"""What is paid period by period; an annual bonus is one for the year."""
_BETWEEN = words("be been equal from has have increased is now of raised reduced set shall to was will at the a")
"""Words that may stand between a salary and its amount."""


def _after_whom(line: Line, at: int) -> Reading | None:
    """A bonus for Mr. Hall of $500: a bonus of $500 for Mr. Hall."""
    last = _paid(line, at + 1)
    whom = line.someone(last + 1)
    if last == at + 1 or line.key(last) not in ("for", "to") or whom == last + 1:
        return None
    if line.key(whom) != "of" or line.kind(whom + 1) != "money" or line.key(whom + 2) in _NOT_ITS_SUM:
        return None
    return Reading(at, whom + 2, (*line.units[at:last], *line.units[whom : whom + 2], *line.units[last:whom]))


def _paid(line: Line, at: int) -> int:
    """The place after a payment with the words that tell which it is: signing bonus; `at` if none is."""
    last = at
    while line.key(last) in _KINDS - _PAID:
        last += 1
    if line.key(last) not in _PAID:
        return at
    last += 1 + (line.key(last) in ("bonus", "retainer") and line.key(last + 1) == "payment")
    return at if line.key(last) in _KINDS | _PAID else last  # "a $500 bonus installment": of what?


def _period(line: Line, at: int) -> Reading | None:
    """An annual base salary of $500: a base salary of $500 per year."""
    if line.key(at - 1) not in _WHOSE:
        return None
    last = at + 1
    while line.key(last) in _REGULAR and line.key(last + 1) in _REGULAR | _REPEATED:
        last += 1
    if line.key(last) not in _REPEATED:
        return None
    end = _amounts(line, last + 1)
    if end == last + 1:
        return None
    here = line.units[end - 1]
    per = (
        Unit("per", "word", here.text, here.start, here.end),
        Unit(_PERIODS[line.key(at)], "word", here.text, here.start, here.end),
    )
    return Reading(at, end, (*line.units[at + 1 : end], *per))


def _amounts(line: Line, at: int) -> int:
    """The place after the last amount that a salary is told to be, or to become; `at` if none follows plainly."""
    end = place = at
    while line.key(place) in _BETWEEN or line.kind(place) == "money":
        place += 1
        if line.kind(place - 1) == "money":
            end = place
    is_row = line.key(end) in (",", "and", "or") and "money" in (line.kind(end + 1), line.kind(end + 2))
    if end == at or is_row or line.key(end) in _RATES or line.kind(end) in ("percent", "count", "money"):
        return at
    return end


SUMS = (
    Touch(
        "TCH812",
        "the period before the pay or after the amount",
        "So much a year either way; of a bonus “annual” tells for what it is paid, and is left alone.",
        (
            ("His salary was increased to $500 per year.", "His annual salary was increased to $500."),
            ("He receives a monthly car allowance of $500.", "He receives a car allowance of $500 per month."),
        ),
        (
            ("His salary was increased to $500 per month.", "His annual salary was increased to $500."),
            ("His salary was increased by $500 per year.", "His annual salary was increased to $500."),
        ),
        _period,
        frozenset(_PERIODS),
    ),
    Touch(
        "TCH813",
        "an amount before or after whom it is paid to",
        "The same amount for the same one.",
        (("It approved a bonus for Mr. Hall of $500.", "It approved a bonus of $500 for Mr. Hall."),),
        (("It approved a bonus for Mr. Hall of $500.", "It approved a bonus of $500 for Ms. Reed."),),
        _after_whom,
        words("a the"),
    ),
)
