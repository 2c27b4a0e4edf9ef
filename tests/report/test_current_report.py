"""The current report: what stands under which item."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from eightk.agreement.model import Report
from eightk.agreement.model.filing import FurtherItem
from eightk.report.current_report import ReportedDisclosure, ReportedItem, cited_items, report_items
from eightk.report.exhibit_index import ExhibitLine
from eightk.report.items import exhibits_letter

AGREEMENT = ExhibitLine("10.1", "Agreement", "ex10-1.htm", "")
REFERENCE = (
    "<p>The information set forth in Item {} of this Current Report on Form 8-K is incorporated by reference "
    "into this Item {}.</p>"
)


def _report(*further: FurtherItem, on: date = date(2026, 9, 17)) -> Report:
    signature = {"name": "John A. Doe", "title": "President"}
    return Report.model_validate({"date": str(on), "further_items": further, "signature": signature})


def _shown(items: Sequence[ReportedItem]) -> list[tuple[str, list[str]]]:
    return [(item.number, [str(passage.html) for passage in item.passages]) for item in items]


def _release(number: str) -> ExhibitLine:
    return ExhibitLine(number, "Press release", "x.htm", "*", True)


def test_one_disclosure_stands_under_its_first_item() -> None:
    """Its other items point there; two paragraphs of one item are one item."""
    disclosure = ReportedDisclosure(("5.02(b)", "5.02(e)", "1.02"), "", "<p>He left.</p>")
    items = report_items(_report(), [disclosure], [], [AGREEMENT])
    assert _shown(items) == [("1.02", [REFERENCE.format("5.02", "1.02")]), ("5.02", ["<p>He left.</p>"]), ("9.01", [])]
    assert items[0].caption == "Termination of a Material Definitive Agreement"


def test_two_disclosures_under_one_item() -> None:
    """In the order of the report, each under its own heading; a reference that both need is said once."""
    first = ReportedDisclosure(("5.02(b)", "1.01"), "Departure", "<p>She left.</p>")
    second = ReportedDisclosure(("5.02(c)", "1.01"), "Appointment", "<p>He came.</p>")
    items = report_items(_report(), [first, second], [], [])
    assert _shown(items) == [
        ("1.01", [REFERENCE.format("5.02", "1.01")]),
        ("5.02", ["<p>She left.</p>", "<p>He came.</p>"]),
    ]
    assert [passage.heading for passage in items[1].passages] == ["Departure", "Appointment"]


def test_further_items() -> None:
    """By reference, with its item's number alone, or with a text of its own."""
    by_reference = FurtherItem(item="2.03", by_reference_to="1.01")
    with_text = FurtherItem(item="8.01", template="x.j2")
    report = _report(by_reference, with_text)
    loan = ReportedDisclosure(("1.01",), "", "<p>A loan.</p>")
    items = report_items(report, [loan], [(by_reference, ""), (with_text, "<p>News.</p>")], [])
    assert _shown(items) == [
        ("1.01", ["<p>A loan.</p>"]),
        ("2.03", [REFERENCE.format("1.01", "2.03")]),
        ("8.01", ["<p>News.</p>"]),
    ]


@pytest.mark.parametrize(
    ("exhibits", "words"),
    [
        ([], "the information"),
        ([AGREEMENT], "the information"),
        ([_release("99.1")], "Exhibit 99.1"),
        ([_release("99.1"), _release("99.2")], "Exhibits 99.1 and 99.2"),
        ([_release("99.1"), _release("99.2"), _release("99.3")], "Exhibits 99.1, 99.2 and 99.3"),
    ],
)
def test_what_is_furnished_is_said_to_be(exhibits: list[ExhibitLine], words: str) -> None:
    """General Instruction B.2: under Item 7.01, and naming the furnished exhibits."""
    further = FurtherItem(item="7.01", template="x.j2")
    items = report_items(_report(further), [], [(further, "<p>News.</p>")], exhibits)
    text, statement = _shown(items)[0][1]
    assert text == "<p>News.</p>"
    assert words in statement
    assert "shall not be deemed" in statement


def test_exhibits_need_their_item() -> None:
    """Item 9.01 is there if there are exhibits, and is not said twice if the report names it."""
    disclosure = ReportedDisclosure(("1.01",), "", "<p>x</p>")
    assert [item.number for item in report_items(_report(), [disclosure], [], [])] == ["1.01"]
    assert [item.number for item in report_items(_report(), [disclosure], [], [AGREEMENT])] == ["1.01", "9.01"]


def test_an_item_that_the_form_does_not_have() -> None:
    """It has no caption; `check_items` says what is wrong with it."""
    items = report_items(_report(), [ReportedDisclosure(("6.66", "x"), "", "<p>x</p>")], [], [])
    assert [(item.number, item.caption) for item in items] == [("6.66", ""), ("x", "")]


def test_cited_items() -> None:
    """With letters, once each, in order."""
    further = FurtherItem(item="7.01", template="x.j2")
    disclosure = ReportedDisclosure(("5.02(e)", "5.02(b)"), "", "")
    assert cited_items(_report(further), [disclosure, disclosure], True) == ("5.02(b)", "5.02(e)", "7.01", "9.01")
    assert cited_items(_report(), [disclosure], False) == ("5.02(b)", "5.02(e)")


@pytest.mark.parametrize(
    ("on", "letter"),
    [(date(2004, 8, 23), "c"), (date(2005, 8, 21), "c"), (date(2005, 8, 22), "d"), (date(2026, 1, 1), "d"),
     (date(2000, 1, 1), "d")],
)  # fmt: skip
def test_the_letter_of_the_exhibits(on: date, letter: str) -> None:
    """Paragraph (c) of Item 9.01 until shell companies took it."""
    assert exhibits_letter(on) == letter
