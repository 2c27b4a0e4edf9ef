"""A word broken by a blank ("a s", "o f", "accel eration") or two run together is read as the word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place
from eightk.wording.lexicon import is_word
from eightk.wording.units import Unit

_MOST_PIECES = 4
_BEFORE_SMALL = re.compile(r"\s+(?=[a-z])")
"""A blank that may break a name; De Luca is not DeLuca."""


def _proves(place: Place) -> bool:
    approved, draft = place.texts
    return _mends(place.removed, place.added, approved) or _mends(place.added, place.removed, draft)


def _mends(broken: Sequence[Unit], whole: Sequence[Unit], text: str) -> bool:
    """Only where a piece is no word of its own: "not able" is two words and never "notable".

    `text` is that of the pieces."""
    if len(whole) != 1 or not 2 <= len(broken) <= _MOST_PIECES:
        return False
    if any(unit.kind == "mark" or unit.is_fact for unit in broken) or all(is_word(unit.small) for unit in broken):
        return False
    if is_word(whole[0].small) and not whole[0].is_fact:
        return "".join(unit.small for unit in broken) == whole[0].small
    return _is_name(broken, whole[0].text, text)


def _is_name(broken: Sequence[Unit], name: str, text: str) -> bool:
    """Whether the pieces are a name that stands whole elsewhere in the same text."""
    pieces = " ".join(unit.text for unit in broken)
    is_spelled = name[:1].isupper() and _BEFORE_SMALL.sub("", pieces) == _BEFORE_SMALL.sub("", name)
    return is_spelled and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


RULE = FormRule(
    code="FORM-SPLIT",
    title="a word broken in two",
    why="Pieces that are no words can only be read as the word that they make, or as a name that stands elsewhere.",
    accepts=("He will serve a s Chairman.", "He will serve as Chairman."),
    refuses=("He is not able to serve.", "He is notable to serve."),
    proves=_proves,
)
