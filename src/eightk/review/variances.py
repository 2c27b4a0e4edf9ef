"""What is at odds in the agreement itself, as the pack lists it: what is open, and what counsel know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from eightk.findings import Finding, Findings
from eightk.reporting.passages import capital
from eightk.truth.consistency import find_rule


@dataclass(frozen=True, slots=True)
class Point:
    """One point: the line of the conformed copy, what is at odds there, and why it matters or who knows it."""

    line: int
    code: str
    message: str
    why: str


def open_points(findings: Findings) -> tuple[Point, ...]:
    """What counsel must look at."""
    return _points(each for each in findings if not is_known(each))


def known_points(findings: Findings) -> tuple[Point, ...]:
    """What counsel acknowledged under `known_variances`."""
    return _points(each for each in findings if is_known(each))


def is_known(finding: Finding) -> bool:
    """Whether counsel acknowledged it: it is a note then, and its rule is not."""
    rule = find_rule(finding.code)
    return rule is not None and finding.severity == "note" != rule.severity


def _points(findings: Iterable[Finding]) -> tuple[Point, ...]:
    return tuple(
        Point(each.spans[0].line if each.spans else 0, each.code, capital(each.message), each.hint) for each in findings
    )
