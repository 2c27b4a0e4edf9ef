"""The deadline of a current report: the event, the count of four business days, and the hour that ends the last one.

Form 8-K, General Instruction B.1, events on or after August 23, 2004 (Release No. 33-8400); Regulation S-T
Rule 13(a)(2), 17 CFR 232.13(a)(2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from eightk.report.business_days import CALENDAR_ENDS, DAY, business_days_between, why_closed
from eightk.report.items.item import TOPICAL_FORM

BUSINESS_DAYS: Final = 4
PERIOD: Final = "Form 8-K, General Instruction B.1; Release No. 33-8400 (effective Aug. 23, 2004)"
CUT_OFF: Final = "5:30 p.m. Eastern"
CUT_OFF_RULE: Final = "Regulation S-T Rule 13(a)(2), 17 CFR 232.13(a)(2)"
"""What is filed by direct transmission after 5:30 p.m. Eastern is filed on the next business day."""


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of the count: its number, 1 to 4, or 0 and the reason for which it is skipped."""

    day: date
    number: int
    reason: str = ""
    authority: str = ""

    @property
    def counts(self) -> bool:
        """Whether it is one of the four."""
        return self.number > 0


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a report of an event is due: `days` are all days after the event up to the due date, and the event's own
    day before them where it is no business day."""

    event: date
    days: tuple[CountedDay, ...]

    @property
    def due(self) -> date:
        """The fourth business day. The report is in time until 5:30 p.m. Eastern."""
        return self.days[-1].day

    @property
    def skipped(self) -> tuple[CountedDay, ...]:
        """The days that do not count, each with its reason."""
        return tuple(day for day in self.days if not day.counts)

    def left(self, as_of: date) -> DaysLeft:
        """What is left of the period on a day."""
        return DaysLeft(as_of, (self.due - as_of).days, business_days_between(as_of, self.due))


@dataclass(frozen=True, slots=True)
class DaysLeft:
    """Days from `as_of` to the due date, that day not counted and the due date counted; `calendar` is below zero when
    the report is overdue."""

    as_of: date
    calendar: int
    business: int

    @property
    def overdue(self) -> bool:
        """Whether the due date is past."""
        return self.calendar < 0


def deadline_for(event: date) -> Deadline | None:
    """Count four business days after the event. None if the day is before August 23, 2004 or after the calendar.

    An event on a Saturday, Sunday or holiday starts the count on, and with, the first business day after it."""
    if not TOPICAL_FORM <= event <= CALENDAR_ENDS:
        return None
    return Deadline(event, tuple(_counted(event)))


def _counted(event: date) -> Iterator[CountedDay]:
    """The event's own day if the Commission is closed on it, then every day to the fourth business day."""
    if closed := why_closed(event):
        yield CountedDay(event, 0, closed.reason, closed.authority)
    day, number = event, 0
    while number < BUSINESS_DAYS:
        day += DAY
        closed = why_closed(day)
        number += closed is None
        yield CountedDay(day, 0, closed.reason, closed.authority) if closed else CountedDay(day, number)
