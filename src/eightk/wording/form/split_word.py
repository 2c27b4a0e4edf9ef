"""A word broken by a blank ("a s", "o f", "accel eration") or two run together is read as the word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.form.doubled_word import SMALL
from eightk.wording.form.place import FormRule, Place
from eightk.wording.lexicon import is_word, readings
from eightk.wording.units import Unit

_MOST_PIECES = 4
_TWO = 2
_SHORTEST = 5
"""Letters of two words run together at least."""
_INITIALS = re.compile(r"(?<![A-Za-z])([A-Z]{2,3})\s+(?=[A-Z][a-z])")
"""Initials and the blank after them: JP Morgan is JPMorgan."""
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
    if any(unit.kind == "mark" or unit.is_fact for unit in broken):
        return False
    if all(is_word(unit.small) for unit in broken):
        return text[broken[0].end : broken[-1].start].isspace() and _is_joined(whole[0].text, broken)
    if is_word(whole[0].small) and not whole[0].is_fact:
        return "".join(unit.small for unit in broken) == whole[0].small
    return _is_name(broken, whole[0].text, text)


def _is_joined(written: str, words: Sequence[Unit]) -> bool:
    """Whether what is no word is two words without the blank between them, and can be read in no other way."""
    is_plain = len(words) == _TWO and len(written) >= _SHORTEST and written.isalpha() and written.islower()
    if not is_plain or "".join(unit.text for unit in words) != written:
        return False
    if is_word(written) or readings(written):
        return False
    ways = [(written[:at], written[at:]) for at in range(1, len(written))]
    apart = [way for way in ways if all(map(is_word, way))]
    return len(apart) == 1 or all(unit.key in SMALL for unit in words)


def _is_name(broken: Sequence[Unit], name: str, text: str) -> bool:
    """Whether the pieces are a name that stands whole elsewhere in the same text."""
    pieces = " ".join(unit.text for unit in broken)
    is_spelled = name[:1].isupper() and _BEFORE_SMALL.sub("", pieces) == _BEFORE_SMALL.sub("", name)
    is_firm = _INITIALS.sub(r"\1", pieces) == name and not _TITLED.search(text[: broken[0].start])
    return (is_spelled or is_firm) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


_TITLED = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|Messrs)\.?\s+$")
"""A person may have the initials of a firm."""


RULE = FormRule(
    code="FORM-SPLIT",
    title="a word broken in two",
    why="Pieces that are no words can only be read as the word that they make, or as a name that stands elsewhere.",
    accepts=("He will serve a s Chairman.", "He will serve as Chairman."),
    refuses=("He is not able to serve.", "He is notable to serve."),
    proves=_proves,
)
