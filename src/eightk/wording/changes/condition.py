"""If became unless."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import exchanged, opposed
from eightk.wording.changes.rule import ChangeRule, first_of
from eightk.wording.form.place import Place

_exchanged = exchanged("condition", "unless")


def _unless(place: Place, account: Account) -> str | None:
    """If in the place of unless, with no "not" that makes up for it."""
    is_made_up = account.gained("negation") or account.has_prefix or account.gained("ending")
    return None if is_made_up else _exchanged(place, account)


RULE = ChangeRule(
    "DIFF-CONDITION",
    "A condition was turned round",
    "“If” became “unless”, or a word of condition came or went in an otherwise equal sentence.",
    ("The fee is due if the sale has closed.", "The fee is due unless the sale has closed."),
    ("The fee is due if the sale has closed.", "The fee is due in the event the sale has closed."),
    first_of(_unless, opposed("condition", "whether")),
)
