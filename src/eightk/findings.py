"""Findings: what the reader, the checks and the build have to say, as values.

A problem is never raised across a room's door. It is collected, so that one run
names every problem, each at its place, in a sentence a lawyer understands.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "finding", "note"]
"""`error`: the input cannot be used (exit 2). `finding`: counsel must look (exit 1). `note`: for information."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in one input file.

    `path` is relative to the project, with forward slashes. `line` and `column` count from 1,
    columns in Unicode code points; 0 means that the place is the file as a whole.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.path
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A place in a file and, where it is known, its end: line and column of the character after it, 0 otherwise."""

    span: Span
    end_line: int = 0
    end_column: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """Counsel's word that something stands: who decided it, when (2007-02-28) and why."""

    who: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to tell the user: a stable code, a sentence, and what to do about it.

    `spans` has the place to look at first; further places, if any, are related ones.
    `authority` names the rule, release or manual section behind it, where there is one.
    `quotation` has the words that it is about as they stand, white space folded, where it is about words: counsel's
    acknowledgement of a known variance names it by its code and these. `decision` is what counsel decided on it, where
    they did; it is then a note.
    """

    code: str
    message: str
    hint: str = ""
    spans: tuple[Span, ...] = ()
    severity: Severity = "error"
    authority: str = ""
    quotation: str = ""
    decision: Decision | None = None

    def __str__(self) -> str:
        place = f"{self.spans[0]}: " if self.spans else ""
        return f"{place}{self.code} {self.message}"


Findings = tuple[Finding, ...]


def errors(findings: Iterable[Finding]) -> Findings:
    """The findings that make an input unusable."""
    return tuple(finding for finding in findings if finding.severity == "error")


def in_reading_order(findings: Iterable[Finding]) -> Findings:
    """Findings sorted by place, then code: the order in which a reader meets them."""
    return tuple(sorted(findings, key=lambda finding: (finding.spans, finding.code, finding.message)))
