"""Touches: a few words turned."""

from __future__ import annotations

import eightk
from eightk.wording.touches import TOUCHES


def test_codes_are_unique() -> None:
    codes = [touch.code for touch in TOUCHES]
    assert len(set(codes)) == len(codes)


def test_what_has_other_values_is_not_read() -> None:
    comparison = eightk.compare(
        "The Company's directors hold 500 shares.", "The directors of the Company hold 600 shares."
    )
    assert not comparison.passes
    assert not any(each.rule.startswith("TCH") for each in comparison.accepted)


def test_one_touch_is_proved_beside_what_is_not() -> None:
    comparison = eightk.compare(
        "The plan and the Company's suppliers are described in the report of the auditor.",
        "The suppliers of the Company and the lease are described in the report of the auditor.",
    )
    assert not comparison.passes
