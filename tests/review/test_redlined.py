"""The redline on a page: nothing lost, cut where both texts end a sentence, numbered as the findings are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.review.redlined import Paragraph, in_one, numbered, side_by_side
from eightk.wording.comparison import compare
from eightk.wording.determinations import Outcome, determine

APPROVED = "Mr. Hall resigned on May 1, 2007. He will be paid $120,000.\n\nThe agreement is filed as Exhibit 10.1."
WORDS = st.sampled_from(["Mr.", "Hall", "resigned.", "He", "is", "paid", "$5.", "not", "(a)", "“so”", "\n\nThen"])


def outcome(draft: str, approved: str = APPROVED) -> Outcome:
    return determine(compare(approved, draft))


def said(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph)


def folded(text: str) -> list[str]:
    return text.split()


def test_sentences_stand_beside_each_other() -> None:
    draft = APPROVED.replace("$120,000", "$12,000")
    rows = side_by_side(outcome(draft))
    assert [said(row.approved) for row in rows] == [
        "Mr. Hall resigned on May 1, 2007.",
        "He will be paid $120,000.",
        "The agreement is filed as Exhibit 10.1.",
    ]
    assert [said(row.draft) for row in rows][1] == "He will be paid $12,000."
    assert [row.begins for row in rows] == [True, False, True]
    kinds = [(run.kind, run.text) for run in rows[1].draft if run.kind != "kept"]
    assert kinds == [("inserted", "$12,000")]


def test_a_run_has_the_number_of_its_finding() -> None:
    made = outcome(APPROVED.replace("$120,000", "$12,000").replace("resigned", "retired"))
    runs = [run for paragraph in in_one(made) for run in paragraph if run.kind != "kept"]
    numbers = {run.text: run.finding for run in runs}
    amount = next(str(n) for n, each in enumerate(numbered(made), 1) if "12,000" in each.draft.text)
    assert numbers["$120,000"] == numbers["$12,000"] == amount
    assert numbers["retired"] not in ("", amount)


def test_what_a_rule_accepted_has_none() -> None:
    runs = [run for paragraph in in_one(outcome(APPROVED.replace("$120,000", "$120,000.00"))) for run in paragraph]
    assert [(run.kind, run.finding) for run in runs if run.kind != "kept"] == [("deleted", ""), ("inserted", "")]


def test_a_character_that_cannot_be_seen_is_written_out() -> None:
    runs = [run for paragraph in in_one(outcome(APPROVED.replace("resigned", "re\u200bsigned"))) for run in paragraph]
    assert "re[U+200B]signed" in {run.text for run in runs}


def test_paragraphs_that_do_not_agree_stay_in_one_piece() -> None:
    rows = side_by_side(outcome(APPROVED.replace("\n\n", " ")))
    assert folded(" ".join(said(row.approved) for row in rows)) == folded(APPROVED)
    assert folded(" ".join(said(row.draft) for row in rows)) == folded(APPROVED)


@pytest.mark.parametrize("draft", ["", APPROVED, "Something else altogether."])
def test_any_draft(draft: str) -> None:
    rows = side_by_side(outcome(draft))
    assert folded(" ".join(said(row.draft) for row in rows)) == folded(draft)


@given(st.lists(WORDS, max_size=14).map(" ".join), st.lists(WORDS, max_size=14).map(" ".join))
def test_nothing_is_lost_or_added(approved: str, draft: str) -> None:
    made = outcome(draft, approved)
    if not approved.strip():
        return
    rows = side_by_side(made)
    assert folded(" ".join(said(row.approved) for row in rows)) == folded(approved)
    assert folded(" ".join(said(row.draft) for row in rows)) == folded(draft)
    kept = [[run.text for run in part if run.kind != "deleted"] for part in in_one(made)]
    assert "".join(folded(" ".join("".join(part) for part in kept))) == "".join(folded(draft))
