"""And became or."""

from __future__ import annotations

from eightk.wording.changes.opposites import exchanged
from eightk.wording.changes.rule import ChangeRule

RULE = ChangeRule(
    "DIFF-CONJUNCTION",
    "And became or",
    "Two conditions that must both hold are others than two of which one must.",
    ("He must be employed and in good standing then.", "He must be employed or in good standing then."),
    ("The agent and the lenders met in May.", "The lenders and the agent met in May."),
    exchanged("and", "or"),
)
