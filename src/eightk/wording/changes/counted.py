"""How many of a thing changed: four hotels became five hotels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from eightk.wording.changes.account import Account
from eightk.wording.changes.lengths import UNITS
from eightk.wording.changes.reading import Reading
from eightk.wording.changes.rule import ChangeRule, Shown
from eightk.wording.changes.senses import head_of
from eightk.wording.units import Unit

_NEXT = 3
_ONE = "count:1"


def _shown(account: Account) -> Iterator[Shown]:
    """A thing of which either text has one number, and they differ."""
    ours, theirs = _counted(account.ours), _counted(account.theirs)
    for thing in sorted(ours.keys() & theirs.keys()):
        before, after = ours[thing], theirs[thing]
        if len(before) != 1 or len(after) != 1:
            continue
        (one,), (other,) = before.values(), after.values()
        if account.is_lost(one) and account.is_new(other) and thing not in _counted(account.shared):
            yield Shown(f"“{one.text}” became “{other.text}”", (one.start, one.end), (other.start, other.end))


def _counted(reading: Reading) -> dict[str, dict[str, Unit]]:
    """Each thing by its stem with its numbers."""
    found: defaultdict[str, dict[str, Unit]] = defaultdict(dict)
    for at, unit in enumerate(reading.units):
        if unit.kind != "count" or unit.key == _ONE:
            continue
        after = [each for each in reading.units[at + 1 : at + 1 + _NEXT] if each.key != "-"]
        thing = next((head for each in after if (head := head_of(each))), "")
        is_time = any(each.key.rstrip("s'") in UNITS for each in after)
        if thing and ":" not in thing and not is_time:
            found[thing][unit.key] = unit
    return found


RULE = ChangeRule(
    "DIFF-COUNT",
    "How many of a thing changed",
    "Either text gives one number of a thing, and the numbers differ.",
    ("It is secured by mortgages on four hotels of theirs.", "Mortgages on five hotels of theirs secure it."),
    ("It is secured by mortgages on four hotels of theirs.", "Mortgages on four hotels of theirs secure it."),
    showing=_shown,
)
