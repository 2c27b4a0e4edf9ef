"""Only came or went: solely, exclusively, no other."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import came_or_went
from eightk.wording.changes.rule import ChangeRule
from eightk.wording.form.place import Place

_bare = came_or_went("only")


def _only(place: Place, account: Account) -> str | None:
    if account.gained("negation") or account.gained("excluding"):  # no others than these
        return None
    return _bare(place, account)


RULE = ChangeRule(
    "DIFF-EXCLUSIVITY",
    "Only came or went",
    "“Only”, “solely” or “exclusive” came or went in an otherwise equal sentence.",
    ("He may sell only the vested units to them.", "He may sell the vested units to them."),
    ("It assumes only these debts.", "It assumes no debts other than these."),
    _only,
)
