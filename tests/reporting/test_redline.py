"""A redline on a terminal."""

from __future__ import annotations

from click import unstyle
from hypothesis import given
from tests.redlines.test_value import TEXTS

from eightk.redlines import redline_between
from eightk.reporting.redline import WIDTH, redline_lines


def lines(approved: str, draft: str, *, colour: bool = False, around: int | None = 1) -> list[str]:
    return redline_lines(redline_between(approved, draft), colour, around)


def test_unchanged_paragraphs_fold() -> None:
    ours = "\n\n".join(f"Paragraph {number}." for number in range(6))
    assert lines(ours, f"{ours} More.") == [
        "… 4 paragraphs unchanged …",
        "",
        "Paragraph 4.",
        "",
        "Paragraph 5. {+More.+}",
    ]
    assert lines(ours, f"{ours} More.", around=None)[0] == "Paragraph 0."


def test_the_end_of_a_paragraph_that_came_or_went() -> None:
    assert lines("One is here.\n\nTwo is here.", "One is here. Two is here.") == [
        "One is here.[-¶-]",
        "",
        "Two is here.",
    ]
    assert lines("One is here. Two is here.", "One is here.\n\nTwo is here.")[0] == "One is here.{+¶+}"


def test_lines_that_were_ended_on_purpose_stay() -> None:
    assert lines("By: A. Roe\nTitle: CEO", "By: A. Roe\nTitle: CFO") == ["By: A. Roe", "Title: [-CEO-]{+CFO+}"]


def test_a_blank_stands_outside_of_the_marks() -> None:
    assert lines("He will serve.", "He will not serve.") == ["He will {+not+} serve."]


def test_long_lines_are_broken_between_words_alone() -> None:
    text = "It is a long paragraph of words that go on. " * 5
    told = lines(text, text.replace("long", "short", 1))
    assert all(len(line) <= WIDTH for line in told)
    assert "[-long-]{+short+}" in " ".join(told)


def test_what_is_typeset_otherwise_stands_as_the_draft_has_it() -> None:
    assert lines("say “so” now", 'say "so" then') == ['say "so" [-now-]{+then+}']


@given(TEXTS, TEXTS)
def test_colours_change_no_word(approved: str, draft: str) -> None:
    assert [unstyle(line).rstrip() for line in lines(approved, draft, colour=True)] == lines(approved, draft)
