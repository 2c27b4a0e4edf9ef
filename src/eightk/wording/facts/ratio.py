"""Ratios and parts: 3.50 to 1.00, 3.50:1.00, one-half, two-thirds, 3/4."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.figures import figure, plain
from eightk.wording.facts.fraction import Part, read_fraction, read_spaced_fraction
from eightk.wording.facts.number import OPENERS as NUMBER_OPENERS
from eightk.wording.facts.number import is_in_words, read_number
from eightk.wording.facts.peek import after_hyphen, form_at, lower_at
from eightk.wording.words import Word

OPENERS = NUMBER_OPENERS | {"½", "⅓", "⅔", "¼", "¾", "⅕", "⅛", "⅜", "⅝", "⅞"}
_COLON = re.compile(r"([\d,.]+):1(?:\.0+)?", re.ASCII)
_SINGLE = {"1", "1.0", "1.00", "one"}


def read_ratio(words: Sequence[Word], at: int) -> Fact | None:
    """A ratio to one (3.50:1.00 = 3.5 to 1), or a part of the whole (one-half = 1/2, not reduced)."""
    return _read_to_one(words, at) or _read_part(words, at)


def _read_to_one(words: Sequence[Word], at: int) -> Fact | None:
    colon = _COLON.fullmatch(form_at(words, at))
    value = figure(colon[1]) if colon else None
    if value is not None:
        return Fact("ratio", f"{plain(value)}:1", at, at + 1)
    number = read_number(words, at)
    # Whole numbers after "from" are a range: "from 3 to 1".
    if number is None or number.percent or (not number.decimal and lower_at(words, at - 1) in {"from", "between"}):
        return None
    end = after_hyphen(words, number.last)
    one = after_hyphen(words, end + 1)
    if form_at(words, end) != ":" and lower_at(words, end) != "to":
        return None
    known = lower_at(words, one) in _SINGLE and number.value > 0
    return Fact("ratio", f"{plain(number.value)}:1", at, one + 1) if known else None


def _read_part(words: Sequence[Word], at: int) -> Fact | None:
    part = read_fraction(words, at) or _read_spaced(words, at)
    if part is None or form_at(words, part.last - 1).endswith("%"):
        return None
    return Fact("ratio", f"{part.over}/{part.under}", at, _after_figures(words, at, part))


def _read_spaced(words: Sequence[Word], at: int) -> Part | None:
    """A part in two words: one half, or before "of" or its figures "one third of the shares", not "one third party"."""
    part = read_spaced_fraction(words, at) if is_in_words(words, at) else None
    if part is None or form_at(words, part.last) == "-":
        return None
    return part if part.under == 2 or lower_at(words, part.last) in {"of", "("} else None


def _after_figures(words: Sequence[Word], at: int, part: Part) -> int:
    """The index after the part and the parenthesis that repeats it in figures: "one-half (1/2)"."""
    inner = read_fraction(words, part.last + 1) if form_at(words, part.last) == "(" else None
    repeats = (
        inner is not None
        and (inner.over, inner.under) == (part.over, part.under)
        and form_at(words, inner.last) == ")"
        and is_in_words(words, at) != is_in_words(words, part.last + 1)
    )
    return inner.last + 1 if inner and repeats else part.last
