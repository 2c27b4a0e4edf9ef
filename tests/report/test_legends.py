"""The redaction legend by the date of the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest

from eightk.report.legends import OMISSIONS, REDACTIONS, Legend, omission_note, redaction_legend


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2007, 2, 28), "request for confidential treatment"),
        (date(2019, 4, 1), "request for confidential treatment"),
        (date(2019, 4, 2), "competitive harm"),
        (date(2021, 3, 14), "competitive harm"),
        (date(2021, 3, 15), "treats as private or confidential"),
        (date(2026, 6, 9), "treats as private or confidential"),
    ],
)
def test_by_date(on: date, words: str) -> None:
    """The day on which a rule took effect is its first."""
    assert words in redaction_legend(on)


@pytest.mark.parametrize(("legends", "said"), [(REDACTIONS, redaction_legend), (OMISSIONS, omission_note)])
def test_they_follow_one_another(legends: tuple[Legend, ...], said: Callable[[date], str]) -> None:
    """In order, each with its authority, each in force from its first day on."""
    firsts = [legend.in_force_from for legend in legends]
    assert firsts == sorted(set(firsts))
    assert all(legend.authority for legend in legends)
    for before, after in pairwise(legends):
        assert said(after.in_force_from) == after.text
        assert said(after.in_force_from - timedelta(days=1)) == before.text


def test_no_report_cites_an_item_before_it_was_there() -> None:
    assert "601(a)(5)" not in omission_note(date(2019, 4, 1))
    assert "601(a)(5)" in omission_note(date(2019, 4, 2))
