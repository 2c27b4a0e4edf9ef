"""Links that a reviser trades: such that, so that; with respect to Mr. Hall, for Mr. Hall; plus, together with."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import DETERMINERS, NAMES, NOUN_BEGINS, PRONOUNS, words
from eightk.wording.equivalents.equivalence import Equivalence

_MADE_SO = words(
    "amend amends amended amending amendment amendments extend extends extended extending modify modifies modified",
    "revise revises revised revising adjust adjusts adjusted adjusting increase increased increases reduce reduced",
    "reduces accelerate accelerated accelerates changed change changes increasing reducing adjustment extension",
)
_PAID = words("pay pays paid payment payments receive receives received entitled severance equal provides provide")
_WHICH_OF_TWO = words(
    "exceed exceeds exceeding than up capped limited",
    "greater lesser higher lower larger smaller sum total aggregate product difference average combined between among",
    "each respectively both respective minus less multiplied percentage ratio either neither or",
)
_PAYS = words(
    "bonus bonuses award awards compensation salary payment payments payout payouts fees fee dividend dividends",
    "incentive contribution contributions",
)
_YEARS = words("year years quarter quarters period periods <date>")

LIGHT_LINKS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3110",
        ("among other things", "among other items"),
        "More than what is named.",
        ("It provides for, among other items, a bonus.", "It provides for, among other things, a bonus."),
        ("It provides for, among other items of pay, a bonus.", "It provides for, among other things of pay, a bonus."),
        not_before=words("of in that which to"),
    ),
    Equivalence(
        "EQV3111",
        ("so that", "such that"),
        "What a change brings about; “may” and “can” tell what it is for, as “in order that” does.",
        (
            "It extended the leases such that they will expire on May 1, 2007.",
            "It extended the leases so that they will expire on May 1, 2007.",
        ),
        (
            "It extended the leases, such that expire on May 1, 2007.",
            "It extended the leases, so that expire on May 1, 2007.",
        ),
        only_behind=_MADE_SO,
        only_before=(DETERMINERS | NAMES | PRONOUNS) - words("such 's '") | words("<party>"),
        not_after=words("is are was were be been being manner way ways extent form terms nature conditions not only"),
        not_within=words("may might can could not no unless"),
    ),
    Equivalence(
        "EQV3113",
        ("for", "with respect to", "in respect of"),
        "What is paid for a year bears on it.",
        ("The bonus with respect to the fiscal year is $500.", "The bonus for the fiscal year is $500."),
        ("The bonus after the fiscal year is $500.", "The bonus for the fiscal year is $500."),
        only_after=_PAYS | words("paid payable earned"),
        only_before=_YEARS,
        over=words(
            "the such that this any each all its calendar fiscal current prior full <ordinal> performance given"
        ),
        not_within=words("respectively"),
        not_then=words("end ends results"),
    ),
    Equivalence(
        "EQV3114",
        ("plus", "together with", "along with"),
        "What is added to what is paid.",
        ("He is paid salary together with a gross-up.", "He is paid salary plus a gross-up."),
        ("He is paid salary without a gross-up.", "He is paid salary plus a gross-up."),
        only_before=words("gross-up bonus payment amount reimbursement sum portion"),
        over=words("a an the any tax cash lump pro-rata prorated pro rata - his her annual additional target full"),
        only_behind=_PAID,
        not_behind=_WHICH_OF_TWO,
        not_within=_WHICH_OF_TWO - {"or", "each", "up"},
    ),
    Equivalence(
        "EQV3115",
        ("and <multiple>", "plus <multiple>"),
        "Two multiples of pay are both paid.",
        (
            "He is paid two times salary and two times bonus.",
            "He is paid two times salary plus two times bonus.",
        ),
        (
            "He is paid two times salary or two times bonus.",
            "He is paid two times salary plus two times bonus.",
        ),
        only_behind=_PAID,
        only_after=words("salary bonus compensation pay"),
        not_behind=_WHICH_OF_TWO | {"and"},
        not_within=_WHICH_OF_TWO - {"or", "each", "up"},
    ),
    Equivalence(
        "EQV3116",
        ("together with", "collectively with"),
        "What follows is defined with what was named.",
        ('It signed a note (collectively with it, the "Notes").', 'It signed a note (together with it, the "Notes").'),
        ('It signed a note (other than it, the "Notes").', 'It signed a note (together with it, the "Notes").'),
        only_after=words("( and , ;"),
        only_before=NOUN_BEGINS | NAMES | PRONOUNS | words("<party> such all its"),
    ),
)
