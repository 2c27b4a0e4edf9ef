"""A qualifier came or went: interim, mutual, written, irrevocable, to his knowledge."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import came_or_went
from eightk.wording.changes.rule import ChangeRule, became, first_of, gained, lost
from eightk.wording.form.place import Place

_QUALIFIERS = (
    *("interim", "knowledge", "in cash", "in writing", "former", "proposed", "irrevocable"),
    *("as amended", "rough", "part", "material", "unvested", "business"),
)


def _knowledge(place: Place, account: Account) -> str | None:
    """To his knowledge: too rare to be said otherwise, so that it counts wherever it stands."""
    here = {sense.name for sense in (*lost(place, account), *gained(place, account))}
    return became(place, "knowledge") if "knowledge" in here else None


RULE = ChangeRule(
    "DIFF-QUALIFIER",
    "A qualifier came or went",
    "A word that narrows or weakens what is said came or went in an otherwise equal sentence, and stands nowhere else.",
    ("He is the interim manager of that fund.", "He is the manager of that fund."),
    ("He is the interim manager of that fund.", "He is the acting manager of that fund."),
    first_of(*map(came_or_went, _QUALIFIERS), _knowledge),
)
