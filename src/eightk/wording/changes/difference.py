"""A difference: one place where the draft is not proved to say what the approved wording says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Weight = Literal["counsel-review", "materially-different"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one text: offsets into it (code points, end exclusive) and its words."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference by its code, how it weighs, a sentence for counsel, and both passages (either may be empty)."""

    code: str
    weight: Weight
    message: str
    approved: Passage
    draft: Passage
