"""Phrases taken for one another where two texts differ, whatever the phrases beside them hide."""

from __future__ import annotations

import pytest

import eightk


def test_a_phrase_beside_another_is_not_hidden_by_it() -> None:
    approved = "It was appointed, subject to the approval of the Bankruptcy Court."
    comparison = eightk.compare(approved, "It was appointed, subject to Bankruptcy Court approval.")
    assert comparison.passes
    accepted = [(each.rule, each.approved.text, each.draft.text) for each in comparison.accepted]
    assert accepted == [("EQV1471", "the approval of the Bankruptcy Court", "Bankruptcy Court approval")]


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        (
            "It was appointed, subject to the approval of the Bankruptcy Court.",
            "It was appointed, subject to Bankruptcy Court review.",
        ),
        ("Further, payments are due.", "Further payments are due."),
        ("The fee is $500 per share and $600 per unit.", "The fee is $600 per share and $500 per unit."),
    ],
)
def test_no_other_phrase_and_no_other_value_is_taken(approved: str, draft: str) -> None:
    assert not eightk.compare(approved, draft).passes
    assert not eightk.compare(draft, approved).passes
