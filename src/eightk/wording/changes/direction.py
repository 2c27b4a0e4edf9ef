"""Up became down, to became from: increases, reduces; to, from."""

from __future__ import annotations

from eightk.wording.changes.opposites import exchanged, opposed
from eightk.wording.changes.rule import ChangeRule, first_of

RULE = ChangeRule(
    "DIFF-DIRECTION",
    "The direction changed",
    "An increase became a reduction, or “to” and “from” traded places in an otherwise equal sentence.",
    ("The amendment increases the fee by a third.", "The amendment reduces the fee by a third."),
    ("The amendment increases the fee by a third.", "The amendment raises the fee by a third."),
    first_of(opposed("increase", "reduction"), exchanged("to", "from")),
)
