"""The laws of determinations: each clears the one finding that it names, and a change of either text voids it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.wording.case_file import read_cases
from tests.wording.edits import Edit
from tests.wording.edits.strategies import material_edits

from eightk import Comparison, compare
from eightk.digest import digest
from eightk.wording.changes.difference import Difference
from eightk.wording.determinations import Determination, determine, name_of, written_out
from eightk.wording.standards import Standard

TEXTS = [
    (Path(__file__).parent / "edits/sample.txt").read_text("utf-8"),
    *(case.approved for case in read_cases()),
]
WORDS = ["He", "pays", "$5", "$6", "on", "May 1, 2007", "will", "not", "may", "the Company", "p\u0430y", "\u200b", "if"]
TEXT = st.lists(st.sampled_from([*WORDS, "twice", ".", ","]), min_size=1, max_size=20).map(" ".join)
ANY = st.text(min_size=1)
STANDARD: st.SearchStrategy[Standard] = st.sampled_from(["materially-similar", "verbatim"])


def decided(comparison: Comparison, finding: Difference) -> Determination:
    """Counsel's decision that a finding is accepted."""
    ours, theirs = digest(comparison.approved), digest(comparison.draft)
    return Determination(name_of(finding), "Jane Q. Roe", date(2026, 3, 2), "It is not material.", ours, theirs)


def _all(comparison: Comparison) -> list[Determination]:
    return [decided(comparison, finding) for finding in comparison.findings]


@given(TEXT | ANY, TEXT | ANY, STANDARD)
def test_every_finding_has_a_name_of_its_own(approved: str, draft: str, standard: Standard) -> None:
    findings = compare(approved, draft, None, standard).findings
    assert len({name_of(finding) for finding in findings}) == len(findings)


@given(TEXT | ANY, TEXT | ANY, STANDARD, st.data())
def test_a_determination_clears_what_it_names_and_nothing_else(
    approved: str, draft: str, standard: Standard, data: st.DataObject
) -> None:
    """Whichever are determined, in whatever order; with all of them the draft passes."""
    comparison = compare(approved, draft, None, standard)
    given_ones = data.draw(st.permutations(_all(comparison)))[: data.draw(st.integers(0, len(comparison.findings)))]
    outcome = determine(comparison, given_ones)
    named = {each.name for each in given_ones}
    assert outcome.void == ()
    assert [each for each in comparison.findings if name_of(each) not in named] == list(outcome.findings)
    assert {name_of(each.finding) for each in outcome.determined} == named
    assert all(name_of(each.finding) == each.by.name for each in outcome.determined)
    assert outcome.passes == (not outcome.findings)
    assert outcome.is_determined == (bool(named) and not outcome.findings)
    if outcome.is_determined:
        assert outcome.verdict == "materially-similar"


@settings(max_examples=60)
@given(material_edits(TEXTS), st.booleans(), st.data())
def test_one_character_of_either_text_voids_them_all(edit: Edit, in_draft: bool, data: st.DataObject) -> None:
    comparison = compare(edit.approved, edit.draft)
    decisions = _all(comparison)
    assert determine(comparison, decisions).is_determined
    text = edit.draft if in_draft else edit.approved
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from([" ", "x", "7", ""]))
    assume(other != text[at])
    changed = f"{text[:at]}{other}{text[at + 1 :]}"
    after = compare(edit.approved, changed) if in_draft else compare(changed, edit.draft)
    outcome = determine(after, decisions)
    assert outcome.determined == ()
    assert outcome.findings == after.findings
    trouble = "other-draft" if in_draft else "other-approved"
    assert [each.trouble for each in outcome.void] == [trouble] * len(decisions)


@given(TEXT, TEXT, st.data())
def test_any_other_name_clears_nothing(approved: str, draft: str, data: st.DataObject) -> None:
    """Another code, another quotation, another place."""
    comparison = compare(approved, draft)
    assume(comparison.findings)
    decision = decided(comparison, data.draw(st.sampled_from(comparison.findings)))
    name = decision.name
    others = [
        replace(name, code="FORM-CASE"),
        replace(name, approved=f"{name.approved} so"),
        replace(name, draft=f"{name.draft} so"),
        replace(name, approved_at=name.approved_at + 1),
        replace(name, draft_at=name.draft_at + 1),
    ]
    for other in others:
        outcome = determine(comparison, [replace(decision, name=other)])
        assert (outcome.determined, [each.trouble for each in outcome.void]) == ((), ["no-finding"])
        assert not outcome.passes


def test_a_decision_on_other_texts_or_on_no_finding_is_void() -> None:
    comparison = compare("He pays $5.", "He pays $6.")
    decision = decided(comparison, comparison.findings[0])
    others = [
        replace(decision, approved_digest=digest("He pays $4.")),
        replace(decision, draft_digest=digest("He pays $7.")),
        replace(decision, name=replace(decision.name, draft="$7")),
    ]
    outcome = determine(comparison, others)
    assert [(each.place, each.trouble) for each in outcome.void] == [
        (0, "other-approved"),
        (1, "other-draft"),
        (2, "no-finding"),
    ]
    assert (outcome.findings, outcome.passes) == (comparison.findings, False)


def test_the_same_finding_is_accepted_once() -> None:
    comparison = compare("He pays $5.", "He pays $6.")
    decision = decided(comparison, comparison.findings[0])
    outcome = determine(comparison, [decision, replace(decision, who="John A. Doe")])
    assert outcome.is_determined
    assert [(each.place, each.trouble) for each in outcome.void] == [(1, "taken")]
    assert outcome.determined[0].by.who == "Jane Q. Roe"


def test_the_same_words_elsewhere_are_another_finding() -> None:
    comparison = compare(
        "He is paid $5 in May. She is paid $5 in June.", "He is paid $6 in May. She is paid $6 in June."
    )
    first, second = comparison.findings
    assert (first.approved.text, first.draft.text) == (second.approved.text, second.draft.text)
    outcome = determine(comparison, [decided(comparison, second)])
    assert (outcome.findings, outcome.passes) == ((first,), False)


def test_a_hidden_character_is_not_cleared_by_accepting_the_words_around_it() -> None:
    comparison = compare("He will pay.", "He may\u200b pay.")
    hidden = [each for each in comparison.findings if each.code == "CHAR-HIDDEN"]
    rest = [each for each in comparison.findings if each.code != "CHAR-HIDDEN"]
    assert len(hidden) == 1
    assert rest
    outcome = determine(comparison, [decided(comparison, each) for each in rest])
    assert (outcome.findings, outcome.passes) == (tuple(hidden), False)
    assert name_of(hidden[0]).draft == "[U+200B]"
    assert determine(comparison, _all(comparison)).is_determined


def test_nothing_to_determine() -> None:
    for draft, verdict in (("It is so.", "verbatim"), ("It is  so.", "verbatim"), ("It is “so”.", "counsel-review")):
        outcome = determine(compare("It is so.", draft))
        assert (outcome.verdict, outcome.is_determined, outcome.determined) == (verdict, False, ())


@given(ANY)
def test_a_quotation_is_one_line_that_can_be_read(text: str) -> None:
    """Written out twice it is the same."""
    written = written_out(text)
    assert written.isprintable()
    assert written_out(written) == written
    assert written.split() == written.split(" ") or not written
