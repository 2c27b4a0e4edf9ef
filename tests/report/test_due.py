"""When a report is due by item: which of its items start no count, and what a late one costs."""

from __future__ import annotations

from datetime import date

import pytest

from eightk.report.called_for.call import Event
from eightk.report.due import ItemEvent, report_due, undated
from eightk.report.late import late_items, unforgiven


def event(item: str, day: date) -> ItemEvent:
    """An event of an item on a day."""
    return ItemEvent(item, Event(day, "the notice was given", "Form 8-K, Item 5.02(b)"), "orrin", ("terms",))


@pytest.mark.parametrize(
    ("item", "because"),
    [
        ("7.01", "no deadline of its own"),
        ("9.01(d)", "comes with the items that it has exhibits to"),
        ("5.02(b)", "no term gives the day of its event; the date of the report is taken for it"),
    ],
)
def test_why_an_item_starts_no_count(item: str, because: str) -> None:
    found = undated(item)
    assert found.item == item
    assert found.because.startswith(because)
    assert found.authority.startswith("Form 8-K, General Instruction B.1")


def test_an_item_is_late_when_its_own_four_days_are_past() -> None:
    """March 2, 2026 is a Monday: due on Friday, March 6. A day outside the calendar has no deadline to miss."""
    events = [event("5.02(b)", date(2026, 3, 2)), event("1.01", date(2026, 3, 2)), event("2.03", date(2026, 3, 4))]
    due = report_due(date(2026, 3, 4), [*events, event("8.01", date(1, 1, 1))], [])
    assert late_items(due, date(2026, 3, 6)) == ()
    assert late_items(due, date(2026, 3, 7)) == ("1.01", "5.02(b)")
    assert late_items(due, date(2026, 3, 11)) == ("1.01", "2.03", "5.02(b)")


def test_some_items_forgive_a_late_report() -> None:
    """Form S-3, General Instruction I.A.3(b) names 5.02(e) and no other letter of 5.02."""
    assert unforgiven(("1.01", "2.03", "5.02(b)", "5.02(e)")) == ("5.02(b)",)
