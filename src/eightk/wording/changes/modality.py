"""Duty became permission, or certainty expectation: shall, may; will, expects to."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went, exchanged, faced
from eightk.wording.changes.rule import ChangeRule, first_of

_WEAK = ("may", "permission", "expectation", "entitled", "eligible")
_STRONG = ("obligation", "will")

RULE = ChangeRule(
    "DIFF-MODALITY",
    "Duty, permission or expectation changed",
    "“Shall” became “may”, “will” became “expects to”, or such a word came or went in an otherwise equal sentence.",
    ("The company shall pay the fee in cash.", "The company may pay the fee in cash."),
    ("The company shall pay the fee in cash.", "The company must pay the fee in cash."),
    first_of(
        *(exchanged(one, other, 1, True) for one in _WEAK for other in _STRONG),
        faced("may", "obligation", of_values=False),
        faced("may", "will", of_values=False),
        faced("permission", "obligation", of_values=False),
        faced("permission", "will", of_values=False),
        faced("entitled", "obligation", of_values=False),
        exchanged("eligible", "entitled"),
        faced("expectation", "will", of_values=False),
        faced("expectation", "obligation", of_values=False),
        exchanged("expectation", "may"),
        came_or_went("expectation"),
        came_or_went("may"),
    ),
)
