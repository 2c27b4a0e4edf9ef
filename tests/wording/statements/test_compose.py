"""No material edit hides behind a proof of structure: a sentence turned round and then changed never passes."""

from __future__ import annotations

import pytest
from tests.wording.case_file import read_cases
from tests.wording.edits import MATERIAL, sample

from eightk.wording.judge import Context, judge
from eightk.wording.statements.turns import TURNS as RULES

_TRIED = 1500
_OWN = [pair for rule in RULES for pair in rule.accepts]


def _turned_in_cases() -> list[tuple[str, str]]:
    """The sentences of our faithful rewordings that a turn proves, each with the approved one."""
    found: dict[tuple[str, str], None] = {}
    for case in read_cases():
        for rewording in case.rewordings:
            if rewording.label == "faithful":
                accepted = judge(case.approved, rewording.draft, Context()).accepted
                proofs = [each for each in accepted if each.rule.startswith("STRU-")]
                found.update({(each.approved.text, each.draft.text): None for each in proofs})
    return list(found)


@pytest.fixture(scope="module")
def approved() -> dict[str, str]:
    """The approved sentence of every draft sentence that a rule proves."""
    return {draft: before for before, draft in (*_OWN, *_turned_in_cases())}


@pytest.mark.parametrize("seed", range(2))
def test_no_material_edit_hides_behind_a_proof(approved: dict[str, str], seed: int) -> None:
    tried = list(sample(list(approved), _TRIED, seed, MATERIAL))
    through = [f"{e.kind}: {e.draft}" for e in tried if not judge(approved[e.approved], e.draft, Context()).differences]
    assert len(tried) == _TRIED
    assert through == []
