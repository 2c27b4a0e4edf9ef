"""Numbers in figures: 12, 1,000,000, 4.10, .73."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from eightk.wording.facts.peek import form_at, joined
from eightk.wording.words import Word

# Thousands in groups of three or not grouped at all; nothing that begins with an idle 0, which may be a file number.
_WHOLE = re.compile(r"[1-9]\d{0,2}(?:,\d{3}){1,5}|[1-9]\d{0,17}|0", re.ASCII)
_DECIMAL = re.compile(r"(?P<whole>[1-9]\d{0,2}(?:,\d{3}){1,5}|[1-9]\d{0,17}|0)\.(?P<part>\d{1,12})", re.ASCII)
_PART = re.compile(r"\d{1,12}", re.ASCII)


@lru_cache(maxsize=4096)
def figure(form: str) -> Fraction | None:
    """The number that one word of figures states, or None: grouping commas must be where they belong."""
    if _WHOLE.fullmatch(form):
        return Fraction(int(form.replace(",", "")))
    if _DECIMAL.fullmatch(form):
        return Fraction(form.replace(",", ""))
    return None


def read_figures(words: Sequence[Word], at: int) -> tuple[Fraction, int] | None:
    """The number in figures at a word and the index after it; a percent sign belongs to neither."""
    form = form_at(words, at)
    if form == ".":
        return _read_part(words, at + 1)
    value = figure(form.removesuffix("%"))
    return None if value is None else (value, at + 1)


def _read_part(words: Sequence[Word], at: int) -> tuple[Fraction, int] | None:
    """What follows a bare decimal point (".73"), which must not end a word itself."""
    form = form_at(words, at).removesuffix("%")
    alone = joined(words, at) and (form_at(words, at - 2) in {"", "$", "(", "-"} or not joined(words, at - 1))
    return (Fraction(f"0.{form}"), at + 1) if alone and _PART.fullmatch(form) else None


def plain(value: Fraction) -> str:
    """The number as text, one way for every value: "120000", "1.75", "2/3"."""
    if value.denominator == 1:
        return str(value.numerator)
    twos = fives = 0
    rest = value.denominator
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    places = max(twos, fives)
    digits = str(value.numerator * 10**places // value.denominator).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}"
