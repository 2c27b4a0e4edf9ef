"""A value changed: an amount, a date, a count, an office, a party took another's place, was lost, or is new."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.changes.account import COUNTED, Account
from eightk.wording.form.place import Place
from eightk.wording.units import Unit

NAMES = {
    "money": ("DIFF-AMOUNT", "amount"),
    "date": ("DIFF-DATE", "date"),
    "percent": ("DIFF-PERCENT", "percentage"),
    "count": ("DIFF-COUNT", "number"),
    "ordinal": ("DIFF-COUNT", "ordinal number"),
    "multiple": ("DIFF-MULTIPLE", "multiple"),
    "ratio": ("DIFF-RATIO", "ratio"),
    "time": ("DIFF-TIME-OF-DAY", "time of day"),
    "office": ("DIFF-OFFICE", "office"),
    "party": ("DIFF-PARTY", "party"),
    "name": ("DIFF-NAME", "name"),
    "reference": ("DIFF-REFERENCE", "reference"),
}
_SHORT = 12


def replaced(place: Place, account: Account) -> tuple[str, str] | None:
    """One value of a kind on either side, and they differ: one took the other's place."""
    if len(place.removed) + len(place.added) > _SHORT:
        return None
    for kind, (code, name) in NAMES.items():
        before, after = _of_kind(place.removed, kind), _of_kind(place.added, kind)
        if len(before) == len(after) == 1 and before[0].key != after[0].key:
            return code, f"the {name} {_said(before[0])} became {_said(after[0])}"
    return None


def lost_or_new(place: Place, account: Account) -> tuple[str, str] | None:
    """A value that the other text states nowhere."""
    lost = [unit for unit in place.removed if unit.kind in COUNTED and account.is_lost(unit)]
    new = [unit for unit in place.added if unit.kind in COUNTED and account.is_new(unit)]
    for unit in lost:
        counterpart = next((other for other in new if other.kind == unit.kind), None)
        code, name = NAMES[unit.kind]
        if counterpart:
            return code, f"the {name} {_said(unit)} became {_said(counterpart)}"
        return code, f"the {name} {_said(unit)} is not in the draft"
    if new:
        code, name = NAMES[new[0].kind]
        return code, f"the {name} {_said(new[0])} is not in the approved wording"
    return None


def _of_kind(units: Sequence[Unit], kind: str) -> list[Unit]:
    return [unit for unit in units if unit.kind == kind]


def _said(unit: Unit) -> str:
    return f"“{' '.join(unit.text.split())}”"
