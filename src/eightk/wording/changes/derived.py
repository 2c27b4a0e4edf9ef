"""Values that a text tells otherwise: a balance is what is left of a sum, 300 % is three times, 100 % is all."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from eightk.wording.changes.account import Account

_PARTS = frozenset(("percent", "multiple", "ratio"))
_WHOLE = "percent:100"
_SIMPLE = 12
"""Fractions up to twelfths are told by the number of parts or of years."""
_MOST = 40
"""Amounts of a text of which sums and differences are looked at."""


def is_told(key: str, account: Account) -> bool:
    """Whether a value of one text follows from what the other states."""
    kind, _, value = key.partition(":")
    if key == _WHOLE or (kind == "ratio" and ":" not in value and _denominator(value) <= _SIMPLE):
        return True
    other = account.theirs if account.theirs.facts[key] == 0 else account.ours
    if kind in _PARTS:
        size = _size(kind, value)
        return any(_size(*_parted(there)) == size for there in other.facts if _parted(there)[0] in _PARTS - {kind})
    return kind == "money" and value in set(_sums([_parted(each)[1] for each in other.facts if each[:6] == "money:"]))


def _parted(key: str) -> tuple[str, str]:
    kind, _, value = key.partition(":")
    return kind, value


def _denominator(value: str) -> int:
    size = _number(value)
    return size.denominator if size is not None else _SIMPLE + 1


def _size(kind: str, value: str) -> Fraction | None:
    size = _number(value)
    return size / 100 if size is not None and kind == "percent" else size


def _number(value: str) -> Fraction | None:
    try:
        return Fraction(value)
    except (ValueError, ZeroDivisionError):
        return None


def _sums(amounts: list[str]) -> Iterator[str]:
    """Sums and differences of two amounts in one currency."""
    for one, other in combinations(amounts[:_MOST], 2):
        currency, _, first = one.partition(" ")
        same, _, second = other.partition(" ")
        sizes = (_number(first), _number(second))
        if currency == same and sizes[0] is not None and sizes[1] is not None:
            for size in (sizes[0] + sizes[1], abs(sizes[0] - sizes[1])):
                yield f"{currency} {_plain(size)}"


def _plain(size: Fraction) -> str:
    if size.denominator == 1:
        return str(size.numerator)
    return f"{float(size):f}".rstrip("0").rstrip(".")
