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

MAX_STEPS = 500_000
"""Rounds of loops, calls of macros and includes in one rendering; an exhibit of 1,000 pages takes some 100,000."""
MAX_TEXT = 20_000_000
"""Characters in any one text."""
MAX_WRITTEN = 100_000_000
"""Characters in all texts that one rendering puts together, the intermediate ones too."""
MAX_FINDINGS = 100
"""Problems listed for one rendering."""


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
    written: int = 0
    noted: set[object] = field(default_factory=set)
    """Problems by the place in the compiled template: what a loop does a thousand times is said once."""

    def step(self, count: int = 1) -> None:
        """Count a round of a loop or a call; raises TooMuch."""
        self.steps += count
        if self.steps > MAX_STEPS:
            raise TooMuch(f"it takes more than {MAX_STEPS:,} steps; a loop or a macro may never end")

    def write(self, length: int) -> None:
        """Count a text that was put together or compared; raises TooMuch."""
        self.written += length
        if self.written > MAX_WRITTEN:
            raise TooMuch(f"it puts together texts of more than {MAX_WRITTEN:,} characters")

    def is_news(self, problem: object) -> bool:
        """Whether a problem is met for the first time, and there is room for it in the list."""
        if problem in self.noted or len(self.findings) > MAX_FINDINGS:
            return False
        self.noted.add(problem)
        return True

    def report(self, finding: Finding) -> None:
        """Keep a finding; the same one at the same place is said once."""
        if finding in self.findings or len(self.findings) > MAX_FINDINGS:
            return
        if len(self.findings) == MAX_FINDINGS:
            message = f"the template has more problems; these are the first {MAX_FINDINGS}"
            finding = Finding("TPL007", message, "", finding.spans)
        self.findings.append(finding)


CURRENT: ContextVar[RenderLog] = ContextVar("eightk_render_log")


def check_size(length: int) -> None:
    """Raises TooMuch when a text grows beyond what any document needs."""
    if length > MAX_TEXT:
        raise TooMuch(f"it builds a text of more than {MAX_TEXT:,} characters")
