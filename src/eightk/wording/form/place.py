"""A place where two texts part, as the rules of the first rung see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from eightk.wording.align import Gap
from eightk.wording.units import Unit


@dataclass(frozen=True)
class Place:
    """The units on either side of one hunk, with what stands before and after it, and both texts as given.

    Not slotted: every rule asks for the same, so what was cut out is kept."""

    ours: Sequence[Unit]
    theirs: Sequence[Unit]
    hunk: Gap
    texts: tuple[str, str] = ("", "")

    @cached_property
    def removed(self) -> Sequence[Unit]:
        """Units of the approved wording that the draft does not have here."""
        return self.ours[self.hunk.first : self.hunk.last]

    @cached_property
    def added(self) -> Sequence[Unit]:
        """Units of the draft that the approved wording does not have here."""
        return self.theirs[self.hunk.start : self.hunk.stop]

    @cached_property
    def sides(self) -> tuple[tuple[Sequence[Unit], int, int], tuple[Sequence[Unit], int, int]]:
        """Each text with its bounds of the hunk: rules hold both ways."""
        return (self.ours, self.hunk.first, self.hunk.last), (self.theirs, self.hunk.start, self.hunk.stop)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of the units that stand at the place in either text."""
        return frozenset([unit.kind for unit in (*self.removed, *self.added)])

    @cached_property
    def written(self) -> tuple[str, str]:
        """What stands at the place in either text, as it is written."""
        return _written(self.texts[0], self.removed), _written(self.texts[1], self.added)

    def one_sided(self) -> tuple[Sequence[Unit], int, int] | None:
        """The text that has more here, with its bounds; None if both have something."""
        mine, other = self.sides
        if mine[1] == mine[2]:
            return other
        return mine if other[1] == other[2] else None


def _written(text: str, units: Sequence[Unit]) -> str:
    return text[units[0].start : units[-1].end] if units else ""


def begins_line(text: str, at: int) -> bool:
    """Whether nothing but blanks stands before a place in its line."""
    start = text.rfind("\n", 0, at) + 1
    return not text[start:at].strip()


@dataclass(frozen=True, slots=True)
class FormRule:
    """A rule of form: `code` is stable; `accepts` and `refuses` are pairs that it must let pass and must not."""

    code: str
    title: str
    why: str
    accepts: tuple[str, str]
    refuses: tuple[str, str]
    proves: Callable[[Place], bool]
