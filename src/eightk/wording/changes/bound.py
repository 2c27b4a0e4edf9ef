"""A floor became a ceiling: at least, up to."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went, opposed
from eightk.wording.changes.rule import ChangeRule, first_of

RULE = ChangeRule(
    "DIFF-BOUND",
    "A bound changed",
    "“At least” became “up to”, a maximum a minimum, or a bound came or went where all else is equal.",
    ("The buyer takes at least 80 units of it.", "The buyer takes up to 80 units of it."),
    ("The buyer takes at least 80 units of it.", "The buyer takes not less than 80 units of it."),
    first_of(opposed("at least", "at most"), came_or_went("at least"), came_or_went("at most")),
)
