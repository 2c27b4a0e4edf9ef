"""Days in words: of the week, and how many are left."""

from __future__ import annotations

from datetime import date

from eightk.agreement.model.values import written_date
from eightk.report.deadline import DaysLeft
from eightk.reporting.style import counted

# Written out because strftime follows the machine's locale.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_of_week(day: date) -> str:
    """Wednesday, February 28, 2007."""
    return f"{WEEKDAYS[day.weekday()]}, {written_date(day)}"


def left(days: DaysLeft) -> str:
    """5 days left (3 business days); due today; overdue by 2 days."""
    if days.overdue:
        return f"overdue by {counted(-days.calendar, 'day')}"
    if days.calendar == 0:
        return "due on that day"
    return f"{counted(days.calendar, 'day')} left ({counted(days.business, 'business day')})"
