"""A place where two texts part, as the rules of the first rung see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eightk.wording.align import Gap
from eightk.wording.units import Unit


@dataclass(frozen=True, slots=True)
class Place:
    """The units on either side of one hunk, with what stands before and after it."""

    ours: Sequence[Unit]
    theirs: Sequence[Unit]
    hunk: Gap

    @property
    def removed(self) -> Sequence[Unit]:
        """Units of the approved wording that the draft does not have here."""
        return self.ours[self.hunk.first : self.hunk.last]

    @property
    def added(self) -> Sequence[Unit]:
        """Units of the draft that the approved wording does not have here."""
        return self.theirs[self.hunk.start : self.hunk.stop]

    @property
    def sides(self) -> tuple[tuple[Sequence[Unit], int, int], tuple[Sequence[Unit], int, int]]:
        """Each text with its bounds of the hunk: rules hold both ways."""
        return (self.ours, self.hunk.first, self.hunk.last), (self.theirs, self.hunk.start, self.hunk.stop)

    def one_sided(self) -> tuple[Sequence[Unit], int, int] | None:
        """The text that has more here, with its bounds; None if both have something."""
        mine, other = self.sides
        if mine[1] == mine[2]:
            return other
        return mine if other[1] == other[2] else None


@dataclass(frozen=True, slots=True)
class FormRule:
    """A rule of form: `code` is stable; `accepts` and `refuses` are pairs that it must let pass and must not."""

    code: str
    title: str
    why: str
    accepts: tuple[str, str]
    refuses: tuple[str, str]
    proves: Callable[[Place], bool]
