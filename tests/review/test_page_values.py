"""What the review page is made of: anchors in the exhibit, both texts in rows, places of findings, history."""

from __future__ import annotations

import re
from html import escape, unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.review.small import COPY, GIVEN, WRONG, YAML, made

from eightk.document.words import words_of_html
from eightk.findings import Finding, Span
from eightk.redlines import redline_of
from eightk.review.page.anchors import Wanted, anchored
from eightk.review.page.edits import marked
from eightk.review.page.facts import Linked
from eightk.review.page.points import Lines, Moved
from eightk.review.page.rows import Row, rows_of
from eightk.wording.comparison import compare
from eightk.wording.determinations import determine

COPY_TEXT = "1. Pay. The Buyer\n   pays $5 & “no\nmore” to A.B. Corp.\n\n   2. End. It ends.\n"
PAGE = (
    "<p>1. <u>Pay.</u> The Buyer pays $5 &amp; &#8220;no<br>more&#8221; to A.B. Corp.</p>"
    "<p><font>2. End.</font> It&#160;ends.</p>"
)
TIE = re.compile(r'<(a|span) class="tie" id="clause-(\d+)"[^>]*>(.*?)</\1>')


def pieces(html: str) -> list[str]:
    return [unescape(found[2]) for found in TIE.findall(html)]


def place(words: str) -> tuple[int, int]:
    start = COPY_TEXT.index(words)
    return start, start + len(words)


def test_the_words_of_a_place_become_a_link_back() -> None:
    found = anchored(PAGE, COPY_TEXT, [Wanted(place("$5"), "fact-1")])
    assert '<a class="tie" id="clause-1" href="#fact-1">$5</a>' not in found.html  # one letter: too small to hit
    assert '<span class="tie" id="clause-1">$5</span>' in found.html
    found = anchored(PAGE, COPY_TEXT, [Wanted(place("The Buyer\n   pays"), "fact-1")])
    assert '<a class="tie" id="clause-1" href="#fact-1">The Buyer pays</a>' in found.html
    assert found.spans == {place("The Buyer\n   pays"): (1, 1)}


def test_a_place_across_elements_has_several_anchors() -> None:
    wanted = [Wanted(place("Pay. The Buyer"), "fact-1"), Wanted(place("“no\nmore” to"), "fact-2")]
    found = anchored(PAGE, COPY_TEXT, wanted)
    assert pieces(found.html) == ["Pay.", "The Buyer", "“no", "more” to"]
    assert found.spans == {wanted[0].place: (1, 2), wanted[1].place: (3, 4)}


def test_of_places_within_each_other_each_keeps_its_own() -> None:
    outer, inner = Wanted(place("to A.B. Corp."), "term-1"), Wanted(place("A.B."), "fact-1")
    found = anchored(PAGE, COPY_TEXT, [inner, outer])
    assert pieces(found.html) == ["to", "A.B.", "Corp."]
    assert found.spans == {inner.place: (2, 2), outer.place: (1, 3)}
    assert 'id="clause-2" href="#fact-1"' in found.html


def test_a_link_of_the_page_is_not_put_into_another() -> None:
    found = anchored('<p><a href="x.htm">The Buyer</a> pays</p>', "The Buyer pays", [Wanted((0, 14), "fact-1")])
    assert found.html.count("<a ") == 2
    assert '<a href="x.htm"><span class="tie" id="clause-1">The Buyer</span></a>' in found.html


def test_a_place_without_words_has_no_anchor() -> None:
    blank = COPY_TEXT.index("\n\n"), COPY_TEXT.index("\n\n") + 2
    found = anchored(PAGE, COPY_TEXT, [Wanted(blank, "fact-1"), Wanted((5, 5), "fact-2")])
    assert (found.html, found.spans) == (PAGE, {})


WORDS = st.lists(st.sampled_from(["Ann", "&", "“x”", "é", "a<b", "$1", "-", "no."]), min_size=1, max_size=30)


@given(WORDS, st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=8))
def test_anchors_change_no_word_and_cover_their_places(words: list[str], spots: list[tuple[int, int]]) -> None:
    """By a law: the page says what it said, and the anchors of a place have its characters, blanks aside."""
    copy = " ".join(words)
    page = "".join(f"<i>{escape(word)}</i> " if len(word) % 2 else f"{escape(word)}&#160;" for word in words)
    wanted = [Wanted((min(spot), min(max(spot), len(copy))), f"fact-{number}") for number, spot in enumerate(spots)]
    found = anchored(f"<p>{page}</p>", copy, wanted)
    assert words_of_html(found.html) == words_of_html(page)
    told = pieces(found.html)
    for each in wanted:
        letters = "".join(copy[slice(*each.place)].split())
        if not letters:
            continue
        first, last = found.spans[each.place]
        assert "".join("".join(told[first - 1 : last]).split()) == letters


def test_a_place_moves_with_what_is_taken_out_before_it() -> None:
    text = "The fee is secret words, paid monthly to Bird."
    start = text.index("secret words")
    moved = Moved([(start, start + len("secret words"))], "[***]")
    filed = text.replace("secret words", "[***]")
    assert filed[slice(*moved.place((text.index("Bird"), text.index("Bird") + 4)))] == "Bird"
    assert filed[slice(*moved.place((start, start + 6)))] == "[***]"
    assert filed[slice(*moved.place((start + 7, start + 12)))] == "[***]"
    assert filed[slice(*moved.place((0, 7)))] == "The fee"
    assert filed[slice(*moved.place((8, start + 3)))] == "is [***]"


def test_a_redacted_passage_is_not_in_the_exhibit_of_the_page() -> None:
    redaction = "  redactions:\n    - passage: March 9, 2026\n      section: 1\n      reason: not material\n"
    package = made((YAML, "exhibit:\n", f"exhibit:\n{redaction}"))
    exhibit = package.page[package.page.index('id="exhibit"') : package.page.index('id="documents"')]
    said = " ".join(re.sub(r"<[^>]*>", "", unescape(exhibit)).split())
    assert "On [***] the Purchaser shall buy" in said


APPROVED = "Mr. Hall resigned on May 1, 2007. He will be paid $120,000.\n\nThe agreement is filed as Exhibit 10.1."


def rows(draft: str, *facts: tuple[int, int]) -> tuple[Row, ...]:
    redline = redline_of(determine(compare(APPROVED, draft)))
    linked = [Linked(start, end, number, number, 0, 0, True) for number, (start, end) in enumerate(facts, 1)]
    return rows_of(redline, marked(redline), linked)


def text_of(made_rows: tuple[Row, ...], side: str) -> str:
    runs = [run for row in made_rows for run in getattr(row, side)]
    return "".join(part.text for run in runs for part in run.parts)


def test_sentence_stands_beside_sentence() -> None:
    draft = APPROVED.replace("$120,000", "$102,000")
    found = rows(draft, (draft.index("May 1"), draft.index("May 1") + 11))
    assert [(text_of((row,), "draft").strip(), row.begins) for row in found] == [
        ("Mr. Hall resigned on May 1, 2007.", True),
        ("He will be paid $102,000.", False),
        ("The agreement is filed as Exhibit 10.1.", True),
    ]
    [stated] = [part for run in found[0].draft for part in run.parts if part.facts]
    assert (stated.text, stated.begins) == ("May 1, 2007", True)
    [edit] = [run for run in found[1].draft if run.edits]
    assert (edit.kind, edit.ends, edit.edits[0].standing, edit.edits[0].facts) == (
        "inserted",
        True,
        "open",
        ("amount",),
    )


@given(
    st.lists(st.sampled_from(["Mr.", "Hall", "resigned.", "He", "paid", "$5.", "not", "“so”", "\n\nThen"]), max_size=12)
)
def test_rows_have_every_word_of_both_texts(words: list[str]) -> None:
    draft = " ".join(words) or "."
    found = rows(draft, (0, len(draft)))
    assert text_of(found, "approved").split() == APPROVED.split()
    assert text_of(found, "draft").split() == draft.split()


@pytest.mark.parametrize(
    ("line", "column", "quotation", "words"),
    [
        (1, 9, "The Buyer pays $5", "The Buyer\n   pays $5"),
        (2, 4, "other words", "pays"),
        (2, 4, "", "pays"),
        (9, 1, "no such line", None),
        (0, 0, "the file as a whole", None),
    ],
)
def test_the_place_of_a_finding(line: int, column: int, quotation: str, words: str | None) -> None:
    lines = Lines("agreements/x/copy.txt", COPY_TEXT)
    finding = Finding("CONS001", "x", spans=(Span("agreements/x/copy.txt", line, column),), quotation=quotation)
    found = lines.place_of(finding)
    assert (COPY_TEXT[slice(*found)] if found else None) == words
    assert lines.place_of(Finding("CONS001", "x", spans=(Span("other.txt", 1, 1),))) is None


def test_the_page_tells_of_decisions_and_their_days() -> None:
    acknowledged = [
        "known_variances:",
        "  - code: TIE002",
        '    quotation: "2027-04-30"',
        "    why: the <b>side letter",
        "    who: Jane Q. Roe",
        "    when: 2026-03-03",
    ]
    variance = "\n".join([*acknowledged, ""])
    wrong = (YAML, "- amount: $500,000\n          on: 2027-03-31", "- amount: $500,000\n          on: 2027-04-30")
    package = made(*GIVEN, wrong, (YAML, "disclosure:\n", f"{variance}disclosure:\n"))
    page = package.page
    assert "the &lt;b&gt;side letter" in page
    history = page[page.index('id="history"') :]
    days = re.findall(r'datetime="([0-9-]+)"', history)
    assert days == sorted(days)
    assert days[0] == "2026-03-02"
    assert days[-1] == "2026-03-06"
    assert "1 point of the agreement acknowledged by Jane Q. Roe" in history


def test_the_page_is_the_same_whenever_it_is_made() -> None:
    first, second = made(*GIVEN, WRONG), made(*GIVEN, WRONG)
    assert first.page == second.page
    assert "<script src" not in first.page
    assert "http://" not in first.page.replace("http://www.w3.org", "")


def test_a_head_without_words_is_a_plain_cell() -> None:
    table = (
        "     Part            Amount\n     -----           ------\n     First           $1\n     Second          $2\n\n"
    )
    package = made((COPY, "     5. Governing Law.", f"{table}     5. Governing Law."))
    assert package.page
    assert not re.search(r"<th\b[^>]*></th>", package.page)
