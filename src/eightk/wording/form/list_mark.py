"""The marks around the number or letter of an item: (a), a), a., 1., (1)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place, begins_line
from eightk.wording.units import Unit

_LABEL = re.compile(r"[a-z]|[ivx]{1,5}|\d{1,2}", re.ASCII | re.IGNORECASE)
_AROUND = ("(", ")", ".")


def _proves(place: Place) -> bool:
    """Both texts have the same label there at the beginning of a line, and only the marks around it differ."""
    if any(unit.key not in _AROUND for unit in (*place.removed, *place.added)):
        return False
    mine, other = (
        _label_at(units, first, last, text) for (units, first, last), text in zip(place.sides, place.texts, strict=True)
    )
    return mine is not None and mine == other


def _label_at(units: Sequence[Unit], first: int, last: int, text: str) -> str | None:
    """The label that some marks stand around, if it begins a line and is set off from what follows."""
    for at in range(max(0, first - 1), min(len(units), last + 1)):
        if not _LABEL.fullmatch(units[at].text.rstrip(".")):
            continue
        opens = at > 0 and units[at - 1].key == "("
        start = units[at - opens].start
        closes = at + 1 < len(units) and units[at + 1].key in (")", ".")
        if closes and begins_line(text, start):
            return units[at].text.casefold()
    return None


RULE = FormRule(
    code="FORM-LIST-MARK",
    title="the marks around the letter of an item",
    why="At the beginning of a line (a), a) and a. are the same label.",
    accepts=("(a) The fee is due.", "a. The fee is due."),
    refuses=("(a) The fee is due.", "c) The fee is due."),
    proves=_proves,
)
