"""A way to build a sentence otherwise, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eightk.wording.statements.passage import Passage

Example = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Turn:
    """A way to build a sentence otherwise: `count` tells it in a passage.

    `code` is stable. `accepts` are pairs that differ by it and pass, `refuses` look-alikes that must not."""

    code: str
    title: str
    why: str
    accepts: tuple[Example, ...]
    refuses: tuple[Example, ...]
    count: Callable[[Passage], object]
