"""A redline as a PDF: its words, its margins, and what a screen reader finds."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import outloud
import pypdfium2
import pytest

from eightk.document.pdf_margins import _bars, _Line
from eightk.redlines import redline_between, redline_of
from eightk.redlines.pdf import PRODUCER, pdf_redline, print_page
from eightk.wording.comparison import compare

_LONG = (
    "He is paid $5 in May, and the line of many words goes on. The plan of the Company ends then, as agreed by all of "
    "them. What is left of it is given to those who stay until the end of the year, in cash, and to nobody else. "
)
APPROVED = f"One.\n\n{_LONG}\n\nThree stays."
DRAFT = APPROVED.replace("$5", "$6", 1).replace("\n\nThree", "\n\nTwo and a half is new.\n\nThree")


@pytest.fixture(scope="module")
def made() -> bytes:
    return pdf_redline(redline_of(compare(APPROVED, DRAFT)), "Redline", "Section 5")


def _page(content: bytes, number: int = 0) -> pypdfium2.PdfPage:
    return pypdfium2.PdfDocument(content)[number]


def test_the_words_of_both_texts_are_there(made: bytes) -> None:
    text = " ".join(_page(made).get_textpage().get_text_bounded().split())
    assert "Redline Section 5" in text
    assert "Two and a half is new." in text
    assert re.search(r"\$5.*\$6", text)
    assert "Page 1 of 1" in text


def test_numbers_and_bars_stand_in_the_margin(made: bytes) -> None:
    page = _page(made)
    bitmap = page.render(scale=2).to_pil().convert("L")
    left = bitmap.crop((0, 0, int(page.get_width() * 2 * 1.2 / 8.5), bitmap.height))
    rows = [left.crop((0, y, left.width, y + 1)).getextrema()[0] for y in range(left.height)]
    runs = sum(1 for before, after in pairwise(rows) if before > 200 >= after)
    assert runs >= 5, "five lines of text bear numbers"
    assert 0 in rows, "a bar is black"
    assert not re.search(r"^\d$", page.get_textpage().get_text_bounded(), re.MULTILINE), "no copy has the numbers"


def test_lines_that_follow_each_other_have_one_bar() -> None:
    lines = [_Line(float(at * 10), 10.0, at * 10 + 8.0, 0.0, at in (1, 2, 4)) for at in range(6)]
    assert list(_bars(lines)) == [(10.0, 30.0), (40.0, 50.0)]


def test_a_screen_reader_finds_nothing_missing(made: bytes, tmp_path: Path) -> None:
    path = tmp_path / "redline.pdf"
    path.write_bytes(made)
    result = outloud.check(str(path))
    assert result.error is None
    assert [finding.message for finding in result.findings if finding.severity == "error"] == []


def test_its_maker_is_told_and_the_bytes_are_the_same(made: bytes) -> None:
    assert PRODUCER in made[-4096:]
    assert made == pdf_redline(redline_of(compare(APPROVED, DRAFT)), "Redline", "Section 5")
    assert pypdfium2.PdfDocument(made).get_metadata_value("Creator") == "eightk redline"


def test_what_is_folded_is_left_out_and_counted() -> None:
    ours = "\n\n".join(f"Paragraph {number} stands." for number in range(9))
    told = print_page(redline_between(ours, ours.replace("0 stands", "0 lies")), "Redline")
    assert '<p class="rl-gap unnumbered">7 paragraphs unchanged</p>' in told
    assert "Paragraph 5" not in told
    assert "Paragraph 5" in print_page(redline_between(ours, ours), "Redline", around=None)
