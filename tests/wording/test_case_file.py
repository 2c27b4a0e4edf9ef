"""The cases are well-formed, and no label is given to an unchanged text."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.wording.case_file import Case, parse, read_cases

CASES = read_cases()


def test_there_are_cases_of_every_label_and_degree() -> None:
    counted = Counter((one.label, one.degree) for case in CASES for one in case.rewordings)
    assert len(CASES) >= 30
    assert min(counted.values()) >= 30
    assert len(counted) == 6


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_draft_is_another_text(case: Case) -> None:
    texts = [case.approved, *(one.draft for one in case.rewordings)]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_paragraph_is_of_the_length_of_a_disclosure(case: Case) -> None:
    for text in (case.approved, *(one.draft for one in case.rewordings)):
        assert 40 <= len(text.split()) <= 160


def test_continuation_comment_and_new_paragraph() -> None:
    text = "# note\n== a\napproved: One.\n  Two. ¶ Three.\nunfaithful (light) [date: May → June]: Four.\n"
    (case,) = parse(text, "a.txt")
    assert case.approved == "One. Two.\n\nThree."
    assert list(case.pairs()) == [
        {
            "id": "a/1",
            "label": "unfaithful",
            "degree": "light",
            "category": "date",
            "what": "May → June",
            "approved": "One. Two.\n\nThree.",
            "draft": "Four.",
        }
    ]


@pytest.mark.parametrize(
    "line",
    [
        "faithful (slight): Text.",
        "unfaithful (light): Text.",
        "faithful (light) [date: May → June]: Text.",
        "approved: Again.",
        "Text alone.",
    ],
)
def test_any_other_line_is_refused_with_its_place(line: str) -> None:
    with pytest.raises(ValueError, match=r"a\.txt:3"):
        parse(f"== a\napproved: Text.\n{line}\n", "a.txt")
