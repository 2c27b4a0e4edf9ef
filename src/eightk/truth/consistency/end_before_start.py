"""A period that ends before it begins: "commencing on July 1, 2026 and ending on June 30, 2026"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from eightk.truth.consistency.days import days_in, written
from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts import Fact

_STARTS = frozenset(
    {"from", "commencing", "beginning", "starting", "commence", "begin", "commences", "begins", "between"}
)
_ENDINGS = "to through until till ending end ends terminating terminate expiring expire expires"
_STOPS = frozenset(_ENDINGS.split())
_JOINS = frozenset(f"{_ENDINGS} and continuing on the".split())
_SMALL = frozenset(
    {"on", "the", "as", "of", "and", "including", "effective", "shall", "period", ",", "up", "day", "date"}
)
_NEAR = 8


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.body:
        days = list(days_in(passage))
        for (start, one), (end, other) in pairwise(days):
            if end < start and _is_period(passage, one, other):
                yield _variance(passage, (start, one), (end, other))


def _is_period(passage: Passage, one: Fact, other: Fact) -> bool:
    words = passage.words
    before = [word.form.lower() for word in words[max(0, one.first - 3) : one.first]]
    between = [word.form.lower() for word in words[one.last : other.first]]
    if len(between) > _NEAR or any(form not in _JOINS | _SMALL for form in between):
        return False
    opened = next((form for form in reversed(before) if form not in _SMALL), "")
    joined = bool(_STOPS & set(between)) or (opened == "between" and between == ["and"])
    return opened in _STARTS and joined


def _variance(passage: Passage, start: tuple[date, Fact], end: tuple[date, Fact]) -> Variance:
    first, last = start[1].first, end[1].last
    quotation = passage.quote(first, last)
    message = f"“{quotation}”: the end, {written(end[0])}, comes before the beginning, {written(start[0])}"
    return Variance(message, (passage.place(first, last),))


RULE = Rule(
    code="CONS003",
    title="a period that ends before it begins",
    why="The disclosure states the term; as it stands there is none, and counsel must say which day is meant.",
    finds=(
        Example("2. Term. The term is a period commencing on July 1, 2026 and ending on June 30, 2026."),
        Example("2. Term. He will serve from March 1, 2027 through December 31, 2026."),
    ),
    leaves=(
        Example(
            "2. Term. He will serve from March 1, 2026 through December 31, 2027; from June 1, 2027 he consults, "
            "as the letter of May 4, 2025 says."
        ),
    ),
    find=_find,
)
