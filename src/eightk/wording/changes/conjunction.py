"""And became or."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import exchanged
from eightk.wording.changes.rule import ChangeRule
from eightk.wording.form.place import Place

_and_or = exchanged("and", "or")


def _exchanged(place: Place, account: Account) -> str | None:
    """The one for the other, and no "either" or "neither" that makes up for it."""
    is_made_up = any(account.gained(sense) for sense in ("one of two", "negation", "nor"))
    return None if is_made_up or _ends_examples(place, account) else _and_or(place, account)


def _ends_examples(place: Place, account: Account) -> bool:
    """Whether the last of some examples follows, in a text that differs elsewhere too: advice and other services."""
    after = place.theirs[place.hunk.stop : place.hunk.stop + 1]
    return not account.differs_once and any(unit.key in ("other", "similar") for unit in after)


RULE = ChangeRule(
    "DIFF-CONJUNCTION",
    "And became or",
    "Two conditions that must both hold are others than two of which one must.",
    ("He must be employed and in good standing then.", "He must be employed or in good standing then."),
    ("The agent and the lenders met in May.", "The lenders and the agent met in May."),
    _exchanged,
)
