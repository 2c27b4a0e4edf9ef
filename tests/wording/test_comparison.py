"""What a comparison tells beside its verdict: the account of facts, the edits, and those without which it passes."""

from __future__ import annotations

import pytest

from eightk import compare
from eightk.wording.determinations import determine
from eightk.wording.edits import edits_between, without

SENTENCE = "The Company paid the fee in full and kept a copy of each receipt that it was given on that day. "


def _edits(approved: str, draft: str) -> list[tuple[str, str]]:
    return [(edit.approved.text, edit.draft.text) for edit in compare(approved, draft).restorations]


def test_the_account_has_what_both_state_and_what_one_lacks() -> None:
    account = compare("He left in 2007. He receives $5.", "He left in 2007. He receives $6.").account
    assert (account.missing, account.added) == ({"money:USD 5": 1}, {"money:USD 6": 1})
    assert account.matched == sum(account.approved.values()) - 1


def test_the_edits_are_those_of_a_redline() -> None:
    edits = compare("He leaves the bank on May 6.", "He left the bank May 7.").edits
    assert [(edit.approved.text, edit.draft.text) for edit in edits] == [("leaves", "left"), ("on", ""), ("6", "7")]


@pytest.mark.parametrize(
    ("approved", "draft", "restored"),
    [
        ("He receives $5.", "He receives $5.", []),
        ("He is paid under the plan.", "He is paid pursuant to the plan.", []),
        ("", "He receives $5.", []),
        ("He is paid $5 by it, under the plan.", "He is paid $6 by it, pursuant to the plan.", [("5", "6")]),
        ("He will pay.", "He may\u200b pay.", [("will", "may\u200b")]),
        ("He will \u202epay.", "He will pay.", [("\u202epay.", "pay.")]),
    ],
)
def test_the_fewest_edits_are_taken_back(approved: str, draft: str, restored: list[tuple[str, str]]) -> None:
    assert _edits(approved, draft) == restored


def test_of_long_texts_only_the_sentences_that_differ_are_aligned() -> None:
    approved = f"{SENTENCE * 150}He resigned on May 6. {SENTENCE * 150}"
    draft = approved.replace("resigned", "retired")
    (edit,) = edits_between(approved, draft)
    assert (edit.approved.text, edit.draft.text) == ("resigned", "retired")
    assert approved[edit.approved.start :].startswith("resigned on May 6.")
    assert draft[edit.draft.start :].startswith("retired on May 6.")
    assert without(draft, [edit]) == approved


def test_without_a_determination_the_verdict_is_that_of_the_comparison() -> None:
    outcome = determine(compare("He receives $5.", "He receives $6."))
    assert (outcome.verdict, outcome.passes, outcome.is_determined) == ("materially-different", False, False)
