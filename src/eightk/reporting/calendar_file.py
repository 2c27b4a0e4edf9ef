"""Deadlines as a calendar file (iCalendar, RFC 5545), the same bytes every time.

Each deadline is an entry at 5:30 p.m. Eastern of the due date, with three reminders: at nine o'clock on the business
day before and on the due date, and an hour before the end. The rules of Eastern time are written into the file
(15 U.S.C. 260a; since 2007 by the Energy Policy Act of 2005, before by Pub. L. 99-359), so that no machine's table of
zones is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import (
    Alarm,
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vDatetime,
    vDuration,
    vRecur,
    vText,
)

from eightk.report.business_days import DAY, is_business_day
from eightk.report.deadline import Deadline

PRODUCER = "-//eightk//deadline//EN"
ZONE = "America/New_York"
CUT_OFF = time(17, 30)
MORNING = timedelta(hours=8, minutes=30)
"""From nine o'clock to the cut-off."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One deadline: a name that stays the same when its date changes, what stands in the calendar, and the count.

    `stamp` is the day on which the entry was made: a date that is given, never the clock's."""

    name: str
    title: str
    text: str
    deadline: Deadline
    stamp: date


def calendar_file(entries: Iterable[Entry]) -> bytes:
    """The file, lines folded and ended as the standard asks."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_eastern_time())
    for entry in entries:
        calendar.add_component(_event(entry))
    content: bytes = calendar.to_ical()
    return content


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", f"{entry.name}@eightk")
    event.add("dtstamp", datetime.combine(entry.stamp, time(), UTC))
    end = vDatetime(datetime.combine(entry.deadline.due, CUT_OFF))
    end.params["TZID"] = ZONE
    event["DTSTART"] = end
    event.add("summary", entry.title)
    event.add("description", entry.text)
    event.add("transp", "TRANSPARENT")
    for before in _reminders(entry.deadline.due):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", entry.title)
        alarm["TRIGGER"] = vDuration(-before)
        event.add_component(alarm)
    return event


def _reminders(due: date) -> Iterator[timedelta]:
    """How long before the cut-off: nine o'clock of the business day before, nine o'clock of the day, and an hour."""
    before = due - DAY
    while not is_business_day(before):
        before -= DAY
    yield (due - before) + MORNING
    yield MORNING
    yield timedelta(hours=1)


def _eastern_time() -> Timezone:
    zone = Timezone()
    zone.add("tzid", ZONE)
    for daylight, begins, rule in _RULES:
        part: TimezoneDaylight | TimezoneStandard = TimezoneDaylight() if daylight else TimezoneStandard()
        part["DTSTART"] = vDatetime(begins)
        part["RRULE"] = vRecur.from_ical(rule)
        part.add("tzoffsetfrom", timedelta(hours=-5 if daylight else -4))
        part.add("tzoffsetto", timedelta(hours=-4 if daylight else -5))
        part["TZNAME"] = vText("EDT" if daylight else "EST")
        zone.add_component(part)
    return zone


_RULES = (
    (True, datetime(1987, 4, 5, 2), "FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z"),
    (False, datetime(1987, 10, 25, 2), "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z"),
    (True, datetime(2007, 3, 11, 2), "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"),
    (False, datetime(2007, 11, 4, 2), "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"),
)
"""Daylight saving time begins and ends at two o'clock: its first day, and the rule from then on."""
