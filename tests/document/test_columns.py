"""Tables with heads, tables of contents, lists, and lines as they stand."""

from __future__ import annotations

import pytest

from eightk.agreement.conformed import Block
from eightk.document.columns import Entry, entries_of, table_of


def block(*lines: str) -> Block:
    return Block("columns", 0, 0, " ".join(lines), lines)


@pytest.mark.parametrize(
    ("lines", "heads"),
    [
        (("Month       Units", "January     1,000", "February    2,000"), 1),
        (("Name        Office", "-----       ------", "Jane Roe    President"), 1),
        (("Fiscal      Maximum", "Quarter     Ratio", "-------     -----", "First       3.75"), 2),
        (("2025        2026", "----        ----", "1,000       2,000"), 1),
        (("Name        Office", "<S>         <C>", "Jane Roe    President"), 1),
    ],
)
def test_tables_whose_first_rows_are_heads(lines: tuple[str, ...], heads: int) -> None:
    table = table_of(block(*lines))
    assert table is not None
    assert table.heads == heads


@pytest.mark.parametrize(
    "lines",
    [
        ("Jane Roe    President", "Li Chen     Treasurer"),
        ("January     1,000", "February    2,000"),
        ("Month       Units", "January     1,000", "February"),
        ("January     1,000", "February    2,000", "-----       -----", "Total       3,000"),
    ],
)
def test_rows_without_sure_heads_are_no_table(lines: tuple[str, ...]) -> None:
    assert table_of(block(*lines)) is None


def test_entries_of_a_table_of_contents() -> None:
    lines = ("1.01  Defined Terms .......... 1", "ARTICLE II   Loans . . . . . . . ii", "2.01 Fees.....A-1")
    assert entries_of(lines) == (
        Entry("1.01 ", "Defined Terms ", ".......... ", "1"),
        Entry("ARTICLE II ", "Loans ", ". . . . . . . ", "ii"),
        Entry("2.01 ", "Fees", ".....", "A-1"),
    )


def test_entries_of_a_list_of_annexes() -> None:
    assert entries_of(("A       Form of Note", "B       Form of Notice")) == (
        Entry("A ", "Form of Note"),
        Entry("B ", "Form of Notice"),
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("Jane Roe    President", "Li Chen     Treasurer"),
        ("A    10    20", "B    30    40"),
        ("Name: ..........", "It waits for the words of a whole paragraph that runs on over the line " * 2),
    ],
)
def test_other_columns_are_no_entries(lines: tuple[str, ...]) -> None:
    assert entries_of(lines) == ()


def test_a_row_with_an_empty_cell_keeps_its_columns() -> None:
    table = table_of(
        block(
            "Grant Date        Price    Granted    Vested",
            "March 1, 2024     $31.40    90,000    45,000",
            "March 3, 2025     $38.75    96,000    24,000",
            "Total                      186,000    69,000",
        )
    )
    assert table is not None
    assert table.rows[3] == ("Total", "", "186,000", "69,000")


@pytest.mark.parametrize(
    "last",
    ["and so on", "Total             186,000 in all", "Total  all grants  186,000  69,000  and  more"],
)
def test_a_row_that_fits_no_columns_leaves_the_lines_as_they_stand(last: str) -> None:
    first = (
        "Grant Date        Price    Granted",
        "March 1, 2024     $31.40    90,000",
        "March 3, 2025     $38.75    96,000",
    )
    assert table_of(block(*first, last)) is None
