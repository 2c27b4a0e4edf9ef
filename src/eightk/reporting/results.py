"""Results for memoranda and programs: a table of what to look at, and of what counsel settled; findings as data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from eightk.findings import Finding
from eightk.reporting.findings import as_data
from eightk.reporting.markdown import plain, table
from eightk.results.result import Result, worst_first

SCHEMA = 1
_SETTLED = ("settled by", "place", "code", "what", "why")
SAID = {"error": "error", "finding": "to look at", "note": "note"}


def results_markdown(results: Iterable[Result]) -> str:
    """The tables, the worst first; "" where there is nothing."""
    known = worst_first(results)
    still = [each for each in known if each.decision is None]
    settled = [each for each in known if each.decision is not None]
    lines = table(("", "place", "code", "what", "what to do"), [_row(each) for each in still])
    return "\n".join([*lines, *_folded(table(_SETTLED, [_settled(each) for each in settled]), len(settled))])


def _folded(lines: list[str], number: int) -> list[str]:
    """What counsel settled, folded away: it is for the record."""
    if not lines:
        return []
    points = "1 point" if number == 1 else f"{number:,} points"
    return ["<details>", f"<summary>{points} settled by counsel</summary>", "", *lines, "</details>", ""]


def _row(each: Result) -> tuple[str, ...]:
    what = f"{plain(each.message)} ({plain(each.authority)})" if each.authority else plain(each.message)
    return SAID[each.severity], _place(each), each.code, what, plain(each.hint)


def _settled(each: Result) -> tuple[str, ...]:
    decided = each.decision
    assert decided is not None
    return plain(f"{decided.who}, {decided.when}"), _place(each), each.code, plain(each.message), plain(decided.why)


def _place(each: Result) -> str:
    return plain(str(each.places[0].span)) if each.places else ""


def findings_data(findings: Iterable[Finding]) -> dict[str, Any]:
    """Findings for programs, versioned."""
    return {"schema": SCHEMA, "findings": [as_data(each) for each in findings]}
