"""The table at the end of a build: for a terminal, for programs, for a memorandum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from eightk.build.plan import Built
from eightk.reporting.findings import as_data
from eightk.reporting.markdown import plain, table
from eightk.reporting.style import COLOURS, counted, determined_name, styled

SCHEMA = 1
HEAD = ("agreement", "items", "verdict", "due", "documents")
OPEN = frozenset({"counsel-review", "materially-different"})
NOTICE = "review-notice"
NO_DATE = "-"
"""In the column `due`, for a report whose event lies outside the calendar."""


def build_table(built: Sequence[Built], colour: bool, as_of: date | None = None) -> str:
    """One line an agreement: items, verdict, due date and, on a day, what is left; documents; then what was done."""
    rows = [_row(each, as_of) for each in built]
    widths = [max(len(row[column]) for row in (HEAD, *rows)) for column in range(len(HEAD))]
    lines = [
        styled(
            "  ".join(cell.ljust(width) for cell, width in zip(HEAD, widths, strict=True)).rstrip(),
            colour,
            bold=True,
        )
    ]
    for each, row in zip(built, rows, strict=True):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        cells[2] = styled(cells[2], colour, fg=_row_colour(each))
        lines.append("  ".join(cells).rstrip())
    return "\n".join([*lines, "", _closing(built), *_open(built)])


def _row(each: Built, as_of: date | None) -> tuple[str, str, str, str, str]:
    if each.summary is None:
        return each.slug, "", "refused", "", ""
    verdict = each.summary.verdicts[each.slug]
    name = determined_name(verdict, verdict == "materially-similar" and each.slug in each.summary.determined)
    documents = "  ".join(each.summary.documents)
    if each.summary.reported_in:
        documents += f"  (Form 8-K in {each.summary.reported_in})"
    return each.slug, ", ".join(each.summary.items), name, _due(each.summary.due, as_of), documents


def _due(due: str, as_of: date | None) -> str:
    """2007-03-06, 3 days left. Only days of the calendar: those of business are for `eightk deadline`."""
    if not due or as_of is None:
        return due or NO_DATE
    left = (date.fromisoformat(due) - as_of).days
    return f"{due}, overdue by {counted(-left, 'day')}" if left < 0 else f"{due}, {counted(left, 'day')} left"


def _row_colour(each: Built) -> str:
    return COLOURS[each.summary.verdicts[each.slug]] if each.summary else "red"


def _closing(built: Sequence[Built]) -> str:
    states = [each.state for each in built]
    parts = [f"{states.count(state)} {state}" for state in ("built", "unchanged", "refused") if state in states]
    place = "" if set(states) == {"refused"} else " Documents are in output/."
    return f"{counted(len(built), 'agreement')}: {', '.join(parts)}.{place}"


def _open(built: Sequence[Built]) -> Iterator[str]:
    """The notices to those who may review, and where to read why a disclosure does not pass."""
    for each in built:
        if each.summary and NOTICE in each.summary.review:
            yield f"To send to those who may review: output/{each.slug}/{NOTICE}.pdf"
    slugs = [each.slug for each in built if each.summary and each.summary.verdicts[each.slug] in OPEN]
    if slugs:
        yield f"`eightk check {' '.join(slugs)}` says what counsel must look at."


def build_data(built: Sequence[Built], as_of: date | None) -> dict[str, Any]:
    """The table for programs, with what was found."""
    return {"schema": SCHEMA, "agreements": [_data(each, as_of) for each in built]}


def _data(each: Built, as_of: date | None) -> dict[str, Any]:
    said: dict[str, Any] = {"agreement": each.slug, "state": each.state}
    if each.summary is not None:
        told = each.summary
        verdict = {"verdict": told.verdicts[each.slug], "on_determination": each.slug in told.determined}
        said |= {"items": told.items, **verdict, "due": told.due or None, "documents": told.documents}
        said |= {"review": told.review, "reported_in": told.reported_in or None}
        said |= {"left": (date.fromisoformat(told.due) - as_of).days} if as_of and told.due else {}
    return {**said, "findings": [as_data(finding) for finding in each.findings]}


def build_markdown(built: Sequence[Built], as_of: date | None) -> str:
    """The table for a memorandum."""
    rows = [[plain(cell) for cell in _row(each, as_of)] for each in built]
    return "\n".join(["# Build", "", *table(HEAD, rows)])
