"""Per share became in total, net became gross."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went, exchanged, opposed
from eightk.wording.changes.rule import ChangeRule, first_of

RULE = ChangeRule(
    "DIFF-BASIS",
    "The basis of a figure changed",
    "A figure by the share or by the unit became a total, or a net figure a gross one.",
    ("The fee is computed on net sales of it.", "The fee is computed on gross sales of it."),
    ("The fees are $90,000 in the aggregate now.", "The fees are $90,000 in total now."),
    first_of(
        opposed("per unit", "in total"),
        opposed("net", "gross"),
        exchanged("net", "before"),
        came_or_went("per unit"),
        came_or_went("gross"),
    ),
)
