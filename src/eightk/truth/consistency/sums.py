"""Instalments that do not make the sum: $120,000, $10,000 of it at once and the rest in 12 instalments of $10,000."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from eightk.truth.consistency.amounts import amount, currency, written
from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts import Fact

_INSTALMENTS = frozenset({"installment", "installments", "instalment", "instalments", "payment", "payments"})
_BETWEEN = 5
"""Words between a number and the instalments that it counts, and between these and their amount."""
_TOTAL_NEAR = 12
_REMAINDER = frozenset({"remainder", "balance", "rest", "remaining"})
_EACH = frozenset({"of", "of exactly", "equal to", "in the amount of", "for", "in the sum of"})
_TOTAL_BEFORE = frozenset({"sum", "total", "aggregate", "totaling", "totalling"})
_PAYABLE = frozenset({"payable", "paid", "pay"})


@dataclass(frozen=True, slots=True)
class _Instalments:
    """So many instalments of so much, and the words that say it."""

    number: int
    each: Fraction
    currency: str
    first: int
    last: int

    @property
    def total(self) -> Fraction:
        """What they make together."""
        return self.number * self.each


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.body:
        for instalments in _instalments(passage):
            yield from _judged(passage, instalments)


def _instalments(passage: Passage) -> Iterator[_Instalments]:
    """Every "11 monthly instalments of $10,000" of a passage."""
    for one, other in zip(passage.facts, passage.facts[1:], strict=False):
        if one.kind != "count" or other.kind != "money" or not one.value.isdigit():
            continue
        between = [word.form.lower() for word in passage.words[one.last : other.first]]
        counted = next((at for at, form in enumerate(between[:_BETWEEN]) if form in _INSTALMENTS), -1)
        if counted >= 0 and _of_each(between[counted + 1 :]):
            yield _Instalments(int(one.value), amount(other), currency(other), one.first, other.last)


def _of_each(between: Sequence[str]) -> bool:
    """Whether an amount is that of each instalment: "of", "equal to", "in the amount of"."""
    return " ".join(between).removeprefix(", ").removeprefix("each ") in _EACH


def _judged(passage: Passage, instalments: _Instalments) -> Iterator[Variance]:
    others = [fact for fact in _sentence(passage, instalments) if not _is_within(fact, instalments)]
    if len(others) == 2:
        yield from _with_a_first(passage, instalments, others)
    elif len(others) != 1 or _alike(amount(others[0]), instalments, 0):
        return
    elif _is_total_of(passage, others[0], instalments):
        yield _variance(passage, instalments, others, instalments.total)


def _with_a_first(passage: Passage, instalments: _Instalments, others: Sequence[Fact]) -> Iterator[Variance]:
    """A sum, a part of it that is paid by itself, and the remainder in instalments."""
    one, other = others
    total, part = (one, other) if amount(one) > amount(other) else (other, one)
    words = {word.form.lower() for word in passage.words[one.last : max(instalments.first, other.first)]}
    parted = bool(words & _REMAINDER) or passage.words[min(part.last, len(passage.words) - 2)].form.lower() == "of"
    if parted and total is one and not _alike(amount(total), instalments, amount(part)):
        yield _variance(passage, instalments, others, instalments.total + amount(part))


def _is_total_of(passage: Passage, fact: Fact, instalments: _Instalments) -> bool:
    """Whether an amount is the one that the instalments are of: "$120,000, payable in 12 instalments of"."""
    if fact.last <= instalments.first:
        between = [word.form.lower() for word in passage.words[fact.last : instalments.first]]
        return len(between) <= _TOTAL_NEAR and bool(_PAYABLE & set(between)) and not {"plus", "and"} & set(between)
    between = [word.form.lower() for word in passage.words[instalments.last : fact.first]]
    return len(between) <= _TOTAL_NEAR and bool(_TOTAL_BEFORE & set(between)) and "exceed" not in between


def _sentence(passage: Passage, instalments: _Instalments) -> list[Fact]:
    """The amounts of money in the sentence of the instalments, in their currency."""
    money = (fact for fact in passage.facts_between(*passage.sentence(instalments.first)) if fact.kind == "money")
    return [fact for fact in money if currency(fact) == instalments.currency]


def _is_within(fact: Fact, instalments: _Instalments) -> bool:
    return instalments.first <= fact.first < instalments.last


def _alike(total: Fraction, instalments: _Instalments, part: Fraction | int) -> bool:
    """Whether the parts make the sum, but for the rounding of each instalment to a cent or a dollar."""
    unit = Fraction(1) if instalments.each.denominator == 1 else Fraction(1, 100)
    return abs(total - part - instalments.total) <= unit * instalments.number


def _variance(passage: Passage, instalments: _Instalments, others: Sequence[Fact], makes: Fraction) -> Variance:
    first = min(instalments.first, *(fact.first for fact in others), instalments.first)
    last = max(instalments.last, *(fact.last for fact in others), instalments.last)
    said = " and ".join(passage.quote(fact.first, fact.last) for fact in others)
    parts = passage.quote(instalments.first, instalments.last)
    message = f"“{parts}” does not go with {said}: the parts come to {written(makes, instalments.currency)}"
    return Variance(message, (passage.place(first, last),))


RULE = Rule(
    code="CONS006",
    title="instalments that do not make the sum",
    why="The disclosure states both the sum and its instalments; one of them is wrong, and counsel must say which.",
    finds=(
        Example(
            "3. Payment. The Company shall pay the sum of $120,000, $10,000 of which shall be paid on March 1, 2026, "
            "and the remainder in 12 monthly installments of $10,000."
        ),
        Example("3. Payment. The fee is $90,000, payable in twelve (12) equal monthly installments of $7,000.00 each."),
    ),
    leaves=(
        Example(
            "3. Payment. The Company shall pay the sum of $120,000, $10,000 of which shall be paid on March 1, 2026, "
            "and the remainder in 11 monthly installments of $10,000."
        ),
        Example("3. Payment. The fee is $100,000, payable in twelve equal installments of $8,333.33 each."),
        Example("3. Payment. The Company shall pay a fee of $5,000 and 12 monthly installments of $10,000."),
    ),
    find=_find,
)
