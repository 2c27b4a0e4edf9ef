"""Months, days and years as words and figures, and which of them make a day of the calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence

from eightk.wording.facts.numerals import read_numeral
from eightk.wording.facts.ordinals import read_ordinal_number
from eightk.wording.facts.peek import form_at, is_capitalised, lower_at
from eightk.wording.words import Word

_NAMES = "january february march april may june july august september october november december"
_LONG = {name: number for number, name in enumerate(_NAMES.split(), start=1)}
_SHORT = {name[:3]: number for name, number in _LONG.items() if len(name) > 3} | {"sept": 9}
MONTHS = _LONG | _SHORT
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_DAY = re.compile(r"0?[1-9]|[12]\d|3[01]", re.ASCII)
# Any leap year: February 29 is a day when no year is named.
_LEAP = 2000


def read_month(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A month with its capital letter, with or without the stop of an abbreviation, and the index after it."""
    word = lower_at(words, at)
    month = MONTHS.get(word) if is_capitalised(form_at(words, at)) else None
    if month is None:
        return None
    return month, at + 1 + (word in _SHORT and form_at(words, at + 1) == ".")


def read_day(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A day of the month, 28 or 28th or twenty-eighth, and the index after it."""
    ordinal = read_ordinal_number(words, at)
    if ordinal:
        return ordinal if ordinal[0] <= 31 else None
    form = form_at(words, at)
    return (int(form), at + 1) if _DAY.fullmatch(form) else None


def read_year(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A year in four figures or written out ("two thousand seven"), and the index after it."""
    form = form_at(words, at)
    if _YEAR.fullmatch(form):
        return int(form), at + 1
    written = read_numeral(words, at) if lower_at(words, at + 1) == "thousand" else None
    return written if written and 2000 <= written[0] < 2100 else None


def whole_year(figures: str) -> int:
    """The year that two or four figures state; two figures are 1970 to 2069."""
    year = int(figures)
    return year if len(figures) == 4 else year + (1900 if year >= 70 else 2000)


def date_value(year: int | None, month: int, day: int | None) -> str | None:
    """The date as "2007-02-28", "2007-03" without a day, "--03-01" without a year; None if there is no such day."""
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= monthrange(year or _LEAP, month)[1]):
        return None
    text = f"{month:02}" if day is None else f"{month:02}-{day:02}"
    return f"--{text}" if year is None else f"{year}-{text}"
