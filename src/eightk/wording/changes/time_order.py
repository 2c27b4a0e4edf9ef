"""Before became after, the earlier of two dates the later, until became through."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import came_or_went, exchanged, faced, opposed
from eightk.wording.changes.rule import ChangeRule, first_of
from eightk.wording.form.place import Place

_END = ("until", "through", "within", "not later")
_START = ("after", "from", "not earlier")


def _until(place: Place, account: Account) -> str | None:
    """Until in the place of through, where nothing else differs: in a rewording either may include the day."""
    return _exchanged(place, account) if account.differs_once else None


def _before(place: Place, account: Account) -> str | None:
    """Before in the place of after, unless a "not" or an "only" makes up for it: not before May, only from May on."""
    is_made_up = any(account.gained(sense) for sense in ("negation", "only", "unless"))
    return None if is_made_up else _faced(place, account)


_faced = faced("before", "after")
_exchanged = exchanged("until", "through")
RULE = ChangeRule(
    "DIFF-TIME",
    "The order in time changed",
    "“Before” became “after”, “earlier” became “later”, or “until” became “after”.",
    ("He is paid before the closing of the sale.", "He is paid after the closing of the sale."),
    ("He is paid before the closing of the sale.", "He is paid prior to the closing of the sale."),
    first_of(
        _before,
        faced("concurrent", "before"),
        faced("concurrent", "after"),
        opposed("earlier", "later"),
        *(exchanged(one, other) for one in _END for other in _START),
        exchanged("through", "before"),
        _until,
        came_or_went("earlier"),
    ),
)
