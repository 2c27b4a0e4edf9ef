"""The laws of edits, words and sentences, over any two texts: what a redline stands on."""

from __future__ import annotations

import random
import re
from time import process_time

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from eightk.wording.align import gaps
from eightk.wording.edits import edits_between, one_edit, without
from eightk.wording.sentences import split_sentences
from eightk.wording.words import read_words, typeset

TEXT = st.text() | st.lists(
    st.sampled_from(
        [
            "Mr. Hall",
            "the",
            "Company",
            "$10,000",
            "March 1, 2007",
            "shall",
            "not",
            ",",
            ".",
            "“form”",
            "—",
            "\n\n",
            "5.02(b)",
        ]
    ),
    max_size=30,
).map(" ".join)
# Hyphens within words are left alone: "A-1" is one word, "A\u20131" three.
TYPOGRAPHY = str.maketrans({'"': "\u201c", "'": "\u2019", "\u2014": "\u2013"})


def _applied(approved: str, draft: str, *, accept: bool) -> str:
    """The text when every edit is accepted, or rejected, done on the offsets of the edits alone."""
    text, at = "", 0
    for edit in edits_between(approved, draft):
        kept, other = (edit.draft, draft) if accept else (edit.approved, approved)
        text += other[at : kept.start] + kept.text
        assert other[kept.start : kept.end] == kept.text
        at = kept.end
    return text + (draft if accept else approved)[at:]


@given(TEXT, TEXT)
def test_accepting_and_rejecting(approved: str, draft: str) -> None:
    """All edits accepted give the draft, all rejected the approved wording."""
    assert _applied(approved, draft, accept=True) == draft
    assert _applied(approved, draft, accept=False) == approved


@given(TEXT, TEXT)
def test_taking_back_every_edit_gives_the_words_of_the_approved_wording(approved: str, draft: str) -> None:
    """All at once, or as one edit."""
    edits = edits_between(approved, draft)
    assert bool(edits) == bool(edits_between(draft, approved))
    whole = without(draft, [one_edit(approved, draft)])
    assert whole.split() == approved.split()


@given(TEXT, st.data())
def test_any_changed_word_or_mark_is_an_edit(text: str, data: st.DataObject) -> None:
    """One word, number or mark left out, doubled or replaced, anywhere."""
    words = read_words(text)
    assume(words)
    word = data.draw(st.sampled_from(words))
    change = data.draw(st.sampled_from(["", f"{word.text} {word.text}", "other", "7"]))
    assume(typeset(change) != word.form)
    draft = f"{text[: word.start]} {change} {text[word.end :]}"
    assert edits_between(text, draft)


@given(TEXT)
def test_typography_is_no_edit(text: str) -> None:
    """Quotation marks, dashes and white space set in another way are no difference in wording."""
    assert edits_between(text, text.translate(TYPOGRAPHY)) == ()
    assert edits_between(text, "  \n".join(re.split(r"(?<=\s)", text)) + "\n") == ()


@given(TEXT)
@example("It left -- at once --- and was paid.")
def test_words_know_their_places(text: str) -> None:
    """Every character that is no white space is in a word, at its offset, in order; typed dashes are read as one."""
    words = read_words(text)
    assert all(text[word.start : word.end] == word.text for word in words)
    assert all(word.form == ("-" if word.text in ("--", "---") else typeset(word.text)) for word in words)
    assert [word.start for word in words] == sorted(word.start for word in words)
    assert "".join(word.text for word in words) == "".join(text.split())


@given(TEXT)
def test_sentences_are_the_paragraph(text: str) -> None:
    """Joined by single spaces, the sentences are the folded paragraph; none is empty; splitting is done once."""
    sentences = split_sentences(text)
    assert " ".join(sentences) == " ".join(text.split())
    assert all(sentences)


SMALL = st.lists(st.sampled_from("abc"), max_size=40)


@given(SMALL, SMALL, st.integers(0, 60), st.integers(0, 3))
def test_gaps_part_what_differs(ours: list[str], theirs: list[str], pairs: int, cuts: int) -> None:
    """Between the gaps the words are the same, one by one, wherever the bounds stand."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("eightk.wording.align.MOST_PAIRS", pairs)
        patch.setattr("eightk.wording.align.MOST_CUTS", cuts)
        found = gaps(ours, theirs)
    i = j = 0
    for gap in found:
        assert ours[i : gap.first] == theirs[j : gap.start]
        assert gap.last > gap.first or gap.stop > gap.start
        i, j = gap.last, gap.stop
    assert ours[i:] == theirs[j:]
    assert bool(found) == (ours != theirs)


@pytest.mark.parametrize(("vocabulary", "count"), [(1, 20_000), (10, 50_000), (3000, 200_000)])
def test_a_million_characters_with_five_edits(vocabulary: int, count: int) -> None:
    """Answered in seconds of the processor, and each edit named; so are shorter texts of a few words over and over."""
    chance = random.Random(5)
    words = [f"w{chance.randrange(vocabulary)}" for _ in range(count)]
    draft = list(words)
    for place in (7, count // 4, count // 3, count // 2, count - 10):
        draft[place] = "changed"
    start = process_time()
    edits = edits_between(" ".join(words), " ".join(draft))
    assert process_time() - start < 15
    assert len(edits) == 5 or vocabulary == 1


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]),
        ("Mr. Hall of Acme Inc. Mr. Roe.", ["Mr. Hall of Acme Inc. Mr. Roe."]),
        ("William N. Plamondon resigned. He left.", ["William N. Plamondon resigned.", "He left."]),
        ("See (the “Form.”) “Next” one.", ["See (the “Form.”)", "“Next” one."]),
        ("It is No. 5. 10 more.", ["It is No. 5. 10 more."]),
        ("At 10 a.m. New York time. $5 is due.", ["At 10 a.m. New York time.", "$5 is due."]),
        (". A", [".", "A"]),
        ("", []),
    ],
)
def test_where_sentences_end(paragraph: str, sentences: list[str]) -> None:
    """Abbreviations and initials do not end one."""
    assert list(split_sentences(paragraph)) == sentences
