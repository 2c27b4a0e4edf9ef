"""Lines that look centred, and lines that are."""

from __future__ import annotations

import pytest

from eightk.agreement.conformed import Block
from eightk.agreement.copy import read_conformed_copy

WIDE = "This paragraph only shows where the copy wraps, at eighty columns or nearly so;\n\n" * 3


def blocks(text: str) -> list[Block]:
    return [block for block in read_conformed_copy(WIDE + text, "copy.txt")[0].blocks[3:] if block.text]


@pytest.mark.parametrize(
    "first",
    [
        "          (a) Resignation. The Executive resigns as President and Chief",
        "           The Executive resigns as President of the Company and Chief",
        "          1.2 Resignation. The Executive resigns as President and Chief",
    ],
)
def test_a_first_line_set_in_is_no_line_in_the_middle(first: str) -> None:
    (block,) = blocks(f"{first}\n     Executive Officer of the Company, and from every other office with it.\n")
    assert (block.kind, block.centered) == ("paragraph", False)


@pytest.mark.parametrize("line", ["EXECUTIVE SEVERANCE AND RELEASE AGREEMENT", "Severance and Release", "ARTICLE IV"])
def test_headings_above_a_paragraph_stay_in_the_middle(line: str) -> None:
    head, body = blocks(
        f"{line:^80}".rstrip() + "\nThe Executive resigns as President of the Company and agrees to it.\n"
    )
    assert (head.text, head.centered, body.centered) == (line, True, False)


def test_a_passage_set_in_on_both_sides_is_one_paragraph() -> None:
    lines = (
        *("On September 17, 2026, the Board of Directors appointed Samuel T.", "Okafor as President, as described in"),
        *("the agreement that he and the Company have made, under which Mr.", "Okafor serves for a year."),
    )
    (block,) = blocks("".join(f"          {line}\n" for line in lines))
    assert (len(block.lines), block.centered, block.kind) == (4, False, "paragraph")


def test_a_title_of_several_lines_stays_in_the_middle() -> None:
    lines = ("SEVERANCE AGREEMENT", "BETWEEN", "ORSAY MILLS, INC.", "AND", "JANE ROE")
    text = "".join(f"{line:^80}".rstrip() + "\n" for line in lines) + "\n" + WIDE
    (title, *_) = read_conformed_copy(text, "copy.txt")[0].blocks
    assert (title.kind, len(title.lines)) == ("title", 5)


def test_narrow_rows_of_a_table_are_no_headings() -> None:
    rows = (
        "          Month               Units          Price",
        f"{'Subtotal':^80}",
        "          March               1,000          $2",
    )
    (table,) = blocks("\n".join(rows) + "\n")
    assert table.kind == "columns"


def test_a_heading_right_above_a_table_stays_one() -> None:
    head, table = blocks(f"{'SCHEDULE OF UNITS':^80}\n          March          1,000\n          April          2,000\n")
    assert (head.kind, table.kind) == ("heading", "columns")


@pytest.mark.parametrize(
    "line",
    [
        "E-mail: legal@orsay.example",
        "Attention: General Counsel",
        "Telephone: (609) 555-0138",
        "[Signature page follows]",
    ],
)
def test_addresses_and_remarks_in_the_middle_are_no_headings(line: str) -> None:
    (block,) = blocks(f"{line:^80}\n")
    assert block.kind == "paragraph"


@pytest.mark.parametrize("line", ["Governing Law", "NOTICES"])
def test_captions_in_the_middle_are_headings(line: str) -> None:
    (block,) = blocks(f"{line:^80}\n")
    assert block.kind == "heading"


def test_a_line_far_to_the_right_above_the_title_is_no_title() -> None:
    text = " " * 63 + "EXECUTION VERSION\n\n" + f"{'CREDIT AGREEMENT':^80}\n\n" + WIDE
    kinds = [block.kind for block in read_conformed_copy(text, "copy.txt")[0].blocks]
    assert kinds[:2] == ["paragraph", "title"]
