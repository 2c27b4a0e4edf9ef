"""What remains: the remaining balance of the loan, the balance of the loan that remains."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import BE, MODALS, words
from eightk.wording.touches.line import OPENERS, Line
from eightk.wording.touches.touch import Reading, Touch

_MEASURES = words("amount amounts balance balances portion portions term period installment installments payments part")
_LONGEST = 4
"""Words of a noun with its adjectives at most."""
_MOST = 8
"""Words of a noun that follows "of" at most."""


def _remains(line: Line, at: int) -> Reading | None:
    """Any balance of the loan that remains: any remaining balance of the loan."""
    head = at + 1
    while head - at < _LONGEST and line.is_open(head) and line.key(head) not in _MEASURES:
        head += 1
    if line.key(head) not in _MEASURES:
        return None
    last = head + 1
    if line.key(last) == "of":
        last += 1
        while last - head < _MOST and (
            line.is_open(last) or line.key(last) in ("the", "such", "on", "'s", "his", "her")
        ):
            last += 1
    verb = "remain" if line.is_many(head) else "remains"
    if line.key(last) not in ("that", "which") or line.key(last + 1) != verb:
        return None
    if not (line.is_end(last + 2) or line.key(last + 2) in MODALS | BE | {","}):
        return None
    remaining = line.units[last + 1]._replace(key="remaining")
    return Reading(at, last + 2, (line.units[at], remaining, *line.units[at + 1 : last]))


REMAINING = (
    Touch(
        "TCH1551",
        "“that remains”, remaining",
        "The same amount or time remains.",
        (
            (
                "Any remaining balance of the loan will be forgiven.",
                "Any balance of the loan that remains will be forgiven.",
            ),
        ),
        (
            (
                "Any remaining balance of the loan will be forgiven.",
                "Any balance of the loan that remains unpaid will be forgiven.",
            ),
        ),
        _remains,
        OPENERS,
        words("remain remains"),
    ),
)
