"""A length of time changed: twelve months became twelve weeks, or eighteen months."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.lengths import UNITS, durations
from eightk.wording.changes.rule import ChangeRule, became, first_of, is_tight, words
from eightk.wording.form.place import Place

_AROUND = 2
_SHORT = 40


def _length(place: Place, account: Account) -> str | None:
    """A length that the draft states nowhere, while it states one that the approved wording does not."""
    gone, come = account.lost_lengths, account.new_lengths
    if not gone or not come or not _is_told_alike(place, account):
        return None
    for (units, first, last), changed in zip(place.sides, (gone, come), strict=True):
        start = max(0, first - _AROUND)
        near = list(durations(units[start : last + _AROUND]))
        touching = {length for at, length in near if first - _AROUND <= start + at < last}
        if first < last and touching & changed:
            return became(place, "a length of time")
    return None


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
