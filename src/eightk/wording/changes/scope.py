"""Included became excluded: including, excluding."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went, exchanged, faced
from eightk.wording.changes.rule import ChangeRule, first_of

RULE = ChangeRule(
    "DIFF-SCOPE",
    "Included became excluded",
    "“Including” became “excluding”, or an exception came or went in an otherwise equal sentence.",
    ("The price, including taxes, is due at once.", "The price, excluding taxes, is due at once."),
    ("The price, including taxes, is due at once.", "The price, inclusive of taxes, is due at once."),
    first_of(faced("including", "excluding"), exchanged("including", "excluding"), came_or_went("excluding")),
)
