"""How a value of agreement.yaml is stated in a text: the keys of the facts that are it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from eightk.agreement.model import Duration, Money
from eightk.agreement.model.values import written_date
from eightk.truth.tie_out.lengths import said, same_length
from eightk.truth.tie_out.values import TermValue
from eightk.wording.facts.figures import plain

FACTS = frozenset({"money", "date", "year", "count", "percent", "number", "duration"})
"""Kinds of values that are stated as one fact."""
SMALL = 100
"""Below this a count stands somewhere in any agreement: elsewhere is no support."""
KIND_OF = {"year": ("date",), "number": ("multiple", "ratio", "decimal")}
"""The kinds of facts that state a value of this kind, where they are called otherwise."""


def keys_of(value: TermValue) -> tuple[str, ...]:
    """The keys of the facts that state a value; empty for texts and names."""
    what = value.value
    if value.kind == "money":
        return (money_key(what),)
    if value.kind == "date":
        return (f"date:{what.isoformat()}",)
    if value.kind == "year":
        return f"date:{what}", f"date:FY{what}"
    if value.kind == "count":
        return (f"count:{what}",)
    if value.kind == "percent":
        return (f"percent:{plain(Fraction(what))}",)
    if value.kind == "duration":
        return (f"duration:{what.count} {what.unit}",)
    return _number(what) if value.kind == "number" else ()


def money_key(amount: Money) -> str:
    """money:USD 120000"""
    return f"money:{amount.currency} {plain(Fraction(amount.amount))}"


def _number(number: Decimal) -> tuple[str, ...]:
    value = plain(Fraction(number))
    parts = Fraction(number)
    return (
        f"multiple:{value}",
        f"ratio:{value}:1",
        f"ratio:{parts.numerator}/{parts.denominator}",
        f"decimal:{value}",
        f"count:{value}",
    )


def other_ways(value: TermValue) -> tuple[tuple[str, str], ...]:
    """The same value in other units, each with its equation: 24 months = 2 years; 1.5 times = 150%."""
    if value.kind == "duration":
        length: Duration = value.value
        ways = same_length(length.count, length.unit)
        return tuple((f"duration:{way}", f"{said(way)} = {length}") for way in ways)
    if value.kind == "number":
        hundredths = plain(Fraction(value.value) * 100)
        return ((f"percent:{hundredths}", f"{hundredths}% = {value.written} times"),)
    return ()


def read_key(key: str) -> str:
    """A key as counsel read it: USD 120000 is $120,000, 2007-02-28 is February 28, 2007."""
    from datetime import date

    kind, _, value = key.partition(":")
    if kind == "money":
        currency, _, amount = value.partition(" ")
        return str(Money(Decimal(amount), currency)) if "/" not in amount else value
    if kind == "date" and len(value) == 10 and value[:2] != "--":
        return written_date(date.fromisoformat(value))
    if kind == "count" and value.isdigit():
        return f"{int(value):,}"
    if kind == "duration":
        return said(value)
    return {"percent": f"{value}%", "multiple": f"{value} times"}.get(kind, value)
