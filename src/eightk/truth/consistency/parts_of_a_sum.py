"""A sum and the parts that it is said to consist of: "$900,000 in two payments: $400,000 on … and $600,000 on …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from eightk.truth.consistency.amounts import amount, currency, written
from eightk.truth.consistency.passage import Passage
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.wording.facts import Fact

_NEAR = 14
"""Words between the sum and what opens its parts."""
_OPENS = (
    *(("consisting", "of"), ("comprised", "of"), ("consists", "of"), ("composed", "of"), ("as", "follows", ":")),
    *(("installments", ":"), ("instalments", ":"), ("payments", ":"), ("parts", ":"), ("tranches", ":")),
)
_ENDS = frozenset({".", ";"})
_OPEN_ENDED = frozenset({"plus", "minus", "less", "exceed", "least", "approximately", "per", "%", "including", "which"})


def _find(reading: Reading) -> Iterator[Variance]:
    for passage in reading.body:
        money = [fact for fact in passage.facts if fact.kind == "money"]
        for at, total in enumerate(money[:-2]):
            opened = _opened(passage, total, money[at + 1])
            parts = _parts(passage, money[at + 1 :]) if opened else []
            if len(parts) < 2 or len({currency(fact) for fact in (total, *parts)}) > 1:
                continue
            made = sum((_weight(passage, part, parts) * amount(part) for part in parts), Fraction(0))
            if made != amount(total):
                yield _variance(passage, total, parts, made)


def _opened(passage: Passage, total: Fact, first: Fact) -> bool:
    """Whether between an amount and the next stand the words that open its parts, right before the next one."""
    between = [word.form.lower() for word in passage.words[total.last : first.first]]
    if len(between) > _NEAR or _ENDS & set(between) or _OPEN_ENDED & set(between):
        return False
    return any(_stands_in(between, opening) for opening in _OPENS)


def _stands_in(forms: Sequence[str], opening: Sequence[str]) -> bool:
    size = len(opening)
    return any(tuple(forms[at : at + size]) == tuple(opening) for at in range(len(forms)))


def _parts(passage: Passage, money: Sequence[Fact]) -> list[Fact]:
    """The amounts up to the sentence's end; none if the words between leave the sum open."""
    parts: list[Fact] = []
    for fact in money:
        if parts:
            between = {word.form.lower() for word in passage.words[parts[-1].last : fact.first]}
            if _OPEN_ENDED & between:
                return []
            if _ENDS & between:
                break
        parts.append(fact)
    return parts


def _weight(passage: Passage, part: Fact, parts: Sequence[Fact]) -> int:
    """How often a part is paid: "$1,500,000 on each of" three days is paid three times."""
    ends = (at for at in range(part.last, len(passage.words)) if passage.words[at].form in _ENDS)
    edge = next((other.first for other in parts if other.first > part.first), next(ends, len(passage.words)))
    after = [word.form.lower() for word in passage.words[part.last : part.last + 3]]
    if "each" not in after:
        return 1
    return max(1, sum(fact.kind == "date" and part.last <= fact.first < edge for fact in passage.facts))


def _variance(passage: Passage, total: Fact, parts: Sequence[Fact], made: Fraction) -> Variance:
    said = passage.quote(total.first, total.last)
    listed = ", ".join(passage.quote(part.first, part.last) for part in parts)
    message = f"the parts of “{said}” ({listed}) come to {written(made, currency(total))}"
    return Variance(message, (passage.place(total.first, parts[-1].last),))


RULE = Rule(
    code="CONS007",
    title="parts that do not make the sum",
    why="The disclosure states the sum or its parts; one of them is wrong, and counsel must say which.",
    finds=(
        Example(
            "2. Repayment. The Company shall repay $900,000 in two payments: $400,000 in May and $600,000 in June."
        ),
        Example("2. Fee. It pays a fee of $50,000, consisting of $20,000 at signing and $40,000 at closing."),
    ),
    leaves=(
        Example("2. Repayment. It repays $900,000 in two payments: $400,000 in May and $500,000 in June."),
        Example(
            "2. Fee. It pays $6,500,000 in four installments: $2,000,000 on October 30, 2026 and $1,500,000 on each of "
            "January 29, 2027, April 30, 2027 and July 30, 2027."
        ),
    ),
    find=_find,
)
