"""Before became after, the earlier of two dates the later, until became through."""

from __future__ import annotations

from itertools import combinations

from eightk.wording.changes.opposites import came_or_went, exchanged, faced, opposed
from eightk.wording.changes.rule import ChangeRule, first_of

_UNTIL = ("until", "through", "after")

RULE = ChangeRule(
    "DIFF-TIME",
    "The order in time changed",
    "“Before” became “after”, “earlier” became “later”, or “until”, “through” and “after” traded places.",
    ("He is paid before the closing of the sale.", "He is paid after the closing of the sale."),
    ("He is paid before the closing of the sale.", "He is paid prior to the closing of the sale."),
    first_of(
        faced("before", "after"),
        opposed("earlier", "later"),
        *(exchanged(one, other) for one, other in combinations(_UNTIL, 2)),
        exchanged("through", "before"),
        came_or_went("earlier"),
    ),
)
