"""The names that texts give themselves: what a parenthesis or a title stands for, and where that stays open."""

from __future__ import annotations

import pytest

from eightk.wording.definitions import defined_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Acme Mills, Inc. (the "Company") met.', {"Acme Mills, Inc.": ("Acme Mills, Inc.", "Company", "the Company")}),
        ('Acme Corp. and Bolt Corp. (the "Bank") met.', {"Bolt Corp.": ("Bolt Corp.", "Bank", "the Bank")}),
        ('Acme Corp. and Bolt Corp. (the "Group") met.', {}),
        ('It hired him as Senior Vice President (the "Hall Agreement").', {}),
        ('Acme Mills, Inc. (the "one that is called so in all of this agreement") met.', {}),
        ('The Audit Group of Acme Mills, Inc. (the "Committee") met.', {}),
        ('A fund advised by Acme Mills, Inc. (the "Fund") met.', {}),
        ('A wife of Roy Hall (the "Seller") met.', {}),
        ('A company, whose owner is Acme Mills, Inc. (the "Bank"), met.', {}),
        ('He is Roy Hall (the "Seller").', {"Roy Hall": ("Roy Hall", "Seller", "the Seller")}),
        ('It met with a subsidiary of Acme Mills, Inc. (the "Bank").', {}),
        (
            "Roy A. Hall met. Mr. Hall left.",
            {"Roy A. Hall": ("Roy A. Hall", "Mr. Hall")},
        ),
        ("Roy Hall met. Mr. Hall and Ms. Hall left.", {}),
        ("Roy Hall met. Ann Hall met. Mr. Hall left.", {}),
        ("R. A. Hall met. Mr. Hall left.", {"R. A. Hall": ("R. A. Hall", "Mr. Hall")}),
        ("Hall met. Mr. hall left. Mr. Hall left.", {}),
        ("J. R. Allan T. Hall met. Mr. Hall left.", {"R. Allan T. Hall": ("R. Allan T. Hall", "Mr. Hall")}),
        ("The Hall plan ended. Mr. Hall left.", {}),
        ('The bank owned by Acme Mills, Inc. (the "Tenant") met.', {}),
        ('It met with a division of the Acme Mills, Inc. (the "Unit").', {}),
        ('Acme Mills, L.P. (the "Tenant") met.', {"Acme Mills, L.P.": ("Acme Mills, L.P.", "Tenant", "the Tenant")}),
        ('The Lease of Acme Mills, Inc. (the "Lease") ended.', {}),
    ],
)
def test_what_one_text_calls_its_names(text: str, names: dict[str, tuple[str, ...]]) -> None:
    found = defined_names(text, ())
    assert {name: tuple(sorted(each)) for name, each in found.items()} == {
        name: tuple(sorted(each)) for name, each in names.items()
    }


@pytest.mark.parametrize(
    ("after", "draft", "terms"),
    [
        ("The Company left.", "The Firm left.", {"Company", "the Company", "Firm", "the Firm"}),
        ("The Company left.", "The Company left.", set()),
        ('The "Firm" left.', "The Firm left.", {"Company", "the Company", "Firm", "the Firm"}),
        ("The Firm left.", "The Firm left.", set()),
    ],
    ids=["the old term is gone", "the old term goes on", "the new term was told", "the new term was another's"],
)
def test_a_term_given_anew_is_the_name_where_neither_may_be_of_another(after: str, draft: str, terms: set[str]) -> None:
    approved = f'Acme Mills, Inc. (the "Company") met. {after}'
    other = f'Acme Mills, Inc. (the "Firm") met. {draft}'
    found = defined_names(approved, (other,), other)
    assert set(found.get("Acme Mills, Inc.", ())) - {"Acme Mills, Inc."} == terms
