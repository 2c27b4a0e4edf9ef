"""Ordinals before what they number: first anniversary, 3rd installment."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.ordinals import ORDINALS, read_ordinal_number
from eightk.wording.facts.peek import after_hyphen, form_at, lower_at
from eightk.wording.words import Word

OPENERS = frozenset(ORDINALS) | {"0"}
# What contracts number. Elsewhere an ordinal stays a word: "first set forth above", "First National Bank".
_THINGS = (
    "amendment annual anniversary birthday business calendar consecutive day days fiscal full installment instalment"
    " lien meeting month months paragraph payment payroll payday period quarter quarterly sentence supplement tranche"
    " trading vesting week year years"
)
_NUMBERED = frozenset(_THINGS.split())


def read_ordinal(words: Sequence[Word], at: int) -> Fact | None:
    """An ordinal before a thing that contracts number: first anniversary = 1st anniversary, tenth (10th) day."""
    found = read_ordinal_number(words, at)
    if found is None:
        return None
    value, end = found
    inner = read_ordinal_number(words, end + 1) if form_at(words, end) == "(" else None
    if inner and inner[0] == value and form_at(words, inner[1]) == ")" and lower_at(words, at) in ORDINALS:
        end = inner[1] + 1
    if lower_at(words, after_hyphen(words, end)) not in _NUMBERED:
        return None
    return Fact("ordinal", str(value), at, end)
