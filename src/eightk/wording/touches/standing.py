"""Phrases that stand before or after: as borrower; under the plan; to make someone a payment."""

from __future__ import annotations

from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_FORMS_OF_MAKING = {"make": "pay", "makes": "pays", "made": "paid"}
_LONGEST = 4


def _role(line: Line, at: int) -> int:
    """The place after ", as borrower," that begins here; `at` if none does."""
    if not line.spells(at, ",", "as"):
        return at
    last = at + 2
    while last - at < 2 + _LONGEST and line.is_open(last):
        last += 1
    return last + 1 if last > at + 2 and line.key(last) == "," else at


def _as(line: Line, at: int) -> Reading | None:
    """, as borrower, entered into a lease: entered into as borrower a lease."""
    if line.key(at) == ",":
        end = _role(line, at)
        if end == at or not line.spells(end, "entered", "into"):
            return None
        return Reading(at, end + 2, (*line.units[end : end + 2], *line.units[at + 1 : end - 1]))
    middle = at + 1 + (line.key(at + 1) == "into")
    end = _role(line, middle)
    if end == middle or (middle == at + 1 and line.key(end) != "into"):
        return None
    into = line.units[at + 1] if middle == at + 2 else line.units[end]
    last = end if middle == at + 2 else end + 1
    return Reading(at, last, (line.units[at], into, *line.units[middle + 1 : end - 1]))


def _provides(line: Line, at: int) -> Reading | None:
    """The agreement provides that he is paid: under the agreement, he is paid."""
    if line.starts[at] != at:
        return None
    last = at + 1
    while last - at <= _LONGEST and line.is_open(last) and not line.is_only_verb(last):
        last += 1
    if line.key(last - 1) not in DOCUMENTS or not line.spells(last, "provides", "that"):
        return None
    end = last + 2 + (line.key(last + 2) == ",")
    if not (line.opens(end) or line.key(end) in ("if", "upon", "in", "so")) or _goes_on(line, end):
        return None
    under = line.units[last]._replace(key="under")
    comma = line.units[last]._replace(key=",", kind="mark")
    return Reading(at, end, (under, *line.units[at:last], comma))


def _goes_on(line: Line, at: int) -> bool:
    """Whether another clause follows in the sentence, of which the agreement may tell or not."""
    place = at
    while not line.is_end(place):
        if line.key(place) in (";", "but") or (line.key(place) == "and" and line.opens(place + 1)):
            return True
        place += 1
    return False


def _payment(line: Line, at: int) -> Reading | None:
    """Make a payment to him of $5: pay him a payment of $5."""
    if line.key(at + 1) not in ("a", "an"):
        return None
    last = at + 2
    while last - at < 6 and line.is_open(last) and line.key(last) != "payment":
        last += 1
    if line.key(last) != "payment" or line.key(last + 1) != "to":
        return None
    end = line.someone(last + 2)
    if end == last + 2 and line.is_capital(end) and line.is_open(end):
        end += 1
    if end == last + 2 or line.key(end) != "of" or line.kind(end + 1) != "money":
        return None
    pay = line.units[at]._replace(key=_FORMS_OF_MAKING[line.key(at)])
    return Reading(at, end, (pay, *line.units[last + 2 : end], *line.units[at + 1 : last + 1]))


STANDING = (
    Touch(
        "TCH311",
        "“as borrower” before or after “entered into”",
        "Who enters into it does so in the same capacity.",
        (("Hall Mills, as borrower, entered into a lease.", "Hall Mills entered into, as borrower, a lease."),),
        (("Hall Mills, as borrower, entered into a lease.", "Hall Mills entered into, as lender, a lease."),),
        _as,
        words(", entered"),
    ),
    Touch(
        "TCH312",
        "the agreement provides that, under the agreement",
        "What an agreement provides is so under it.",
        (("The plan provides that the fee is due.", "Under the plan, the fee is due."),),
        (
            ("The plan provides that the fee is due.", "Under the lease, the fee is due."),
            ("The plan provides that it ends and the fee is due.", "Under the plan, it ends and the fee is due."),
        ),
        _provides,
        words("the"),
    ),
    Touch(
        "TCH313",
        "to make someone a payment",
        "The same one is paid the same amount.",
        (("He will make a single payment to Ms. Hall of $500.", "He will pay Ms. Hall a single payment of $500."),),
        (("He will make a single payment to Ms. Hall of $500.", "He will pay Ms. Bell a single payment of $500."),),
        _payment,
        frozenset(_FORMS_OF_MAKING),
    ),
)
