"""Fees, loans and deposits whose amount stands before or after; charges, dividends and subleases."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_FEES = (
    "closing fee",
    "origination fee",
    "commitment fee",
    "amendment fee",
    "waiver fee",
    "consent fee",
    "arrangement fee",
    "upfront fee",
    "up-front fee",
    "structuring fee",
    "exit fee",
    "extension fee",
    "license fee",
    "security deposit",
    "term loan",
    "bridge loan",
    "loan",
    "line of credit",
    "letter of credit",
    "promissory note",
    "credit facility",
    "term loan facility",
    "revolving credit facility",
    "milestone payment",
    "upfront payment",
    "up-front payment",
)
_DEALT = ("will be", "was", "were", "is", "are", "has been", "have been")


def _with_amount(thing: str) -> tuple[str, ...]:
    articles = ("an",) if thing[0] in "aeiou" else ("a",)
    after = tuple(
        f"{article} {thing} {of} <money>"
        for article in articles
        for of in ("of", "in the amount of", "in an amount of", "in an amount equal to", "equal to")
    )
    return (*after, f"a <money> {thing}", f"an <money> {thing}")


FEES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1514",
        _with_amount(_FEES[0]),
        "The amount before or after what it is the amount of.",
        ("It pays a $500 closing fee to Acme.", "It pays a closing fee of $500 to Acme."),
        ("It pays a closing fee of up to $500 to Acme.", "It pays a closing fee of $500 to Acme."),
        not_before=words("per each and or plus in principal aggregate"),
        also=tuple(_with_amount(fee) for fee in _FEES[1:]),
    ),
    Equivalence(
        "EQV1515",
        ("as collateral for", "as security for"),
        "What is pledged secures the debt.",
        ("It pledged the shares as security for the loan.", "It pledged the shares as collateral for the loan."),
        ("It pledged the shares as payment for the loan.", "It pledged the shares as collateral for the loan."),
    ),
    Equivalence(
        "EQV1516",
        (
            "above the otherwise applicable",
            "higher than the otherwise applicable",
            "over the otherwise applicable",
            "in excess of the otherwise applicable",
        ),
        "By how much a default raises the rate.",
        (
            "It is 2% higher than the otherwise applicable rate.",
            "It is 2% above the otherwise applicable rate.",
        ),
        ("It is 2% below the otherwise applicable rate.", "It is 2% above the otherwise applicable rate."),
    ),
    Equivalence(
        "EQV1517",
        ("charge will be recorded", "charge will be recognized"),
        "It is entered in the accounts.",
        ("The charge will be recognized in May.", "The charge will be recorded in May."),
        ("The charge will be reversed in May.", "The charge will be recorded in May."),
        also=tuple(
            (f"{charge} {be} recorded", f"{charge} {be} recognized")
            for charge in ("charge", "charges")
            for be in _DEALT
            if (charge, be) != ("charge", "will be")
        ),
    ),
    Equivalence(
        "EQV1518",
        (
            "dividend is payable on",
            "dividend will be paid on",
            "dividend will be payable on",
            "dividend shall be paid on",
            "dividend is to be paid on",
        ),
        "A dividend that is declared is paid on its day.",
        ("The dividend will be paid on May 1, 2007.", "The dividend is payable on May 1, 2007."),
        ("The dividend may be paid on May 1, 2007.", "The dividend is payable on May 1, 2007."),
        only_before=words("<date> or"),
    ),
    Equivalence(
        "EQV1519",
        ("to sublease", "to sublet"),
        "To let what one has on lease.",
        ("It may sublet the office.", "It may sublease the office."),
        ("It may release the office.", "It may sublease the office."),
        also=(
            ("may sublease", "may sublet"),
            ("assign or sublease", "assign or sublet", "sublease or assign", "sublet or assign"),
            ("has subleased", "has sublet"),
            ("subleasing", "subletting"),
        ),
    ),
    Equivalence(
        "EQV1520",
        ("forbear from exercising", "forbear from the exercise of"),
        "The right rests; 'waive' would give it up.",
        ("It will forbear from the exercise of its rights.", "It will forbear from exercising its rights."),
        ("It will refuse the exercise of its rights.", "It will forbear from exercising its rights."),
    ),
)
