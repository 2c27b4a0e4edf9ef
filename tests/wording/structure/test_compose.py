"""No material edit hides behind a proof of structure: a sentence turned round and then changed never passes."""

from __future__ import annotations

import pytest
from tests.wording.case_file import read_cases
from tests.wording.edits import MATERIAL, edits

from eightk.wording.judge import Context, judge
from eightk.wording.structure import RULES

_OWN = [pair for rule in RULES for pair in rule.accepts]


def _turned_in_cases() -> list[tuple[str, str]]:
    """The sentences of our faithful rewordings that a rule of structure proves, each with the approved one."""
    found: dict[tuple[str, str], None] = {}
    for case in read_cases():
        for rewording in case.rewordings:
            if rewording.label == "faithful":
                accepted = judge(case.approved, rewording.draft, Context()).accepted
                proofs = [each for each in accepted if each.rule.startswith("STRU-")]
                found.update({(each.approved.text, each.draft.text): None for each in proofs})
    return list(found)


@pytest.mark.parametrize("pair", [*_OWN, *_turned_in_cases()], ids=lambda pair: pair[1][:60])
def test_no_material_edit_hides_behind_a_proof(pair: tuple[str, str]) -> None:
    approved, draft = pair
    through = [
        f"{edit.kind}: {edit.draft}"
        for kind in MATERIAL
        for edit in edits(draft, kind)
        if not judge(approved, edit.draft, Context()).differences
    ]
    assert through == []
