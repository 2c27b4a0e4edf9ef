"""A fact: a stretch of words that states a value, so that the same value in other words is the same fact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from eightk.wording.words import Word

FactKind = Literal[
    "money",
    "date",
    "percent",
    "count",
    "ordinal",
    "multiple",
    "ratio",
    "time",
    "office",
    "name",
    "reference",
    "form",
    "telephone",
]


@dataclass(frozen=True, slots=True)
class Fact:
    """One value as it is stated.

    `value` is canonical within its kind ("USD 120000", "2007-02-28", "1.75"): two facts are the same when kind
    and value are. `first` and `last` are word indices, the end exclusive."""

    kind: FactKind
    value: str
    first: int
    last: int

    @property
    def key(self) -> str:
        """Kind and value in one: what texts are compared by."""
        return f"{self.kind}:{self.value}"


Recogniser = Callable[[Sequence[Word], int], Fact | None]
"""Reads the fact that begins at a word, or None. Never looks further back than one word; bounded look-ahead."""
