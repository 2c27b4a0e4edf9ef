"""What stands before or after its noun: a definition in parentheses, “outstanding”."""

from __future__ import annotations

from eightk.wording.shifts.shift import Move, Shift
from eightk.wording.shifts.things import phrase
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line, definition

_SECURITIES = words(
    "amounts balance bonds borrowings debentures indebtedness loans notes obligations options securities shares stock",
    "units warrants",
)
_AFTER = (("outstanding",), ("issued", "and", "outstanding"), ("then", "outstanding"), ("then", "unvested"))
_LONGEST = 3
"""Words of a noun and its adjectives at most."""
_EVENTS = words("order transaction acquisition merger offering")
_CALLED = {
    "agreement": words("agreement agreements contract lease letter"),
    "amendment": words("amendment"),
    "facility": words("facility"),
    "letter": words("agreement letter"),
    "lease": words("lease agreement"),
    "notes": words("notes"),
    "plan": words("plan"),
}
"""What may be called so by a definition, beside what has the same last word."""
_RISES = words("appointment election promotion succession transition")
"""What someone comes to an office by."""
_BESIDE = words("of under by from")
"""What may follow; a time may belong to the act instead."""


def _definition(move: Move) -> bool:
    """An agreement (the "Lease") with Mr. Hall: an agreement with Mr. Hall (the "Lease")."""
    line, (first, last) = move.early.line, move.early.phrase
    if definition(line, first) != last or any(line.key(at) == "," for at in (first - 1, last)):
        return False
    if move.late.commas != (False, line.key(move.early.over[1]) == ","):
        return False
    term, head = line.key(last - 3), line.key(first - 1)
    if term not in DOCUMENTS | _EVENTS or not (head == term or head in _CALLED.get(term, ())):
        return False
    return _is_followed(line, *move.early.over) and _goes_on(move.late.line, move.late.phrase[1])


def _is_followed(line: Line, first: int, last: int) -> bool:
    """Whether nothing stands there but phrases of someone or something that is no document."""
    at = first
    while at < last:
        end = phrase(line, at)
        is_to = line.key(at) == "to" and line.key(at - 1) in _RISES
        if end == at or not (is_to or line.key(at) in ("with", "on") or line.spells(at, "in", "connection")):
            return False
        at = end
    return at == last and not any(line.key(place) in DOCUMENTS | _EVENTS for place in range(first, last))


def _goes_on(line: Line, at: int) -> bool:
    """Whether what follows is of the agreement, and no more of the name before the definition."""
    if line.is_end(at) or line.key(at) == ";":
        return True
    at += line.key(at) == ","
    return line.key(at) in _OF_AGREEMENT


_OF_AGREEMENT = words("which under pursuant for regarding relating providing dated effective that whereby")


def _outstanding(move: Move) -> bool:
    """The outstanding shares: the shares outstanding."""
    early, late = move.early, move.late
    line, at = late.line, late.phrase[1]
    keys = tuple(unit.key for unit in early.line.units[slice(*early.phrase)])
    if keys not in _AFTER or any((*early.commas, late.commas[0])):
        return False
    first, last = early.over
    is_noun = all(early.line.is_open(place) for place in range(first, last)) and last - first <= _LONGEST
    if not is_noun or early.line.key(last - 1) not in _SECURITIES:
        return False
    if early.line.key(early.phrase[0] - 1) in ("and", "or", "then", "currently", "not", "issued"):
        return False
    return line.is_end(at) or line.key(at) in (",", ";", ")") or line.key(at) in _BESIDE


DEFINING = (
    Shift(
        "SHF031",
        "a definition behind the phrase that follows its noun",
        "It names the agreement, and nothing beside it that could be called so.",
        (
            (
                'He signed an agreement (the "Agreement") with Ms. Hall.',
                'He signed an agreement with Ms. Hall (the "Agreement").',
            ),
        ),
        (
            (
                'He signed an agreement (the "Agreement") under a lease.',
                'He signed an agreement under a lease (the "Agreement").',
            ),
            (
                'He signed a lease (the "Lease") with Bell Lease Corp.',
                'He signed a lease with Bell Lease Corp. (the "Lease").',
            ),
        ),
        moves=_definition,
    ),
    Shift(
        "SHF032",
        "“outstanding” before or after what is outstanding",
        "The same shares or loans are outstanding.",
        (
            (
                "The Bank holds the outstanding shares of Hall Mills.",
                "The Bank holds the shares outstanding of Hall Mills.",
            ),
        ),
        (
            (
                "The Bank holds the issued or outstanding shares of Hall Mills.",
                "The Bank holds the issued shares or outstanding of Hall Mills.",
            ),
        ),
        moves=_outstanding,
    ),
)
