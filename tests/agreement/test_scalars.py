"""Each written form: what it takes, what value that is, and what it refuses."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from eightk.agreement.model import scalars
from eightk.agreement.model.values import Duration, Money

TAKEN: list[tuple[Any, str, object]] = [
    (scalars.Amount, "$120,000", Money(Decimal(120000))),
    (scalars.Amount, "US$1,250.50", Money(Decimal("1250.50"))),
    (scalars.Amount, "EUR 5,000,000", Money(Decimal(5000000), "EUR")),
    (scalars.Amount, "$0.0001", Money(Decimal("0.0001"))),
    (scalars.Day, "2024-02-29", date(2024, 2, 29)),
    (scalars.Count, "680,000", 680000),
    (scalars.Percent, "1.750%", Decimal("1.750")),
    (scalars.Number, "3.50", Decimal("3.50")),
    (scalars.Length, "18 months", Duration(18, "month")),
    (scalars.Length, "1 business day", Duration(1, "business day")),
    (scalars.Flag, "no", False),
    (scalars.Flag, "true", True),
    (scalars.Cik, "0000878547", "0000878547"),
    (scalars.Text, "  two\n  lines ", "two lines"),
    (scalars.Zip, "EC1A 1BB", "EC1A 1BB"),
    (scalars.ExhibitNumber, "10.10", "10.10"),
    (scalars.ItemNumber, "5.02(f)", "5.02(f)"),
    (scalars.SectionNumber, "4(c)(ii)", "4(c)(ii)"),
    (scalars.Telephone, "+44 (20) 7946 0000", "+44 (20) 7946 0000"),
]
REFUSED: list[tuple[Any, str]] = [
    (scalars.Amount, "$1,00"),
    (scalars.Amount, "$.50"),
    (scalars.Amount, "-$5"),
    (scalars.Amount, "$5.5"),
    (scalars.Amount, "5 EUR"),
    (scalars.Amount, "$1\n"),
    (scalars.Day, "2023-02-29"),
    (scalars.Day, "0000-01-01"),
    (scalars.Day, "2023-2-9"),
    (scalars.Count, "1.5"),
    (scalars.Count, "٣"),
    (scalars.Percent, "5"),
    (scalars.Percent, "5 %"),
    (scalars.Number, "1e3"),
    (scalars.Length, "a year"),
    (scalars.Length, "18  months"),
    (scalars.Flag, "NO"),
    (scalars.Flag, "on"),
    (scalars.Cik, "878547"),
    (scalars.FileName, "../x.txt"),
    (scalars.FileName, "/etc/passwd"),
    (scalars.FileName, "a/../b.txt"),
    (scalars.TemplateName, "disclosure/x.html"),
    (scalars.Key, "Severance"),
    (scalars.Slug, "-x"),
    (scalars.ItemNumber, "5.02(g)"),
    (scalars.Text, "   "),
]


@pytest.mark.parametrize(("kind", "written", "value"), TAKEN)
def test_taken(kind: Any, written: str, value: object) -> None:
    """The value, of the type that it should be."""
    read: object = TypeAdapter(kind).validate_python(written)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(("kind", "written"), REFUSED)
def test_refused(kind: Any, written: str) -> None:
    """What only looks like it."""
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(written)


@given(st.decimals(0, 10**12, places=2))
def test_money_reads_what_it_writes(amount: Decimal) -> None:
    """An amount as eightk prints it is an amount as counsel write it."""
    money = Money(amount)
    assert TypeAdapter(scalars.Amount).validate_python(str(money)) == money


@given(st.integers(0, 9999), st.sampled_from(["day", "business day", "week", "month", "quarter", "year"]))
def test_lengths_read_what_they_write(count: int, unit: str) -> None:
    """The same for lengths of time, in the singular and the plural."""
    length = Duration(count, unit)
    assert TypeAdapter(scalars.Length).validate_python(str(length)) == length
