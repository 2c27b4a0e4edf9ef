"""What the files record with a date, in order of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.model import Report
from eightk.report.deadline import CUT_OFF
from eightk.report.due import ReportDue
from eightk.reporting.days import day_of_week
from eightk.reporting.style import counted
from eightk.visible import visible


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and what happened or is to happen: `kind` is what sort of thing it is, in a word."""

    day: str
    written: str
    kind: str
    what: str


def history_of(agreement: ExecutedAgreement, report: Report, due: ReportDue | None) -> tuple[Moment, ...]:
    """The moments in order; of one day, in the order in which things follow from each other."""
    moments = sorted(_moments(agreement, report, due), key=lambda each: each[0])
    return tuple(Moment(day.isoformat(), day_of_week(day), kind, visible(what)) for day, kind, what in moments)


def _moments(agreement: ExecutedAgreement, report: Report, due: ReportDue | None) -> Iterator[tuple[date, str, str]]:
    file = agreement.file
    yield file.agreement.dated, "agreement", f"{file.agreement.title} dated"
    for event in due.events if due else ():
        yield event.day, "event", f"Item {event.item}: {event.event.because}"
    yield report.date, "report", "Date of the report (date of earliest event reported)"
    for each in file.determinations:
        yield each.when, "determination", f"{each.code} accepted by {each.who}"
    for answer in file.item_determinations:
        yield answer.when, "determination", f"Item {answer.item} answered by {answer.who}"
    known: dict[tuple[date, str], int] = {}
    for variance in file.known_variances:
        known[variance.when, variance.who] = known.get((variance.when, variance.who), 0) + 1
    for (when, who), count in known.items():
        yield when, "acknowledgement", f"{counted(count, 'point')} of the agreement acknowledged by {who}"
    if report.signature.signed_on:
        yield report.signature.signed_on, "signature", f"Report signed by {report.signature.name}"
    if due and due.deadline:
        yield due.deadline.due, "due", f"The report is due, {CUT_OFF}"
