"""The time to answer: never so late that the report is, and no period that the agreement does not state."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.model import Duration
from eightk.report.business_days import is_business_day
from eightk.report.deadline import deadline_for
from eightk.reporting.days import day_of_week
from eightk.review.answer import TimeToAnswer, time_to_answer

SIGNED = date(2007, 2, 28)


def answered(event: date, period: Duration | None = None) -> TimeToAnswer:
    deadline = deadline_for(event)
    assert deadline is not None
    return time_to_answer(deadline, period)


def test_noon_of_the_business_day_before() -> None:
    time = answered(SIGNED)
    assert time.due == "Tuesday, March 6, 2007"
    assert time.by == "12:00 noon Eastern on Monday, March 5, 2007"
    assert (time.send_by, time.fits) == ("", True)
    assert [(each.day.partition(",")[0], each.what) for each in time.days] == [
        ("Wednesday", "the event"),
        ("Thursday", "business day 1"),
        ("Friday", "business day 2"),
        ("Saturday", "not counted"),
        ("Sunday", "not counted"),
        ("Monday", "business day 3, answer by noon"),
        ("Tuesday", "business day 4, the report is due"),
    ]


def test_a_holiday_is_named() -> None:
    time = answered(date(2026, 11, 24))
    assert [each.what for each in time.days if "Thanksgiving" in each.what] == ["Thanksgiving Day, not counted"]


def test_an_event_on_a_sunday_is_said_once() -> None:
    time = answered(date(2007, 3, 4))
    assert [each.what for each in time.days][:2] == ["the event", "business day 1"]


@pytest.mark.parametrize(
    ("period", "send_by", "fits"),
    [
        (Duration(1, "business day"), "Friday, March 2, 2007", True),
        (Duration(3, "business day"), "Wednesday, February 28, 2007", True),
        (Duration(4, "business day"), "Tuesday, February 27, 2007", False),
        (Duration(2, "day"), "Saturday, March 3, 2007", True),
        (Duration(1, "week"), "Monday, February 26, 2007", False),
        (Duration(1, "month"), "", True),
    ],
)
def test_a_period_that_the_agreement_states(period: Duration, send_by: str, fits: bool) -> None:
    time = answered(SIGNED, period)
    assert time.send_by == (f"12:00 noon Eastern on {send_by}" if send_by else "")
    assert time.fits is fits


@given(st.dates(date(2004, 8, 23), date(2100, 1, 1)))
def test_the_answer_is_in_time_for_any_event(event: date) -> None:
    deadline = deadline_for(event)
    assert deadline is not None
    time = time_to_answer(deadline, None)
    days = [day.day for day in deadline.days if day.day < deadline.due and is_business_day(day.day)]
    assert time.by.endswith(day_of_week(days[-1]))
    assert event <= days[-1] < deadline.due
