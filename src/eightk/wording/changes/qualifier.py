"""A qualifier came or went: interim, mutual, written, irrevocable, to his knowledge."""

from __future__ import annotations

from eightk.wording.changes.opposites import came_or_went
from eightk.wording.changes.rule import ChangeRule, first_of

_QUALIFIERS = (
    *("interim", "knowledge", "in cash", "in writing", "former", "proposed", "irrevocable"),
    *("as amended", "rough", "part"),
)

RULE = ChangeRule(
    "DIFF-QUALIFIER",
    "A qualifier came or went",
    "A word that narrows or weakens what is said came or went in an otherwise equal sentence, and stands nowhere else.",
    ("He is the interim manager of that fund.", "He is the manager of that fund."),
    ("He is the interim manager of that fund.", "He is the acting manager of that fund."),
    first_of(*map(came_or_went, _QUALIFIERS)),
)
