"""Ordinals as numbers: first, 2nd, twenty-eighth, 31 st."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.facts.numerals import TENS
from eightk.wording.facts.peek import form_at, lower_at
from eightk.wording.words import Word

_UNITHS = "first second third fourth fifth sixth seventh eighth ninth"
_TEENTHS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_SIMPLE = {word: value for value, word in enumerate(f"{_UNITHS} {_TEENTHS}".split(), start=1)}
ORDINALS = (
    _SIMPLE
    | {f"{word[:-1]}ieth": value for word, value in TENS.items()}
    | {
        f"{ten}-{unit}": tens + value
        for ten, tens in TENS.items()
        for value, unit in enumerate(_UNITHS.split(), start=1)
    }
)
_FIGURES = re.compile(r"([1-9]\d{0,2})(st|nd|rd|th)", re.ASCII)
_ENDINGS = frozenset({"st", "nd", "rd", "th"})


def read_ordinal_number(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """The ordinal at a word and the index after it; its ending must be the right one ("1th" is none)."""
    word = lower_at(words, at)
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    ending = lower_at(words, at + 1)
    apart = form_at(words, at).isdigit() and ending in _ENDINGS
    found = _FIGURES.fullmatch(word + ending if apart else word)
    if found is None or found[2] != _ending(int(found[1])):
        return None
    return int(found[1]), at + 1 + apart


def _ending(value: int) -> str:
    if value % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
