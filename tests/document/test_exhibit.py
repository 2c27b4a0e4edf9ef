"""Exhibit 10: the conformed copy word for word, its layout, and its redactions."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pypdfium2 import PdfDocument

from eightk.agreement.copy import read_conformed_copy
from eightk.document.exhibit import check_word_for_word, exhibit_blocks
from eightk.document.pdf import PdfJob, render_pdf
from eightk.document.redaction import Redaction, apply_redactions
from eightk.document.words import words_of_copy, words_of_html

CHECKOUT = Path(__file__).resolve().parents[2]
SHARED = CHECKOUT / "../shared"
REAL = sorted([*(SHARED / "agreement").glob("*.txt"), *(SHARED / "corpus/agreements").glob("*.txt")])
TEMPLATES = ImmutableSandboxedEnvironment(
    loader=FileSystemLoader(CHECKOUT / "templates"), autoescape=True, undefined=StrictUndefined
)
PAGE = TEMPLATES.get_template("exhibit_body.htm.j2")
PRINT = TEMPLATES.get_template("print.css.j2").render()
# Filer Manual 5.2.2: what an exhibit may hold.
HEADINGS = tuple(f"h{rank}" for rank in range(1, 7))
ALLOWED = {*("b", "br", "div", "font", "hr", "p", "pre", "table", "td", "th", "tr", "u"), *HEADINGS}

COPY = """\
<PAGE>
                             SUPPLY AGREEMENT

   1. Price. The Buyer pays $4.25 a unit to the Seller at 12 Foundry Lane, and
$4.25 for each spare; see <Annex> & "notes".

   2. Volume.

   (a) At least 1,000 units a month, a long-
standing practice between the parties that both of them wish to keep up.
   (b) No more than
$4.25 a unit.

      Month                 Units
      -----                 -----
      January               1,000
      February              2,000

                                       1
<PAGE>

   IN WITNESS WHEREOF, the parties have signed.

                                        ORSAY MILLS, INC.

                                        By: /s/ Anna Harrow
                                        _____________________
                                        Name: Anna Harrow
<PAGE>
"""


def html(text: str) -> str:
    copy, _ = read_conformed_copy(text, "copy.txt")
    return PAGE.render(blocks=exhibit_blocks(copy))


def test_the_page_holds_the_words_of_the_copy() -> None:
    copy, _ = read_conformed_copy(COPY, "copy.txt")
    assert check_word_for_word(copy, html(COPY)) == ()
    words = [placed.word for placed in words_of_copy(copy.text)]
    assert "long-standing" in words
    assert "-----" not in words


def test_the_page_keeps_to_what_edgar_takes() -> None:
    page = html(COPY)
    assert set(re.findall(r"<([a-z][a-z0-9]*)", page)) <= ALLOWED
    assert page.count("<table") == 1


def test_layout() -> None:
    page = html(COPY)
    assert "<u>Price.</u>" in page
    assert "By: <u>/s/ Anna Harrow</u>" in page
    assert "<b>ORSAY MILLS, INC.</b>" in page
    assert re.search(r"<th [^>]*>Month</th><th [^>]*>Units</th>", page)
    assert re.search(r'<h1 class="agreement-title"[^>]*>SUPPLY AGREEMENT</h1>', page)
    assert re.search(r'<h2 class="section-heading"[^>]*>2\. Volume\.</h2>', page)
    assert page.count('class="page-break"') == 1, "page breaks before the first and after the last word go"


def test_a_first_part_of_one_line_is_set_as_the_longer_ones_after_it() -> None:
    page = html(
        "1.2 Price. The price, of which the parts are named in what follows here, is\nEUR 41,500,000.\n\n"
        "     (a) EUR 29,000,000 in cash;\n\n"
        "     (b) EUR 12,500,000 by delivery of the promissory note of the Buyer in the\nform of Annex A.\n\n"
        "1.3 Escrow. None of the price is held in escrow by any bank or by anyone who\nis not a party.\n"
    )
    first, second = re.findall(r'<p class="[^"]*" style="([^"]*)">\((?:a|b)\)', page)
    assert first == second


CONTENTS = """\
                               TABLE OF CONTENTS

                            ARTICLE I    THE LOANS

   1.01  Defined Terms .................................................. 1
   1.02  Fees ........................................................... 10

   2.01    Commitments and Percentages
   7.04    Existing Investments

                                       i
<PAGE>

     THIS AGREEMENT is made as of June 9, 2026, between Orsay Mills, Inc., a
corporation of Delaware, and Jane Roe, who agree to what is written below.

                                   ARTICLE I
                                   THE LOANS

     1.01 Defined Terms. As used in this Agreement the following words have the
meanings that are set out for them below.

          (a) Months. A month is a month of the calendar and of no other reckoning
     of time.

          January               1,000
          February              2,000
"""


def test_a_table_of_contents_is_set_line_by_line() -> None:
    page = html(CONTENTS)
    assert words_of_html(page) == tuple(CONTENTS.replace("<PAGE>", "").split())
    assert page.count('<p style="display:flex') == 2
    assert re.search(r"1\.02 </font><font [^>]*>Fees </font><font [^>]*>\.{20,} </font><font [^>]*>10</font></p>", page)
    assert re.search(r"7\.04 </font>Existing Investments</p>", page)
    assert re.search(r'<p class="contents-heading"[^>]*>ARTICLE I', page)
    assert page.count("<h2") == 2, "the contents and the article; a line of the contents is no heading"


def test_rows_without_heads_are_set_as_they_stand() -> None:
    page = html(CONTENTS)
    assert "<th" not in page
    assert re.search(r"<pre [^>]*>\nJanuary {15}1,000\nFebruary {14}2,000</pre>", page)


def test_numbered_sections_with_a_caption_are_in_the_outline_and_their_parts_are_not() -> None:
    page = html(CONTENTS)
    assert '<font class="bookmark-3">1.01 <u>Defined Terms.</u></font> As used' in page
    assert page.count("bookmark-") == 1


def test_a_full_page_of_the_copy_is_one_page_of_the_exhibit() -> None:
    words = "the Company shall pay to the Executive an amount equal to one half of the base salary then in effect "
    for length in (1, 2, 3, 5, 53):
        filled = textwrap.wrap(words * 60, 74)[:length]
        paragraph = (
            [f"      {filled[0]}", *filled[1:-1], f"{filled[-1][:-1]}."] if length > 1 else [f"      {filled[0]}."]
        )
        lines = [*paragraph, ""] * 54
        copy, _ = read_conformed_copy("\n<PAGE>\n".join("\n".join(lines[:54]) for _ in range(2)), "copy.txt")
        page = f"<html><body>{PAGE.render(blocks=exhibit_blocks(copy))}</body></html>"
        printed = render_pdf(PdfJob(page, "Exhibit", "Exhibit", "Exhibit 10.1", False, PRINT))
        assert len(PdfDocument(printed)) == 2, f"paragraphs of {length} lines"


def test_text_is_never_mark_up() -> None:
    assert "see &lt;Annex&gt; &amp; &#34;notes&#34;" in html(COPY)


def test_a_lost_a_changed_and_an_added_word_are_named_with_their_place() -> None:
    copy, _ = read_conformed_copy(COPY, "copy.txt")
    page = html(COPY)
    for broken in (
        page.replace("Foundry ", ""),
        page.replace("Foundry", "Foundary"),
        page.replace("Foundry", "X Foundry"),
    ):
        (finding,) = check_word_for_word(copy, broken)
        assert finding.code == "EXH201"
        assert str(finding.spans[0]) == "copy.txt:4:62"
    (finding,) = check_word_for_word(copy, page + "<p>more</p>")
    assert "its end" in finding.message


def test_words_of_html_are_parted_by_blocks_and_breaks_only() -> None:
    page = "<head><title>no</title></head><p>a<b>b</b>c</p><p>d<br>e</p><td>f</td><td>g&nbsp;h</td><hr>i"
    assert words_of_html(page) == ("abc", "d", "e", "f", "g", "h", "i")


PIECES = st.sampled_from(
    [
        *(
            "1.",
            "2.",
            "(a)",
            "A.",
            "Term.",
            "<PAGE>",
            "----",
            "/s/ A B",
            "By:",
            "EXHIBIT A",
            "writ-",
            "ing",
            "a  b   c",
        ),
        *("x\ty", "IN WITNESS WHEREOF", "\n", "\n\n", "\r\n", "\f", "   ", "\n      ", "\n" + " " * 34, "<b>"),
        *(
            "&amp;",
            "____",
            "3",
            "ARTICLE I",
            "DEFINITIONS",
            "<TABLE>",
            "\u2028",
            "\x1c",
            "\xa0",
            "</pre>",
            "\x00",
            "Name:",
        ),
        *("A-1", "\u201cq\u201d", "Total ....", "If to:  A"),
    ]
)


@given(st.one_of(st.text(max_size=150), st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=50).map("".join)))
def test_any_text_is_set_word_for_word(text: str) -> None:
    copy, _ = read_conformed_copy(text, "copy.txt")
    assert check_word_for_word(copy, PAGE.render(blocks=exhibit_blocks(copy))) == ()


@pytest.mark.skipif(not REAL, reason="the shared agreements are not at hand")
def test_real_agreements_are_set_word_for_word() -> None:
    for path in REAL:
        copy, _ = read_conformed_copy(path.read_bytes().decode("utf-8"), path.name)
        page = PAGE.render(blocks=exhibit_blocks(copy))
        assert check_word_for_word(copy, page) == ()
        assert set(re.findall(r"<([a-z][a-z0-9]*)", page)) <= ALLOWED, path.name


def test_redactions_leave_a_mark_and_the_copy_can_be_set() -> None:
    copy, _ = read_conformed_copy(COPY, "copy.txt")
    redactions = (
        Redaction("1", "12 Foundry Lane", basis="personal"),
        Redaction("1", "$4.25", occurrence="all"),
        Redaction("2(b)", "No more than $4.25"),
    )
    redacted, findings = apply_redactions(copy, redactions)
    assert findings == ()
    assert redacted.text.count("[***]") == 4
    assert "Foundry" not in redacted.text
    assert "4.25" not in redacted.text
    page = PAGE.render(blocks=exhibit_blocks(redacted))
    assert check_word_for_word(redacted, page) == ()
    assert [section.number for section in redacted.sections] == [section.number for section in copy.sections]


@pytest.mark.parametrize(
    ("redaction", "code"),
    [
        (Redaction("7", "x"), "EXH101"),
        (Redaction("2", "12 Foundry Lane"), "EXH102"),
        (Redaction("2", ""), "EXH102"),
        (Redaction("1", "$4.25"), "EXH103"),
    ],
)
def test_a_redaction_that_does_not_fit_is_a_finding(redaction: Redaction, code: str) -> None:
    copy, _ = read_conformed_copy(COPY, "copy.txt")
    same, findings = apply_redactions(copy, [redaction])
    assert same is copy
    assert [finding.code for finding in findings] == [code]


def test_overlapping_redactions_are_a_finding() -> None:
    copy, _ = read_conformed_copy(COPY, "copy.txt")
    both = [Redaction("1", "The Buyer pays"), Redaction("1", "pays $4.25 a unit")]
    assert [finding.code for finding in apply_redactions(copy, both)[1]] == ["EXH104"]
