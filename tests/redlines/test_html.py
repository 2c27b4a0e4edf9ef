"""A redline as HTML."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from tests.redlines.marked import accepted, rejected
from tests.redlines.test_value import TEXTS, line_ends

from eightk.redlines import LEGEND, fragment, redline_between, redline_of
from eightk.redlines.html import beside, page, remarks
from eightk.redlines.style import FRAGMENT_STYLE
from eightk.visible import visible
from eightk.wording.comparison import compare

APPROVED = "One & <two>.\n\nHe is paid $5 in May.\n\nThe plan of the Company ends.\n\nThree."
DRAFT = "One & <two>.\n\nThe plan of the Company ends.\n\nHe is paid $6 in May.\n\nThree."


@given(TEXTS, TEXTS)
def test_accepting_gives_the_draft_and_rejecting_the_approved_wording(approved: str, draft: str) -> None:
    told = fragment(redline_of(compare(approved, draft)))
    assert accepted(told) == visible(line_ends(draft))
    assert rejected(told) == visible(line_ends(approved))


def test_ids_bear_the_prefix_and_none_is_twice() -> None:
    made = redline_of(compare(APPROVED, DRAFT))
    told = fragment(made, "a") + remarks(made, "a") + beside(made, "b") + remarks(made, "b") + LEGEND
    ids = re.findall(r' id="([^"]+)"', told)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', told)) <= set(ids)
    assert {each[:2] for each in ids} == {"a-", "b-"}


def test_a_screen_reader_says_what_was_done() -> None:
    told = fragment(redline_between("He is paid $5.", "He is paid $6."))
    assert '<span class="rl-x rl-vh">[deleted, amount: </span><strong class="rl-fact">$5</strong>' in told
    assert '<span class="rl-x rl-vh">[inserted, amount: </span><strong class="rl-fact">$6</strong>' in told


def test_both_ends_of_a_move_lead_to_each_other() -> None:
    told = fragment(redline_between(APPROVED.replace("$5", "$6"), DRAFT))
    ways = re.findall(r'<(?:del|ins) class="rl-(?:away|here)" id="rl-(c\d)">.*?<a href="#rl-(c\d)">(.*?)</a>', told)
    (first, there, where), (second, back, from_) = ways
    assert (first, second) == (back, there)
    assert where.endswith("(move 1)")
    assert from_.endswith("(move 1)")


def test_side_by_side_each_text_stands_alone() -> None:
    cells = re.findall(r'<td data-of="(.*?)">(.*?)</td>', beside(redline_between(APPROVED, DRAFT, {})))
    ours, theirs = ("".join(cell for of, cell in cells if of == name) for name in ("Approved wording", "Draft"))
    assert "<ins" not in ours
    assert "<del" not in theirs
    assert "$6" not in ours
    assert "$5" not in theirs


def test_folded_text_is_there_and_says_how_much() -> None:
    ours = "\n\n".join(f"Paragraph {number}." for number in range(9))
    told = fragment(redline_between(ours, f"{ours} More."))
    assert '<details class="rl-fold"><summary class="rl-x">7 paragraphs unchanged</summary>' in told
    assert "<details" not in fragment(redline_between(ours, f"{ours} More."), around=None)
    assert "7 paragraphs unchanged" in beside(redline_between(ours, f"{ours} More."))


def test_a_page_stands_alone() -> None:
    told = page(redline_of(compare(APPROVED, DRAFT)), "A <b> & c", "of \u202e it")
    assert "<title>A &lt;b&gt; &amp; c</title>" in told
    assert "of [U+202E] it" in told
    assert not re.search(r"<script|<link|url\(|@import|https?://", told)
    assert "Changed in fact" in told
    assert "<h2>Remarks</h2>" in told


def test_a_page_of_equal_texts_says_so() -> None:
    told = page(redline_between("One.", "One."), "Same")
    assert "The texts are the same." in told
    assert "rl-legend" not in told.partition("<body>")[2]
    assert "No word is changed." in page(redline_between("“One”.", '"One".'), "Typeset")


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("By: /s/ A. Roe\nName: A. Roe", "rl-lines"),
        ("Year      Rate\n2024      5%", "rl-columns"),
        ("                CREDIT AGREEMENT", "rl-middle"),
    ],
)
def test_how_a_paragraph_is_set(text: str, how: str) -> None:
    assert f'<p class="rl-p {how}">' in fragment(redline_between(text, text))


def test_every_rule_of_the_style_is_bound_to_its_class() -> None:
    plain = re.sub(r"@media[^{]+", "", FRAGMENT_STYLE).replace("}}", "}")
    selectors = [one for rule in re.findall(r"([^{}]+)\{[^{}]*\}", plain) for one in rule.split(",")]
    assert selectors
    assert all(one.strip().startswith(".rl") for one in selectors)
