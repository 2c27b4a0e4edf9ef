"""Dates, names and slips of the pen: what the examples of the rules do not show."""

from __future__ import annotations

import pytest

from eightk.agreement.copy import read_conformed_copy
from eightk.truth.consistency import RULES, Reading

PARTIES = 'between Brindle Optics, Inc. (the "Company") and John Marino ("Marino")'
MADE = f"This Agreement is made on February 28, 2026, {PARTIES}.\n\n"
KNOWN = 'This Agreement is made between Acme Tools Group, Inc. ("ATGR") and John Roe ("Roe").\n\n'
SIGNED = "\nIN WITNESS WHEREOF, the parties have signed.\n\nBRINDLE OPTICS, INC.\n\nBy: /s/ Orla Finch\n"
LETTER = """Brindle Optics, Inc.

May 4, 2026

Dear Ms. Hall:

This letter confirms that Brindle Optics, Inc. (the "Company") will pay you $5,000.

Sincerely,

BRINDLE OPTICS, INC.

By: /s/ Orla Finch
"""
SHARES = "2. Shares. {by} all shares of common stock owned {by_whom} to the Company.\n\n"
CLAUSE = SHARES.format(by="John Marino transfers", by_whom="by John Marino")
WORDING = """4. Announcements. No review is required for a disclosure materially similar to the following disclosure:

"John Marino has agreed that he will transfer, without charge, all shares of common stock owned {}"
"""
PAID = """This Agreement is made on May 4, 2026, among Brindle Optics, Inc. ("BOI"), John Roe ("Roe"), Erin
Hall ("Hall") and Frank Jackson ("Jackson").

3. Payment. {}

4. Announcements. BOI may disclose the following:

"Mr. Roe resigned on May 4, 2026, and the Company has agreed that it will pay $120,000 for the services of Mr. Roe, and
that it will release them."
"""


def said(code: str, text: str) -> list[str]:
    """What a rule says of a copy."""
    reading = Reading(read_conformed_copy(text, "copy.txt")[0])
    return [variance.message for rule in RULES if rule.code == code for variance in rule.find(reading)]


@pytest.mark.parametrize(
    ("code", "text", "message"),
    [
        pytest.param(
            "CONS001",
            f"{MADE}2. Note. The balance of the note, due on or before January 15, 2026, bears interest.\n",
            "“before January 15, 2026” is to be done before the agreement, which is of February 28, 2026",
            id="a sum that is due",
        ),
        pytest.param(
            "CONS001",
            f"{MADE}2. Shares. The parties agree that, on or before March 1, 2025, Marino shall deliver the shares.\n",
            "“before March 1, 2025” is to be done before the agreement, which is of February 28, 2026; the year is "
            "probably a slip",
            id="a part of a sentence",
        ),
        pytest.param(
            "CONS004",
            f"Severance Agreement\n\nDated as of May 4, 2025\n\nThis Severance Agreement, dated as of May 4, 2026, is "
            f"{PARTIES}.\n\n1. Term. It ends.\n",
            "the title has May 4, 2025, the first paragraph May 4, 2026",
            id="title and first paragraph",
        ),
        pytest.param(
            "CONS005",
            "3. Pay. THE SELLER GETS TWELVE (11) SHARES.\n",
            "“TWELVE (11)” says one number in words and another in figures",
            id="a number in capitals",
        ),
        pytest.param(
            "CONS006",
            "3. Pay. The Company pays him 12 monthly installments of $10,000 each, for a total of $110,000.\n",
            "“12 monthly installments of $10,000” does not go with $110,000: the parts come to $120,000",
            id="a total behind its instalments",
        ),
        pytest.param(
            "CONS007",
            "2. Pay. It pays $900,000 in two payments: $400,000 in May and $600,000 in June. It pays "
            "a fee of $5,000 too.\n",
            "the parts of “$900,000” ($400,000, $600,000) come to $1,000,000",
            id="another sum in the next sentence",
        ),
        pytest.param(
            "CONS006",
            "3. Pay. The Company pays EUR 110,000, payable in 12 monthly installments of EUR 10,000.\n",
            "“12 monthly installments of EUR 10,000” does not go with EUR 110,000: the parts come to EUR 120,000",
            id="instalments in another currency than the dollar",
        ),
        pytest.param(
            "CONS010",
            SHARES.format(by="John Marino and the Trust transfer", by_whom="by them")
            + WORDING.format("by Mr. Marino."),
            "shares “owned by Mr. Marino” in the approved wording are “owned by them” in the clause",
            id="an owner at the end of a sentence",
        ),
        pytest.param(
            "CONS029",
            f"{MADE}1. Term. Mr. Marina, who leaves, is paid. Marino agrees.\n",
            "“Mr. Marina” here, “John Marino” where the parties are named",
            id="a surname that is a word, behind an honorific",
        ),
        pytest.param(
            "CONS029",
            f"{MADE}1. Term. One of them (Mr. Marina) leaves. Marino is paid.\n",
            "“Mr. Marina” here, “John Marino” where the parties are named",
            id="a name in parentheses",
        ),
        pytest.param(
            "CONS029",
            f"{MADE}1. Term. Ms./Mr. Marina leaves. Marino is paid.\n",
            "“Ms./Mr. Marina” here, “John Marino” where the parties are named",
            id="what is set without a blank",
        ),
        pytest.param(
            "CONS011",
            PAID.format("Roe, Hall and Jackson accept from BOI, Roe agreeing, the sum of $120,000."),
            "the clause on “$120,000” concerns Hall and Jackson too, whom the approved wording on it leaves out",
            id="parties in two places of a sentence",
        ),
        pytest.param(
            "CONS037",
            f"{KNOWN}1. Pay. ATGR pays. ATGR acts. ATGR stands. ATGR runs. ATGR ends. The ATGR's shares are sold.\n",
            "“The ATGR's shares”: “ATGR” takes no “the” in 6 other places",
            id="what is a name's own",
        ),
        pytest.param(
            "CONS022",
            f"{MADE}1. Term. Brindle Opticks pays him.\n",
            "“Brindle Opticks” here, “Brindle Optics, Inc.” where the parties are named",
            id="a company without its legal form",
        ),
        pytest.param(
            "CONS033",
            "1. Ends. THE AGREEMENT STANDS, AND EACH AGREEMENT. THE AGREEMENT IS LAW. THE AGEEMENT ENDS.\n",
            "“AGEEMENT” is no word; “AGREEMENT” is what it can only be",
            id="a word in capitals",
        ),
    ],
)
def test_what_is_at_odds_is_said(code: str, text: str, message: str) -> None:
    assert said(code, text) == [message]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param(
            "CONS001",
            f"{MADE}2. Lease. The lease, which was to expire on March 31, 2024, is over and shall not be renewed.\n",
            id="what was to end, and has",
        ),
        pytest.param(
            "CONS001",
            f"{MADE}2. Shares. On March 1, 2025, the shares that he shall deliver were issued to him.\n",
            id="a day of another act",
        ),
        pytest.param(
            "CONS004",
            f"This Severance Agreement is dated as of May 4, 2026, {PARTIES}.\n\n1. Term. This Severance Agreement and "
            "the note dated May 1, 2019 stand.\n",
            id="the date of another paper",
        ),
        pytest.param(
            "CONS007",
            "2. Fee. It pays a fee of $50,000, consisting of $20,000 at signing and of at least $40,000 at closing.\n",
            id="parts that leave the sum open",
        ),
        pytest.param(
            "CONS007",
            "2. Fee. It pays a fee of $50,000, consisting of $20,000 at signing and of EUR 20,000 at closing.\n",
            id="parts in two currencies",
        ),
        pytest.param("CONS010", CLAUSE + WORDING.format("on that day."), id="owned on a day"),
        pytest.param("CONS010", CLAUSE + WORDING.format("in full by them to the Company."), id="owned in full"),
        pytest.param("CONS010", CLAUSE + WORDING.format("by any of them to the Company."), id="owned by any"),
        pytest.param("CONS010", CLAUSE + WORDING.format("beneficially by"), id="owned by nobody said"),
        pytest.param(
            "CONS010",
            SHARES.format(by="John Marino transfers", by_whom="beneficially by").replace(" to the Company.", "")
            + WORDING.format("by them."),
            id="a clause that breaks off",
        ),
        pytest.param(
            "CONS011",
            PAID.format("The sum of $120,000 is payable in cash."),
            id="a clause that concerns nobody by name",
        ),
        pytest.param(
            "CONS011", PAID.format("Roe and Hall accept the sum of $120,000."), id="a clause that concerns two of them"
        ),
        pytest.param("CONS025", LETTER, id="a letter that nobody is to accept"),
        pytest.param(
            "CONS025",
            f"{MADE}1. Term. It ends.\n{SIGNED}\n/s/ J. M.\n",
            id="a signature that may be his",
        ),
        pytest.param(
            "CONS029",
            f"{MADE}1. Term. The Marina at the lake is sold, and Marino is paid. Marino leaves.\n",
            id="a word that is no slip for a surname",
        ),
        pytest.param(
            "CONS029",
            'This Agreement is made on May 4, 2026, between Brindle Optics, Inc. and Marino (the "Executive").\n\n'
            "1. Term. Marina leaves.\n",
            id="a person of one name",
        ),
        pytest.param("CONS031", "1. Mark. He signs by his mark, x x, before a witness.\n", id="marks of one letter"),
        pytest.param("CONS035", "1. Term. It runs to the end ... or further.\n", id="an ellipsis"),
    ],
)
def test_look_alikes_are_left_alone(code: str, text: str) -> None:
    assert said(code, text) == []
