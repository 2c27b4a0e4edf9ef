"""What is not read as statements could not have been proved: the same answer as from reading all."""

from __future__ import annotations

import pytest
from tests.wording.case_file import read_cases

from eightk.wording.judge import Context, judge
from eightk.wording.statements import proof
from eightk.wording.statements.turns import TURNS

CASES = [(case.approved, one.draft) for case in read_cases() for one in case.rewordings]
OWN = [pair for turn in TURNS for pair in (*turn.accepts, *turn.refuses)]


@pytest.mark.parametrize("pairs", [CASES, OWN], ids=["cases", "turns"])
def test_reading_every_sentence_proves_no_more(pairs: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [judge(*pair, Context()) for pair in pairs]
    monkeypatch.setattr(proof, "_fixed_of_runs", lambda every: [()])
    for (approved, draft), found in zip(pairs, quick, strict=True):
        proved = judge(approved, draft, Context()).accepted
        unread = [each.rule for each in proved if each not in found.accepted and each.rule.startswith("STRU-")]
        assert unread == [], f"{approved}\n{draft}\nEither the turn is wrong, or a word in proof.py is no sign."
