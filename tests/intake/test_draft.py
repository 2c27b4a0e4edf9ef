"""Drafts: the terms that sentences give or do not give, the shipped agreements, and what could not be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from eightk.agreement.reader import read_agreement_file
from eightk.intake.copied import Copied, Filer
from eightk.intake.draft import Draft, drafted
from eightk.intake.naming import slug_for
from eightk.intake.open_points import open_points
from eightk.intake.take import take
from eightk.intake.yaml_text import agreement_text

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted(path.parent for path in (ROOT / "agreements").glob("*/agreement.yaml"))
HEAD = """SEPARATION AGREEMENT

This Separation Agreement is made as of May 1, 2026, by and between Acme, Inc., a Nevada corporation (the "Company"),
and Jane Q. Roe (the "Executive").

1. Terms. """
TAIL = """

2. Miscellaneous. Nothing else is agreed.

ACME, INC.

By: /s/ Paul Doe
Name: Paul Doe
Title: President

EXECUTIVE

/s/ Jane Q. Roe
"""


def draft_of(text: str, filer: Filer | None = None) -> Draft:
    return drafted(Copied(text, (), filer or Filer()), "conformed-copy.txt")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Executive hereby resigns as Chief Financial Officer and Treasurer, effective June 1, 2026.",
            "resignations who=executive offices=Chief Financial Officer,Treasurer effective=2026-06-01",
        ),
        (
            "Ms. Roe tenders her resignation to the Board, such resignation to be effective June 1, 2026.",
            "resignations who=executive offices= effective=2026-06-01",
        ),
        (
            "Effective as of June 1, 2026, Roe has resigned as President.",
            "resignations who=executive offices=President effective=2026-06-01",
        ),
        (
            "Ms. Roe hereby resigns as director on June 1, 2026.",
            "resignations who=executive offices= effective=2026-06-01",
        ),
        ("If the Executive resigns as President effective June 1, 2026, nothing is paid.", ""),
        ("The Executive shall be deemed to have resigned as President effective June 1, 2026.", ""),
        ("The Executive resigned as President in the spring of 2026.", ""),
        ("The Company may resign itself to its fate effective June 1, 2026.", ""),
        (
            "The Company shall employ the Executive as its Chief Operating Officer commencing on June 1, 2026.",
            "appointments who=executive offices=Chief Operating Officer effective=2026-06-01",
        ),
        ("The Executive shall serve as President until June 1, 2026.", ""),
        ("The Company shall employ the Executive as its President at a time to be agreed.", ""),
        (
            "The Executive's base salary shall be at the annual rate of $480,000.",
            "salaries to=executive amount=$480,000 per=year",
        ),
        ("The Company pays a base salary of $40,000 per month.", "salaries to=executive amount=$40,000 per=month"),
        ("Severance is two times the base salary of $480,000 per year.", ""),
        ("The base salary shall be $480,000.", ""),
        ("Her base salary of $480,000 a year, and a bonus of $10,000, are due.", ""),
        (
            "The Company shall pay the Executive the sum of $120,000.",
            "payments by=company to=executive amount=$120,000 purpose=",
        ),
        (
            "The Executive agrees to pay to the Company $1,250.50.",
            "payments by=executive to=company amount=$1,250.50 purpose=",
        ),
        ("The Company shall pay the Executive $10,000 per month.", ""),
        ("The Company shall pay the Executive up to $10,000.", ""),
        ("Upon a Change in Control, the Company shall pay the Executive $10,000.", ""),
        ("The Company shall pay the Executive $10,000 and $20,000.", ""),
        ("The Company shall pay its taxes of $10,000.", ""),
        (
            "This Agreement is governed by the laws of the State of Nevada.",
            "provisions topic=governing law what=State of Nevada",
        ),
        (
            "This Agreement shall be construed under the laws of Delaware.",
            "provisions topic=governing law what=Delaware",
        ),
        ("The note is governed by the laws of the United States.", ""),
        ("All laws of the State of Nevada bind the Company.", ""),
    ],
)
def test_terms_are_filled_in_only_where_a_sentence_reads_one_way(sentence: str, expected: str) -> None:
    terms = draft_of(f"{HEAD}{sentence}{TAIL}").terms
    told = [
        " ".join(
            (
                term.shelf,
                *(f"{key}={value if isinstance(value, str) else ','.join(value)}" for key, value in term.values),
            )
        )
        for term in terms
    ]
    assert told == ([expected] if expected else [])
    assert all(term.section == "1" for term in terms)


def test_two_laws_give_none() -> None:
    two = (
        "This Agreement is governed by the laws of the State of Nevada. It is an agreement under the laws of Ohio, and "
    )
    two += "this Agreement is construed under the laws of Ohio."
    assert draft_of(f"{HEAD}{two}{TAIL}").terms == ()


def test_an_annex_states_no_terms() -> None:
    annex = "\n\nEXHIBIT A\n\nFORM OF RELEASE\n\nThe Company shall pay the Executive the sum of $120,000.\n"
    assert draft_of(f"{HEAD}None.{TAIL}{annex}").terms == ()


@pytest.mark.parametrize("folder", SHIPPED, ids=[folder.name for folder in SHIPPED])
def test_the_shipped_agreements_are_drafted_as_counsel_filled_them_in(folder: Path) -> None:
    """What counsel wrote into agreement.yaml by hand, and what intake tells from the same copy."""
    copied = take((folder / "conformed-copy.txt").read_bytes(), "conformed-copy.txt")
    assert isinstance(copied, Copied)
    draft = draft_of(copied.text)
    file, _, _ = read_agreement_file((folder / "agreement.yaml").read_text("utf-8"), "agreement.yaml")
    assert file is not None
    assert draft.reading.title.text == file.agreement.title
    assert draft.reading.dated.bears is not None
    assert draft.reading.dated.bears.day == file.agreement.dated
    signed = [(each.block.signed, each.block.title) for each in draft.signatories]
    assert signed == [(each.signed, each.title or "") for each in file.signatories]
    place = file.disclosure.approved_wording
    [found] = draft.wording
    assert (found.section, found.standard) == (file.disclosure.section, file.disclosure.standard)
    assert (found.place.form, found.place.annex) == (place.form, place.annex or "")


def test_drafting_is_the_same_twice() -> None:
    text = (SHIPPED[0] / "conformed-copy.txt").read_text("utf-8")
    assert agreement_text(draft_of(text), "slug") == agreement_text(draft_of(text), "slug")


LETTER = """ACME, INC.
1 Main Street
Reno, Nevada 89501

May 4, 2026 - revised May 6, 2026

Thomas Larch
64 Birch Drive
Reno, Nevada 89501

Dear Tom:

This letter agreement sets forth the terms of your separation from Acme, Inc. (the "Company").

1. Resignation. You hereby resign as General Counsel, effective May 31, 2026.

Very truly yours,

/s/ Paul Doe
Paul Doe
President

Agreed:

/s/ Thomas Larch
"""


def test_a_letter() -> None:
    draft = draft_of(LETTER)
    assert [(each.key, each.name, each.kind) for each in draft.parties] == [
        ("company", "Acme, Inc.", "company"),
        ("larch", "Thomas Larch", "person"),
    ]
    assert [(each.party, each.block.signed, each.block.title) for each in draft.signatories] == [
        ("company", "Paul Doe", "President"),
        ("larch", "Thomas Larch", ""),
    ]
    assert [term.values for term in draft.terms] == [
        (("who", "larch"), ("offices", ("General Counsel",)), ("effective", "2026-05-31"))
    ]
    points = open_points(draft)
    assert "Title: taken from its own words, since no heading stands above it." in points
    assert "Parties: how Thomas Larch is addressed (Mr., Ms.); the text does not say." in points


def test_what_a_form_leaves_open_is_listed() -> None:
    text = """SEVERANCE AGREEMENT

This Severance and Release Agreement is made the ___ day of May, 2026, among Acme, Inc. (the "Parent"), Acme Tool
Company, a Nevada corporation (the "Company"), each Guarantor from time to time party hereto, and ____________
(the "Executive").

1. Term. One year.

ACME, INC.

By: ____________
Name: Paul Doe

ACME TOOLS COMPANY

By: /s/ Paul Doe

SOME OTHER BANK, N.A.

By: /s/ Ann Rowe
"""
    draft = draft_of(text)
    points = "\n".join(open_points(draft))
    for said in (
        "Title: the document also calls itself Severance and Release Agreement.",
        "Date: the place for it is blank in the text.",
        "Parties: the name of the party “the Executive” is blank in the text.",
        "Parties: “each Guarantor from time to time party hereto” are parties that the first paragraph does not name.",
        "Registrant: which party it is.",
        "Signatories: the copy has no “/s/” for ACME, INC., where Paul Doe is printed. Is it conformed?",
        "Signatories: no signature of the Executive was recognised.",
        "Approved wording: no clause on announcements",
    ):
        assert said in points
    assert "SOME OTHER BANK, N.A." in [each.name for each in draft.parties]
    _, _, findings = read_agreement_file(agreement_text(draft, "acme"), "agreement.yaml")
    assert {finding.code for finding in findings} == {"AGR006"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Words.\n",
        "/s/\n",
        "By: \n\n____\n",
        "Dear Sir:\n",
        "1. Clause.\n\n2. Clause.\n",
        "between\n",
        "EXHIBIT A\n",
    ],
)
def test_any_text_gives_a_draft_whose_blanks_are_named(text: str) -> None:
    draft = draft_of(text)
    assert open_points(draft)
    _, _, findings = read_agreement_file(agreement_text(draft, "slug"), "agreement.yaml")
    assert {finding.code for finding in findings} == {"AGR006"}
    assert slug_for(draft, "A File") in ("a-file", "agreement")


def test_several_dates_are_told() -> None:
    text = HEAD.replace("May 1, 2026, by", "May 1, 2026 and effective as of May 9, 2026, by") + "None." + TAIL
    points = "\n".join(open_points(draft_of(text)))
    assert "Date: several could be meant" in points or "Date" not in points


def test_what_the_head_of_a_submission_says_is_filled_in() -> None:
    filer = Filer(
        "ACME INC",
        "0009990001",
        "Nevada",
        "001-99001",
        "12-3456789",
        ("1 MAIN ST",),
        "RENO",
        "Nevada",
        "89501",
        "(775) 555-0100",
        "June 30",
    )
    draft = draft_of(f"{HEAD}None.{TAIL}", filer)
    text = agreement_text(draft, "acme")
    assert draft.registrant == "company"
    for line in (
        "cik: 0009990001",
        "commission_file_number: 001-99001",
        "    - 1 MAIN ST",
        "city: RENO",
        "fiscal_year_end: June 30",
    ):
        assert line in text
    assert "Registrant: what the cover page" not in text
