"""The account of facts: how often each value stands in either text, and what one has and the other lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.units import Unit

_VALUES = "money date percent count ordinal multiple ratio time office party name reference"
COUNTED = frozenset(_VALUES.split())


@dataclass(frozen=True, slots=True)
class Account:
    """Facts of either text by key, each with how often it stands there."""

    approved: Counter[str]
    draft: Counter[str]

    @property
    def matched(self) -> int:
        """Facts that both texts state."""
        return sum((self.approved & self.draft).values())

    @property
    def missing(self) -> Counter[str]:
        """Facts of the approved wording that the draft states less often, or not at all."""
        return self.approved - self.draft

    @property
    def added(self) -> Counter[str]:
        """Facts of the draft that the approved wording states less often, or not at all."""
        return self.draft - self.approved

    def is_lost(self, unit: Unit) -> bool:
        """Whether the draft states this value of the approved wording nowhere."""
        return self.draft[unit.key] == 0

    def is_new(self, unit: Unit) -> bool:
        """Whether the approved wording states this value of the draft nowhere."""
        return self.approved[unit.key] == 0


def take_account(ours: Sequence[Unit], theirs: Sequence[Unit]) -> Account:
    """The account of two texts."""
    return Account(_facts(ours), _facts(theirs))


def _facts(units: Sequence[Unit]) -> Counter[str]:
    return Counter(unit.key for unit in units if unit.kind in COUNTED)
