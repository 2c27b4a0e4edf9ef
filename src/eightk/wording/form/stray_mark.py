"""A mark set by mistake beside another ("2007.,", "..") is read as not there."""

from __future__ import annotations

from eightk.wording.form.place import FormRule, Place

_MARKS = frozenset({".", ",", ";", ":"})


def _proves(place: Place) -> bool:
    side = place.one_sided()
    if side is None or side[2] - side[1] != 1 or side[0][side[1]].key not in (".", ","):
        return False
    units, at = side[0], side[1]
    after = units[at + 1].text[:1] if at + 1 < len(units) else ""
    before = units[at - 1].key if at else ""
    return after in _MARKS or before in _MARKS


RULE = FormRule(
    code="FORM-STRAY-MARK",
    title="a stray mark beside another",
    why="Two marks in a row say no more than one.",
    accepts=("on the closing date., the Company paid", "on the closing date, the Company paid"),
    refuses=("He resigned. The Company paid.", "He resigned the Company paid."),
    proves=_proves,
)
