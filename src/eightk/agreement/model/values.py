"""The values that terms are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

# Written out because strftime and calendar follow the machine's locale.
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def written_date(day: date) -> str:
    """February 28, 2007."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in a currency (ISO 4217 code)."""

    amount: Decimal
    currency: str = "USD"

    def __str__(self) -> str:
        cents = "" if self.amount == self.amount.to_integral_value() else f"{self.amount % 1:.{self.decimals}f}"[1:]
        sign = "$" if self.currency == "USD" else f"{self.currency} "
        return f"{sign}{int(self.amount):,}{cents}"

    @property
    def decimals(self) -> int:
        """Digits after the point when it is written out: two, or as many as were given (a price per share)."""
        exponent = self.amount.as_tuple().exponent
        return max(2, -exponent) if isinstance(exponent, int) else 2


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in one unit, as written: 18 months is not 1.5 years."""

    count: int
    unit: str

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'' if self.count == 1 else 's'}"
