"""Amounts of money: $120,000, 120,000 dollars, one hundred twenty thousand dollars ($120,000), €5 million."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from eightk.wording.facts.fact import Fact
from eightk.wording.facts.figures import plain
from eightk.wording.facts.number import OPENERS as NUMBER_OPENERS
from eightk.wording.facts.number import Number, is_elliptical, read_number, restated
from eightk.wording.facts.peek import form_at, joined, lower_at, spells
from eightk.wording.words import Word

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_CODES = frozenset({"USD", "EUR", "GBP", "CAD", "AUD", "CHF", "JPY"})
_DOLLARS = {"US": "USD", "C": "CAD", "CA": "CAD", "CAD": "CAD", "Cdn": "CAD", "CDN": "CAD", "A": "AUD", "AU": "AUD",
            "HK": "HKD", "NZ": "NZD", "S": "SGD", "USD": "USD"}  # fmt: skip
_NAMES = {
    ("dollars",): "USD", ("dollar",): "USD", ("us", "dollars"): "USD", ("u", ".", "s", ".", "dollars"): "USD",
    ("united", "states", "dollars"): "USD", ("canadian", "dollars"): "CAD", ("australian", "dollars"): "AUD",
    ("euros",): "EUR", ("euro",): "EUR", ("pounds", "sterling"): "GBP", ("yen",): "JPY", ("swiss", "francs"): "CHF",
    ("usd",): "USD", ("eur",): "EUR", ("gbp",): "GBP",
}  # fmt: skip
_NAMED = frozenset(name[0] for name in _NAMES)
_HUNDREDTHS = re.compile(r"(\d\d)/100", re.ASCII)
_SIGNED = frozenset(f"{sign.lower()} $" for sign in _DOLLARS if sign not in _CODES)
OPENERS = NUMBER_OPENERS | frozenset(_SIGNS) | frozenset(code.lower() for code in _CODES) | _SIGNED | {"u ."}


def read_money(words: Sequence[Word], at: int) -> Fact | None:
    """An amount with its currency; the dollar sign alone is the United States dollar, trailing zeros are none.

    "Up to", "at least" and "per share" are no part of it, and "$1 to $2 million" states no first amount by itself."""
    fact = _read_single(words, at) or _read_twofold(words, at)
    return restated(words, fact, _read_single) if fact else None


def _read_single(words: Sequence[Word], at: int) -> Fact | None:
    sign = _read_sign(words, at)
    return _read_signed(words, at, *sign) if sign else _read_named(words, at)


def _read_sign(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """The currency in front of figures and the index after it."""
    form = form_at(words, at)
    if form in _SIGNS:
        return _SIGNS[form], at + 1
    if form_at(words, at + 1) == "$" and form in _DOLLARS and joined(words, at + 1):
        return _DOLLARS[form], at + 2
    if form == "U" and spells(words, at, ("u", ".", "s", ".", "$")):
        return "USD", at + 5
    if form in _CODES:
        return form, at + 1 + (form == "USD" and form_at(words, at + 1) == "$")
    return None


def _read_signed(words: Sequence[Word], first: int, currency: str, at: int) -> Fact | None:
    number = read_number(words, at)
    if number is None or number.in_words or number.percent or is_elliptical(words, number):
        return None
    named = _read_name(words, number.last)
    end = named[1] if named and named[0] == currency else number.last
    return _money(currency, number.value, first, end)


def _read_named(words: Sequence[Word], at: int) -> Fact | None:
    """A number and then the currency's name, with cents if there are any."""
    number = read_number(words, at, commas=True)
    if number is None or number.percent or is_elliptical(words, number):
        return None
    if lower_at(words, number.last) in {"cents", "cent"}:
        return _money("USD", number.value / 100, at, number.last + 1)
    part, end = _read_hundredths(words, number.last)
    named = _read_name(words, end)
    if named is None:
        return None
    currency, end = named
    cents, end = (part, end) if part else _read_cents(words, end)
    return _money(currency, number.value + cents, at, end)


def _read_name(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """The currency's name after a number and the index after it."""
    if lower_at(words, at) not in _NAMED:
        return None
    return next(((code, at + len(name)) for name, code in _NAMES.items() if spells(words, at, name)), None)


def _read_cents(words: Sequence[Word], at: int) -> tuple[Fraction, int]:
    """What follows "dollars": "and 50/100", "and fifty cents"."""
    part, end = _read_hundredths(words, at)
    if end != at:
        return part, end
    number = read_number(words, at + 1) if lower_at(words, at) == "and" else None
    if number and number.value < 100 and lower_at(words, number.last) in {"cents", "cent"}:
        return number.value / 100, number.last + 1
    return Fraction(0), at


def _read_hundredths(words: Sequence[Word], at: int) -> tuple[Fraction, int]:
    """The cents as on a cheque: "and 50/100"."""
    found = _HUNDREDTHS.fullmatch(form_at(words, at + 1)) if lower_at(words, at) == "and" else None
    return (Fraction(int(found[1]), 100), at + 2) if found else (Fraction(0), at)


def _read_twofold(words: Sequence[Word], at: int) -> Fact | None:
    """Words and the figures in parentheses with the currency in one of them or behind: "five thousand ($5,000)"."""
    number = read_number(words, at, commas=True)
    if number is None or not number.in_words or form_at(words, number.last) != "(":
        return None
    return _read_figures_with_sign(words, at, number) or _read_figures_then_name(words, at, number)


def _read_figures_with_sign(words: Sequence[Word], at: int, number: Number) -> Fact | None:
    inner = _read_single(words, number.last + 1)
    if inner is None or form_at(words, inner.last) != ")" or inner.value.split()[1] != plain(number.value):
        return None
    named = _read_name(words, inner.last + 1)
    end = named[1] if named and inner.value.startswith(named[0]) else inner.last + 1
    return Fact("money", inner.value, at, end)


def _read_figures_then_name(words: Sequence[Word], at: int, number: Number) -> Fact | None:
    inner = read_number(words, number.last + 1)
    if inner is None or inner.in_words or form_at(words, inner.last) != ")" or inner.value != number.value:
        return None
    named = _read_name(words, inner.last + 1)
    return _money(named[0], number.value, at, named[1]) if named else None


def _money(currency: str, value: Fraction, first: int, last: int) -> Fact:
    return Fact("money", f"{currency} {plain(value)}", first, last)
