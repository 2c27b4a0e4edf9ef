"""Names that agreement.yaml gives to parties: none may stand for another, or for a longer name that it is part of."""

from __future__ import annotations

import pytest

from eightk.wording.comparison import compare
from eightk.wording.judge import Context

KNOWN = Context(
    {
        "company": ("Halden Works, Inc.", "the Company", "Halden", "Company"),
        "rowe": ("Dana Rowe", "Ms. Rowe", "Rowe", "the Executive", "Executive"),
        "bank": ("Tern National Bank", "Tern", "the Bank", "Bank", "the Lender"),
        "hall": ("John Hall", "Mr. Hall", "Hall"),
        "lee": ("Jordan Lee", "Lee"),
    }
)
LOOK_ALIKES = (
    ("The Executive Committee approved the plan.", "Ms. Rowe Committee approved the plan."),
    ("The Bank Secrecy Act applies.", "Tern Secrecy Act applies."),
    ("Hall Industries, LLC will pay $5.", "Mr. Hall Industries, LLC will pay $5."),
    ("Hall Industries will pay $5.", "Mr. Hall will pay $5."),
    ("Rowe & Co. advised the Company.", "Ms. Rowe advised the Company."),
    ("The estate of John Hall was paid.", "John Hall was paid."),
    ("Tern Capital will lend $5.", "Tern National Bank will lend $5."),
    ("Jane Hall resigned.", "John Hall resigned."),
    ("Mrs. Hall resigned.", "Mr. Hall resigned."),
    ("Ms. Hall resigned.", "Mr. Hall resigned."),
    ("Halden Foundation will pay.", "Halden Works, Inc. will pay."),
    ("The Company's Bank will pay.", "The Company's Tern will pay."),
    ("The Executive's Bank will pay the Lender.", "Ms. Rowe's bank will pay Tern."),
    ("Ms. Rowe will report to the Chief Executive Officer.", "Ms. Rowe will report to the Chief Ms. Rowe Officer."),
    ("Executive officers will report to the Board.", "Ms. Rowe will report to the Board."),
    ("An executive will be paid $5.", "The Executive will be paid $5."),
    ("A company will be paid $5.", "The Company will be paid $5."),
    ("Each Executive will be paid $5.", "Each Dana Rowe will be paid $5."),
    ("The lender will be a bank.", "Tern will be a bank."),
    ("The Company's executive will resign.", "The Executive will resign."),
    ("John Hall Jr. resigned.", "John Hall resigned."),
    ("John Hall III resigned.", "John Hall resigned."),
    ("John B. Hall resigned.", "John Hall resigned."),
    ("Dana Rowe Hall resigned.", "Dana Rowe resigned."),
    ("Former Executive John Hall was paid.", "Former Dana Rowe John Hall was paid."),
    ("The Company Board met.", "The Board met."),
    ("Tern, Hall and Rowe will pay.", "Tern Hall and Rowe will pay."),
    ("Tern's Hall will resign.", "Mr. Hall will resign."),
    ("Halden's subsidiary, Tern Services, will pay.", "Halden's subsidiary, Tern, will pay."),
    (
        "the Company and the Bank agreed that the Bank will pay the Company.",
        "the Company and the Bank agreed that it will pay the Company.",
    ),
    ("Mr. Hall succeeds Dana Rowe. Ms. Rowe will be paid.", "Mr. Hall succeeds Dana Rowe. He will be paid."),
    ("John Hall told Dana Rowe that Mr. Hall would resign.", "John Hall told Dana Rowe that she would resign."),
    (
        "The Executive told Mr. Hall that the Executive would resign.",
        "The Executive told Mr. Hall that he would resign.",
    ),
    (
        "The Bank will notify the Company before the Bank sells its loans.",
        "The Bank will notify the Company before it sells its loans.",
    ),
    (
        "The Company will notify the Bank if the Company's rating changes.",
        "The Company will notify the Bank if its rating changes.",
    ),
    ("Mr. Hall told Jordan Lee that Mr. Hall would resign.", "Mr. Hall told Jordan Lee that he would resign."),
    ("Mr. Hall succeeds Jordan Lee. Mr. Hall will be paid.", "Mr. Hall succeeds Jordan Lee. He will be paid."),
)


def test_a_known_name_is_harmless() -> None:
    assert compare("The Bank will pay Mr. Hall $5.", "Tern National Bank will pay John Hall $5.", KNOWN).passes
    assert compare("Then Tern will pay Dana Rowe $5.", "Then the Lender will pay the Executive $5.", KNOWN).passes


@pytest.mark.parametrize(("approved", "draft"), LOOK_ALIKES)
def test_a_look_alike_is_not(approved: str, draft: str) -> None:
    assert not compare(approved, draft, KNOWN).passes
    assert not compare(draft, approved, KNOWN).passes
