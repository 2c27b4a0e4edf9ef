"""Changes that whole texts show, wherever in them the words stand, and what only looks like one."""

from __future__ import annotations

import pytest

from eightk.wording.changes.account import take_account
from eightk.wording.changes.derived import is_told
from eightk.wording.judge import Context, judge

SHOWN = (
    (
        "DIFF-ACTOR",
        "Hexwell is in. The Company may end the lease.",
        "Hexwell is in. The lease may be ended by Hexwell.",
    ),
    (
        "DIFF-ACTOR",
        "Mr. Voss will be entitled to a fee. It is due.",
        "The Company will be entitled to a fee. It is due.",
    ),
    (
        "DIFF-REFERENCE",
        "They are filed as Exhibits 10.1 through 99.2 to it.",
        "As Exhibits 10.1, 10.2 and 99.2 they are filed.",
    ),
    ("DIFF-ACTOR", "It is signed with the consent of the Trustee.", "It is signed with the Company's consent to it."),
    ("DIFF-ACTOR", "Either party may terminate it in May.", "In May it may be terminated by the Company."),
    ("DIFF-TERM", "He keeps his pension until May in any case.", "In any case he keeps his cover until May."),
    ("DIFF-NAME", "The suit is heard in Delaware under that law.", "The suit is heard under that law in Nevada."),
    ("DIFF-ITEM", "It pays for lithium, nickel and cobalt in cash.", "It pays in cash for lithium and cobalt."),
    (
        "DIFF-ITEM",
        "It may be bought in open market or privately negotiated sales.",
        "In open market sales it may be bought.",
    ),
    ("DIFF-BOUND", "The term is through May 3, 2027 for it.", "For it the term is through at least May 3, 2027."),
    ("DIFF-BOUND", "He pays a fee of $900 to them in May.", "In May he pays to them a fee of up to $900."),
    ("DIFF-BOUND", "More than 50% of it was sold to the group.", "At least 50% of it was sold to the group."),
    ("DIFF-BOUND", "He shall not hold more than 9% of it then.", "Then he shall hold at least 9% of it."),
    ("DIFF-BOUND", "Notice is due not later than 30 days before that.", "Notice is due at most 30 days before that."),
    ("DIFF-QUALIFIER", "Her pay is $9,000 in that year of work.", "In that year of work her pay is about $9,000."),
    ("DIFF-COUNT", "It has four hotels in that state and town.", "In that town and state it has five hotels."),
    (
        "DIFF-REFERENCE",
        "They are Exhibits 10.1 and 10.2, respectively.",
        "They are Exhibits 10.2 and 10.1, respectively.",
    ),
    ("DIFF-REFERENCE", "They are told on the dates in Item 9.01 of it.", "They are told on the various dates of it."),
    ("DIFF-TRADED", "Mr. Roe gets $500 in May. Mr. Voss gets a car.", "Mr. Voss gets $500 in May. Mr. Roe gets a car."),
    ("DIFF-LABEL", "He serves on the audit committee of it.", "On the compensation committee of it he serves."),
    ("DIFF-OMITTED", "He keeps it, provided that he remains employed.", "He keeps it."),
    ("DIFF-CONTRARY", "It was the highest of three rates in May.", "In May it was the lowest of three rates."),
    ("DIFF-DURATION", "It was so for 30 consecutive business days.", "It was so for 30 consecutive trading days."),
)
NOT_SHOWN = (
    ("They are filed as Exhibits 10.1 through 10.3 to it.", "As Exhibits 10.1, 10.2 and 10.3 they are filed."),
    # one place only, and nothing but a way of saying it
    ("It includes taxes, without limitation.", "It includes taxes."),
    ("The planned merger is told above.", "The intended merger is told above."),
    ("It follows the plan, as amended.", "It follows the plan, as so amended."),
    # a bound told otherwise
    (
        "The Company will not permit the Fixed Charge Ratio, as of the end of a fiscal quarter, to be less than 1.25.",
        "At the end of each fiscal quarter the Fixed Charge Ratio of the Company must be at least 1.25.",
    ),
    ("It may not be exercised before May 1, 2026.", "It may be exercised only on or after May 1, 2026."),
    ("It may not incur debt that would exceed $5 million.", "The debt that it may incur is at most $5 million."),
    ("He is paid by May 1, 2026 at the latest.", "When he is paid is open, but not after May 1, 2026."),
    ("It pays $90, but not more than $95, each day.", "The pay is $90 each day, capped at $95."),
    ("It has duties, including, but not limited to, a report.", "It has duties, among them a report."),
    ("He has it up to his death.", "Until his death he has it."),
    (
        "It ends on May 1, 2026 or the closing, whichever first occurs.",
        "It ends on the earlier of May 1, 2026 and the closing.",
    ),
    # exhibits of a range
    ("They are filed as Exhibit 10.1, Exhibit 10.2 and Exhibit 10.3.", "As Exhibits 10.1 through 10.3 they are filed."),
    # words for the same
    ("This is a summary of the material terms.", "This is a summary of the principal terms."),
    ("He kept his earlier post at the mill.", "His former post at the mill was kept by him."),
    ("The proposed merger is told above.", "The contemplated merger is told above."),
    ("He has wide knowledge of the trade.", "He has wide experience in the trade."),
    ("It will sell that business of mills.", "It will sell those operations in mills."),
    # whose is it
    (
        "It pays $180,000 annually for Mr. Lund and $120,000 annually for Mr. Wax.",
        "Mr. Lund will have $180,000 of it, and Mr. Wax $120,000, each year.",
    ),
    (
        "Mr. Roe owns 29% of it. The Company holds 51% of it for value, as told.",
        "Of it Mr. Roe holds 29%; for value, as told, the Company, too, holds 51%.",
    ),
    # dates of a row told backwards
    (
        "He served at Ash Mills from June 2012 through July 2015, and at Birch Foods from May 2006 through June 2010.",
        "From May 2006 through June 2010 he served at Birch Foods, from June 2012 through July 2015 at Ash Mills.",
    ),
    ("He has an auto allowance for that year of work.", "For that year of work he has an automobile allowance."),
    ("It made non-material changes to the plan then.", "It made nonmaterial changes to that plan then."),
    ("It is not intended to be complete in that way.", "In that way it does not purport to be complete."),
    ("It and its Chief Executive Officers agreed to it.", "It and its CEOs agreed that it be so."),
    ("The balance of $40 is due. It owes $100 and paid $60.", "It owes $100, paid $60 and still owes $40."),
    ("He gets two times his pay then.", "Then he gets 200% of his pay."),
    ("It pays 100% of the fee then.", "Then it pays the fee."),
    ("It vests in thirds from then on.", "From then on one third of it vests."),
    ("It is filed with the Securities and Exchange Commission.", "It is filed with the SEC."),
    ("It is filed with the SEC now.", "It is now filed with the Securities and Exchange Commission."),
    ("Harlan Voss left. Mr. Voss is owed $5.", "Mr. Voss left. Mr. Voss is owed $5."),
    ("Exhibit 10.1 and 10.2 are the two papers.", "The two papers are Exhibit 10.1 and Exhibit 10.2."),
    ("Notice is due not later than 30 days before that.", "Notice is due at least 30 days before that."),
    (
        "The Committee approved it. The plan is shareholder-approved.",
        "The plan is approved by shareholders, it by the Committee.",
    ),
    ("Orrin entered into a lease with Hexwell then.", "Hexwell entered into a lease with Orrin then."),
    ("He keeps medical and dental cover.", "He keeps health and dental cover."),
    ("It went to the Plan to the end.", "To the end it went to the Plan."),
    ("The acting of it was good.", "It was good acting."),
    ("He has no part of it on the part of them.", "No part of it is his on the part of them."),
)


def named(approved: str, draft: str) -> set[str]:
    """The codes of the changes that are named."""
    differences = judge(approved, draft, Context()).differences
    return {each.code for each in differences if each.weight == "materially-different"}


@pytest.mark.parametrize(("code", "approved", "draft"), SHOWN)
def test_is_shown_either_way(code: str, approved: str, draft: str) -> None:
    assert code in named(approved, draft)
    assert named(draft, approved)


def test_initials_that_a_name_begins_with_are_no_other_name() -> None:
    approved, draft = "The suit is heard under the Pacific Rivers Sale Act.", "Under the PRS the suit is heard."
    assert "DIFF-NAME" not in named(approved, draft) | named(draft, approved)
    assert "DIFF-NAME" in named(approved, draft.replace("PRS", "PRZ"))


@pytest.mark.parametrize(("approved", "draft"), NOT_SHOWN)
def test_only_looks_like_a_change(approved: str, draft: str) -> None:
    assert not named(approved, draft)
    assert not named(draft, approved)


def test_the_quotations_of_a_shown_change_are_true() -> None:
    approved, draft = "It has four hotels in that state and town.", "In that town and state it has five hotels."
    for each in judge(approved, draft, Context()).differences:
        assert approved[each.approved.start : each.approved.end] == each.approved.text
        assert draft[each.draft.start : each.draft.end] == each.draft.text


def test_what_both_texts_have_beside_is_no_change() -> None:
    """A sentence that both texts have says what one of the others does not say again."""
    shared = "It has four hotels and a pension. Exhibit 10.1 is filed in Delaware with an interim head."
    draft = "He keeps his cover."
    longer = "He keeps his cover and a pension with an interim head, by Exhibit 10.1 in Delaware."
    assert named(draft, longer)
    assert named(f"{shared} {draft}", f"{shared} {longer}") == {"DIFF-ADDED"}


@pytest.mark.parametrize(
    ("approved", "draft", "key"),
    [
        ("It owes $100 and paid $60.50 of it.", "It owes $100, paid $60.50 and still owes $39.50.", "money:USD 39.5"),
        ("It pays $100 and $60 then.", "It pays $160 then.", "money:USD 160"),
        ("It pays 300% of it.", "It pays three times that.", "percent:300"),
        ("It pays all of it.", "It pays 100% of it.", "percent:100"),
        ("It vests in three parts.", "One third of it vests then.", "ratio:1/3"),
    ],
)
def test_values_that_follow_from_others(approved: str, draft: str, key: str) -> None:
    assert is_told(key, judge(approved, draft, Context()).account)


@pytest.mark.parametrize("key", ["money:USD 41", "money:EUR 40", "percent:41", "ratio:1/100", "multiple:x"])
def test_values_that_do_not(key: str) -> None:
    account = judge("It owes $100 and paid $60, two times 40% of it.", "It owes 1/100 of that.", Context()).account
    assert not is_told(key, account)


def test_an_account_of_units_alone() -> None:
    account = take_account((), ())
    assert account.matched == 0
    assert account.approved == account.draft


ONCE = (
    ("Mr. Hall will serve until May 6, 2025.", "Mr. Hall will serve on May 6, 2025.", ["DIFF-WORD"]),
    ("It elected Roy Hall to serve as a director.", "It nominated Roy Hall to serve as a director.", ["DIFF-CONTRARY"]),
    ("It was sold by Mr. Hall to Tern Corp.", "It was sold to Mr. Hall by Tern Corp.", ["DIFF-TRADED"]),
    ("He hopes to leave on May 3, 2025.", "He plans to leave on May 4, 2025.", ["UNPROVED", "DIFF-DATE"]),
)


@pytest.mark.parametrize(("approved", "draft", "codes"), ONCE)
def test_what_is_named_is_told_once(approved: str, draft: str, codes: list[str]) -> None:
    """A passage that a name quotes is neither told as unproved nor by another name for the same words."""
    assert [each.code for each in judge(approved, draft, Context()).differences] == codes
