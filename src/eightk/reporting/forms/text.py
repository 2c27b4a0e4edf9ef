"""The report as people read it, in a file."""

from __future__ import annotations

from eightk.reporting.forms.report import Report


def written(report: Report) -> str:
    """What the terminal would show, findings first, under a line that says what it is."""
    return "\n".join([f"eightk report: {report.command}", "", *report.lines]).rstrip("\n") + "\n"
