"""References by number are read one by one, each with the document that it is of."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.parts.cross_references import CrossReference, read_cross_references

PROSE = (
    "This Agreement is made as of June 9, 2026, between Orsay Mills, Inc., a Delaware corporation, and Jane Roe,\n"
    "who has served it as its President since the first of January of the year 2019.\n\n"
)


def references(text: str) -> list[CrossReference]:
    return list(read_cross_references(read_conformed_copy(PROSE + text, "copy.txt")[0]))


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("It is paid under Section 4(c)(ii) when due.", ["section 4(c)(ii)"]),
        ("It is paid under Section 4 (c) (ii) when due.", ["section 4(c)(ii)"]),
        ("It is paid under Sections 2.1 and 2.3 when due.", ["section 2.1", "section 2.3"]),
        ("It is paid under Section 3(c) or (d) when due.", ["section 3(c)", "section 3(d)"]),
        ("It is paid under Section 2.1(a)(ii) and (iii) when due.", ["section 2.1(a)(ii)", "section 2.1(a)(iii)"]),
        ("It is paid under Section 5(c)(i)-(v) when due.", ["section 5(c)(i)", "section 5(c)(v)"]),
        ("It is paid under Paragraphs 2-4 when due.", ["paragraph 2", "paragraph 4"]),
        ("It is paid under Paragraphs 2, 3, and 4 when due.", ["paragraph 2", "paragraph 3", "paragraph 4"]),
        ("It is paid under Articles IV and V when due.", ["article IV", "article V"]),
        ("It is paid under \u00a7 5(b) when due.", ["section 5(b)"]),
        ("It is paid under subsection (b) or clause (ii) when due.", ["section (b)", "clause (ii)"]),
        ("It is paid under paragraph 3 hereof when due.", ["paragraph 3"]),
        ("It is attached as Exhibit A, Schedule 1.01(a) and Annex I.", ["exhibit A", "schedule 1.01(a)", "annex I"]),
        ("It is attached as Exhibits A and B.", ["exhibit A", "exhibit B"]),
        ('It is attached as Exhibit "A".', ["exhibit A"]),
        ("It is paid under Section 3, or (iii) relocation follows.", ["section 3"]),
        ("It is paid under Section 1(e), and (ii) any bonus is paid.", ["section 1(e)"]),
        ("It is paid under Section 1(d), 24 full calendar months later.", ["section 1(d)"]),
        ("It is paid under Section 5, and 30 days later again.", ["section 5"]),
        ("This section will say what article I means.", ["article I"]),
        ("It is an exhibit a section has, and a schedule of 5 pages.", []),
    ],
)
def test_numbers(sentence: str, numbers: list[str]) -> None:
    found = references(sentence + "\n")
    assert [f"{each.kind} {each.number}" for each in found] == numbers


@pytest.mark.parametrize(
    ("sentence", "of"),
    [
        ("It is paid under Section 4 hereof.", "this"),
        ("It is paid under Section 4 above.", "this"),
        ("It is paid under this Section 4.", "this"),
        ("It is paid under Section 4 of this Agreement.", "this"),
        ("It is attached hereto as Exhibit A hereto.", "this"),
        ("It is paid under Section 4.", "unsaid"),
        ("It is paid under Section 4 to the Executive.", "unsaid"),
        ("It is paid under Section 4 of the Plan.", "other"),
        ("It is paid under Section 4 of his Employment Agreement.", "other"),
        ("It is paid under Section 4 of that certain Severance Agreement.", "other"),
        ("It is paid under Section 4 thereof.", "other"),
        ("It is paid under the Plan's Section 4.", "other"),
        ("It is filed as Exhibit A to the Company's Form 10-K.", "other"),
        ("It is taxed by Section 409A.", "law"),
        ("It is taxed by Section 4999.", "law"),
        ("It is taxed by Code Section 4.", "law"),
        ("It is taxed by Section 83(b) of the Code.", "law"),
        ("It is taxed by Section 22(e)(3) of the Internal Revenue Code of 1986.", "law"),
        ("It is filed under Section 16 of the Securities Exchange Act of 1934.", "law"),
        ("It is filed under Treasury Regulation Section 1.409A-1(b)(4).", "law"),
        ("It is filed on Schedule 13D.", "law"),
        ("It is filed as Exhibit 10.1.", "law"),
    ],
)
def test_of_which_document(sentence: str, of: str) -> None:
    assert [each.of for each in references(sentence + "\n")] == [of]


def test_what_is_said_of_the_last_is_said_of_the_list() -> None:
    found = references("A person under Section 13(d) or Section 14(d)(2) of the Exchange Act is one.\n")
    assert [(each.number, each.of) for each in found] == [("13(d)", "law"), ("14(d)(2)", "law")]


def test_labels_and_headings_are_no_references() -> None:
    text = (
        "Section 1. Pay. She is paid under Section 2.\n\nSection 2. Law. Ohio.\n\n"
        f"{'Exhibit A':^80}\n{'RELEASE UNDER SECTION 2':^80}\n\nShe releases it.\n"
    )
    assert [each.number for each in references(text)] == ["2"]


def test_places_and_relative_numbers() -> None:
    text = "It is paid under Sections 2(a)\nand (b), in each case on the date in clause (ii).\n"
    first, second, clause = references(text)
    whole = PROSE + text
    assert [whole[each.start : each.end] for each in (first, second, clause)] == [
        *("Sections 2(a)", "(b)", "clause (ii)"),
    ]
    assert [each.is_relative for each in (first, second, clause)] == [False, False, True]


@given(st.text(alphabet="SectionsExhibit 123.()abiv,and-\nof the Plan\u00a7", max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = references(text)
    assert [each.start for each in found] == sorted(each.start for each in found)


def test_real_agreements(shared: Path) -> None:
    for path in sorted((shared / "corpus/agreements").glob("*.txt")):
        copy, _ = read_conformed_copy(path.read_text("utf-8"), path.name)
        for each in read_cross_references(copy):
            assert copy.text[each.start : each.end].strip(), path.name
