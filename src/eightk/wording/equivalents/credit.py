"""Credit agreements, mergers, releases and other contracts of the company."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

CREDIT: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV851",
        ("revolving credit facility", "revolving facility", "revolving loan facility"),
        "The same facility; 'term facility' is another.",
        ("The revolving facility is repaid.", "The revolving credit facility is repaid."),
        ("The term facility is repaid.", "The revolving credit facility is repaid."),
        also=(("revolving credit facilities", "revolving facilities", "revolving loan facilities"),),
    ),
    Equivalence(
        "EQV852",
        ("bear interest at", "accrue interest at"),
        "The same interest from the same principal.",
        ("Loans accrue interest at 5%.", "Loans bear interest at 5%."),
        ("Loans bear interest at 5%.", "Loans bear interest above 5%."),
        also=(
            ("bears interest at", "accrues interest at"),
            ("bearing interest at", "accruing interest at"),
            ("bore interest at", "accrued interest at"),
        ),
    ),
    Equivalence(
        "EQV853",
        ("secured by", "collateralized by", "collateralised by"),
        "The same security.",
        ("Loans are collateralized by inventory.", "Loans are secured by inventory."),
        ("Loans are guaranteed by inventory.", "Loans are secured by inventory."),
    ),
    Equivalence(
        "EQV854",
        ("outstanding principal amount", "outstanding principal balance"),
        "The principal still owed.",
        ("The outstanding principal balance is due.", "The outstanding principal amount is due."),
        ("The original principal amount is due.", "The outstanding principal amount is due."),
        also=(("unpaid principal amount", "unpaid principal balance"),),
    ),
    Equivalence(
        "EQV855",
        ("undrawn", "unborrowed"),
        "Of a commitment the part not borrowed; 'unused' counts letters of credit and is not joined.",
        ("The unborrowed commitments end.", "The undrawn commitments end."),
        ("The drawn commitments end.", "The undrawn commitments end."),
        only_before=words("commitment commitments portion amount amounts"),
    ),
    Equivalence(
        "EQV856",
        ("pari passu with", "on a parity with", "on a pari passu basis with"),
        "The same rank.",
        ("It is on a parity with the notes.", "It is pari passu with the notes."),
        ("It ranks senior to the notes.", "It ranks pari passu with the notes."),
    ),
    Equivalence(
        "EQV857",
        ("conditions to closing", "closing conditions", "conditions to the closing"),
        "The same conditions.",
        ("The closing conditions are met.", "The conditions to closing are met."),
        ("The closing statements are met.", "The conditions to closing are met."),
        not_before=words("date"),
    ),
    Equivalence(
        "EQV858",
        ("representations and warranties", "warranties and representations"),
        "A pair joined by 'and' in either order.",
        ("It gives warranties and representations.", "It gives representations and warranties."),
        ("It gives representations or warranties.", "It gives representations and warranties."),
        also=(
            ("successors and assigns", "assigns and successors"),
            ("officers and directors", "directors and officers"),
        ),
    ),
    Equivalence(
        "EQV859",
        (
            "governed by the laws of",
            "governed by the law of",
            "governed under the laws of",
            "governed by and construed in accordance with the laws of",
            "governed by and construed under the laws of",
            "governed by , and construed in accordance with , the laws of",
            "governed by and interpreted in accordance with the laws of",
        ),
        "The same governing law.",
        ("It is governed by the law of Ireland.", "It is governed by the laws of Ireland."),
        ("It is governed by the courts of Delaware.", "It is governed by the laws of Delaware."),
    ),
    Equivalence(
        "EQV860",
        ("subject to", "subject to the satisfaction of", "subject to satisfaction of", "subject to the fulfillment of"),
        "What is subject to a condition is subject to its being satisfied.",
        (
            "The sale is subject to the satisfaction of customary closing conditions.",
            "The sale is subject to customary closing conditions.",
        ),
        (
            "The sale is subject to the waiver of customary closing conditions.",
            "The sale is subject to customary closing conditions.",
        ),
        only_before=words("conditions"),
        over=words("customary certain closing other the usual following specified various standard"),
    ),
    Equivalence(
        "EQV862",
        ("early termination penalties", "penalties for early termination"),
        "The same penalties; fees are not joined.",
        ("It paid penalties for early termination.", "It paid early termination penalties."),
        ("It paid penalties for late termination.", "It paid early termination penalties."),
        also=(("early termination penalty", "penalty for early termination"),),
    ),
    Equivalence(
        "EQV863",
        (
            "party thereto",
            "that are party thereto",
            "that are parties thereto",
            "who are party thereto",
            "who are parties thereto",
            "which are party thereto",
            "which are parties thereto",
            "party to it",
        ),
        "The same parties to the contract just named.",
        ("And the lenders that are party thereto.", "And the lenders party thereto."),
        ("And the lenders not party thereto.", "And the lenders party thereto."),
        only_after=words(
            "lenders guarantors banks institutions subsidiaries holders investors persons parties purchasers sellers",
            "stockholders shareholders entities issuers agents others",
        ),
        also=(("from time to time party thereto", "party thereto from time to time", "from time to time party to it"),),
    ),
    Equivalence(
        "EQV864",
        (
            "in the ordinary course of business",
            "in the ordinary course of its business",
            "in the normal course of business",
        ),
        "The company's usual business; 'consistent with past practice' would be more.",
        ("It borrows in the normal course of business.", "It borrows in the ordinary course of business."),
        ("It borrows in the latter course of business.", "It borrows in the ordinary course of business."),
    ),
    Equivalence(
        "EQV865",
        ("press release", "news release"),
        "The same document.",
        ("It issued a news release.", "It issued a press release."),
        ("It issued a general release.", "It issued a press release."),
        also=(("press releases", "news releases"),),
    ),
)
