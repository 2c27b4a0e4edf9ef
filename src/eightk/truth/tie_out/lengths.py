"""Lengths of time as facts: eighteen (18) months, a three-year term, the third anniversary, ten business days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from eightk.wording.facts import Fact
from eightk.wording.facts.figures import plain
from eightk.wording.facts.ordinals import read_ordinal_number
from eightk.wording.facts.peek import form_at, lower_at
from eightk.wording.words import Word

UNITS = {
    unit + ending: unit for unit in ("day", "week", "month", "quarter", "year") for ending in ("", "s", "'s", "s'")
} | {"anniversary": "year", "anniversaries": "year"}
# What may stand between the number and its unit without changing the length.
_BETWEEN = frozenset({"-", "consecutive", "full", "calendar", "additional", "successive", "complete", "whole", "more"})
_BUSINESS = frozenset({"business", "trading", "working", "banking"})
# Units that are so many of a smaller one: what is said in months may be meant in years.
IN_SMALLER = {"year": ("month", 12), "quarter": ("month", 3), "week": ("day", 7)}


def lengths(words: Sequence[Word], facts: Sequence[Fact]) -> Iterator[tuple[str, int, int]]:
    """The value ("18 month"), first word and end of every length of time; the number in it is a fact of its own."""
    for fact in facts:
        if fact.kind in {"count", "ordinal"} and (found := _unit(words, fact.last)):
            unit, end = found
            is_anniversary = lower_at(words, end - 1).startswith("anniversar")
            if is_anniversary == (fact.kind == "ordinal") or (fact.kind == "count" and is_anniversary):
                yield f"{fact.value} {unit}", fact.first, end
    numbered = {fact.first for fact in facts}
    for at, word in enumerate(words):
        if word.form.lower() == "one" and at not in numbered and (found := _unit(words, at + 1)):
            yield f"1 {found[0]}", at, found[1]
        if word.form == "anniversaries" and (ordinal := read_ordinal_number(words, at - 1)) and ordinal[1] == at:
            yield f"{ordinal[0]} year", at - 1, at + 1


def _unit(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """The unit after a number and the index after it."""
    business = ""
    for _ in range(3):
        word = lower_at(words, at)
        if word in _BUSINESS:
            business = "business "
        elif word not in _BETWEEN:
            break
        at += 1
    unit = UNITS.get(lower_at(words, at).replace("\u2019", "'"))
    if unit is None or (business and unit != "day") or form_at(words, at + 1) == "/":
        return None
    return business + unit, at + 1


_FRACTION = re.compile(r"(\d{1,4})/(\d{1,4})", re.ASCII)
_DECIMAL = re.compile(r"\d{1,3}(?:,\d{3})*\.\d{1,6}", re.ASCII)


def bare_numbers(words: Sequence[Word], facts: Sequence[Fact]) -> Iterator[tuple[int, int, str, str]]:
    """Numbers that state no fact by themselves, first word, end, key and kind: 92 and 365 in 92/365, an 0.50."""
    covered = {at for fact in facts for at in range(fact.first, fact.last)}
    for at, word in enumerate(words):
        if at in covered or not word.form[:1].isdigit():
            continue
        if found := _FRACTION.fullmatch(word.form):
            yield at, at + 1, f"count:{found[1]}", "count"
            yield at, at + 1, f"count:{found[2]}", "count"
        elif _DECIMAL.fullmatch(word.form):
            yield at, at + 1, f"decimal:{plain(Fraction(word.form.replace(',', '')))}", "decimal"


def same_length(count: int, unit: str) -> tuple[str, ...]:
    """The same length in other units: 24 months = 2 years, 14 days = 2 weeks."""
    found = []
    for larger, (smaller, size) in IN_SMALLER.items():
        if unit == smaller and count % size == 0:
            found.append(f"{count // size} {larger}")
        if unit == smaller and larger == "year":
            found.append(f"{plain(Fraction(count, size))} {larger}")
        if unit == larger:
            found.append(f"{count * size} {smaller}")
    return tuple(dict.fromkeys(found))


def said(length: str) -> str:
    """ "18 month" as it is read: 18 months."""
    count, unit = length.split(" ", 1)
    return length if count == "1" else f"{count} {unit}s"
