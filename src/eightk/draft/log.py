"""What one rendering may use and what went wrong in it.

Templates are untrusted: they could loop for ever or ask for a huge text. Work is counted, not timed, so that the
same template gives the same answer on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field

from eightk.agreement.model import Party
from eightk.findings import Finding

MAX_STEPS = 1_000_000
"""Rounds of loops, calls of macros and includes in one rendering; an exhibit of 1,000 pages takes some 100,000."""
MAX_TEXT = 20_000_000
"""Characters in any one text."""


class TooMuch(Exception):
    """The template asks for more work or text than any document needs."""


@dataclass(slots=True)
class RenderLog:
    """The state of one rendering: findings so far, names already mentioned, work done."""

    sources: Mapping[str, str]
    """Template sources by name, to point at a line and column."""
    parties: Mapping[str, Party]
    findings: list[Finding] = field(default_factory=list)
    mentioned: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    """Templates that were read, included ones too."""
    steps: int = 0

    def step(self, count: int = 1) -> None:
        """Count a round of a loop or a call; raises TooMuch."""
        self.steps += count
        if self.steps > MAX_STEPS:
            raise TooMuch(f"it takes more than {MAX_STEPS:,} steps; a loop or a macro may never end")

    def report(self, finding: Finding) -> None:
        """Keep a finding; the same one at the same place is said once."""
        if finding not in self.findings:
            self.findings.append(finding)


CURRENT: ContextVar[RenderLog] = ContextVar("eightk_render_log")


def check_size(length: int) -> None:
    """Raises TooMuch when a text grows beyond what any document needs."""
    if length > MAX_TEXT:
        raise TooMuch(f"it builds a text of more than {MAX_TEXT:,} characters")
