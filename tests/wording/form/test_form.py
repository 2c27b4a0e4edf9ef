"""Slips of the pen, and their look-alikes: each line passes both ways, or neither way."""

from __future__ import annotations

import pytest

from eightk import compare
from eightk.wording.form import FORM_RULES


@pytest.mark.parametrize(
    ("rule", "approved", "draft"),
    [
        ("FORM-DOUBLED", "He will pay the the fee.", "He will pay the fee."),
        ("FORM-DOUBLED", "He will pay thethe fee.", "He will pay the fee."),
        ("FORM-DOUBLED", "He agreed toto pay the fee.", "He agreed to pay the fee."),
        ("FORM-SPLIT", "He leaves o n May 1, 2007.", "He leaves on May 1, 2007."),
        ("FORM-SPLIT", "The accel eration is due.", "The acceleration is due."),
        (
            "FORM-SPLIT",
            "The A llenbaugh Plan ends. The Allenbaugh Plan is new.",
            "The Allenbaugh Plan ends. The Allenbaugh Plan is new.",
        ),
        ("FORM-SPELLING", "It is the third annviersary.", "It is the third anniversary."),
        ("FORM-SPELLING", "He recieved it.", "He received it."),
        ("FORM-STRAY-MARK", "He left on that day., and was paid.", "He left on that day, and was paid."),
        ("FORM-STRAY-MARK", "He left on May 1, 2007..", "He left on May 1, 2007."),
        ("FORM-SERIAL-COMMA", "cash, stock and options", "cash, stock, and options"),
        ("FORM-CASE", "He left the Weißstraße.", "He left the Weissstrasse."),
        (
            "FORM-MESSRS",
            "Messrs. Hall and Bell left in 2007. Messrs. Reed and Cole came.",
            "Messrs. Hall and Bell left in 2007. Mr. Reed and Mr. Cole came.",
        ),
        ("FORM-OPENING-COMMA", "It is so. On May 1, 2007 he left.", "It is so. On May 1, 2007, he left."),
    ],
)
def test_a_slip_is_read_as_what_it_can_only_be(rule: str, approved: str, draft: str) -> None:
    for ours, theirs in ((approved, draft), (draft, approved)):
        comparison = compare(ours, theirs)
        assert comparison.passes, comparison.findings
        assert rule in {each.rule for each in comparison.accepted}


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("He will not not pay.", "He will not pay."),
        ("It was paid in toto then.", "It was paid in to then."),
        ("He isis paid.", "He is paid."),
        ("He is not able to pay.", "He is notable to pay."),
        ("He may pay now here.", "He may pay nowhere."),
        ("He had had it.", "He had it."),
        ("He will nto pay.", "He will not pay."),
        ("It paid the US tax.", "It paid the us tax."),
        ("He recieved it.", "He relieved it."),
        ("The agree-\nment ends.", "The agreements end."),
        ("The A llenbaugh Plan ends.", "The Allenbaugh Plan ends."),
        ("Ms. DeLuca and Ms. Park signed. Ms. De Luca left.", "Ms. DeLuca and Ms. Park signed. Ms. DeLuca left."),
        ("Ms. Hallmark signed. Ms. Hall mark left.", "Ms. Hallmark signed. Ms. Hallmark left."),
        ("The Hlal plan ends.", "The Hall plan ends."),
        ("He kept his shraes and fees.", "He kept his options and fees."),
        ("He resigned. The Company paid.", "He resigned the Company paid."),
        ("The officers, who resigned, left.", "The officers who resigned left."),
    ],
)
def test_a_look_alike_is_no_slip(approved: str, draft: str) -> None:
    assert not compare(approved, draft).passes
    assert not compare(draft, approved).passes


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("He left \u2014 at once \u2014 for good.", "He left -- at once -- for good."),
        ("He left \u2014\u2014 at once.", "He left \u2014 at once."),
        ("a full-time, long-term position", "a full time, long term position"),
        ("He lives in the Stra\u00dfe.", "He lives in  the Stra\u00dfe."),
        ("It is hereby incorporated by reference.", "It is incorporated by reference."),
    ],
)
def test_typesetting_passes(approved: str, draft: str) -> None:
    assert compare(approved, draft).passes
    assert compare(draft, approved).passes


def test_codes_are_told_apart() -> None:
    codes = [rule.code for rule in FORM_RULES]
    assert len(set(codes)) == len(codes)
