"""One term as it will stand in agreement.yaml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Shelf = Literal["provisions", "resignations", "appointments", "salaries", "payments"]


@dataclass(frozen=True, slots=True)
class DraftTerm:
    """A term under its shelf: its values as written ("" for a blank, tuples for lists), and the sentence it is from."""

    shelf: Shelf
    key: str
    section: str
    values: tuple[tuple[str, str | tuple[str, ...]], ...]
    said: str


def first_of_each(terms: Iterable[DraftTerm]) -> tuple[DraftTerm, ...]:
    """The first term of each key."""
    found: dict[str, DraftTerm] = {}
    for term in terms:
        found.setdefault(term.key, term)
    return tuple(found.values())
