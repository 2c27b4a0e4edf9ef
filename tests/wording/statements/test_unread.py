"""What is not read as statements could not have passed: reading every sentence lets no more drafts pass."""

from __future__ import annotations

import pytest
from tests.wording.case_file import read_cases

from eightk.wording.judge import Context, judge
from eightk.wording.statements import proof
from eightk.wording.statements.turns import TURNS

CASES = [(case.approved, one.draft) for case in read_cases() for one in case.rewordings]
OWN = [pair for turn in TURNS for pair in (*turn.accepts, *turn.refuses)]


@pytest.mark.parametrize("pairs", [CASES, OWN], ids=["cases", "turns"])
def test_reading_every_sentence_lets_no_more_pass(
    pairs: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = [pair for pair in pairs if judge(*pair, Context()).differences]
    monkeypatch.setattr(proof, "_fixed_of_runs", lambda every: [()])
    passed = [pair for pair in stopped if not judge(*pair, Context()).differences]
    assert passed == [], "Either a turn is wrong, or a word in proof.py is no sign."
