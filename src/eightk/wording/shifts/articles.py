"""The article before an act that “of” tells more of: the acquisition of shares, acquisition of shares."""

from __future__ import annotations

from eightk.wording.shifts.shift import Shift, Spot
from eightk.wording.statements.vocabulary import words

_ACTS = words(
    "acceleration acquisition adoption appointment approval cancellation completion consummation conversion",
    "declaration delivery disposition dissolution election elimination execution exercise expiration extension",
    "filing formation forgiveness granting hiring implementation incurrence issuance liquidation making modification",
    "occurrence payment preparation prepayment receipt redemption reimbursement removal renewal repayment",
    "replacement repurchase sale satisfaction surrender termination transfer use vesting withdrawal",
)
_BEFORE = words(
    "after before by following for from in include includes including involving of on permit permits require requires",
    "through to upon with without",
)
"""After these a noun begins that nothing before it shares: not after “and”, the sale and purchase of the land."""


def _act(spot: Spot) -> bool:
    """Includes the acquisition of shares: includes acquisition of shares."""
    line = spot.line
    if spot.words != ("the",) or line.key(spot.last) not in _ACTS or line.key(spot.last + 1) != "of":
        return False
    return line.key(spot.first - 1) in _BEFORE


ARTICLES = (
    Shift(
        "SHF041",
        "“the” before an act that “of” tells more of",
        "The same act of the same thing.",
        (("It includes the acquisition of shares.", "It includes acquisition of shares."),),
        (("It includes the acquisition of shares.", "It includes any acquisition of shares."),),
        drops=_act,
    ),
)
