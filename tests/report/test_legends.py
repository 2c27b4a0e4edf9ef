"""The redaction legend by the date of the report."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from eightk.report.legends import LEGENDS, redaction_legend


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


def test_they_follow_one_another() -> None:
    """In order, each with its authority, each in force from its first day on."""
    firsts = [legend.in_force_from for legend in LEGENDS]
    assert firsts == sorted(set(firsts))
    assert all(legend.authority for legend in LEGENDS)
    for before, after in pairwise(LEGENDS):
        assert redaction_legend(after.in_force_from) == after.text
        assert redaction_legend(after.in_force_from - timedelta(days=1)) == before.text
