"""Whole days of the calendar in a passage, each with the fact that states it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from eightk.truth.consistency.passage import Passage
from eightk.wording.facts import Fact

_WHOLE = len("2007-02-28")


def day_of(fact: Fact) -> date | None:
    """The day that a fact states; None if it is no date, or one without its day or year."""
    whole = fact.kind == "date" and len(fact.value) == _WHOLE and not fact.value.startswith("-")
    return date.fromisoformat(fact.value) if whole else None


def days_in(passage: Passage) -> Iterator[tuple[date, Fact]]:
    """Every whole day of a passage, from left to right."""
    for fact in passage.facts:
        day = day_of(fact)
        if day is not None:
            yield day, fact


def written(day: date) -> str:
    """A day as counsel write it: March 1, 2007."""
    return f"{day:%B} {day.day}, {day.year}"
