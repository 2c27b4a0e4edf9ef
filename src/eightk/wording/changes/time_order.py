"""Before became after, the earlier of two dates the later, until became through."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went, exchanged, faced, opposed
from eightk.wording.changes.rule import ChangeRule, first_of

_END = ("until", "through", "within", "not later")
_START = ("after", "from", "not earlier")

RULE = ChangeRule(
    "DIFF-TIME",
    "The order in time changed",
    "“Before” became “after”, “earlier” became “later”, or “until” became “after”.",
    ("He is paid before the closing of the sale.", "He is paid after the closing of the sale."),
    ("He is paid before the closing of the sale.", "He is paid prior to the closing of the sale."),
    first_of(
        faced("before", "after"),
        opposed("earlier", "later"),
        *(exchanged(one, other) for one in _END for other in _START),
        exchanged("through", "before"),
        came_or_went("earlier"),
    ),
)
