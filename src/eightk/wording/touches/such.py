"""What has been named once: such payment, that payment, the payment."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import PREPOSITIONS, words
from eightk.wording.touches.known import ALL_KNOWN, told_of
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_WHICHEVER = words("all any each every no other some")
_NO_ONE = words("as that which who whom whose")
"""After "such" and its noun these tell which is meant."""


def _such(line: Line, at: int) -> Reading | None:
    """Such payment: the payment, where one has been named and no other."""
    if (line.key(at) == "that" and line.key(at - 1) not in PREPOSITIONS) or line.key(at - 1) in _WHICHEVER:
        return None
    last = at + 1 + line.is_open(at + 2)
    noun = line.key(last)
    if not line.is_open(at + 1) or line.is_many(last) or noun in ALL_KNOWN or not line.closes(last + 1):
        return None
    if line.key(last + 1) in _NO_ONE:
        return None
    whole, place = line.since_its_beginning(at)
    told = told_of(whole, place, noun) if place > 0 else None
    ways = tuple(line.key(each) for each in range(at + 1, last))
    if told is None or (ways and ways not in told):
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key="the"),))


SUCH = (
    Touch(
        "TCH1561",
        "such a thing, the thing",
        "Where one has been named and no other, both are that one.",
        (
            (
                "Roy Hall will receive a payment. The tax on such payment is due.",
                "Roy Hall will receive a payment. The tax on the payment is due.",
            ),
        ),
        (
            (
                "Roy Hall will receive any payment. The tax on such payment is due.",
                "Roy Hall will receive any payment. The tax on the payment is due.",
            ),
            (
                "Roy Hall will receive a payment and a payment. The tax on such payment is due.",
                "Roy Hall will receive a payment and a payment. The tax on the payment is due.",
            ),
        ),
        _such,
        words("such that"),
    ),
)
