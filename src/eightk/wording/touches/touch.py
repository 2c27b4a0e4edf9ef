"""A touch: a turn of a few words whose place tells that it says the same, whatever the words about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eightk.wording.touches.line import Line
from eightk.wording.units import Unit

Example = tuple[str, str]
"""An approved wording and a draft of it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Units `first` to `last` (exclusive) of a line read as `units`; at least one, so that no word is lost."""

    first: int
    last: int
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Touch:
    """One rule: `read` gives the one form of what begins at a place, or None.

    `code` is stable. `accepts` are pairs that differ by it and pass, `refuses` look-alikes that must not. `begins`
    are the words at which it is tried, the only ones; a fact counts as a word by its kind ("<party>"), "<owner>" is
    any word with an apostrophe, and none are there where any word may be. `needs` are words of which a text must have
    one."""

    code: str
    title: str
    why: str
    accepts: tuple[Example, ...]
    refuses: tuple[Example, ...]
    read: Callable[[Line, int], Reading | None]
    begins: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
