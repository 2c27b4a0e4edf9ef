"""A small word set twice by mistake ("the the") is read once."""

from __future__ import annotations

from eightk.wording.form.place import FormRule, Place

_SMALL = "the of to a an and in for on by with at from as or its his her their that is are was be"
SMALL = frozenset(_SMALL.split())


def _proves(place: Place) -> bool:
    side = place.one_sided()
    if side is None:
        return False
    units, first, last = side
    return last - first == 1 and units[first].key in SMALL and first > 0 and units[first - 1].key == units[first].key


RULE = FormRule(
    code="FORM-DOUBLED",
    title="a small word set twice",
    why="The second of two like function words says nothing.",
    accepts=("He will receive the the bonus.", "He will receive the bonus."),
    refuses=("He will not not receive it.", "He will not receive it."),
    proves=_proves,
)
