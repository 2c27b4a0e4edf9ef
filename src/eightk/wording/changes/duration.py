"""A length of time changed: twelve months became twelve weeks, or eighteen months."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.changes.account import Account
from eightk.wording.changes.lengths import UNITS, durations
from eightk.wording.changes.rule import ChangeRule, became, first_of, is_tight, words
from eightk.wording.form.place import Place
from eightk.wording.units import Unit

_AROUND = 2
_SHORT = 40


def _length(place: Place, account: Account) -> str | None:
    """A length that the draft states nowhere, while it states one that the approved wording does not."""
    touching = [_touching(units, first, last) for units, first, last in place.sides]
    if not any(touching) or not account.lost_lengths or not account.new_lengths:
        return None
    is_changed = touching[0] & account.lost_lengths or touching[1] & account.new_lengths
    return became(place, "a length of time") if is_changed and _is_told_alike(place, account) else None


def _touching(units: Sequence[Unit], first: int, last: int) -> set[str]:
    """The lengths of time that some units state, or that stand right before them."""
    start = max(0, first - _AROUND)
    near = durations(units[start : last + _AROUND]) if first < last else ()
    return {length for at, length in near if start + at < last}


def _is_told_alike(place: Place, account: Account) -> bool:
    """Whether the texts are near to each other, or so short that one length must stand for the other."""
    return account.is_near or len(account.ours.units) + len(account.theirs.units) < _SHORT


def _unit(place: Place, account: Account) -> str | None:
    """One unit of time in the place of another: three years, three months."""
    sides = [words(side) for side in (place.removed, place.added)]
    if any(len(side) != 1 for side in sides) or not is_tight(place):
        return None
    before, after = (UNITS.get(side[0].key.rstrip("s'")) for side in sides)
    return became(place, "a unit of time") if before and after and before != after else None


RULE = ChangeRule(
    "DIFF-DURATION",
    "A length of time changed",
    "One text states a length of time that the other states in no unit.",
    ("He is paid for twelve months after the closing.", "He is paid for twelve weeks after the closing."),
    ("He is paid for twelve months after the closing.", "He is paid for a period of one year after the closing."),
    first_of(_length, _unit),
)
