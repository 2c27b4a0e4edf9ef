"""Whole days of the calendar in a stretch of text, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from eightk.wording.facts.date import read_date
from eightk.wording.words import read_words

_WHOLE = len("2007-02-28")


@dataclass(frozen=True, slots=True)
class Day:
    """A day and where it is written, `start` to `end` in the text that was read."""

    value: date
    start: int
    end: int


def days_in(text: str) -> Iterator[Day]:
    """Every whole day (with its year) that a text states, from left to right."""
    words = read_words(text)
    at = 0
    while at < len(words):
        found = read_date(words, at)
        if found is not None and len(found.value) == _WHOLE and not found.value.startswith("-"):
            yield Day(date.fromisoformat(found.value), words[found.first].start, words[found.last - 1].end)
        at = found.last if found is not None else at + 1


def whole_day(text: str) -> Day | None:
    """The day that a text states and nothing else."""
    found = next(days_in(text), None)
    return found if found and not text[: found.start].strip(" .,:") and not text[found.end :].strip(" .,:") else None
