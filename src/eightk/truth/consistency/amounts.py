"""Amounts of money as numbers, and how to write them."""

from __future__ import annotations

from fractions import Fraction

from eightk.wording.facts import Fact


def amount(fact: Fact) -> Fraction:
    """The number of a fact of money, a count or a percentage."""
    return Fraction(fact.value.rpartition(" ")[2])


def currency(fact: Fact) -> str:
    """The currency of a fact of money: USD."""
    return fact.value.partition(" ")[0]


def written(number: Fraction, in_currency: str) -> str:
    """An amount as figures with thousands parted, cents where it has any: $110,000; EUR 8,333.33."""
    whole = number.denominator == 1
    figures = f"{number.numerator:,}" if whole else f"{float(number):,.2f}"
    return f"${figures}" if in_currency == "USD" else f"{in_currency} {figures}"
