"""Dates: February 28, 2007; the 28th day of February, 2007; 2007-02-28; 2/28/07; March 2007."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from eightk.wording.facts.calendar import MONTHS, date_value, read_day, read_month, read_year, whole_year
from eightk.wording.facts.fact import Fact
from eightk.wording.facts.ordinals import ORDINALS
from eightk.wording.facts.peek import form_at, joined, lower_at
from eightk.wording.words import Word

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
OPENERS = frozenset({"0", *MONTHS, *ORDINALS, "the 0", *(f"the {word}" for word in ORDINALS), *_WEEKDAYS})
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})", re.ASCII)
_CLOSE = re.compile(r"(\d{1,2}),((?:19|20)\d\d)", re.ASCII)
_COUNTED = frozenset({"shares", "units", "options", "warrants", "employees", "hours", "miles", "square"})
_HYPHENED = re.compile(r"(\d{1,2})-([A-Za-z]{3,4})-((?:19|20)\d\d)", re.ASCII)
_TWO = re.compile(r"\d\d", re.ASCII)


def read_date(words: Sequence[Word], at: int) -> Fact | None:
    """A day of the calendar, a month of a year, a day of any year or a year; with slashes it is month/day/year.

    A comma after the year is no part of it; a stray stop before the comma ("February 28., 2007") is. A day that is
    not in the calendar is no date. The right day of the week before a day is a part of it, a wrong one is not."""
    if lower_at(words, at) in _WEEKDAYS:
        return _read_weekday(words, at)
    if not form_at(words, at)[:1].isdigit():
        return _read_month_first(words, at) or _read_day_first(words, at)
    return (
        _read_day_first(words, at)
        or _read_iso(words, at)
        or _read_hyphened(words, at)
        or _read_slashed(words, at)
        or _read_bare_year(words, at)
    )


def _read_weekday(words: Sequence[Word], at: int) -> Fact | None:
    """Wednesday, February 28, 2007."""
    fact = read_date(words, at + 1 + (form_at(words, at + 1) == ",")) if _is_month_or_day(words, at) else None
    parts = fact.value.split("-") if fact else []
    if fact is None or len(parts) != 3 or not parts[0]:
        return None
    day = datetime.date(*map(int, parts))
    return Fact("date", fact.value, at, fact.last) if _WEEKDAYS[day.weekday()] == lower_at(words, at) else None


def _is_month_or_day(words: Sequence[Word], at: int) -> bool:
    """Whether a date may follow a day of the week, which is no date itself."""
    return lower_at(words, at + 1 + (form_at(words, at + 1) == ",")) not in _WEEKDAYS


def _fact(year: int | None, month: int, day: int | None, first: int, last: int) -> Fact | None:
    value = date_value(year, month, day)
    return Fact("date", value, first, last) if value else None


def _read_month_first(words: Sequence[Word], at: int) -> Fact | None:
    month = read_month(words, at)
    if month is None:
        return None
    number, end = month
    close = _CLOSE.fullmatch(form_at(words, end))
    if close:
        return _fact(int(close[2]), number, int(close[1]), at, end + 1)
    day = read_day(words, end)
    if day is None:
        year = read_year(words, _after_joint(words, end))
        return _fact(year[0], number, None, at, year[1]) if year else None
    year = read_year(words, _after_joint(words, day[1]))
    return _fact(year[0], number, day[0], at, year[1]) if year else _fact(None, number, day[0], at, day[1])


def _after_joint(words: Sequence[Word], at: int) -> int:
    """The index after what may part a day or a month from its year: ",", ".,", "of"."""
    if form_at(words, at) == "." and form_at(words, at + 1) == ",":
        return at + 2
    return at + 1 if lower_at(words, at) in {",", "of"} else at


def _read_day_first(words: Sequence[Word], at: int) -> Fact | None:
    """28 February 2007; 28th of February; the 28th day of February, 2007: the article belongs to the date."""
    first = at + (lower_at(words, at) == "the")
    day = read_day(words, first)
    if day is None:
        return None
    ordinal = not form_at(words, day[1] - 1).isdigit()
    end = day[1] + (ordinal and lower_at(words, day[1]) == "day")
    of = ordinal and lower_at(words, end) == "of"
    # "The first February after" is not the first of February.
    if lower_at(words, first) in ORDINALS and not of:
        return None
    month = read_month(words, end + of)
    if month is None or (first > at and not ordinal) or (end > day[1] and not of):
        return None
    year = read_year(words, _after_joint(words, month[1]))
    if year:
        return _fact(year[0], month[0], day[0], at, year[1])
    # Without a year "28 March" may be twenty-eight of something before a name.
    return _fact(None, month[0], day[0], at, month[1]) if ordinal else None


def _read_iso(words: Sequence[Word], at: int) -> Fact | None:
    if form_at(words, at + 1) != "-":
        return None
    year = read_year(words, at)
    parts = [form_at(words, at + step) for step in range(5)]
    apart = any(not joined(words, at + step) for step in range(1, 5))
    if year is None or apart or parts[1] != "-" or parts[3] != "-" or not parts[0].isdigit():
        return None
    if not (_TWO.fullmatch(parts[2]) and _TWO.fullmatch(parts[4])):
        return None
    return _fact(year[0], int(parts[2]), int(parts[4]), at, at + 5)


def _read_hyphened(words: Sequence[Word], at: int) -> Fact | None:
    """28-Feb-2007; 02-28-2007, month first as Americans write it."""
    parts = [form_at(words, at + step) for step in range(5)]
    if len(parts[0]) > 2 or any(not joined(words, at + step) for step in range(1, 5)):
        whole = _HYPHENED.fullmatch(f"{parts[0]}{parts[1]}{parts[2]}") if joined(words, at + 1) else None
        if whole is None or not joined(words, at + 2):
            return None
        return _fact(int(whole[3]), MONTHS.get(whole[2].lower(), 0), int(whole[1]), at, at + 3)
    year = read_year(words, at + 4)
    if parts[1] != "-" or parts[3] != "-" or year is None:
        return None
    if parts[2].lower() in MONTHS:
        return _fact(year[0], MONTHS[parts[2].lower()], int(parts[0]), at, at + 5)
    return _fact(year[0], int(parts[0]), int(parts[2]), at, at + 5) if _TWO.fullmatch(parts[2]) else None


def _read_bare_year(words: Sequence[Word], at: int) -> Fact | None:
    """A year by itself ("the 2007 Plan"), unless it counts things ("2000 shares")."""
    year = read_year(words, at) if form_at(words, at).isdigit() else None
    counts = year and form_at(words, year[1]) in _COUNTED
    return Fact("date", str(year[0]), at, year[1]) if year and not counts else None


def _read_slashed(words: Sequence[Word], at: int) -> Fact | None:
    found = _SLASHED.fullmatch(form_at(words, at))
    return _fact(whole_year(found[3]), int(found[1]), int(found[2]), at, at + 1) if found else None
