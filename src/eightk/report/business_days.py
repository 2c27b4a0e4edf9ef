"""Business days of the Commission: neither a Saturday, a Sunday, a federal holiday nor a day on which it was closed.

Federal holidays are those of 5 U.S.C. 6103(a), observed on the Friday before a Saturday and the Monday after a Sunday
(5 U.S.C. 6103(b); Executive Order 11582); their days come from the package `holidays`, which is loaded when the first
day is asked for. Inauguration Day (5 U.S.C. 6103(c)) is no holiday here: EDGAR takes filings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from eightk.report.closures import BY_DAY

CALENDAR_ENDS: Final = date(2199, 12, 31)
"""Federal law knows its holidays in advance, as far as it stays as it is."""

DAY: Final = timedelta(days=1)
HOLIDAYS: Final = "5 U.S.C. 6103; 17 CFR 201.104"


@dataclass(frozen=True, slots=True)
class Closed:
    """Why a day is no business day: "Saturday", "Thanksgiving Day", with the authority if it is not a weekend."""

    reason: str
    authority: str = ""


def why_closed(day: date) -> Closed | None:
    """Why the day is no business day of the Commission; None if it is one."""
    if day.weekday() >= 5:
        return Closed("Saturday" if day.weekday() == 5 else "Sunday")
    if day in BY_DAY:
        closure = BY_DAY[day]
        return Closed(f"{closure.occasion}, the Commission closed by order of the President", closure.authority)
    name = _federal_holidays(day.year).get(day)
    return Closed(name, HOLIDAYS) if name else None


def is_business_day(day: date) -> bool:
    """Whether the Commission is open on the day."""
    return why_closed(day) is None


def business_days_between(start: date, end: date) -> int:
    """How many business days come after `start`, up to and with `end`; none if `end` is not after `start`."""
    return sum(1 for count in range((end - start).days) if is_business_day(start + DAY * (count + 1)))


@lru_cache(maxsize=256)
def _federal_holidays(year: int) -> dict[date, str]:
    """The federal holidays of a year by day; one observed on another day has "(observed)" after its name there."""
    from holidays.utils import country_holidays

    return dict(country_holidays("US", years=year, language="en_US"))
