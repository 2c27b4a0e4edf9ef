"""A redline as Markdown, read by a parser of GitHub's dialect."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some
from markdown_it import MarkdownIt
from tests.redlines.test_value import TEXTS

from eightk.redlines import redline_between, redline_of
from eightk.redlines.markdown import LONGEST, markdown, text_parts
from eightk.visible import visible
from eightk.wording.comparison import compare
from eightk.wording.words import read_words

READER = MarkdownIt("commonmark").enable(["strikethrough", "table"])
SIGNS = some.lists(
    some.sampled_from(["a", "The fee is due. ", "$5", "*", "**", "~", "~~", "_", "`", "#1", "@me", "<b>", "1. ", "- "])
    | some.sampled_from([" ", " ", "\n\n", "[x](y)", "|", "\\", "&amp;", "(", ")", ".", "=", "+ ", "GH-1"]),
    max_size=16,
).map("".join)


def settled(text: str, gone: str) -> str:
    """The words that stay without what is struck, or without what is bold; notes in italics are left out."""
    words, open_ = "", 0
    for token in (inner for block in READER.parse(text) for inner in block.children or ()):
        if token.type in (f"{gone}_open", "em_open"):
            open_ += 1
        elif token.type in (f"{gone}_close", "em_close"):
            open_ -= 1
        elif token.type in ("softbreak", "hardbreak"):
            words += " "
        elif token.type == "text" and not open_:
            words += token.content
        elif token.type in ("code_inline", "link_open", "image"):
            raise AssertionError(f"read as markup: {token}")
    return words


def letters(text: str) -> str:
    """Without white space, and however quotation marks and dashes are typeset: several typed in a row may be one, and a
    stop may stand on either side of a quotation mark."""
    return re.sub(r'(["\']+)([.,]+)', r"\2\1", re.sub("-+", "-", "".join(word.form for word in read_words(text))))


@given(TEXTS | SIGNS, TEXTS | SIGNS)
def test_accepting_gives_the_words_of_the_draft(approved: str, draft: str) -> None:
    made = redline_between(approved, draft)
    told = "\n\n".join(text_parts(made, around=None)).replace("<!-- -->", "")
    marks = len([each for each in made.paragraphs if each.seam])
    assert letters(settled(told, "s")).replace("¶", "", marks) == letters(visible(draft))
    assert letters(settled(told, "strong")).replace("¶", "", marks) == letters(visible(approved))


@pytest.mark.parametrize(
    ("approved", "draft", "told"),
    [
        ("It paid $5.", "It paid $6.", "It paid ~~\\$5~~ **\\$6** *(amount)*."),
        ("He left.", "He left @once for #x.", "He left **@<!-- -->once for \\#<!-- -->x**."),
        ("One. Two.", "One. So. Two.", "One. **So.** Two."),
        ("re-sign", "re(sign)", "~~re-sign~~ **re(sign)**"),
        ("1. Pay.", "1. Pay.", "1\\. Pay."),
    ],
)
def test_how_it_is_written(approved: str, draft: str, told: str) -> None:
    assert list(text_parts(redline_between(approved, draft))) == [told]


def test_the_whole() -> None:
    paragraphs = [f"Paragraph {number} stands." for number in range(8)]
    ours = "\n\n".join([*paragraphs, "Under the plan, it paid $5."])
    theirs = "\n\n".join([*paragraphs, "Pursuant to the plan, it paid $6."])
    told = markdown(redline_of(compare(ours, theirs)), "Redline <of> it")
    assert "### Redline \\<of\\> it" in told
    assert "**1 change of fact, 1 change of words.**" in told
    assert "- amount: ~~\\$5~~ **\\$6**" in told
    assert "*… 7 paragraphs unchanged …*" in told
    assert "1. Finding: the amount" in told
    assert "2. Harmless by rule: " in told


def test_a_comment_is_never_longer_than_github_takes() -> None:
    ours = "\n\n".join(f"Paragraph {number} stands here." for number in range(6000))
    told = markdown(redline_between(ours, ours.replace("stands", "lies")))
    assert LONGEST / 2 < len(told) <= LONGEST
    assert "more parts are not shown here" in told


def test_a_move_says_where_the_other_end_is() -> None:
    ours = "The fee is due in May.\n\nThe plan of it ends.\n\nIt is so."
    theirs = "The plan of it ends.\n\nThe fee is due in May.\n\nIt is so."
    told = "\n\n".join(text_parts(redline_between(ours, theirs)))
    assert "*(moved to below, move 1)*" in told or "*(moved to above, move 1)*" in told
    assert "*(moved here from above, move 1)*" in told or "*(moved here from below, move 1)*" in told


def test_a_comment_of_many_changes_of_fact_stays_within_its_limit() -> None:
    ours, theirs = (
        "\n\n".join(f"The Company shall pay ${at},{at % 900 + more} to Holder{at} Corp." for at in range(1, 900))
        for more in (100, 101)
    )
    told = markdown(redline_of(compare(ours, theirs)))
    assert 20_000 < len(told) < LONGEST
    assert told.count("*… the list goes on; ") == 2
    assert "*… the text goes on; " in told
