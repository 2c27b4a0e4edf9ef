"""The report for programs: JSON. Each command says what is in it; the first key names the command."""

from __future__ import annotations

import json

from eightk.reporting.forms.report import Report


def written(report: Report) -> str:
    """Keys in the order in which a reader wants them; text as it is."""
    return json.dumps({"eightk": report.command, **report.data()}, ensure_ascii=False, indent=2) + "\n"
