"""The cover page: the edition by date, and the words of each edition in what the template sets."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from pathlib import Path

import pytest
from jinja2 import FileSystemLoader, StrictUndefined, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from eightk.edgar.dialect import check_html
from eightk.report.cover import EDITIONS, CoverBoxes, CoverRegistrant, Security, edition_on

TEMPLATES = Path(__file__).parents[2] / "templates"
IN_2007 = date(2007, 2, 28)
IN_2018 = date(2018, 6, 1)
TODAY = date(2026, 11, 23)

REGISTRANT = CoverRegistrant(
    name="Larch & Quarry, Inc.",
    state_of_incorporation="Delaware",
    commission_file_number="001-40123",
    irs_employer_id="84-1234567",
    address_lines=("1200 Harbor Front Parkway", "Suite 900"),
    city="Portland",
    state="Oregon",
    zip_code="97201",
    telephone="(503) 555-0142",
    securities=(Security("Common Stock, par value $0.001 per share", "LRCH", "New York Stock Exchange"),),
)

BOXES_INTRODUCTION = (
    "Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing "
    "obligation of the registrant under any of the following provisions (see General Instruction A.2. below):"
)
EMERGING_GROWTH = (
    "Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of "
    "the "
    "Securities Act of 1933 (\u00a7230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of "
    "1934 "
    "(\u00a7240.12b-2 of this chapter). Emerging growth company \u2610 If an emerging growth company, "
    "indicate by "
    "check mark if the registrant has elected not to use the extended transition period for complying with "
    "any "
    "new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act. "
    "\u2610"
)
TABLE = (
    "Securities registered pursuant to Section 12(b) of the Act: Title of each class Trading Symbol(s) Name "
    "of "
    "each exchange on which registered Common Stock, par value $0.001 per share LRCH New York Stock Exchange"
)


def cover(on: date, registrant: CoverRegistrant = REGISTRANT, boxes: CoverBoxes | None = None) -> str:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template("cover.htm.j2").render(
        registrant=registrant,
        edition=edition_on(on),
        boxes=boxes or CoverBoxes(),
        report_date="February 28, 2007",
    )


def words(html: str) -> str:
    text = unescape(re.sub(r"<[^>]+>", lambda tag: "" if tag[0][1:5] in ("/fon", "font") else " ", html))
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("on", "key"),
    [
        (date(2004, 8, 23), "2004"),
        (IN_2007, "2004"),
        (date(2017, 4, 11), "2004"),
        (date(2017, 4, 12), "2017"),
        (date(2019, 5, 1), "2017"),
        (date(2019, 5, 2), "2019"),
        (TODAY, "2019"),
    ],
)
def test_edition_by_date(on: date, key: str) -> None:
    edition = edition_on(on)
    assert edition is not None
    assert edition.key == key


def test_no_edition_before_items_were_numbered_by_topic() -> None:
    assert edition_on(date(2004, 8, 22)) is None


def test_editions_follow_one_another_without_gap() -> None:
    for before, after in itertools.pairwise(EDITIONS):
        assert before.in_force_to is not None
        assert before.in_force_to + timedelta(days=1) == after.in_force_from
    assert EDITIONS[-1].in_force_to is None
    assert all("Release No. 33-" in edition.authority for edition in EDITIONS)


@pytest.mark.parametrize("on", [IN_2007, IN_2018, TODAY])
def test_what_every_edition_says_in_order(on: date) -> None:
    text = words(cover(on))
    at = 0
    for passage in (
        "UNITED STATES SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 FORM 8-K CURRENT REPORT "
        "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934",
        "Date of Report (Date of earliest event reported): February 28, 2007",
        "Larch & Quarry, Inc. (Exact name of registrant as specified in its charter)",
        "Delaware (State or other jurisdiction of incorporation)",
        "001-40123 (Commission File Number)",
        "84-1234567 (IRS Employer Identification No.)",
        "1200 Harbor Front Parkway Suite 900 Portland, Oregon (Address of principal executive offices)",
        "97201 (Zip Code)",
        "Registrant\u2019s telephone number, including area code: (503) 555-0142",
        "Not Applicable (Former name or former address, if changed since last report)",
        BOXES_INTRODUCTION,
        "\u2610 Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)",
        "\u2610 Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)",
        "\u2610 Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))",
        "\u2610 Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))",
    ):
        assert passage in text[at:], passage
        at = text.index(passage, at) + len(passage)


def test_what_came_later_is_not_on_an_earlier_cover() -> None:
    in_2007, in_2018, today = words(cover(IN_2007)), words(cover(IN_2018)), words(cover(TODAY))
    assert "Section 12(b)" not in in_2007
    assert "emerging growth" not in in_2007
    assert "Section 12(b)" not in in_2018
    assert in_2018.endswith(EMERGING_GROWTH)
    assert today.endswith(f"{TABLE} {EMERGING_GROWTH}")


def test_no_registered_securities() -> None:
    html = cover(TODAY, replace(REGISTRANT, securities=()))
    assert "Securities registered pursuant to Section 12(b) of the Act: None" in words(html)
    assert "<table" not in html


def test_a_security_without_a_symbol() -> None:
    html = cover(TODAY, replace(REGISTRANT, securities=(Security("3% Notes due 2033", None, "NYSE"),)))
    assert "3% Notes due 2033 None NYSE" in words(html)


def test_boxes_are_ticked_one_by_one() -> None:
    unticked = words(cover(TODAY))
    assert "\u2612" not in unticked
    for field, passage in {
        "written_communications": "\u2612 Written communications",
        "soliciting_material": "\u2612 Soliciting material",
        "pre_commencement_tender_offer": "\u2612 Pre-commencement communications pursuant to Rule 14d-2(b)",
        "pre_commencement_issuer_tender_offer": "\u2612 Pre-commencement communications pursuant to Rule 13e-4(c)",
    }.items():
        text = words(cover(TODAY, boxes=replace(CoverBoxes(), **{field: True})))
        assert passage in text
        assert text.count("\u2612") == 1


def test_emerging_growth_boxes() -> None:
    text = words(cover(TODAY, replace(REGISTRANT, emerging_growth_company=True)))
    assert "Emerging growth company \u2612" in text
    assert text.endswith("Exchange Act. \u2610")
    text = words(cover(TODAY, replace(REGISTRANT, emerging_growth_company=True, declined_transition=True)))
    assert text.endswith("Exchange Act. \u2612")


def test_former_name() -> None:
    text = words(cover(TODAY, replace(REGISTRANT, former_name="Larch Holdings, Inc.")))
    assert "Larch Holdings, Inc. (Former name or former address" in text
    assert "Not Applicable" not in text


@pytest.mark.parametrize("on", [IN_2007, IN_2018, TODAY])
def test_edgar_takes_the_cover(on: date) -> None:
    html = f"<html><head><title>Form 8-K</title></head><body>{cover(on)}</body></html>"
    assert check_html(html, "form8-k.htm") == ()


def test_names_are_text_and_never_markup() -> None:
    html = cover(TODAY, replace(REGISTRANT, name="<script>x</script> & Co"))
    assert "&lt;script&gt;x&lt;/script&gt; &amp; Co" in html
    assert "<script" not in html


def test_a_missing_value_is_an_error() -> None:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined
    )
    template = environment.get_template("cover.htm.j2")
    with pytest.raises(UndefinedError):
        template.render(edition=EDITIONS[0], boxes=CoverBoxes(), registrant=REGISTRANT)
