"""What is named and what is left to counsel, beyond the examples of the rules."""

from __future__ import annotations

import pytest

from eightk.wording.changes.contrary import apart
from eightk.wording.judge import Context, judge

NAMED = (
    (
        "DIFF-QUALIFIER",
        "If he leaves for good reason or is sent away, all that he holds vests at once and he is paid in full by it.",
        "All his holdings vest, and full pay is due to him from them, whenever he goes or is told to go.",
    ),
    (
        "DIFF-CONTRARY",
        "The change was approved by the board in June, as we told you.",
        "In June, of which you were told, the board proposed such a change.",
    ),
    ("DIFF-COUNT", "It sold 1,150,000 shares to them.", "To them 1,510,000 of its shares were sold in a sale."),
    ("DIFF-COUNT", "It will vest over 3 equal parts of it.", "It will vest over 4 equal parts of it."),
    ("DIFF-AMOUNT", "The fee of $900 is due. He left.", "He left, and with him went any fee."),
    ("DIFF-DURATION", "It runs three years after that.", "It runs three months after that."),
    ("DIFF-DURATION", "For 30 days he may revoke it.", "He may revoke it within a period of 45 days."),
    ("DIFF-DURATION", "Pay is due within 5 business days of it.", "Pay is due within 5 days of it."),
    ("DIFF-DURATION", "It lasts some years after that time.", "It lasts some months after that time."),
    ("DIFF-NAME", "On May 1, 2009 Tern left it.", "On May 1, 2009 May 1, 2009 left it."),
    ("DIFF-NAME", "The board then appointed Oyelaran to it.", "The board then appointed Anscombe to it."),
    ("DIFF-NAME", "He is Harlan Voss, Jr. of that town.", "He is Harlan Voss of that town."),
    ("DIFF-CONTRARY", "The term is commencing on that day.", "The term is ending on that day."),
    (
        "DIFF-NEGATION",
        "It was made with cause, without any fee to him.",
        "It was made with cause, with any fee to him.",
    ),
    (
        "DIFF-NEGATION",
        "The company will retain the role of agent in that case and in others.",
        "The company will, as agent, not ever retain the role of agent in that case and in others.",
    ),
    ("DIFF-TIME", "He is paid on or before May 3, 2027 by them.", "By them he is paid on or after May 3, 2027."),
    ("DIFF-DURATION", "He signed it. It then runs for 30 days.", "He executed it. It then runs for 45 days."),
    ("DIFF-REFERENCE", "It is told on Form 8-K of that day.", "It is told on Form 10-K of that day."),
    ("DIFF-NAME", "The board then named Mr. Hale to it.", "The board then named Ms. Hale to it."),
    (
        "DIFF-NEGATION",
        "In that role he will retain his pay and office.",
        "In that role and office he will not retain his pay.",
    ),
    (
        "DIFF-NEGATION",
        "He shall as agent for them all retain the role.",
        "He shall by leave and grace from above not retain the role.",
    ),
    ("DIFF-NAME", "It files F.C.C. forms with the agency.", "It files FTC forms with the agency."),
    (
        "DIFF-AMOUNT",
        "The fee of $5,000 and EUR 700 is due in May.",
        "The fees are $5,700 and that in May is EUR 700.",
    ),
    (
        "DIFF-AMOUNT",
        "It is due. Mr. Hall will be paid in cash, each month, a salary of not less than $210. Mr. Orr left.",
        "It is due. Mr. Mr. Orr left.",
    ),
    (
        "DIFF-AMOUNT",
        "It is due. Mr. Mr. Orr left.",
        "It is due. Mr. Hall will be paid in cash, each month, a salary of not less than $210. Mr. Orr left.",
    ),
    (
        "DIFF-TRADED",
        "He is paid $500, consisting of $300 in cash and a bonus of shares.",
        "He is paid $300, consisting of $500 in cash and a bonus of shares.",
    ),
    ("DIFF-QUALIFIER", "He owns them free of any lien.", "To his knowledge the units he owns bear a lien never."),
    (
        "DIFF-ADDED",
        "The mill of Quill in Ohio (the “Mill”) is sold in May.",
        "The mill of Quill in Ohio (together with its quarry and timber, the “Mill”) is sold in May.",
    ),
    (
        "DIFF-OMITTED",
        "The mill (the “Mill” or “Works”) is sold and leased.",
        "The mill (the “Mill” or “Works”) is sold.",
    ),
    ("DIFF-OMITTED", "He will be paid and promoted in May.", "He will be paid in May."),
    ("DIFF-OMITTED", "He was paid and then served as Chairman and paid.", "He was paid and then served as Chairman."),
)
LEFT_TO_COUNSEL = (
    ("He shall not in any event resign from it.", "He shall remain with it and go on as he did."),
    ("Mr. Happe and the paper: he signed it.", "Mr. Happe and the document: he signed it."),
    ("The term is 12 months from now.", "The term is one year from now."),
    ("It runs 12 months, then ends for good.", "For good it ends after a year."),
    ("Mr. Voss resigned from it on that day.", "Voss resigned from it on that day."),
    ("He signed the paper for all of them.", "He executed the document for all of them."),
    ("The note was not secured by it.", "The note was unsecured in that it was unbacked."),
    ("It files I.R.S. forms with the agency.", "It files IRS forms with the agency."),
    ("Its auditor Price Hale audits it.", "It is audited by Pricehale as auditor."),
    (
        "On May 3, 2027 it was all done by those who did it, and on May 8, 2027 he went.",
        "It began on May 8, 2027 as told by some others there, and on May 3, 2027 he went.",
    ),
    ("Either party may end it and the Company may end it.", "The Company may end it and either party may end it."),
    (
        "It sells pumps, valves, pipes, tanks, meters, gauges, hoses, seals, filters, boilers, furnaces, fans, hats, "
        "and engines.",
        "It buys pumps, valves, pipes, tanks, meters, gauges, hoses, seals, filters, boilers, furnaces, fans, hats, "
        "and motors.",
    ),
    ("Two conditions must hold in that case.", "Both conditions must hold in that case."),
    (
        "It signed an agreement (the “Agreements”) with each of them.",
        "It signed an agreement (each, an “Agreement” and, collectively, the “Agreements”) with each of them.",
    ),
    ("The lease with Quill of Ohio ends in May.", "The lease with Quill of Ohio (the “Ohio Lease Party”) ends in May."),
    (
        "He has served as Treasurer since May and served as Chairman since June.",
        "He has served as Treasurer since May and as Chairman since June.",
    ),
    ("Hall will become Chairman and Roe will become Treasurer.", "Hall will become Chairman and Roe Treasurer."),
    ("It elected Mr. Jo Hall and Mr. Roy Bell.", "It elected Messrs. Jo Hall and Roy Bell."),
    ("He has over twelve years of experience in it.", "He has more than twelve years of experience in it."),
    ("It shall begin on May 1 and shall end on May 6.", "It shall begin on May 1 and end on May 6."),
    ("The units are subject to a hold and are also subject to a tax.", "The units are subject to a hold and to a tax."),
    (
        "Hall and Roe ended the lease signed on May 1 between Hall and Roe.",
        "Hall and Roe ended the lease, which they had signed on May 1.",
    ),
    (
        "They have in the past received, and may in the future receive, fees for it.",
        "They have in the past, and may in the future receive, fees for it.",
    ),
    ("He is paid on the dates set forth below for it.", "He is paid on the dates below for it."),
    ("He went from the role of Treasurer to Chairman.", "He went from Treasurer to Chairman."),
)


def named(approved: str, draft: str) -> set[str]:
    """The codes of the changes that are named."""
    differences = judge(approved, draft, Context()).differences
    return {each.code for each in differences if each.weight == "materially-different"}


@pytest.mark.parametrize(("code", "approved", "draft"), NAMED)
def test_is_named(code: str, approved: str, draft: str) -> None:
    assert code in named(approved, draft)


@pytest.mark.parametrize(("approved", "draft"), LEFT_TO_COUNSEL)
def test_is_left_to_counsel(approved: str, draft: str) -> None:
    assert not named(approved, draft)


def test_numbers_and_what_they_are_numbers_of_trade_places_together() -> None:
    """Then it is said once, of the numbers, and nothing of their order."""
    approved = "Exhibits 10.13 and 10.17 are of Alder Mills and Birch Forge, respectively."
    draft = "Exhibits 10.17 and 10.13 are of Birch Forge and Alder Mills, respectively."
    assert named(approved, draft) == {"DIFF-TRADED"}


def test_words_that_both_begin_or_end_with_are_no_part_of_a_contrary() -> None:
    assert apart(["commencing", "on"], ["ending", "on"]) == ("commencing", "ending")
    assert apart(["for", "cause"], ["for", "convenience"]) == ("cause", "convenience")
    assert apart(["so"], ["so"]) == ("", "")


def test_the_account_tells_what_is_matched_missing_and_new() -> None:
    account = judge("It pays $5 on May 3, 2027.", "It pays $6 on May 3, 2027.", Context()).account
    assert account.matched == 1
    assert dict(account.missing) == {"money:USD 5": 1}
    assert dict(account.added) == {"money:USD 6": 1}
