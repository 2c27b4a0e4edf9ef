"""Definitions are read in every form that drafters use, with the words meant, the place and the scope."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.parts.defined_terms import DefinedTerm, read_defined_terms

PROSE = (
    "This Agreement is made as of June 9, 2026, between Orsay Mills, Inc., a Delaware corporation, and Jane Roe,\n"
    "who has served it as its President since the first of January of the year 2019.\n\n"
)


def read(text: str) -> ConformedCopy:
    return read_conformed_copy(text, "copy.txt")[0]


def terms(text: str) -> list[DefinedTerm]:
    return list(read_defined_terms(read(text)))


def meant(text: str, term: DefinedTerm) -> str:
    return " ".join(text[slice(*term.meaning)].split())


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ('Orsay Mills, Inc. (hereinafter "Orsay") agrees.', ["Orsay"]),
        ('Orsay Mills, Inc. (the "Company") agrees.', ["Company"]),
        ("Orsay Mills, Inc. (the \u201cCompany\u201d) agrees.", ["Company"]),
        ("Orsay Mills, Inc. (the \u2018Company\u2019) agrees.", ["Company"]),
        ("Orsay Mills, Inc. (the 'Company') agrees.", ["Company"]),
        ("Orsay Mills, Inc. (the ``Company'') agrees.", ["Company"]),
        ("Orsay Mills, Inc. (\u201cOrsay\u201d or the \u201cCompany\u201d) agrees.", ["Orsay", "Company"]),
        ('Roe and Hall (each a "Party" and collectively the "Parties") agree.', ["Party", "Parties"]),
        ('The Plan of 2024 (as it may be amended, the "Plan") governs.', ["Plan"]),
        ('All claims (collectively hereinafter referred to as "Claims") are released.', ["Claims"]),
        ("The Securities Exchange Act of 1934, hereinafter the \u201c1934 Act\u201d, applies.", ["1934 Act"]),
        ('The parties are referred to herein as "Party" and collectively as "Parties."', ["Party", "Parties"]),
        ("Her last day (the Termination Date) is June 30, 2026.", ["Termination Date"]),
        ("Her last day (hereinafter Termination Date) is June 30, 2026.", ["Termination Date"]),
        ('For purposes hereof, "Cause" means fraud.', ["Cause"]),
        ('"Cause" for termination by the Company of the employment of Roe shall mean fraud.', ["Cause"]),
        ('"Cause" shall be deemed to exist upon a conviction.', ["Cause"]),
        ("As used herein, Base Salary shall mean $10,000.", ["Base Salary"]),
        (
            "2.2 \u201cBoard\u201d or \u201cBoard of Directors\u201d \u2014 The directors.",
            ["Board", "Board of Directors"],
        ),
        ("The Effective Date has the meaning set forth in Section 3.", ["Effective Date"]),
        ("Upon a Change in Control (as defined in the Plan) she is paid.", ["Change in Control"]),
        ("Her exit shall constitute a \u201cQualifying Termination.\u201d", ["Qualifying Termination"]),
        ("The 30 days after it will be a \u201cWindow Period\u201d.", ["Window Period"]),
    ],
)
def test_forms_of_a_definition(sentence: str, names: list[str]) -> None:
    found = terms(PROSE + sentence + "\n")
    assert [term.name for term in found] == names
    text = PROSE + sentence + "\n"
    assert [text[term.start : term.end] for term in found] == names


@pytest.mark.parametrize(
    "sentence",
    [
        'She is employed "at will" and may leave.',
        "He pleads \u201cguilty\u201d or \u201cno contest\u201d to a felony.",
        "The release (other than the \u201cCompany\u201d claims) holds.",
        "Coverage continues under the \u201cCOBRA\u201d law until June.",
        "She agrees (within the meaning of the \u201cshort-term deferral\u201d rule) to wait.",
        "Acceptance of this Agreement means that she is paid.",
        "Executive shall be deemed to have resigned.",
    ],
)
def test_words_that_only_use_a_term_or_a_quotation_mark(sentence: str) -> None:
    assert terms(PROSE + sentence + "\n") == []


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ('Orsay Mills, Inc. (the "Company") agrees.', "parenthesis"),
        ('"Cause" means fraud.', "clause"),
        ('Both are hereinafter referred to as the "Parties".', "naming"),
        ('The term "Company" includes every subsidiary.', "extension"),
        ('The term "Company" shall be deemed to include every subsidiary.', "extension"),
        ('"Cause" has the meaning given in the Plan.', "elsewhere"),
        ('"Cause" is defined in the Plan.', "elsewhere"),
        ('A "Specified Employee" within the meaning of Section 409A waits.', "elsewhere"),
    ],
)
def test_what_kind_of_definition_it_is(sentence: str, form: str) -> None:
    assert [term.form for term in terms(PROSE + sentence + "\n")] == [form]


def test_the_words_meant_stand_before_a_parenthesis_and_behind_a_verb() -> None:
    text = (
        PROSE + 'It is so. Orsay Mills, Inc. (the "Company") agrees. "Cause" means fraud or theft. Nothing else is.\n'
    )
    company, cause = terms(text)
    assert meant(text, company) == "Orsay Mills, Inc."
    assert meant(text, cause) == "fraud or theft."
    assert company.quoted
    assert cause.quoted


def test_the_words_meant_go_on_behind_a_title() -> None:
    text = PROSE + 'It is so. "Cause" means that Mr. Roe or Dr. Hall steals. Nothing else is.\n'
    (cause,) = terms(text)
    assert meant(text, cause) == "that Mr. Roe or Dr. Hall steals."


SECTIONS = PROSE + (
    '1. Releases. Roe and Hall (hereafter in this Section 1 the "Executive") release it.\n\n'
    "2. Covenants. For purposes of this Section, the following terms have these meanings:\n\n"
    '(a) "Rival" means a mill.\n\n'
    '(b) "Client" means a buyer.\n\n'
    '3. Pay. (a) For purposes of this Section 3(a), "Pay" means $5.\n\n(b) All pay due under this Section 3 is paid\n'
    'by a bank (the "Payer").\n\n'
    '4. Terms. For purposes of this Agreement, "Term" means a year. For purposes of Sections 5 and 6, "Year"\n'
    "means 2026.\n"
    'For purposes of this Section 9, "Nobody" means none. As used in this Section 4 and 5, "Day" means Sunday.\n'
)


def test_scope_is_what_the_words_say() -> None:
    scopes = {term.name: term.scope.number if term.scope else "" for term in terms(SECTIONS)}
    assert scopes == {
        **{"Executive": "1", "Rival": "2", "Client": "2", "Pay": "3(a)", "Payer": "", "Term": "", "Year": ""},
        **{"Nobody": "", "Day": ""},
    }


def test_an_annex_and_its_articles_have_scopes_of_their_own() -> None:
    text = PROSE + (
        f'{"ARTICLE I":^80}\n\n1.1 Meaning. As used in this Article, "Mill" means a mill.\n\n'
        f"{'Exhibit A':^80}\n{'RELEASE':^80}\n\n"
        '1. Release. For purposes of this Section 1, "Claim" means any claim. This is as long as a\nparagraph.\n'
    )
    mill, claim = terms(text)
    assert (mill.scope.number if mill.scope else "", mill.annex) == ("Article I", "")
    assert (claim.scope.number if claim.scope else "", claim.annex) == ("Exhibit A 1", "Exhibit A")


def test_a_definition_over_a_line_and_a_page_is_one() -> None:
    text = (
        PROSE + '1. Pay. Orsay Mills, Inc. and its subsidiaries (collectively the\n\n 2\n<PAGE>\n"Com-\npany") pay.\n'
    )
    (term,) = terms(text)
    assert (term.name, text[term.start : term.end]) == ("Com-pany", "Com-\npany")


@given(st.text(alphabet="ab AB(\"\u201c\u201d\u2018\u2019'`).,;:\n12means ", max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = terms(PROSE + text)
    assert [term.start for term in found] == sorted({term.start for term in found})
    assert all(term.meaning[0] <= term.meaning[1] for term in found)


def test_real_agreements(shared: Path) -> None:
    for path in sorted((shared / "corpus/agreements").glob("*.txt")):
        copy = read(path.read_text("utf-8"))
        found = read_defined_terms(copy)
        assert all("".join(copy.text[each.start : each.end].split()) == each.name.replace(" ", "") for each in found)
        assert found, path.name
