"""A finding on the draft as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from eightk.reporting.passages import capital, quoted_or_around
from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.closeness import HINTS
from eightk.wording.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Open:
    """A finding: its number on the page, what it means and what to do, and both passages."""

    number: int
    code: str
    message: str
    hint: str
    approved: str
    draft: str


def described(comparison: Comparison, number: int, finding: Difference) -> Open:
    """A finding in values for a template; where a passage is empty, the words around its place."""
    return Open(
        number,
        finding.code,
        capital(finding.message),
        HINTS.get(finding.code, ""),
        _shown(comparison.approved, finding.approved, finding.code),
        _shown(comparison.draft, finding.draft, finding.code),
    )


def _shown(text: str, passage: Passage, code: str) -> str:
    """The passage, or the words around its place; at the very beginning, where a finding that is about the whole text
    has its place too, nothing stands around it."""
    return quoted_or_around(text, passage, code) if passage.text or passage.start else "nothing"
