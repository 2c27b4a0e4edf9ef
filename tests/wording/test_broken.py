"""Words that do not follow one another in English are no wording that a rule may read past."""

from __future__ import annotations

import pytest

import eightk
from eightk.wording.broken import broken


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The fee be will paid in May.", "be will"),
        ("He was has appointed.", "was has"),
        ("The fee has\n be paid.", "has\n be"),
        ("He not is entitled to it.", "not is"),
        ("He signed a the lease.", "a the"),
    ],
)
def test_words_that_do_not_follow_one_another_are_found(text: str, words: str) -> None:
    assert [text[start:end] for start, end in broken([(0, text)], [(0, "The lease ends.")])] == [words]
    assert not list(broken([(0, text)], [(0, text)]))


@pytest.mark.parametrize(
    "text",
    [
        "Employment at will is at an end, and the fee due in May will be paid.",
        "The rights that it has are for sale, as the case may be is said.",
        "His will may be read; he is, or has been, paid the the fee.",
        "It could be had at any time, whether or not is unknown.",
    ],
)
def test_words_that_may_follow_one_another_are_not(text: str) -> None:
    assert not list(broken([(0, text)], []))


def test_a_draft_with_them_goes_to_counsel_wherever_the_rules_read_past_them() -> None:
    found = eightk.compare("The fee will be paid in May.", "The fee be will paid in May.")
    assert found.verdict == "counsel-review"
    assert [(each.code, each.draft.text) for each in found.findings] == [("UNPROVED", "be will")]
    back = eightk.compare("The fee be will paid in May.", "The fee will be paid in May.")
    assert [(each.code, each.approved.text) for each in back.findings] == [("UNPROVED", "be will")]
    assert found.restorations
