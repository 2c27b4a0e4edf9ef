"""A shift: a phrase at another place of its sentence, or a small word there or not, by what stands on either side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eightk.wording.touches.line import Line

Example = tuple[str, str]
"""An approved wording and a draft of it."""


@dataclass(frozen=True, slots=True)
class Side:
    """A phrase and what it has moved over, as they stand in one text: `phrase` and `over` are [first, last)."""

    line: Line
    phrase: tuple[int, int]
    over: tuple[int, int]

    @property
    def commas(self) -> tuple[bool, bool]:
        """Whether a comma stands before the phrase, and whether one stands after it."""
        return self.line.key(self.phrase[0] - 1) == ",", self.line.key(self.phrase[1]) == ","

    @property
    def ends(self) -> tuple[int, int]:
        """The place after the words before both, and that of the first word after both; commas left out."""
        first, last = min(self.phrase[0], self.over[0]), max(self.phrase[1], self.over[1])
        return first - (self.line.key(first - 1) == ","), last + (self.line.key(last) == ",")


@dataclass(frozen=True, slots=True)
class Move:
    """The same phrase before some words in one text and after them in the other."""

    early: Side
    late: Side


@dataclass(frozen=True, slots=True)
class Spot:
    """Words of one text that the other does not have: [first, last) of `line`; there they would stand at `at`."""

    line: Line
    first: int
    last: int
    other: Line
    at: int

    @property
    def words(self) -> tuple[str, ...]:
        """The words."""
        return tuple(unit.key for unit in self.line.units[self.first : self.last])


@dataclass(frozen=True, slots=True)
class Pair:
    """Two commas of one text that the other does not have, by their places."""

    line: Line
    commas: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shift:
    """One rule: `tells` are the kinds of phrases that may have moved, `moves` tells what else may have moved,
    `drops` which words may be left out, `sets` which commas about a phrase.

    `code` is stable. `accepts` are pairs that differ by it and pass, `refuses` look-alikes that must not."""

    code: str
    title: str
    why: str
    accepts: tuple[Example, ...]
    refuses: tuple[Example, ...]
    tells: frozenset[str] = frozenset()
    moves: Callable[[Move], bool] | None = None
    drops: Callable[[Spot], bool] | None = None
    sets: Callable[[Pair], bool] | None = None
