"""Percentages: 5%, five percent (5%), 50 basis points."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.figures import plain
from eightk.wording.facts.fraction import read_fraction, read_spaced_fraction
from eightk.wording.facts.number import OPENERS as NUMBER_OPENERS
from eightk.wording.facts.number import Number, is_in_words, read_number, restated
from eightk.wording.facts.peek import after_stop, form_at, lower_at, spells
from eightk.wording.words import Word

OPENERS = NUMBER_OPENERS | {"½", "¼", "¾"}
_SIGNS = (("%",), ("percent",), ("per", "cent"), ("per", "centum"), ("pct",))
_POINTS = (("basis", "points"), ("basis", "point"), ("bps",), ("bp",))

_UNITS = frozenset(phrase[0] for phrase in (*_SIGNS, *_POINTS))


def read_percent(words: Sequence[Word], at: int) -> Fact | None:
    """A percentage in words or figures: 5% = 5.0 percent = five per cent (5%); percentage points are another thing.

    Fifty basis points are 0.50%, except after "by": a rate raised by 0.50% may be raised by that part of itself."""
    fact = _read_part(words, at) or _read_twofold(words, at) or _read_single(words, at)
    return restated(words, fact, _read_single) if fact else None


def _read_single(words: Sequence[Word], at: int) -> Fact | None:
    number = read_number(words, at)
    if number is None or number.scaled:
        return None
    if number.percent:
        return Fact("percent", plain(number.value), at, number.last)
    end = _after(words, number.last, _SIGNS)
    if end:
        return Fact("percent", plain(number.value), at, end)
    end = _after(words, number.last, _POINTS)
    if end and lower_at(words, at - 1) != "by":
        return Fact("percent", plain(number.value / 100), at, end)
    return None


def _after(words: Sequence[Word], at: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """The index after one of the phrases, or 0."""
    if lower_at(words, at) not in _UNITS:
        return 0
    end = next((at + len(phrase) for phrase in phrases if spells(words, at, phrase)), 0)
    return after_stop(words, end) if end and lower_at(words, at) == "pct" else end


def _read_twofold(words: Sequence[Word], at: int) -> Fact | None:
    """Words, the figures in parentheses, then the sign: "five (5) percent", "five (5%) percent"."""
    number = read_number(words, at)
    if number is None or number.percent or form_at(words, number.last) != "(":
        return None
    inner = read_number(words, number.last + 1)
    if inner is None or form_at(words, inner.last) != ")" or not _agree(words, at, number, inner):
        return None
    end = _after(words, inner.last + 1, _SIGNS)
    return Fact("percent", plain(number.value), at, end) if end else None


def _agree(words: Sequence[Word], at: int, number: Number, inner: Number) -> bool:
    return number.value == inner.value and is_in_words(words, at) and not inner.in_words


def _read_part(words: Sequence[Word], at: int) -> Fact | None:
    """A part of one percent: "one-half of one percent", "one-half percent", "1/2%"."""
    part = read_fraction(words, at) or read_spaced_fraction(words, at)
    if part is None:
        return None
    value = plain(Fraction(part.over, part.under))
    if form_at(words, part.last - 1).endswith("%"):
        return Fact("percent", value, at, part.last)
    end = _after(words, part.last, _SIGNS)
    if end:
        return Fact("percent", value, at, end)
    one = _read_single(words, part.last + 1) if lower_at(words, part.last) == "of" else None
    return Fact("percent", value, at, one.last) if one and one.value == "1" else None
