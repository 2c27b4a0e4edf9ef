"""Labels of the items of a list: (i), (b), (3)."""

from __future__ import annotations

from collections.abc import Sequence

ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_LETTERS = "abcdefghijk"
LABELS = frozenset({*ROMAN, *_LETTERS})
"""What between brackets is a label and no word; figures are labels too."""


def in_sequence(labels: Sequence[str]) -> bool:
    """Whether each label says no more than its place, by figure, letter or Roman figure."""
    return len(labels) <= len(ROMAN) and all(
        label in (str(at + 1), ROMAN[at], _LETTERS[at : at + 1]) for at, label in enumerate(labels)
    )
