"""Each turn of a sentence both ways: what it makes pass, and the look-alikes that it must not."""

from __future__ import annotations

import pytest

from eightk.wording.judge import Context, judge
from eightk.wording.statements.turns import TURNS as RULES

ACCEPTED = [(rule.code, *pair) for rule in RULES for pair in rule.accepts]
REFUSED = [(rule.code, *pair) for rule in RULES for pair in rule.refuses]


@pytest.mark.parametrize(("code", "approved", "draft"), ACCEPTED)
def test_a_turn_passes_both_ways_and_names_its_rule(code: str, approved: str, draft: str) -> None:
    for one, two in ((approved, draft), (draft, approved)):
        judgement = judge(one, two, Context())
        assert judgement.differences == ()
        assert code in {acceptance.rule for acceptance in judgement.accepted}


@pytest.mark.parametrize(("code", "approved", "draft"), REFUSED)
def test_a_look_alike_never_passes(code: str, approved: str, draft: str) -> None:
    assert judge(approved, draft, Context()).differences, code
    assert judge(draft, approved, Context()).differences, code


def test_codes_are_unique() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
