"""Findings on a terminal: path:line:col, the code, the sentence, and what to do."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from eightk.findings import Finding, Findings, in_reading_order
from eightk.reporting.style import styled

SEVERITIES = {"error": "red", "finding": "yellow", "note": "blue"}


def once(findings: Iterable[Finding]) -> Findings:
    """The same finding, met in two agreements of one report, is said once."""
    return tuple(dict.fromkeys(findings))


def said_of(findings: Iterable[Finding], loudness: int, colour: bool) -> list[str]:
    """What a command says of findings, in reading order. Notes on words of the agreement (known variances among them)
    are counted, and listed when it is verbose."""
    ordered = in_reading_order(once(findings))
    counted = [found for found in ordered if found.severity == "note" and found.quotation and loudness <= 0]
    lines = [finding_lines(found, colour) for found in ordered if found not in counted]
    for path in dict.fromkeys(found.spans[0].path for found in counted if loudness == 0 and found.spans):
        number = sum(found.spans[:1] != () and found.spans[0].path == path for found in counted)
        known = "a point is" if number == 1 else f"{number} points are"
        lines.append(f"{path}: {known} known to counsel or for information; -v lists them")
    return lines


def finding_lines(found: Finding, colour: bool) -> str:
    """path:line:col: CODE message, and what to do about it on the next line."""
    place = f"{_visible(str(found.spans[0]))}: " if found.spans else ""
    code = styled(found.code, colour, fg=SEVERITIES[found.severity], bold=True)
    lines = [f"{place}{code} {_visible(found.message)}"]
    lines += [f"    see also {_visible(str(span))}" for span in found.spans[1:]]
    lines += [f"    {_visible(found.hint)}"] if found.hint else []
    lines += [f"    Authority: {found.authority}"] if found.authority else []
    return "\n".join(lines)


def as_data(found: Finding) -> dict[str, Any]:
    """A finding for programs; with its quotation where it has one."""
    places = [{"path": span.path, "line": span.line, "column": span.column} for span in found.spans]
    said: dict[str, Any] = {"code": found.code, "severity": found.severity, "message": found.message}
    quotation = {"quotation": found.quotation} if found.quotation else {}
    return {**said, "hint": found.hint, **quotation, "places": places}


def known_variance_entry(found: Finding) -> list[str]:
    """The lines of the entry under `known_variances` that acknowledges a finding; counsel fill in the rest."""
    quoted = json.dumps(found.quotation, ensure_ascii=False)
    return [f"  - code: {found.code}", f"    quotation: {quoted}", "    why:", "    who:", "    when:"]


def _visible(text: str) -> str:
    """The text without what would move the cursor, hide a word or break the line: file names may hold anything."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)
