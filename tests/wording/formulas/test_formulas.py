"""Formulas: standing sentences known whole, and what is left of them where a slot tells something else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import eightk
from eightk.wording.formulas import FORMULAS, Formula
from eightk.wording.formulas.pattern import Choice, Literal, Node
from eightk.wording.formulas.patterns import patterns_of


def _words(nodes: tuple[Node, ...]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Literal):
            yield node.key
        elif isinstance(node, Choice):
            for way in node.ways:
                yield from _words(way)


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda formula: formula.code)
def test_patterns_have_words_and_no_stray_marks(formula: Formula) -> None:
    found = [word for nodes in patterns_of(formula) for word in _words(nodes)]
    assert found
    assert not [word for word in found if set(word) & set("[]{}<>|;*@") or (":" in word and " " in word)]
    assert not [word for word in found if word != word.lower() and word != "form:8-K"]


def _rules(approved: str, draft: str) -> set[str]:
    comparison = eightk.compare(approved, draft)
    assert comparison.passes, comparison.findings
    return {each.rule for each in comparison.accepted}


def test_a_slot_may_be_told_otherwise_by_another_rule() -> None:
    approved = (
        "The foregoing summary of Ms. Hall's employment agreement does not purport to be complete and is "
        "qualified in its entirety by reference to the agreement, which is filed as Exhibit 10.1."
    )
    draft = (
        "The summary of the employment agreement of Ms. Hall above is not complete and is subject to, "
        "and qualified in its entirety by, the full text of the agreement, which is attached hereto as Exhibit 10.1."
    )
    assert "FML201" in _rules(approved, draft)


def test_such_agreement_is_the_one_that_is_described() -> None:
    approved = (
        "The foregoing description of the employment agreement is qualified in its entirety by reference to the full "
        "text of the employment agreement, filed as Exhibit 10.1."
    )
    assert "FML201" in _rules(approved, approved.replace("text of the employment", "text of such"))


def test_exhibits_are_the_same_one_by_one_or_as_a_range() -> None:
    approved = "Copies of the notes are attached hereto as Exhibits 10.1, 10.2 and 10.3, respectively."
    for exhibits in ("Exhibits 10.1 through 10.3", "Exhibit 10.1, Exhibit 10.2 and Exhibit 10.3", "Exhibits 10.1-10.3"):
        draft = f"The notes are filed as {exhibits} to this report."
        comparison = eightk.compare(approved, draft)
        assert comparison.passes is ("-" not in exhibits), comparison.findings


@pytest.mark.parametrize("numbers", ["10.1 through 10.1", "10.1 through 99.3", "10.3 through 10.1", "through 10.3"])
def test_what_is_no_range_is_not_counted_out(numbers: str) -> None:
    approved = "Copies of the notes are attached hereto as Exhibits 10.1, 10.2 and 10.3."
    assert not eightk.compare(approved, f"The notes are filed herewith as Exhibits {numbers}.").passes


def test_a_tail_is_read_at_any_place_of_a_sentence() -> None:
    approved = "Tern Corp. signed a lease, a copy of which is attached hereto as Exhibit 10.1, and left the building."
    draft = approved.replace("a copy of which is attached hereto as Exhibit 10.1", "which is filed as Exhibit 10.1")
    draft = draft.replace("10.1,", "10.1 to this Current Report on Form 8-K,")
    assert eightk.compare(approved, draft).passes


def test_formulas_at_other_places_are_not_paired() -> None:
    approved = (
        "The plan ends. A copy of the plan is filed as Exhibit 10.1. A copy of the lease is filed as Exhibit 10.2."
    )
    draft = "The plan ends. Attached as Exhibit 10.2 is a copy of the lease."
    assert not eightk.compare(approved, draft).passes


def test_a_sentence_of_many_words_is_left_unread() -> None:
    things = " and ".join(f"the {word} lease" for word in ["old"] * 200)
    approved = f"A copy of {things} is filed as Exhibit 10.1."
    assert not eightk.compare(approved, f"Attached as Exhibit 10.1 is {things}.").passes
