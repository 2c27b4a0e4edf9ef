"""Which stretches of a text a stretch meets, found without looking at each of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol


class Stretched(Protocol):
    """What lies from one offset to another, the end excluded."""

    @property
    def start(self) -> int:
        """The offset of its first character."""

    @property
    def end(self) -> int:
        """The offset behind its last character."""


class TwoSided(Protocol):
    """What speaks of a stretch of either text."""

    @property
    def approved(self) -> Stretched:
        """Its stretch of the approved wording."""

    @property
    def draft(self) -> Stretched:
        """Its stretch of the draft."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Some stretches of one text: where each starts, in order, and how far those up to it go."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def overlaps(self, one: Stretched) -> bool:
        """Whether one has a character in common with any of them; an empty one, whether it lies within any."""
        return self._goes_beyond(bisect_left(self.starts, one.end), one.start + 1)

    def touches(self, one: Stretched) -> bool:
        """Whether one has a character in common with any of them or stands right beside it."""
        return self._goes_beyond(bisect_right(self.starts, one.end), one.start)

    def holds(self, one: Stretched) -> bool:
        """Whether one of them has every character of it."""
        return self._goes_beyond(bisect_right(self.starts, one.start), one.end)

    def _goes_beyond(self, count: int, least: int) -> bool:
        return count > 0 and self.ends[count - 1] >= least


@dataclass(frozen=True, slots=True)
class Places:
    """Places in both texts."""

    approved: Reach
    draft: Reach

    def overlap(self, one: TwoSided) -> bool:
        """Whether one of them speaks of a part of the same passage of either text."""
        return self.approved.overlaps(one.approved) or self.draft.overlaps(one.draft)

    def hold(self, one: TwoSided) -> bool:
        """Whether they speak of both passages as wholes."""
        return self.approved.holds(one.approved) and self.draft.holds(one.draft)


def reach_of(stretches: Iterable[Stretched]) -> Reach:
    """The stretches, to be asked what they meet."""
    ordered = sorted((each.start, each.end) for each in stretches)
    return Reach(tuple(start for start, _ in ordered), tuple(accumulate((end for _, end in ordered), max)))


def places_of(found: Iterable[TwoSided]) -> Places:
    """The places that some findings or acceptances speak of."""
    every = list(found)
    return Places(reach_of(each.approved for each in every), reach_of(each.draft for each in every))
