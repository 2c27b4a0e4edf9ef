"""All became some: all, substantially all, certain, a portion."""

from __future__ import annotations

from eightk.wording.changes.opposites import exchanged, faced
from eightk.wording.changes.rule import ChangeRule, first_of

RULE = ChangeRule(
    "DIFF-QUANTIFIER",
    "All became some, or some all",
    "“All”, “each” or “in full” became “substantially all”, “certain” or “a portion”, or the other way round.",
    ("It bought all of the assets of them.", "It bought substantially all of the assets of them."),
    ("It bought all of the assets of them.", "It bought every one of the assets of them."),
    first_of(
        exchanged("nearly all", "part"),
        exchanged("nearly all", "all"),
        faced("all", "nearly all"),
        faced("all", "part"),
        exchanged("all", "part"),
        exchanged("all", "one of two"),
    ),
)
