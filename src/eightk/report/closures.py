"""Days, other than federal holidays, on which the Commission was closed and EDGAR took no filings.

A holiday on which the Commission is not open is, beside those that the law names, "any other day appointed as a holiday
in Washington, D.C. by the President or the Congress" (17 CFR 201.104). The President does so by executive order, mostly
for the day before or after Christmas. Closings of half a day, storms and lapses of appropriations are not here: EDGAR
took filings, and they counted as business days (docs/deadline.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Closure:
    """A day on which the Commission was closed: the occasion, and the order that closed it."""

    day: date
    occasion: str
    authority: str


CLOSURES: Final[tuple[Closure, ...]] = (
    Closure(
        date(2007, 1, 2),
        "national day of mourning for President Ford",
        "Executive Order 13421 (Dec. 28, 2006); 17 CFR 201.104",
    ),
    Closure(date(2007, 12, 24), "day before Christmas", "Executive Order 13453 (Dec. 6, 2007); 17 CFR 201.104"),
    Closure(date(2008, 12, 26), "day after Christmas", "Executive Order 13482 (Dec. 12, 2008); 17 CFR 201.104"),
    Closure(date(2012, 12, 24), "day before Christmas", "Executive Order 13633 (Dec. 21, 2012); 17 CFR 201.104"),
    Closure(date(2014, 12, 26), "day after Christmas", "Executive Order 13682 (Dec. 5, 2014); 17 CFR 201.104"),
    Closure(
        date(2018, 12, 5),
        "national day of mourning for President George H. W. Bush",
        "Executive Order 13852 (Dec. 1, 2018); 17 CFR 201.104",
    ),
    Closure(date(2018, 12, 24), "day before Christmas", "Executive Order 13854 (Dec. 18, 2018); 17 CFR 201.104"),
    Closure(date(2019, 12, 24), "day before Christmas", "Executive Order 13900 (Dec. 17, 2019); 17 CFR 201.104"),
    Closure(date(2020, 12, 24), "day before Christmas", "Executive Order 13965 (Dec. 11, 2020); 17 CFR 201.104"),
    Closure(date(2024, 12, 24), "day before Christmas", "Executive Order 14129 (Dec. 19, 2024); 17 CFR 201.104"),
    Closure(
        date(2025, 1, 9),
        "national day of mourning for President Carter",
        "Executive Order 14133 (Dec. 30, 2024); 17 CFR 201.104",
    ),
    Closure(date(2025, 12, 24), "day before Christmas", "Executive Order 14371 (Dec. 18, 2025); 17 CFR 201.104"),
    Closure(date(2025, 12, 26), "day after Christmas", "Executive Order 14371 (Dec. 18, 2025); 17 CFR 201.104"),
)
"""Every closing of a whole working day since August 23, 2004. June 11, 2004 (Executive Order 13343) is before it."""

BY_DAY: Final[Mapping[date, Closure]] = MappingProxyType({closure.day: closure for closure in CLOSURES})
