"""Which words stand right before and right after a place: by them a slip of the pen shows what is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Words = frozenset[str]
"""Words of which one stands at a place; "" is the beginning or the end of a text."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What may stand before a place and after it, a set a word."""

    before: tuple[Words, ...] = ()
    after: tuple[Words, ...] = ()

    def fits(self, forms: Sequence[str], first: int, last: int) -> bool:
        """Whether the words before `first` and from `last` on are among these."""
        start = first - len(self.before)
        ahead = all(form_at(forms, start + at) in each for at, each in enumerate(self.before))
        return ahead and all(form_at(forms, last + at) in each for at, each in enumerate(self.after))


def form_at(forms: Sequence[str], at: int) -> str:
    """The word at a place; "" beyond the ends."""
    return forms[at] if 0 <= at < len(forms) else ""


def spelt(phrase: str) -> tuple[Words, ...]:
    """The words of a phrase, each as it is written."""
    return tuple(frozenset({word}) for word in phrase.split())
