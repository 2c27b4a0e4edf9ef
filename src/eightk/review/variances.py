"""What is at odds in the agreement itself or with it, as the pack lists it: what is open, and what counsel know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from eightk.findings import Finding, Findings
from eightk.reporting.passages import capital


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
    """Whether counsel acknowledged it: it is a note then, and says who knows it."""
    return finding.severity == "note" and finding.hint.startswith("Known to ")


def _points(findings: Iterable[Finding]) -> tuple[Point, ...]:
    return tuple(_point(each) for each in findings)


def _point(each: Finding) -> Point:
    return Point(each.spans[0].line if each.spans else 0, each.code, _sentence(each.message), each.hint)


def _sentence(message: str) -> str:
    """As a sentence begins, unless it begins with a key of agreement.yaml."""
    return message if "." in message.partition(" ")[0] else capital(message)
