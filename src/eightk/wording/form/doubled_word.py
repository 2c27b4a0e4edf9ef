"""A small word set twice by mistake ("the the") is read once."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place
from eightk.wording.lexicon import is_word
from eightk.wording.units import Unit

_SMALL = "the of to a an and in for on by with at from as or its his her their that is are was be"
SMALL = frozenset(_SMALL.split())


def _proves(place: Place) -> bool:
    side = place.one_sided()
    if side is None:
        before = place.ours[place.hunk.first - 1].key if place.hunk.first else ""
        pairs = (place.removed, place.added), (place.added, place.removed)
        return any(_runs_together(*pair, before) for pair in pairs)
    units, first, last = side
    return last - first == 1 and units[first].key in SMALL and first > 0 and units[first - 1].key == units[first].key


def _runs_together(twice: Sequence[Unit], once: Sequence[Unit], before: str) -> bool:
    """ "thethe": twice the same word, and no word itself; "toto" is one after "in" alone."""
    if len(twice) != 1 or len(once) != 1 or once[0].key not in SMALL or len(once[0].key) == 1:
        return False
    key = twice[0].key
    return key == 2 * once[0].key and (before != "in" if key == "toto" else not is_word(key))


RULE = FormRule(
    code="FORM-DOUBLED",
    title="a small word set twice",
    why="The second of two like function words says nothing.",
    accepts=("He will receive the the bonus.", "He will receive the bonus."),
    refuses=("He will not not receive it.", "He will not receive it."),
    proves=_proves,
)
