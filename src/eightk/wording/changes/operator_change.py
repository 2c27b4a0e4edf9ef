"""An operator changed: a "not", a "may", an "all", a "before", an "unless" came, went or took another's place."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.changes.account import Account
from eightk.wording.changes.operators import CLASSES, NAMED_BY_THE_PAIR, classes_of
from eightk.wording.form.place import Place
from eightk.wording.units import Unit

_SHORT = 8
_CLAUSE = 3


def changed(place: Place, account: Account) -> tuple[str, str] | None:
    """A short place whose operators differ in class, or a clause that a condition or exception opens."""
    words = [unit for unit in (*place.removed, *place.added) if unit.kind != "mark"]
    if len(words) > _SHORT:
        return _clause(place)
    before, after = classes_of(place.removed), classes_of(place.added)
    lost, gained = before - after, after - before
    for each in CLASSES:
        swapped = any(other.code == each.code and gained[other.name] for other in CLASSES)
        if lost[each.name] and (swapped or each.code not in NAMED_BY_THE_PAIR or not place.added):
            return each.code, _sentence(each.name, place)
        if gained[each.name] and (each.code not in NAMED_BY_THE_PAIR or not place.removed):
            return each.code, _sentence(each.name, place)
    return None


def _clause(place: Place) -> tuple[str, str] | None:
    side = place.one_sided()
    if side is None:
        return None
    opening = classes_of(_words(side[0][side[1] : side[2]])[:_CLAUSE])
    for each in CLASSES:
        if each.code in ("DIFF-CONDITION", "DIFF-SCOPE", "DIFF-NEGATION", "DIFF-TIME") and opening[each.name]:
            return each.code, _sentence(each.name, place)
    return None


def _words(units: Sequence[Unit]) -> list[Unit]:
    return [unit for unit in units if unit.kind != "mark"]


def _sentence(name: str, place: Place) -> str:
    before, after = (_quoted(units) for units in (place.removed, place.added))
    if not before:
        return f"{after} was added ({name})"
    return f"{before} became {after} ({name})" if after else f"{before} was left out ({name})"


def _quoted(units: Sequence[Unit]) -> str:
    text = " ".join(unit.text for unit in units)
    text = " ".join(text.split())
    shown = text if len(text) <= 60 else f"{text[:57]}…"
    return f"“{shown}”" if shown else ""
