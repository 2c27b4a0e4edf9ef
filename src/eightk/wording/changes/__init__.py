"""Naming what changed at a place that no rule proved harmless.

`name_change` asks the rules in order: a value that took another's place, a value lost or new, an operator that
changed class, a statement left out or added. What none can name goes to counsel as it is.
"""

from __future__ import annotations

from collections.abc import Callable

from eightk.wording.changes import operator_change, statement_change, value_change
from eightk.wording.changes.account import Account
from eightk.wording.form.place import Place

Naming = Callable[[Place, Account], tuple[str, str] | None]
"""Code and sentence for a place, or None."""

NAMINGS: tuple[Naming, ...] = (
    value_change.replaced,
    value_change.lost_or_new,
    operator_change.changed,
    statement_change.left_out_or_added,
)


def name_change(place: Place, account: Account) -> tuple[str, str] | None:
    """The first name that fits the place."""
    return next((named for naming in NAMINGS if (named := naming(place, account))), None)
