"""The conformed copy read into blocks, sections and signatures."""

from __future__ import annotations

import time
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import find_section, read_conformed_copy, section_numbers, span_at

CREDIT = """\
                            CREDIT AND SECURITY AGREEMENT

                          Dated as of January 14, 2026

                               TABLE OF CONTENTS

ARTICLE I     DEFINITIONS ............................................    1
     Section 1.01    Defined Terms ...................................    1
     Section 2.01    Commitments .....................................    5

                                       i
<PAGE>

     THIS CREDIT AND SECURITY AGREEMENT is entered into as of January 14, 2026,
between HARROW TOOL COMPANY, a Delaware corporation (the "Borrower"), and FIRST
MERIDIAN BANK (the "Lender").

                              W I T N E S S E T H:

     WHEREAS, the Borrower has asked the Lender to make loans to it;

     NOW, THEREFORE, the parties agree as follows:

                                   ARTICLE I
                                  DEFINITIONS

     Section 1.01 Defined Terms. As used in this Agreement:

     "Business Day" means a day that is not a Saturday, a Sunday or a day on
which banks in Delaware are closed.

          (a) The words "include" and "including" are not words of limitation,
     and a reference to Section
     4.02 is to that section of this Agreement as amended from time to time by
     the parties in writ-
     ing.

          (b) Headings are for convenience.

                                   ARTICLE II
                                   THE LOANS

     Section 2.01 Commitments. The Lender agrees to lend up to the Commitment
in the following instalments:

          Date                    Amount              Purpose
          -----------------       -----------         ----------------
          February 1, 2026        $10,000,000         Working capital
          June 1, 2026            $15,000,000         Acquisition

     1. First, to fees.

     2. Second, to interest.

     Section 2.02 Notices. Notices go to:

                    Harrow Tool Company
                    12 Foundry Lane

     30 days after a notice it is deemed given. 2026 is the first year.

                                     - 1 -
<PAGE>

     Section 2.03 Public Disclosure. The Borrower may file a report on Form 8-K.

     IN WITNESS WHEREOF, the parties have executed this Agreement.

HARROW TOOL COMPANY                     FIRST MERIDIAN BANK

By: /s/ Anna Harrow                     By: /S/ Li Chen
    ------------------------                ------------------------
    Name: Anna Harrow                       Name: Li Chen

<PAGE>
                                  SCHEDULE 2.1
                                     LIENS

     1. Equipment lien of Orsay Leasing.

     2. None other.
"""

SEPARATION = """\
                   SEPARATION AGREEMENT

   This Agreement is made by and between Orsay Mills, Inc. and Jane Roe, and the
parties agree as follows:

   1. Separation. Ms. Roe resigns effective March 31, 2026, as provided in Section
2 and no earlier than that date.

   2. Payments. (a) The Company shall pay the following amounts to Ms. Roe:

      (i) salary through that date; and

      (ii) $1,200,000 in a lump sum.

      (b) No other amounts are due.

   4. Cooperation. Ms. Roe shall cooperate:
   (a) in every matter; and
   (b) without delay.
   /s/ Jane Roe
"""


def read(text: str) -> ConformedCopy:
    return read_conformed_copy(text, "copy.txt")[0]


def numbers(text: str) -> tuple[str, ...]:
    return section_numbers(read(text))


def kinds(text: str, words: str) -> list[str]:
    return [block.kind for block in read(text).blocks if block.text.startswith(words)]


def test_sections_of_articles_are_cited_as_counsel_do() -> None:
    assert numbers(CREDIT) == (
        *("Article I", "1.01", "1.01(a)", "1.01(b)", "Article II", "2.01", "2.02", "2.03"),
        *("Schedule 2.1", "Schedule 2.1 1", "Schedule 2.1 2"),
    )


def test_a_table_of_contents_shadows_no_section() -> None:
    section = find_section(read(CREDIT), "1.01")
    assert section is not None
    assert section.heading == "Defined Terms"
    assert CREDIT[section.start :].startswith("Section 1.01 Defined Terms. As used")


def test_subsections_lie_inside_their_section_and_the_last_ends_before_the_testimonium() -> None:
    copy = read(CREDIT)
    outer, inner, last = (find_section(copy, number) for number in ("1.01", "1.01(b)", "2.03"))
    assert outer is not None
    assert inner is not None
    assert last is not None
    assert outer.start < inner.start < inner.end <= outer.end
    assert CREDIT[last.end :].startswith("IN WITNESS WHEREOF")


def test_attached_labels_gaps_and_lists_inside_sections() -> None:
    assert numbers(SEPARATION) == (*("1", "2", "2(a)", "2(a)(i)", "2(a)(ii)", "2(b)", "4", "4(a)", "4(b)"),)


@pytest.mark.parametrize(
    ("reference", "number"),
    [
        ("2", "2"),
        ("Section 2", "2"),
        ("§ 2(a)", "2(a)"),
        ("2.a.ii", "2(a)(ii)"),
        ("section 4 (B)", "4(b)"),
        ("preamble", "preamble"),
        ("Signature Page", "signature page"),
    ],
)
def test_references_find_their_section(reference: str, number: str) -> None:
    section = find_section(read(SEPARATION), reference)
    assert section is not None
    assert section.number == number


def test_unknown_references_find_nothing() -> None:
    copy = read(SEPARATION)
    assert [find_section(copy, each) for each in ("3", "recitals", "Exhibit A", "")] == [None] * 4


def test_recitals_run_from_their_mark_to_the_first_section() -> None:
    copy = read(CREDIT)
    recitals = find_section(copy, "recitals")
    annex = find_section(copy, "schedule 2.1")
    assert recitals is not None
    assert annex is not None
    assert CREDIT[recitals.start :].startswith("W I T N E S S E T H:")
    assert CREDIT[recitals.end :].startswith("ARTICLE I\n")
    assert (annex.heading, annex.end) == ("LIENS", len(CREDIT))


def test_lettered_recitals_are_no_sections() -> None:
    text = "RECITALS\n\nA. The Company makes tools.\n\nB. Ms. Roe leaves.\n\nThe parties agree as follows:\n\n"
    assert numbers(text + "1. Term. One year.\n\n2. Pay. Nothing.\n") == ("1", "2")


def test_kinds_of_blocks() -> None:
    assert kinds(CREDIT, "CREDIT AND SECURITY") == ["title"]
    assert kinds(CREDIT, "ARTICLE I DEFINITIONS") == ["columns", "heading"] or kinds(
        CREDIT, "ARTICLE I DEFINITIONS"
    ) == ["heading"]
    assert kinds(CREDIT, "Date Amount") == ["columns"]
    assert kinds(CREDIT, "By: /s/ Anna") == ["signature"]
    assert kinds(CREDIT, "IN WITNESS") == ["paragraph"]
    assert kinds(CREDIT, "SCHEDULE 2.1") == ["heading"]
    assert [block.kind for block in read(CREDIT).blocks].count("page-break") == 3


def test_page_numbers_stay_as_centred_blocks() -> None:
    pages = [block for block in read(CREDIT).blocks if block.text in ("i", "- 1 -")]
    assert [(block.kind, block.centered) for block in pages] == [("paragraph", True)] * 2


def test_a_wrapped_reference_and_a_hyphen_stay_in_their_paragraph() -> None:
    (block,) = (each for each in read(CREDIT).blocks if each.label == "(a)")
    assert "a reference to Section 4.02 is to that section" in block.text
    assert block.text.endswith("by the parties in writ-ing.")


def test_label_and_caption_are_part_of_the_text() -> None:
    (block,) = (each for each in read(SEPARATION).blocks if each.label == "1.")
    assert block.caption == "Separation."
    assert block.text.startswith("1. Separation. Ms. Roe resigns")


def test_signatures_are_the_words_after_the_mark() -> None:
    copy = read(CREDIT)
    assert [signature.text for signature in copy.signatures] == ["Anna Harrow", "Li Chen"]
    first = copy.signatures[0]
    assert CREDIT[first.start : first.end] == "/s/ Anna Harrow"


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("/s/ Jane\nRoe\n\nJANE\nROE\n", "Jane Roe"),
        ("By: /s/\nJane\nRoe\n\nName: Jane\nRoe\n\nTitle: CEO", "Jane Roe"),
        ("/s/ Jane Q.\nRoe\nJane Q. Roe\nChief Executive Officer\n", "Jane Q. Roe"),
        ("/s/ Jane Roe,\nJr.\n\nJane Roe, Jr.\n", "Jane Roe, Jr."),
        ("/s/ Jane\nRoe /s/ Li Chen\n\nJane Roe\nPresident\n", "Jane Roe"),
        ("/s/ Jane Q. Roe\nDuly Authorized Officer\n\nJane Q. Roe\nDuly Authorized Officer\n", "Jane Q. Roe"),
        ("/s/ Roe\nPresident\n\nJane Roe\n", "Roe"),
    ],
)
def test_a_name_broken_over_lines_is_whole_where_it_is_printed_below(signed: str, name: str) -> None:
    text = f"AGREEMENT\n\n1. Release. Jane Roe releases the Company.\n\nIN WITNESS WHEREOF, they sign.\n\n{signed}"
    signature = read(text).signatures[0]
    assert signature.text == name
    assert " ".join(text[signature.start : signature.end].split()) == f"/s/ {name}"


def test_paragraphs_parted_by_indent_alone() -> None:
    text = dedent("""\
              The first paragraph starts with an indent and runs on to a second line
        of the same paragraph, and to a third line that is not quite as
        long.
              The second paragraph follows without a blank line between them and it
        runs on too.
        """)
    assert len(read(text).blocks) == 2


def test_short_paragraphs_parted_by_indent_alone() -> None:
    text = "      1. Term. One year.\n      2. Pay. The Company shall pay this to Ms. Roe in one sum and\nno more:\n"
    text += "      3. Law. Delaware.\n                             2\n      4. Notices. In writing.\n"
    assert numbers(text) == ("1", "2", "3", "4")


def test_line_ends_of_windows_and_form_feeds() -> None:
    text = "1. Term. One\r\nyear.\r\n\f2. Pay. None.\r\n"
    copy = read(text)
    assert [block.text for block in copy.blocks] == ["1. Term. One year.", "", "2. Pay. None."]
    assert str(span_at(copy, copy.blocks[2].start)) == "copy.txt:3:2"


def test_one_long_line_a_paragraph() -> None:
    first = "1. Term. " + "The term of this Agreement is one year from the date of it. " * 9
    text = f"{first}\n2. Pay. {'Nothing is payable under this Agreement. ' * 9}\n3. Law. Delaware.\n"
    assert numbers(text) == ("1", "2", "3")


def test_a_copy_without_words_is_an_error_and_one_without_sections_a_note() -> None:
    assert [(each.code, each.severity) for each in read_conformed_copy("<PAGE>\n----\n", "a")[1]] == [
        ("COPY001", "error")
    ]
    assert [(each.code, each.severity) for each in read_conformed_copy("Dear Jane:\n", "a")[1]] == [("COPY002", "note")]


FRAGMENTS = st.sampled_from(
    [
        *("1.", "2.", "(a)", "(i)", "A.", "Section 1.01", "ARTICLE I", "EXHIBIT A", "<PAGE>", "----", "_ _ _"),
        *("/s/ A B", "Term.", "writ-", "ing", '"The', 'Company"', "IN WITNESS WHEREOF", "By:", "x  y   z", "a\tb"),
        *("<TABLE>", "- 3 -", "WHEREAS", "agree as follows:", "TABLE OF CONTENTS", "....... 4", "3", "&lt;", "<b>"),
        *("\u201cquoted\u201d", "\ufb01"),
    ]
)
BLANKS = st.sampled_from([" ", "  ", "    ", "\n", "\n\n", "\r\n", "\f", "\t", "\n      ", "\n" + " " * 34, "\xa0"])
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(FRAGMENTS, BLANKS, st.text(max_size=4)), max_size=60).map("".join),
)


def written(text: str) -> list[int]:
    """The places of the characters that are not blank, page marks and rules left out, read line by line."""
    places: list[int] = []
    position = 0
    for line in text.replace("\r\n", "\n\n").replace("\r", "\n").replace("\f", "\n").split("\n"):
        begin = len(line) - len(line.lstrip())
        while line[begin : begin + 6].lower() == "<page>":
            begin += 6
            begin += len(line[begin:]) - len(line[begin:].lstrip())
        bare = "".join(line[begin:].split())
        rule = (len(bare) >= 3 and not bare.strip("-_=")) or bare.upper() == "<TABLE>" * (len(bare) // 7)
        if bare and not rule:
            places += [position + n for n in range(begin, len(line)) if not line[n].isspace()]
        position += len(line) + 1
    return places


@given(TEXTS)
def test_every_character_belongs_to_exactly_one_block(text: str) -> None:
    copy = read(text)
    ends = [0]
    covered: list[int] = []
    expected = set(written(text))
    for block in copy.blocks:
        assert ends[-1] <= block.start <= block.end <= len(text)
        ends.append(block.end)
        inside = [n for n in range(block.start, block.end) if n in expected]
        covered += inside
        assert "".join(text[n] for n in inside) == "".join(block.text.split())
    assert covered == sorted(expected)


@given(TEXTS)
def test_sections_lie_in_the_text_and_every_number_is_found(text: str) -> None:
    copy = read(text)
    for section in copy.sections:
        assert 0 <= section.start <= section.end <= len(text)
        assert find_section(copy, section.number) is not None


@pytest.mark.parametrize(
    "piece",
    [
        *("a", "1.", "(a)", "<PAGE>\n", "\n", "-", "1.\n", "Exhibit A\n", "/s/ ", '"', "1. A.\n\n", "a-\n", " \t"),
        *("ABC\n", "1.01\n\n", "A   b\n", "...... 4\n", "            abc def\n"),
        *("Section 1\n\n", "(a) x\n\n(i) y\n\n", "By:\n", "............", "W I T N E S S E T H\n\n", "agree "),
    ],
)
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    began = time.process_time()
    read(piece * (100_000 // len(piece)))
    assert time.process_time() - began < 10
