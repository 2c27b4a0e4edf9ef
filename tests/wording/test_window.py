"""What need not be read: sentences that both texts have at the same place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.wording.case_file import read_cases
from tests.wording.edits import Edit
from tests.wording.edits.strategies import immaterial_edits, material_edits

from eightk.wording import judge as engine
from eightk.wording.judge import Context, Judgement, judge
from eightk.wording.window import Stretch, parted, windows

TEXTS = [
    (Path(__file__).parent / "edits/sample.txt").read_text("utf-8"),
    *(case.approved for case in read_cases()),
]
PAID, RESIGNED, CLOSED, MOVED, ENDED = SENTENCES = (
    "The Company paid the fee in cash.",
    "One director resigned from the board.",
    "All parties agreed on the “Closing” (of the sale).",
    "Our registrant moved its office in 2007.",
    "Each lease ended before the term.",
)
SENTENCE = st.sampled_from(SENTENCES) | st.sampled_from(["The fee is $5.", "he left.", "", "Mr. Hall", "¶"])
TEXT = st.lists(SENTENCE, max_size=12).map(" ".join)


def _read(ours: str, theirs: str) -> list[tuple[str, str]]:
    return [
        (ours[here.start : here.end], theirs[there.start : there.end])
        for here, there in parted(ours, theirs, *windows(ours, theirs))
    ]


def _text(*sentences: str) -> str:
    return " ".join(sentences)


def test_only_the_sentences_that_differ_are_read() -> None:
    ours = _text(*SENTENCES)
    theirs = ours.replace("paid", "owed").replace("before", "after")
    assert _read(ours, theirs) == [(PAID, PAID.replace("paid", "owed")), (ENDED, ENDED.replace("before", "after"))]


def test_a_first_or_last_word_is_read_with_its_neighbour() -> None:
    ours, theirs = _text(*SENTENCES), _text(PAID, RESIGNED, CLOSED.replace("All", "The"), MOVED, ENDED)
    assert _read(ours, theirs) == [(f"{RESIGNED} {CLOSED}", f"{RESIGNED} {CLOSED.replace('All', 'The')}")]
    theirs = _text(PAID, RESIGNED.replace("board", "bank"), CLOSED, MOVED, ENDED)
    assert _read(ours, theirs) == [(f"{RESIGNED} {CLOSED}", f"{RESIGNED.replace('board', 'bank')} {CLOSED}")]


@pytest.mark.parametrize("gone", range(5))
def test_a_sentence_left_out_is_read_with_its_neighbours(gone: int) -> None:
    kept = [*SENTENCES[:gone], *SENTENCES[gone + 1 :]]
    around = SENTENCES[max(gone - 1, 0) : gone + 2]
    left = [each for each in around if each != SENTENCES[gone]]
    assert _read(_text(*SENTENCES), _text(*kept)) == [(_text(*around), _text(*left))]
    assert _read(_text(*kept), _text(*SENTENCES)) == [(_text(*left), _text(*around))]


@pytest.mark.parametrize(("old", "new"), [(" ", "\n\n"), ("“", '"'), (" ", "\u00a0 ")])
def test_blanks_and_quotation_marks_need_no_reading(old: str, new: str) -> None:
    text = _text(*SENTENCES)
    assert text.replace(old, new) != text
    assert _read(text, text.replace(old, new)) == []


def test_nothing_is_read_of_equal_texts_and_all_of_texts_without_sentences() -> None:
    assert _read(PAID, PAID) == []
    assert _read("", PAID) == [("", PAID)]
    assert _read("one endless line", "one endless lane") == [("one endless line", "one endless lane")]


@given(TEXT, TEXT)
def test_between_what_is_read_both_texts_have_the_same(ours: str, theirs: str) -> None:
    apart = parted(ours, theirs, *windows(ours, theirs))
    mine, other = _between(ours, [here for here, _ in apart]), _between(theirs, [there for _, there in apart])
    assert mine == other
    before, after = windows(ours, theirs)
    assert all(before.start <= here.start and here.end <= before.end for here, _ in apart)
    assert all(after.start <= there.start and there.end <= after.end for _, there in apart)


def _between(text: str, read: Sequence[Stretch]) -> list[list[str]]:
    bounds = [0, *(bound for each in read for bound in (each.start, each.end)), len(text)]
    return [text[start:end].split() for start, end in zip(bounds[::2], bounds[1::2], strict=True)]


@settings(max_examples=100)
@given(material_edits(TEXTS) | immaterial_edits(TEXTS))
def test_reading_the_sentences_that_differ_is_enough(edit: Edit) -> None:
    """The answer is the one that reading both texts from end to end gives."""
    quick, slow = judge(edit.approved, edit.draft, Context()), _judge_whole(edit)
    assert [(each.approved, each.draft, each.code) for each in quick.differences] == [
        (each.approved, each.draft, each.code) for each in slow.differences
    ]
    assert quick.accepted == slow.accepted
    assert (quick.account.approved, quick.account.draft) == (slow.account.approved, slow.account.draft)


def _judge_whole(edit: Edit) -> Judgement:
    whole = ((Stretch(0, len(edit.approved)), Stretch(0, len(edit.draft))),)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "parted", lambda *given: whole)
        return judge(edit.approved, edit.draft, Context())


def test_a_sentence_moved_past_what_is_not_read_is_found() -> None:
    ours, theirs = _text(*SENTENCES), _text(RESIGNED, CLOSED, MOVED, PAID, ENDED)
    (found,) = judge(ours, theirs, Context()).differences
    assert (found.code, found.approved.text, found.draft.text) == ("MOVED", PAID, PAID)


def test_equal_sentences_do_not_hide_where_another_stands() -> None:
    """The stretches hold the same sentences in all, and still the texts are not the same."""
    ours, theirs = _text(PAID, RESIGNED, CLOSED, MOVED, PAID), _text(PAID, PAID, RESIGNED, CLOSED, MOVED)
    assert judge(ours, theirs, Context()).differences


def test_a_sentence_put_in_stands_after_the_word_before_it() -> None:
    """The empty passage of the other text lies there, although nothing of that text is read."""
    kept = _text(*SENTENCES)
    at = kept.index(SENTENCES[2]) - 1
    added = kept[: at + 1] + "The Company may sell the plant. " + kept[at + 1 :]
    (found,) = judge(kept, added, Context()).differences
    assert (found.approved.start, found.approved.end) == (at, at)
    (gone,) = judge(added, kept, Context()).differences
    assert (gone.draft.start, gone.draft.end) == (at, at)
