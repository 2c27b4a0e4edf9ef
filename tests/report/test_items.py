"""The items cabinet: right captions on the right days, and nothing else accepted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from eightk.findings import Span
from eightk.report.items import ITEMS, find_item, find_subitem, item_7_01, read_item_number
from eightk.report.items.check import check_items

TODAY = date(2026, 11, 23)
IN_2007 = date(2007, 2, 28)
DAY = timedelta(days=1)

CAPTIONS_TODAY = {
    "1.01": "Entry into a Material Definitive Agreement",
    "1.02": "Termination of a Material Definitive Agreement",
    "1.03": "Bankruptcy or Receivership",
    "2.01": "Completion of Acquisition or Disposition of Assets",
    "2.03": (
        "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement "
        "of a Registrant"
    ),
    "2.04": (
        "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under "
        "an "
        "Off-Balance Sheet Arrangement"
    ),
    "3.02": "Unregistered Sales of Equity Securities",
    "3.03": "Material Modification to Rights of Security Holders",
    "5.01": "Changes in Control of Registrant",
    "5.02": (
        "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; "
        "Compensatory Arrangements of Certain Officers"
    ),
    "5.03": "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",
    "7.01": "Regulation FD Disclosure",
    "8.01": "Other Events",
    "9.01": "Financial Statements and Exhibits",
}


@pytest.mark.parametrize("on", [IN_2007, TODAY])
@pytest.mark.parametrize("number", CAPTIONS_TODAY)
def test_caption_in_force(number: str, on: date) -> None:
    item = find_item(number, on)
    assert item is not None
    assert item.caption == CAPTIONS_TODAY[number]
    assert item.heading == f"Item {number} {item.caption}"


def test_departures_had_another_caption_until_november_6_2006() -> None:
    before = find_item("5.02", date(2006, 11, 6))
    after = find_item("5.02", date(2006, 11, 7))
    assert before is not None
    assert after is not None
    assert before.caption == (
        "Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers"
    )
    assert after.caption == CAPTIONS_TODAY["5.02"]


def test_letters_of_departures() -> None:
    for letter in "abcd":
        assert find_subitem(f"5.02({letter})", date(2004, 8, 23)) is not None
        assert find_subitem(f"5.02({letter})", TODAY) is not None
    for letter in "ef":
        assert find_subitem(f"5.02({letter})", date(2006, 11, 6)) is None
        assert find_subitem(f"5.02({letter})", date(2006, 11, 7)) is not None
    assert find_subitem("5.02(g)", TODAY) is None
    assert find_subitem("5.02(b)", date(2004, 8, 22)) is None
    assert find_subitem("5.2(b)", TODAY) is None


@pytest.mark.parametrize(
    ("on", "letter", "caption"),
    [
        (date(2005, 8, 21), "c", "Exhibits"),
        (date(2005, 8, 22), "c", "Shell Company Transactions"),
        (date(2005, 8, 22), "d", "Exhibits"),
        (IN_2007, "a", "Financial Statements of Businesses Acquired"),
        (date(2020, 12, 31), "a", "Financial Statements of Businesses Acquired"),
        (date(2021, 1, 1), "a", "Financial Statements of Businesses or Funds Acquired"),
        (TODAY, "d", "Exhibits"),
    ],
)
def test_captions_inside_exhibits_item(on: date, letter: str, caption: str) -> None:
    sub = find_subitem(f"9.01({letter})", on)
    assert sub is not None
    assert sub.caption == caption


def test_no_item_before_the_topical_form() -> None:
    assert find_item("1.01", date(2004, 8, 22)) is None
    assert find_item("1.01", date(2004, 8, 23)) is not None


def test_each_number_has_exactly_one_wording_on_every_day_of_change() -> None:
    firsts = {period.first for item in ITEMS for period in item.in_force}
    days = {first + step for first in firsts for step in (-DAY, 0 * DAY, DAY)}
    for on in days:
        for number in CAPTIONS_TODAY:
            wordings = [item for item in ITEMS if item.number == number and item.is_in_force(on)]
            assert len(wordings) == (0 if on < date(2004, 8, 23) else 1), (number, on)


def test_every_item_is_complete_and_in_the_order_of_the_form() -> None:
    assert [item.number for item in ITEMS] == sorted(item.number for item in ITEMS)
    for item in ITEMS:
        assert item.authority.startswith(f"Form 8-K, Item {item.number}")
        assert "Release No" in item.authority
        assert item.summary.endswith(".")
        assert "  " not in item.caption
        letters = [sub.letter for sub in item.subitems]
        assert letters == sorted(set(letters))
        for sub in item.subitems:
            assert sub.in_force == item.in_force
            assert sub.summary.endswith(".")


def test_only_regulation_fd_is_furnished() -> None:
    assert {item.number for item in ITEMS if item.furnished} == {"7.01"}
    for text in (item_7_01.FURNISHED_STATEMENT, item_7_01.FURNISHED_STATEMENT_WITH_EXHIBITS):
        assert "Section 18 of the Securities Exchange Act of 1934" in text
        assert "General Instruction B.2" in text
    with_exhibit = item_7_01.FURNISHED_STATEMENT_WITH_EXHIBITS.format(exhibits="Exhibit 99.1")
    assert with_exhibit.replace(", including Exhibit 99.1,", "") == item_7_01.FURNISHED_STATEMENT


@pytest.mark.parametrize(
    "text",
    ["", "5.2", "5.02 (b)", "Item 5.02", "5.02(B)", "5.02(b", "5.02()", "5.02b", "\u0665.02", "5.02\n"],
)
def test_a_citation_in_another_form_is_not_read(text: str) -> None:
    assert read_item_number(text) is None
    assert [finding.code for finding in check_items([text], TODAY)] == ["ITEM101"]


@pytest.mark.parametrize("text", ["8.01", "5.02(b)"])
def test_a_citation_is_written_as_it_is_read(text: str) -> None:
    assert str(read_item_number(text)) == text


def test_good_reports_have_no_findings() -> None:
    assert check_items(["5.02(b)", "5.02(e)", "9.01(d)"], IN_2007, compensatory=True) == ()
    assert check_items(["1.01", "2.03(a)", "7.01", "8.01", "9.01"], TODAY) == ()
    assert check_items(["1.01", "9.01(c)"], date(2004, 10, 1), compensatory=True) == ()


def test_unknown_item_lists_those_there_are() -> None:
    (finding,) = check_items(["4.44"], TODAY, spans=[Span("agreement.yaml", 7, 3)])
    assert finding.code == "ITEM101"
    assert finding.severity == "error"
    assert "4.44" in finding.message
    assert "1.01, 1.02" in finding.hint
    assert finding.spans == (Span("agreement.yaml", 7, 3),)


def test_item_before_its_time() -> None:
    (finding,) = check_items(["1.01"], date(2004, 8, 22))
    assert finding.code == "ITEM102"
    assert "August 22, 2004" in finding.message
    assert "August 23, 2004" in finding.hint


def test_paragraph_that_never_was() -> None:
    assert [f.code for f in check_items(["5.02(g)", "8.01(a)"], TODAY)] == ["ITEM103", "ITEM103"]
    departures, other = check_items(["5.02(g)", "8.01(a)"], TODAY)
    assert "(a), (b), (c), (d), (e), (f)" in departures.hint
    assert "without a letter" in other.hint


def test_paragraph_before_its_time() -> None:
    (finding,) = check_items(["5.02(e)"], date(2006, 11, 6))
    assert finding.code == "ITEM104"
    assert "November 7, 2006" in finding.hint
    assert "Item 1.01" in finding.hint
    assert "33-8732A" in finding.authority
    (exhibits,) = check_items(["9.01(d)"], date(2005, 8, 21))
    assert exhibits.code == "ITEM104"
    assert "August 22, 2005" in exhibits.hint


def test_compensation_under_the_old_item_is_a_note_with_authority() -> None:
    (finding,) = check_items(["1.01"], date(2006, 11, 7), compensatory=True)
    assert finding.code == "ITEM105"
    assert finding.severity == "note"
    assert "33-8732A" in finding.authority
    assert check_items(["1.01"], date(2006, 11, 6), compensatory=True) == ()
    assert check_items(["1.01"], date(2006, 11, 7)) == ()


def test_the_same_item_twice() -> None:
    assert [finding.code for finding in check_items(["8.01", "8.01"], TODAY)] == ["ITEM106"]
    assert check_items(["5.02(b)", "5.02(e)"], TODAY) == ()
