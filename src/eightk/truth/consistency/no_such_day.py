"""A day that is not in the calendar: February 30, June 31; or another day of the week than is said."""

from __future__ import annotations

from calendar import day_name, monthrange
from collections.abc import Iterator

from eightk.truth.consistency.days import days_in, written
from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts.calendar import read_month
from eightk.wording.facts.peek import form_at

_LEAP = 2000
_HIGHEST = 39
_WEEK = tuple(name.lower() for name in day_name)


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.passages:
        yield from _beyond_the_month(passage)
        yield from _another_weekday(passage)


def _beyond_the_month(passage: Passage) -> Iterator[Variance]:
    words = passage.words
    for at in range(len(words) - 1):
        month = read_month(words, at) if words[at].form[:1].isupper() else None
        if month is None:
            continue
        number, after = month
        day = _day(form_at(words, after))
        year = form_at(words, after + 1 + (form_at(words, after + 1) == ","))
        known = int(year) if len(year) == 4 and year.isdigit() else None
        if day > monthrange(known or _LEAP, number)[1] and (known or day <= 31):
            last = after + 1 + (2 if known else 0)
            last = min(last, len(words))
            yield Variance(f"“{passage.quote(at, last)}” is no day of the calendar", (passage.place(at, last),))


def _day(form: str) -> int:
    """The number of a day, 30 or 30th; 0 for anything else."""
    digits = form[:-2] if form[-2:] in ("st", "nd", "rd", "th") else form
    return int(digits) if digits.isdigit() and len(digits) <= 2 and int(digits) <= _HIGHEST else 0


def _another_weekday(passage: Passage) -> Iterator[Variance]:
    words = passage.words
    for day, fact in days_in(passage):
        at = fact.first - 1 - (form_at(words, fact.first - 1) == ",")
        said = form_at(words, at).lower() if at >= 0 else ""
        if said in _WEEK and _WEEK.index(said) != day.weekday():
            quotation = passage.quote(at, fact.last)
            message = f"“{quotation}”: {written(day)} is a {day_name[day.weekday()]}"
            yield Variance(message, (passage.place(at, fact.last),))


RULE = Rule(
    code="CONS002",
    title="a day that is not in the calendar, or is another day of the week",
    why="A day that is not there cannot be disclosed, and a deadline cannot be counted from it.",
    finds=(
        Example("2. Term. The term ends on June 31, 2027."),
        Example("2. Payment. It is due on February 29, 2027, at noon."),
        Example("2. Closing. The closing takes place on Monday, March 4, 2026."),
    ),
    leaves=(Example("2. Closing. It takes place on Wednesday, March 4, 2026; it ends on February 29, 2028."),),
    find=_find,
)
