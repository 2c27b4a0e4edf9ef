"""Fractions: one-half, two-thirds, 3/4, ½."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.facts.numerals import SMALL
from eightk.wording.facts.peek import after_hyphen, form_at, lower_at
from eightk.wording.words import Word

_PARTS = {
    "half": 2, "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "twenty-fourth": 24, "thirty-sixth": 36,
    "forty-eighth": 48, "sixtieth": 60, "hundredth": 100,
}  # fmt: skip
PARTS = _PARTS | {f"{word}s": value for word, value in _PARTS.items() if word != "half"} | {"halves": 2}
GLYPHS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8), "⅜": (3, 8),
    "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_SLASHED = re.compile(r"([1-9]\d?)/([1-9]\d?)(?:st|nd|rd|th|ths)?%?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Part:
    """A fraction below one as it is written, not reduced: 2/4 may be the fourth of February."""

    over: int
    under: int
    last: int


def read_fraction(words: Sequence[Word], at: int) -> Part | None:
    """The fraction at a word. Two words without a hyphen ("one third party") may be something else."""
    form = form_at(words, at)
    if form in GLYPHS:
        return Part(*GLYPHS[form], at + 1)
    slashed = _SLASHED.fullmatch(form)
    if slashed:
        over, under = int(slashed[1]), int(slashed[2])
        return Part(over, under, at + 1) if over < under else None
    after = after_hyphen(words, at + 1)
    return read_spaced_fraction(words, at) if after > at + 1 else None


def read_spaced_fraction(words: Sequence[Word], at: int) -> Part | None:
    """A fraction in words, with or without its hyphen: for places where it can be nothing else ("two and one half")."""
    word = lower_at(words, at)
    over = 1 if word in {"a", "an"} else SMALL.get(word)
    after = after_hyphen(words, at + 1)
    under = PARTS.get(lower_at(words, after))
    if over is None or under is None or over >= under or (over > 1) != lower_at(words, after).endswith("s"):
        return None
    return Part(over, under, after + 1)
