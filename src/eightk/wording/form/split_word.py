"""A word broken by a blank ("a s", "o f", "accel eration") or two run together is read as the word."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place
from eightk.wording.lexicon import is_word
from eightk.wording.units import Unit

_MOST_PIECES = 4


def _proves(place: Place) -> bool:
    return _mends(place.removed, place.added) or _mends(place.added, place.removed)


def _mends(broken: Sequence[Unit], whole: Sequence[Unit]) -> bool:
    """Only where a piece is no word of its own: "not able" is two words and never "notable"."""
    if len(whole) != 1 or not 2 <= len(broken) <= _MOST_PIECES:
        return False
    if any(unit.kind == "mark" or unit.is_fact for unit in broken) or not is_word(whole[0].small):
        return False
    pieces = [unit.small for unit in broken]
    return "".join(pieces) == whole[0].small and not all(is_word(piece) for piece in pieces)


RULE = FormRule(
    code="FORM-SPLIT",
    title="a word broken in two",
    why="Pieces that are no words can only be read as the word that they make.",
    accepts=("He will serve a s Chairman.", "He will serve as Chairman."),
    refuses=("He is not able to serve.", "He is notable to serve."),
    proves=_proves,
)
