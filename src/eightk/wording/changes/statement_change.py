"""A whole statement was left out, or one was added."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.changes.account import Account
from eightk.wording.form.place import Place
from eightk.wording.units import Unit

_SHORTEST = 5
_STRANGE = 0.6


def left_out_or_added(place: Place, account: Account) -> tuple[str, str] | None:
    """A run of words that only one text has, most of which the other text says nowhere."""
    side = place.one_sided()
    if side is None:
        return None
    units, first, last = side
    run = [unit for unit in units[first:last] if unit.kind != "mark"]
    if len(run) < _SHORTEST or not _is_strange(run, place):
        return None
    said = " ".join(" ".join(unit.text for unit in run).split())
    shown = said if len(said) <= 70 else f"{said[:67]}…"
    is_ours = units is place.ours
    code, what = ("DIFF-OMITTED", "is left out") if is_ours else ("DIFF-ADDED", "is added")
    return code, f"“{shown}” {what}"


def _is_strange(run: Sequence[Unit], place: Place) -> bool:
    other = place.theirs if run and run[0] in place.removed else place.ours
    known = {unit.key for unit in other}
    strange = [unit for unit in run if len(unit.text) > 3 and unit.key not in known]
    long = [unit for unit in run if len(unit.text) > 3]
    return bool(long) and len(strange) >= _STRANGE * len(long)
