"""When a report is due: the events that it reports, item by item, the earliest of which governs, and the count from it.

Form 8-K, General Instruction B.1, and the cover page: "Date of Report (Date of earliest event reported)".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from eightk.agreement.located import Path
from eightk.report.called_for.call import Event
from eightk.report.deadline import Deadline, deadline_for


@dataclass(frozen=True, slots=True)
class ItemEvent:
    """The event of one item: its day and why, and the term that gives it."""

    item: str
    event: Event
    slug: str
    path: Path

    @property
    def day(self) -> date:
        """The day from which the item's four business days run."""
        return self.event.day


@dataclass(frozen=True, slots=True)
class Undated:
    """An item without a deadline of its own, or whose event no term gives: why, and by what authority."""

    item: str
    because: str
    authority: str


@dataclass(frozen=True, slots=True)
class ReportDue:
    """When the report is due. `governing` is the earliest event, or None where the date of the report is earlier than
    any event that the terms give; `deadline` is None for a day outside the calendar."""

    report_date: date
    events: tuple[ItemEvent, ...]
    undated: tuple[Undated, ...]

    @property
    def governing(self) -> ItemEvent | None:
        """The earliest event, unless the report is dated before it."""
        first = self.events[0] if self.events else None
        return first if first and first.day <= self.report_date else None

    @property
    def event(self) -> date:
        """The day from which the deadline is counted: the earlier of the date of the report and the earliest event."""
        return self.governing.day if self.governing else self.report_date

    @property
    def deadline(self) -> Deadline | None:
        """The count from it."""
        return deadline_for(self.event)


def report_due(report_date: date, events: Iterable[ItemEvent], undated: Iterable[Undated]) -> ReportDue:
    """The events in order of time, then of the form; of one item and day, one."""
    ordered = sorted(events, key=lambda each: (each.day, each.item))
    once = {(each.item, each.day): each for each in reversed(ordered)}
    return ReportDue(report_date, tuple(each for each in ordered if once[each.item, each.day] is each), tuple(undated))


_B1: Final = "Form 8-K, General Instruction B.1"
OWN_TIME: Final[dict[str, Undated]] = {
    "7.01": Undated(
        "7.01",
        "no deadline of its own: furnished when Regulation FD asks for it, with or promptly after the disclosure",
        f"{_B1}; Regulation FD Rule 100(a), 17 CFR 243.100(a)",
    ),
    "8.01": Undated(
        "8.01",
        "no deadline: the company chooses whether and when; if only for Regulation FD, at the time that it sets",
        f"{_B1}; Form 8-K, Item 8.01",
    ),
    "9.01": Undated("9.01", "comes with the items that it has exhibits to", f"{_B1}; Form 8-K, Item 9.01"),
}
"""Items that start no count, by number."""


def undated(item: str) -> Undated:
    """Why an item starts no count."""
    known = OWN_TIME.get(item[:4])
    if known is not None:
        return Undated(item, known.because, known.authority)
    because = "no term gives the day of its event; the date of the report is taken for it"
    return Undated(item, because, _B1)
