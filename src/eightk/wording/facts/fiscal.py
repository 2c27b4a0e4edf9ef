"""Fiscal years and quarters: fiscal year 2007, FY07, first quarter of 2008, Q1 2008."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.facts.calendar import read_year, whole_year
from eightk.wording.facts.fact import Fact
from eightk.wording.facts.ordinals import read_ordinal_number
from eightk.wording.facts.peek import after_hyphen, form_at, lower_at
from eightk.wording.words import Word

_ORDERED = ("first", "second", "third", "fourth", "0")
OPENERS = frozenset({"fiscal", "fy", "q", *_ORDERED, *(f"the {word}" for word in _ORDERED)})
_CLOSE = re.compile(r"FY((?:19|20)?\d\d)", re.ASCII)
_QUARTER = re.compile(r"Q([1-4])|([1-4])Q", re.ASCII)


def read_fiscal(words: Sequence[Word], at: int) -> Fact | None:
    """A fiscal year (fiscal 2007 = fiscal year 2007 = FY07) or a quarter of a year, calendar or fiscal.

    A fiscal quarter is never the calendar's: registrants end their years on other days (17 CFR 210.1-02)."""
    return _read_fiscal_year(words, at) or _read_year_first(words, at) or _read_quarter(words, at)


def _read_fiscal_year(words: Sequence[Word], at: int) -> Fact | None:
    close = _CLOSE.fullmatch(form_at(words, at))
    if close:
        return Fact("date", f"FY{whole_year(close[1])}", at, at + 1)
    if form_at(words, at) == "FY":
        year = read_year(words, at + 1)
    elif lower_at(words, at) == "fiscal":
        year_at = after_hyphen(words, at + 1)
        year = read_year(words, year_at + 1 if lower_at(words, year_at) == "year" else at + 1)
    else:
        return None
    return Fact("date", f"FY{year[0]}", at, year[1]) if year else None


def _read_year_first(words: Sequence[Word], at: int) -> Fact | None:
    """2007 fiscal year."""
    year = read_year(words, at)
    named = year and lower_at(words, year[1]) == "fiscal" and lower_at(words, year[1] + 1) == "year"
    return Fact("date", f"FY{year[0]}", at, year[1] + 2) if year and named else None


def _read_quarter(words: Sequence[Word], at: int) -> Fact | None:
    quarter = _read_short_quarter(words, at) or _read_long_quarter(words, at)
    if quarter is None:
        return None
    number, fiscal, end = quarter
    end += lower_at(words, end) in {"of", ","}
    fiscal_year = _read_fiscal_year(words, end)
    if fiscal_year:
        return Fact("date", f"{fiscal_year.value}-Q{number}", at, fiscal_year.last)
    year = read_year(words, end)
    return Fact("date", f"{'FY' * fiscal}{year[0]}-Q{number}", at, year[1]) if year else None


def _read_short_quarter(words: Sequence[Word], at: int) -> tuple[int, bool, int] | None:
    """Q1 or 1Q, whether it is a fiscal one, and the index after it."""
    found = _QUARTER.fullmatch(form_at(words, at))
    return (int(found[1] or found[2]), False, at + 1) if found else None


def _read_long_quarter(words: Sequence[Word], at: int) -> tuple[int, bool, int] | None:
    """The first quarter, the first fiscal quarter: the article belongs to it."""
    ordinal = read_ordinal_number(words, at + (lower_at(words, at) == "the"))
    if ordinal is None or ordinal[0] > 4:
        return None
    fiscal = lower_at(words, ordinal[1]) == "fiscal"
    end = ordinal[1] + fiscal
    return (ordinal[0], fiscal, end + 1) if lower_at(words, end) == "quarter" else None
