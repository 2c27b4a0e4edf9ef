"""When reports are due, as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from eightk.report.deadline import CUT_OFF, PERIOD, Deadline
from eightk.reporting.days import day_of_week, left
from eightk.reporting.deadline import OUTSIDE, due_line
from eightk.reporting.markdown import plain, table

if TYPE_CHECKING:  # a deadline of a bare day needs no agreement
    from eightk.assemble.judged import Judged

_HEAD = ("", "day", "")


def deadlines_markdown(told: Sequence[Judged], as_of: date | None) -> str:
    """The due date of each agreement, and the count."""
    lines = ["# Deadlines", ""]
    for judged in told:
        lines += [f"## {plain(judged.slug)}", "", plain(f"{due_line(judged.due, as_of)}."), ""]
        if judged.due.deadline is not None:
            lines += _count(judged.due.deadline)
    return "\n".join(lines)


def day_markdown(event: date, deadline: Deadline | None, as_of: date | None) -> str:
    """The deadline of a day, without an agreement."""
    if deadline is None:
        return f"# Deadline\n\n{day_of_week(event)}: {OUTSIDE}.\n"
    said = f"due {day_of_week(deadline.due)}, {CUT_OFF} (event: {day_of_week(event)})"
    said += f"; as of {as_of}: {left(deadline.left(as_of))}" if as_of else ""
    return "\n".join(["# Deadline", "", plain(f"{said}."), "", *_count(deadline)])


def _count(deadline: Deadline) -> list[str]:
    rows = [(str(day.number) if day.counts else "", day_of_week(day.day), plain(day.reason)) for day in deadline.days]
    return [plain(f"The count ({PERIOD}):"), "", *table(_HEAD, rows)]
