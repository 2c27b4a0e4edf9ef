"""How often changed: monthly, quarterly, twice a year."""

from __future__ import annotations

from itertools import combinations

from eightk.wording.changes.opposites import came_or_went, opposed
from eightk.wording.changes.rule import ChangeRule, first_of

_TIMES = ("annual", "semiannual", "quarterly", "monthly", "biweekly", "weekly", "daily")

RULE = ChangeRule(
    "DIFF-FREQUENCY",
    "How often changed",
    "One text has a frequency less often and another frequency more often than the other text.",
    ("He is paid a monthly fee of that kind.", "He is paid a quarterly fee of that kind."),
    ("He is paid a fee twice a year under it.", "He is paid a semi-annual fee under it."),
    first_of(*(opposed(one, other) for one, other in combinations(_TIMES, 2)), *map(came_or_went, _TIMES)),
)
