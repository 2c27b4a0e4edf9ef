"""What `eightk deadline` says: the due date on the first line, then the events, then the count, day by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from eightk.report.deadline import CUT_OFF, CUT_OFF_RULE, PERIOD, Deadline
from eightk.reporting.days import WEEKDAYS, day_of_week, left
from eightk.reporting.style import styled

if TYPE_CHECKING:  # a deadline of a bare day needs no agreement
    from eightk.assemble.judged import Judged
    from eightk.report.due import ItemEvent, ReportDue

WIDTH = 92
OUTSIDE = "the day is outside the calendar; four business days are counted for events from August 23, 2004 to 2199"


def due_line(due: ReportDue, as_of: date | None) -> str:
    """Due Tuesday, March 6, 2007, 5:30 p.m. Eastern (event: February 28, 2007, Item 5.02(b)); 2 days left."""
    deadline = due.deadline
    if deadline is None:
        return f"no due date: {OUTSIDE}"
    governing = due.governing
    event = f"Item {governing.item}" if governing else "the date of the report"
    said = f"due {day_of_week(deadline.due)}, {CUT_OFF} (event: {day_of_week(due.event)}, {event})"
    return f"{said}; as of {as_of}: {left(deadline.left(as_of))}" if as_of else said


def deadline_lines(judged: Judged, as_of: date | None, colour: bool) -> str:
    """Everything that is known of one agreement's deadline."""
    due = judged.due
    body = [*_with(judged), "", "The event, item by item (the earliest governs):", *_events(due)]
    if due.deadline is not None:
        body += ["", f"The count ({PERIOD}):", *count_lines(due.deadline)]
    body += _late(due, as_of) if as_of else []
    first = f"{judged.slug}: {due_line(due, as_of)}"
    return "\n".join([styled(first, colour, bold=True), *(f"  {line}".rstrip() for line in body)]) + "\n"


def bare_lines(event: date, deadline: Deadline | None, as_of: date | None, colour: bool) -> str:
    """The deadline of a day, without an agreement."""
    if deadline is None:
        return f"{day_of_week(event)}: {OUTSIDE}.\n"
    said = f"due {day_of_week(deadline.due)}, {CUT_OFF} (event: {day_of_week(event)})"
    said += f"; as of {as_of}: {left(deadline.left(as_of))}" if as_of else ""
    body = [f"The count ({PERIOD}):", *count_lines(deadline)]
    return "\n".join([styled(said, colour, bold=True), *(f"  {line}" for line in body)]) + "\n"


def count_lines(deadline: Deadline) -> Iterator[str]:
    """A line a day: its number, or why it is skipped."""
    for day in deadline.days:
        mark = str(day.number) if day.counts else "-"
        why = "due" if day.day == deadline.due else "no business day" if day.reason in WEEKDAYS else day.reason
        why += f" ({day.authority})" if day.authority else ""
        yield f"  {mark}  {day_of_week(day.day)}{f': {why}' if why else ''}"
    yield f"What is filed after {CUT_OFF} has the date of the next business day"
    yield f"({CUT_OFF_RULE})."


def _late(due: ReportDue, as_of: date) -> Iterator[str]:
    """What it costs that the time is past."""
    from eightk.report.late import AUTHORITY, FORGIVING, late_items, unforgiven

    late = late_items(due, as_of)
    if not late:
        return
    hard = unforgiven(late)
    yield ""
    if hard:
        text = f"Late under {', '.join(hard)}: without relief, no new Form S-3 for twelve months"
    else:
        text = f"Late under {', '.join(late)} alone: Form S-3 stays open"
    yield from wrap(f"{text} ({AUTHORITY}, which forgives {', '.join(FORGIVING)}).", WIDTH)


def _with(judged: Judged) -> Iterator[str]:
    if judged.lead != judged.slug:
        yield f"Reported in the Form 8-K of {judged.lead}, whose deadline this is."


def _events(due: ReportDue) -> Iterator[str]:
    if due.governing is None:
        yield f"  the date of the report, {day_of_week(due.report_date)}, which is before every event of the terms"
    for each in due.events:
        yield from _event(each, due)
    for item in due.undated:
        yield from _folded(f"  {item.item}: {item.because}", item.authority)


def _event(each: ItemEvent, due: ReportDue) -> Iterator[str]:
    mark = "*" if each is due.governing else " "
    place = f"{each.slug}: {'.'.join(map(str, each.path[:3]))}"
    yield from _folded(f"{mark} {each.item}: {day_of_week(each.day)}: {each.event.because}", each.event.authority)
    said = f"{place}. {each.event.hint}" if each.event.hint else place
    yield from wrap(said, WIDTH, initial_indent=" " * 6, subsequent_indent=" " * 6)


def _folded(text: str, authority: str) -> Iterator[str]:
    yield from wrap(text, WIDTH, subsequent_indent="      ", drop_whitespace=True)
    yield f"      {authority}"


def deadline_report(judged: Judged, as_of: date | None) -> dict[str, Any]:
    """The same for programs."""
    due = judged.due
    return {
        "agreement": judged.slug,
        "report": judged.lead,
        **due_report(due, as_of),
        "late": list(_late_items(due, as_of)),
        "events": [_event_report(each) for each in due.events],
        "undated": [{"item": each.item, "because": each.because, "authority": each.authority} for each in due.undated],
    }


def _late_items(due: ReportDue, as_of: date | None) -> tuple[str, ...]:
    from eightk.report.late import late_items

    return late_items(due, as_of) if as_of else ()


def due_report(due: ReportDue, as_of: date | None) -> dict[str, Any]:
    """Event, due date and count for programs."""
    governing = due.governing
    item = governing.item if governing else None
    return {"item": item, "report_date": due.report_date.isoformat(), **count_report(due.event, due.deadline, as_of)}


def count_report(event: date, deadline: Deadline | None, as_of: date | None) -> dict[str, Any]:
    """The count for programs; `due` is null outside the calendar."""
    said: dict[str, Any] = {"event": event.isoformat(), "due": None}
    if deadline is None:
        return said
    days = [
        {"day": day.day.isoformat(), "number": day.number, "reason": day.reason, "authority": day.authority}
        for day in deadline.days
    ]
    said |= {"due": deadline.due.isoformat(), "cut_off": CUT_OFF, "authority": PERIOD, "days": days}
    if as_of is not None:
        found = deadline.left(as_of)
        remaining = {"calendar": found.calendar, "business": found.business, "overdue": found.overdue}
        said["left"] = {"as_of": as_of.isoformat(), **remaining}
    return said


def _event_report(each: ItemEvent) -> dict[str, Any]:
    return {
        "item": each.item,
        "day": each.day.isoformat(),
        "because": each.event.because,
        "authority": each.event.authority,
        "assumed": each.event.assumed,
        "agreement": each.slug,
        "term": ".".join(map(str, each.path)),
    }
