"""The letter or numeral of a class changed: Class A became Class B."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.rule import ChangeRule, became, is_tight, words
from eightk.wording.form.place import Place

_WORDS = "class series tranche tier group section annex schedule type phase grade level"
_LABELLED = frozenset(_WORDS.split())
_LONGEST = 4


def _label(place: Place, account: Account) -> str | None:
    before, after, first = words(place.removed), words(place.added), place.hunk.first
    if len(before) != 1 or len(after) != 1 or not first or place.ours[first - 1].key not in _LABELLED:
        return None
    is_short = max(len(before[0].text), len(after[0].text)) <= _LONGEST
    return became(place, "a label") if is_short and is_tight(place) else None


RULE = ChangeRule(
    "DIFF-LABEL",
    "The letter or numeral of a class changed",
    "Class A and Class B, Series I and Series II are different securities.",
    ("He sold 500 shares of Class A stock to them.", "He sold 500 shares of Class B stock to them."),
    ("He sold shares of Class A stock.", "Shares of the stock of Class A were sold by him."),
    _label,
)
