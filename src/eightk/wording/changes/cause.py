"""For cause became without cause, good reason no good reason, gross negligence negligence."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went, exchanged, opposed
from eightk.wording.changes.rule import ChangeRule, first_of

_BARE = ("with cause", "without cause", "good reason", "no good reason")

RULE = ChangeRule(
    "DIFF-CAUSE",
    "The cause or standard changed",
    "“For cause” became “without cause”, or a cause, a good reason or a standard of care came or went.",
    ("He was dismissed for cause on that day.", "He was dismissed without cause on that day."),
    ("He was dismissed for cause on that day.", "He was dismissed with cause on that day."),
    first_of(
        opposed("with cause", "without cause"),
        opposed("good reason", "no good reason"),
        exchanged("with cause", "good reason"),
        opposed("gross negligence", "negligence"),
        *map(came_or_went, _BARE),
    ),
)
