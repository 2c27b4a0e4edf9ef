"""The laws of the materially-similar check: what may pass, what never does, and that any two strings get an answer."""

from __future__ import annotations

import random
from itertools import combinations
from pathlib import Path
from time import process_time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.wording.case_file import read_cases
from tests.wording.edits import IMMATERIAL, MATERIAL, Edit, sample
from tests.wording.edits.strategies import immaterial_edits, material_edits

from eightk import Comparison, Context, compare
from eightk.wording import judge as engine
from eightk.wording.edits import without
from eightk.wording.window import Stretch, Window

TEXTS = [
    (Path(__file__).parent / "edits/sample.txt").read_text("utf-8"),
    *(case.approved for case in read_cases()),
]
NAMES = ["Mr. Hall", "the", "Company", "Acme, Inc.", "(the “Company”)", "p\u0430y", "CEO", "a s", "twice", "one"]
VALUES = ["$10,000", "March 1, 2007", "5.02(b)", "5%", "shall", "will", "not", "may", "pursuant to", "under", "hereby"]
MARKS = [",", ".", "“form”", "—", "\n\n", "full-time", "\u200b", "and", "or"]
WORDS = st.sampled_from([*NAMES, *VALUES, *MARKS])
TEXT = st.text() | st.lists(WORDS, max_size=24).map(" ".join)


def _shown(edit: Edit) -> str:
    return f"{edit.kind}: {edit.site.approved!r} → {edit.site.draft!r}"


def _spans_are_true(comparison: Comparison) -> None:
    sides = [(each.approved, each.draft) for each in comparison.findings]
    sides += [(each.approved, each.draft) for each in comparison.accepted]
    for ours, theirs in sides:
        assert comparison.approved[ours.start : ours.end] == ours.text
        assert comparison.draft[theirs.start : theirs.end] == theirs.text


@given(TEXT)
def test_a_text_is_itself(text: str) -> None:
    """Verbatim, hidden characters and all; an empty yardstick approves nothing."""
    comparison = compare(text, text)
    assert comparison.verdict == ("verbatim" if text.strip() else "counsel-review")
    assert comparison.accepted == ()
    assert not text.strip() or comparison.findings == ()


@given(TEXT, TEXT)
def test_any_two_texts_get_an_answer_and_true_quotations(approved: str, draft: str) -> None:
    comparison = compare(approved, draft)
    _spans_are_true(comparison)
    assert comparison.passes == (not comparison.findings)
    assert compare(approved, draft) == comparison


@given(TEXT, TEXT)
def test_symmetric_in_what_blocks(approved: str, draft: str) -> None:
    assume(approved.strip() and draft.strip())
    assert compare(approved, draft).passes == compare(draft, approved).passes


@given(TEXT, TEXT)
def test_what_would_make_it_pass_does(approved: str, draft: str) -> None:
    comparison = compare(approved, draft)
    edits = comparison.restorations
    assert not (comparison.passes and edits)
    if edits:
        assert compare(approved, without(draft, edits)).passes


@settings(max_examples=150)
@given(material_edits(TEXTS))
def test_a_material_edit_never_passes(edit: Edit) -> None:
    comparison = compare(edit.approved, edit.draft)
    _spans_are_true(comparison)
    assert not comparison.passes, _shown(edit)
    assert not compare(edit.draft, edit.approved).passes, _shown(edit)
    assert compare(edit.approved, without(edit.draft, comparison.restorations)).passes, _shown(edit)


def test_every_kind_of_material_edit_blocks() -> None:
    """One edit or more of each kind, the same each time."""
    passed = [_shown(edit) for edit in sample(TEXTS, 500, 3, MATERIAL) if compare(edit.approved, edit.draft).passes]
    assert passed == []


def test_immaterial_edits_pass_by_named_rules() -> None:
    """Of each kind the same edits each time. One in a hundred may go to counsel: a word that no list knows is one."""
    edits = list(sample(TEXTS, 600, 3, IMMATERIAL))
    blocked = [_shown(edit) for edit in edits if not compare(edit.approved, edit.draft).passes]
    assert len(blocked) <= len(edits) // 100, blocked


@settings(max_examples=100)
@given(material_edits(TEXTS) | immaterial_edits(TEXTS))
def test_reading_the_sentences_that_differ_is_enough(edit: Edit) -> None:
    """The answer is the one that reading both texts from end to end gives."""
    quick = engine.judge(edit.approved, edit.draft, Context())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "parted", _whole)
        slow = engine.judge(edit.approved, edit.draft, Context())
    assert [(each.approved, each.draft, each.code) for each in quick.differences] == [
        (each.approved, each.draft, each.code) for each in slow.differences
    ]
    assert quick.accepted == slow.accepted
    assert (quick.account.approved, quick.account.draft) == (slow.account.approved, slow.account.draft)


def _whole(ours: str, theirs: str, here: Window, there: Window) -> tuple[tuple[Stretch, Stretch], ...]:
    return ((Stretch(0, len(ours)), Stretch(0, len(theirs))),)


@pytest.mark.parametrize("odd", ["\u200b", "\u00ad", "\u202e", "\x00", "\x7f", "\ue000", "\u2060"])
@pytest.mark.parametrize("place", [0, 7, 18])
def test_hidden_characters_block(odd: str, place: int) -> None:
    text = "He resigned as CEO"
    comparison = compare(text, text[:place] + odd + text[place:])
    assert comparison.verdict == "counsel-review" or not comparison.passes
    assert "CHAR-HIDDEN" in {finding.code for finding in comparison.findings}
    assert compare(text, without(comparison.draft, comparison.restorations)).passes


@pytest.mark.parametrize(
    ("word", "odd"), [("pay", "p\u0430y"), ("Oct", "\u039fct"), ("pay", "\uff50ay"), ("x", "\U0001d431")]
)
def test_look_alikes_block(word: str, odd: str) -> None:
    assert not compare(f"He will {word} it.", f"He will {odd} it.").passes
    assert not compare(f"He will {odd} it.", f"He will {word} it.").passes


def test_letters_with_accents_and_whole_words_of_another_alphabet_are_no_look_alikes() -> None:
    assert compare("Señor Müller resigned on May 1.", "Señor Müller resigned  on May 1.").passes
    found = compare("He said.", "He said \u4f60\u597d.").findings
    assert "CHAR-LOOKALIKE" not in {finding.code for finding in found}


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("", ""),
        ("", "a"),
        ("He", ", if"),
        ("If he leaves, we pay.", "If he leaves, if"),
        ("a", ""),
        ("a" * 1_000_000, "a" * 999_999 + "b"),
        ("word " * 200_000, "word " * 199_999 + "not"),
        ("(" * 100_000, '("' * 50_000),
        ("Mr. A. B. Hall " * 3_000, "Mr. A. B. Hull " * 3_000),
        ("$1," * 30_000, "$1," * 30_001),
    ],
    ids=range(10),
)
def test_any_size_is_answered(approved: str, draft: str) -> None:
    start = process_time()
    comparison = compare(approved, draft)
    assert not comparison.passes
    assert process_time() - start < 60


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("Acme (the “Buyer”) pays Mr. Roe.", "Buyer pays Mr. Roe."),
        ("He pays. (the “Buyer”) It is so.", "He pays. (the “Seller”) It is so."),
        ("(“”) is (the “x", "(“”) is (the “y"),
        ("John Hall and Mary Hall met Ms. Hall.", "John Hall and Mary Hall met Mary Hall."),
        ("Mr. smith saw Mr. Hall-Roe.", "Mr. smith saw Hall-Roe."),
        ("Vice President of the Company (the “Plan”) is in.", "Plan (the “Plan”) is in."),
        ("Ann Hall left. Mr. Hall is owed $5.", "Ann Hall left. Ms. Hall is owed $5."),
    ],
)
def test_names_that_a_text_does_not_give_are_not_read(approved: str, draft: str) -> None:
    assert not compare(approved, draft).passes


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("Acme, Inc. (the “Buyer”) pays. The Buyer owes $5.", "Acme, Inc. (the “Buyer”) pays. Acme, Inc. owes $5."),
        ("John R. Hall left. Mr. Hall is owed $5.", "John R. Hall left. John R. Hall is owed $5."),
        ("On May 1, J. P. Hall left. Mr. Hall is owed $5.", "On May 1, J. P. Hall left. J. P. Hall is owed $5."),
    ],
)
def test_names_that_a_text_gives_are_read(approved: str, draft: str) -> None:
    assert compare(approved, draft).passes


def test_names_of_the_context() -> None:
    known = Context({"acme": ("Acme Widgets", "the Company", "AWI", ""), "bolt": ("Bolt", "AWI")})
    assert compare("The Company pays Bolt.", "Acme Widgets pays Bolt.", known).passes
    assert not compare("The Company pays Bolt.", "Bolt pays Bolt.", known).passes
    assert not compare("The Company pays.", "AWI pays.", known).passes, "a name of two parties names neither"
    assert compare("Acme Widgets (the “Buyer”) is in. The Buyer pays.", "Acme Widgets (the “Buyer”) is in. AWI pays.",
                   Context({"acme": ("Acme Widgets", "AWI")})).passes  # fmt: skip


def test_a_moved_sentence_is_for_counsel() -> None:
    first, second, third = "He leaves on May 1, 2007. ", "The plan ends at that time. ", "It is paid in cash."
    (finding,) = compare(first + second + third, second + first + third).findings
    assert (finding.code, finding.weight) == ("MOVED", "counsel-review")
    assert finding.approved.text in (first.strip(), second.strip())
    assert finding.approved.text == finding.draft.text


def test_a_name_of_many_initials_is_known_by_its_surname() -> None:
    approved = "It was signed by A. B. C. Roy Hall. Mr. Hall left."
    assert compare(approved, "It was signed by A. B. C. Roy Hall. A. B. C. Roy Hall left.").passes
    assert not compare(approved, "It was signed by A. B. C. Roy Hall. D. B. C. Roy Hall left.").passes


def test_the_account_of_facts() -> None:
    account = compare("It is $5 on May 1, 2007. It is 5%.", "It is $6 on 1 May 2007. It is 5%. It is 7%.").account
    assert account.matched == 2
    assert (sum(account.missing.values()), sum(account.added.values())) == (1, 2)
    same = compare("It is $5 on May 1, 2007.", "It is $5 on May 1, 2007.").account
    assert (same.matched, sum(same.missing.values()), sum(same.added.values())) == (2, 0, 0)


@pytest.fixture(scope="module")
def disclosures(shared: Path) -> list[str]:
    """The texts of real disclosures."""
    return [path.read_text("utf-8") for path in sorted((shared / "corpus/disclosures").glob("*.txt"))]


def test_real_disclosures_typeset_in_another_way_pass(disclosures: list[str]) -> None:
    chance = random.Random(7)
    stopped = []
    for text in disclosures:
        for edit in sample([text], 6, chance.randrange(1000), chance.sample(IMMATERIAL, len(IMMATERIAL))):
            comparison = compare(edit.approved, edit.draft)
            if not comparison.passes:
                stopped.append((_shown(edit), [(each.approved.text, each.draft.text) for each in comparison.findings]))
    assert stopped == []


def test_different_real_disclosures_never_pass(disclosures: list[str]) -> None:
    pairs = [pair for pair in combinations(disclosures, 2) if pair[0].split() != pair[1].split()]
    for one, two in random.Random(5).sample(pairs, 300):
        assert not compare(one[:3000], two[:3000]).passes
