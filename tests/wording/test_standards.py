"""The standards: which proofs suffice for which, and that a closer standard never passes what a wider one stops."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.wording.case_file import read_cases
from tests.wording.edits import Edit
from tests.wording.edits.strategies import immaterial_edits, material_edits

from eightk import compare
from eightk.wording.closeness import TOO_FAR, rung_of
from eightk.wording.comparison import Comparison
from eightk.wording.edits import without
from eightk.wording.rules import chapters
from eightk.wording.standards import STANDARDS, Standard

TEXTS = [
    (Path(__file__).parent / "edits/sample.txt").read_text("utf-8"),
    *(case.approved for case in read_cases()),
]
CLOSEST_FIRST: tuple[Standard, ...] = (
    "verbatim",
    "substantially-in-the-form-of",
    "materially-similar",
    "consistent-with",
)


def _held(approved: str, draft: str) -> dict[Standard, Comparison]:
    return {standard: compare(approved, draft, None, standard) for standard in CLOSEST_FIRST}


@pytest.mark.parametrize(
    ("approved", "draft", "suffices"),
    [
        ("He resigned as CEO.", "He  resigned\nas CEO.", 4),
        ('He (the "CEO") resigned -- at once.', "He (the “CEO”) resigned — at once.", 4),
        ("He left on March 3, 2025.", "He left on 3 March 2025.", 3),
        ("He resigned as CEO.", "He resigned as ceo.", 3),
        ("the Severance Payment is due", "the severance payment is due", 3),
        ("It was made pursuant to the agreement.", "It was made under the agreement.", 3),
        (
            "On May 6, 2025, the lenders waived the default.",
            "On May 6, 2025, the default was waived by the lenders.",
            2,
        ),
        ("If Ms. Hall resigns, the units will lapse.", "The units will lapse if Ms. Hall resigns.", 2),
        ("He is paid $120,000.", "He is paid $125,000.", 0),
        ("He will advise the board.", "He will assist the board.", 0),
    ],
)
def test_which_proofs_suffice(approved: str, draft: str, suffices: int) -> None:
    """Form and wording for one, structure too for others, none at all for the closest."""
    passing = [standard for standard, found in _held(approved, draft).items() if found.passes]
    assert passing == list(CLOSEST_FIRST[4 - suffices :])


def test_what_is_too_far_is_a_finding_that_names_the_rule() -> None:
    """What the standard does take stays accepted."""
    approved = "It was made pursuant to the plan. If Ms. Hall resigns, the units will lapse."
    draft = "It was made under the plan. The units will lapse if Ms. Hall resigns."
    found = compare(approved, draft, None, "substantially-in-the-form-of")
    (finding,) = found.findings
    assert (finding.code, finding.weight, found.verdict) == (TOO_FAR, "counsel-review", "counsel-review")
    assert finding.message == (
        f"harmless by STRU-ORDER ({_title('STRU-ORDER')}), "
        "but the standard “substantially-in-the-form-of” asks for closer wording"
    )
    assert approved[finding.approved.start : finding.approved.end] == finding.approved.text
    assert draft[finding.draft.start : finding.draft.end] == finding.draft.text
    assert [rung_of(each.rule) for each in found.accepted] == ["wording"]
    assert STANDARDS["substantially-in-the-form-of"].rungs == {"form", "wording"}


def _title(code: str) -> str:
    return next(rule.title for chapter in chapters() for rule in chapter.rules if rule.code == code)


def test_every_rule_stands_on_a_rung() -> None:
    """A code that nothing lists counts as structure, which the closer standards do not take."""
    rungs = {chapter.heading: {rung_of(rule.code) for rule in chapter.rules} for chapter in chapters()}
    assert rungs["Form"] == rungs["Values"] == {"form"}
    assert rungs["Wording"] == {"wording"}
    assert rungs["Structure"] == {"structure"}
    assert rung_of("NOT-A-RULE") == "structure"


@settings(max_examples=60)
@given(material_edits(TEXTS) | immaterial_edits(TEXTS))
def test_a_closer_standard_passes_no_more(edit: Edit) -> None:
    """And what would make the draft pass makes it pass under the standard that was asked."""
    held = _held(edit.approved, edit.draft)
    passing = [held[standard].passes for standard in CLOSEST_FIRST]
    assert passing == sorted(passing)
    assert passing[2] == passing[3]
    for standard, found in held.items():
        assert found.passes == (not found.findings)
        restored = without(edit.draft, found.restorations)
        assert compare(edit.approved, restored, None, standard).passes


@given(st.text(), st.text())
def test_verbatim_takes_no_edit_of_words(approved: str, draft: str) -> None:
    """Whatever the rules say of it."""
    found = compare(approved, draft, None, "verbatim")
    assert not found.passes or found.edits == ()
    assert found.passes == (not found.findings)
