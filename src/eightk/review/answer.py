"""The time to answer a notice: so early that whatever the answer is, the report is still filed when it is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from eightk.agreement.model import Duration
from eightk.report.business_days import DAY, is_business_day
from eightk.report.deadline import Deadline
from eightk.reporting.days import WEEKDAYS, day_of_week

NOON = "12:00 noon Eastern"
_IN_DAYS = {"day": 1, "week": 7}


@dataclass(frozen=True, slots=True)
class Counted:
    """A day of the count: how it is written, and what it is (business day 1, Saturday, the due date)."""

    day: str
    what: str


@dataclass(frozen=True, slots=True)
class TimeToAnswer:
    """Until when to answer: noon of the last business day before the report is due.

    `send_by` is the last moment at which a notice leaves the whole period that the agreement states, "" where it
    states none or one that cannot be counted in days; `fits` says whether that is after the event."""

    due: str
    by: str
    days: tuple[Counted, ...]
    send_by: str = ""
    fits: bool = True


def time_to_answer(deadline: Deadline, period: Duration | None) -> TimeToAnswer:
    """The time to answer before a report is due; `period` is the one that the agreement states."""
    by = _business_days_before(deadline.due, 1)
    sent = _before(by, period) if period else None
    return TimeToAnswer(
        due=day_of_week(deadline.due),
        by=f"{NOON} on {day_of_week(by)}",
        days=tuple(_counted(deadline, by)),
        send_by=f"{NOON} on {day_of_week(sent)}" if sent else "",
        fits=sent is None or sent >= deadline.event,
    )


def _counted(deadline: Deadline, by: date) -> list[Counted]:
    rows = [Counted(day_of_week(deadline.event), "the event")]
    for each in deadline.days:
        if each.day == deadline.event:
            continue
        why = "" if each.reason in WEEKDAYS else f"{each.reason}, "
        what = f"business day {each.number}" if each.counts else f"{why}not counted"
        what += ", answer by noon" if each.day == by else ", the report is due" if each.day == deadline.due else ""
        rows.append(Counted(day_of_week(each.day), what))
    return rows


def _before(day: date, period: Duration) -> date | None:
    """The day from which the period ends on `day`; None for months and years."""
    if period.unit == "business day":
        return _business_days_before(day, period.count)
    return day - timedelta(days=_IN_DAYS[period.unit] * period.count) if period.unit in _IN_DAYS else None


def _business_days_before(day: date, count: int) -> date:
    while count:
        day -= DAY
        count -= is_business_day(day)
    return day
