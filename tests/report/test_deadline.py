"""The deadline against dates that can be looked up, and the laws of the count."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.report.business_days import CALENDAR_ENDS, business_days_between, is_business_day, why_closed
from eightk.report.closures import CLOSURES
from eightk.report.deadline import deadline_for
from eightk.report.items.item import TOPICAL_FORM

DUE = [
    # Executed Wednesday, February 28, 2007; no holiday between.
    ("2007-02-28", "2007-03-06"),
    # A Saturday: the four days begin on Monday and run over Thanksgiving.
    ("2026-11-21", "2026-11-27"),
    # A Sunday and a federal holiday as the day of the event.
    ("2026-11-22", "2026-11-27"),
    ("2026-11-26", "2026-12-02"),
    ("2026-06-09", "2026-06-15"),
    ("2026-09-17", "2026-09-23"),
    ("2026-10-15", "2026-10-21"),
    # Over New Year's Day 2007 and the day of mourning after it.
    ("2006-12-28", "2007-01-05"),
    # Over January 9, 2025.
    ("2025-01-06", "2025-01-13"),
    # Over December 24 to 26, 2025, and over New Year's Day.
    ("2025-12-22", "2025-12-31"),
    ("2025-12-23", "2026-01-02"),
    # Over December 5, 2018, and over December 24 and 25, 2018.
    ("2018-12-03", "2018-12-10"),
    ("2018-12-20", "2018-12-28"),
    # The first Juneteenth, observed on the day after the act was signed.
    ("2021-06-16", "2021-06-23"),
    ("2020-06-16", "2020-06-22"),
    # New Year's Day 2022, a Saturday, observed on December 31, 2021.
    ("2021-12-28", "2022-01-04"),
    # EDGAR stayed open through the storm of October 29 and 30, 2012, and on Inauguration Day.
    ("2012-10-26", "2012-11-01"),
    ("2021-01-15", "2021-01-22"),
    # Half a day off, December 24, 2015, is a business day.
    ("2015-12-21", "2015-12-28"),
    # The first day of the rule.
    ("2004-08-23", "2004-08-27"),
]


@pytest.mark.parametrize(("event", "due"), DUE)
def test_the_due_date_is_the_fourth_business_day(event: str, due: str) -> None:
    deadline = deadline_for(date.fromisoformat(event))
    assert deadline is not None
    assert deadline.due.isoformat() == due


def test_every_skipped_day_has_its_reason() -> None:
    deadline = deadline_for(date(2026, 11, 21))
    assert deadline is not None
    assert [(day.day.day, day.reason) for day in deadline.skipped] == [
        (21, "Saturday"),
        (22, "Sunday"),
        (26, "Thanksgiving Day"),
    ]
    assert [day.day.day for day in deadline.days if day.counts] == [23, 24, 25, 27]
    assert [day.number for day in deadline.days if day.counts] == [1, 2, 3, 4]
    assert deadline.skipped[2].authority == "5 U.S.C. 6103; 17 CFR 201.104"


def test_a_special_closure_names_the_order_that_closed_the_commission() -> None:
    closed = why_closed(date(2007, 1, 2))
    assert closed is not None
    assert "President Ford" in closed.reason
    assert "Executive Order 13421" in closed.authority


def test_a_holiday_observed_on_another_day_says_so() -> None:
    closed = why_closed(date(2026, 7, 3))
    assert closed is not None
    assert closed.reason == "Independence Day (observed)"


@pytest.mark.parametrize("event", [date(2004, 8, 22), date(1, 1, 1), date(2200, 1, 1), date.max])
def test_no_deadline_outside_the_calendar(event: date) -> None:
    assert deadline_for(event) is None


def test_days_left_count_down_and_turn_overdue() -> None:
    deadline = deadline_for(date(2026, 11, 21))
    assert deadline is not None
    left = [deadline.left(date(2026, 11, day)) for day in (22, 25, 27, 28)]
    assert [(each.calendar, each.business, each.overdue) for each in left] == [
        (5, 4, False),
        (2, 1, False),
        (0, 0, False),
        (-1, 0, True),
    ]


def test_the_list_of_closures_is_as_long_as_the_calendar_packages() -> None:
    """The package knows the executive orders too: a closing that it has and this project has not is a bug."""
    from holidays.constants import GOVERNMENT
    from holidays.utils import country_holidays

    years = range(2005, 2027)
    ordinary = country_holidays("US", years=years)
    government = country_holidays("US", years=years, categories=(GOVERNMENT,))
    ordered = {day for day in government if day not in ordinary}
    half_days = {date(2009, 12, 24), date(2015, 12, 24)}
    assert ordered - half_days == {closure.day for closure in CLOSURES}


def test_closures_are_ordinary_working_days_in_order() -> None:
    days = [closure.day for closure in CLOSURES]
    assert days == sorted(set(days))
    assert all(day.weekday() < 5 for day in days)


EVENTS = st.dates(TOPICAL_FORM, CALENDAR_ENDS)


@given(EVENTS)
def test_the_due_date_is_a_business_day_and_four_are_counted(event: date) -> None:
    deadline = deadline_for(event)
    assert deadline is not None
    assert is_business_day(deadline.due)
    assert sum(day.counts for day in deadline.days) == 4
    assert business_days_between(event, deadline.due) == 4
    first = event if not is_business_day(event) else event + timedelta(days=1)
    assert [day.day for day in deadline.days] == [
        first + timedelta(days=count) for count in range((deadline.due - first).days + 1)
    ]


@given(EVENTS, st.integers(0, 40))
def test_a_later_event_is_never_due_earlier(event: date, days: int) -> None:
    one, other = deadline_for(event), deadline_for(min(event + timedelta(days=days), CALENDAR_ENDS))
    assert one is not None
    assert other is not None
    assert one.due <= other.due


@given(EVENTS)
def test_a_report_is_never_due_in_less_than_four_days_or_more_than_two_weeks(event: date) -> None:
    deadline = deadline_for(event)
    assert deadline is not None
    assert 4 <= (deadline.due - event).days <= 14
