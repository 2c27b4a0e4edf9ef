"""Formulas: standing sentences known whole, and what is left of them where a slot tells something else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import eightk
from eightk.wording.formulas import FORMULAS, Formula, reading
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


@pytest.mark.parametrize(
    ("exhibits", "passes"),
    [
        ("Exhibits 10.1(a) and 10.2-b", True),
        ("Exhibit 10.1(a) and Exhibit 10.2-b", True),
        ("Exhibits 10.1(b) and 10.2-b", False),
        ("Exhibits A and B", False),
        ("10.1(a) and 10.2-b", False),
    ],
)
def test_exhibits_with_letters(exhibits: str, passes: bool) -> None:
    approved = "Copies of the leases are attached hereto as Exhibits 10.1(a) and 10.2-b."
    assert eightk.compare(approved, f"The leases are filed as {exhibits}.").passes is passes


def test_a_clause_ends_where_another_with_its_own_subject_begins() -> None:
    approved = "Under the letter, Mr. Hall will receive an annual salary of $5"
    draft = "Under the letter, Mr. Hall's annual salary will be $5"
    for rest in (", and he may leave", " and he may leave", "; he may leave", ", payable monthly"):
        assert eightk.compare(f"{approved}{rest}.", f"{draft}{rest}.").passes, rest
    for rest in (" and may leave", ", and may leave", ", may leave and may return"):
        assert not eightk.compare(f"{approved}{rest}.", f"{draft}{rest}.").passes, rest


def test_a_clause_begins_after_what_opens_it() -> None:
    approved, draft = "Mr. Hall will receive an annual salary of $5.", "Mr. Hall's annual salary will be $5."
    for before in ("", "In addition, ", "Under the letter, ", "The plan ends; "):
        assert eightk.compare(before + approved, before + draft).passes, before
    for before in ("The plan, ", "Under the plan, the letter, ", "Ms. Poe and "):
        accepted = eightk.compare(before + approved, before + draft).accepted
        assert "FML802" not in {each.rule for each in accepted}, before


def test_she_is_who_was_named() -> None:
    approved = (
        "There is no arrangement or understanding between {} and any other person pursuant to which {} was selected as "
        "a director."
    )
    for person, pronoun in (("Ms. Hall", "she"), ("Mr. Hall", "he"), ("Mrs. Hall", "she")):
        assert "FML501" in _rules(approved.format(person, person), approved.format(person, pronoun))
        draft = f"{person} was not selected as a director under any arrangement or understanding with any other person."
        assert "FML501" in _rules(approved.format(person, pronoun), draft)
    for person, pronoun in (("Ms. Hall", "he"), ("Dr. Hall", "she"), ("Mr. Hall and Mr. Poe", "he")):
        found = eightk.compare(approved.format(person, person), approved.format(person, pronoun)).accepted
        assert "FML501" not in {each.rule for each in found}


def test_a_sentence_that_can_be_read_in_too_many_ways_is_left_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    approved = "Copies of the {} are attached hereto as Exhibits 10.1 and 10.2."
    draft = "Filed herewith as Exhibits 10.1 and 10.2 are the {}."
    assert "FML101" in _rules(approved.format("leases"), draft.format("leases"))
    monkeypatch.setattr(reading, "_MOST", 10)
    assert not eightk.compare(approved.format("notes"), draft.format("notes")).passes
