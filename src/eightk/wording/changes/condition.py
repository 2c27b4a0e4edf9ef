"""If became unless."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went, exchanged
from eightk.wording.changes.rule import ChangeRule, first_of

RULE = ChangeRule(
    "DIFF-CONDITION",
    "A condition was turned round",
    "“If” became “unless”, or a word of condition came or went in an otherwise equal sentence.",
    ("The fee is due if the sale has closed.", "The fee is due unless the sale has closed."),
    ("The fee is due if the sale has closed.", "The fee is due in the event the sale has closed."),
    first_of(exchanged("condition", "unless"), came_or_went("unless"), came_or_went("condition")),
)
