"""Up became down, to became from: increases, reduces; to, from."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import exchanged, opposed
from eightk.wording.changes.reading import bag
from eightk.wording.changes.rule import ChangeRule, first_of
from eightk.wording.form.place import Place

_exchanged = exchanged("to", "from")


def _to_from(place: Place, account: Account) -> str | None:
    """The one word in the place of the other, and nothing else with it."""
    is_bare = not bag((*place.removed, *place.added))
    return _exchanged(place, account) if is_bare else None


RULE = ChangeRule(
    "DIFF-DIRECTION",
    "The direction changed",
    "An increase became a reduction, or “to” and “from” traded places in an otherwise equal sentence.",
    ("The amendment increases the fee by a third.", "The amendment reduces the fee by a third."),
    ("The amendment increases the fee by a third.", "The amendment raises the fee by a third."),
    first_of(opposed("increase", "reduction"), _to_from),
)
