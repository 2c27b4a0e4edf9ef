"""The amount of a sum, and the sum: 50% of the amount of his salary, 50% of his salary; a term that is for a year."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.equivalents.nouns_acts import VALUES

_SUMS = words(
    "salary compensation bonus bonuses payment payments fee fees benefit benefits allowance retainer severance award",
    "premium premiums rent tax taxes dividend dividends",
)
_OF_SUMS = DETERMINERS | words(
    "all any each annual annualized base target cash current then existing monthly accrued earned unpaid incentive",
    "executive's employee's officer's director's severance signing sign on retention highest average prior year's pro",
    "rata consulting health insurance - and <name> <party> those these",
)
_MAY_COME = words(
    "change restatement default breach dispute merger reorganization recapitalization vacancy shortfall conflict",
    "liquidation dissolution violation failure event casualty stock tender sale transfer termination split",
)


def _agreed(what: str) -> tuple[str, str]:
    return f"{what} with", f"{what} of"


NOUNS_OF_SUMS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV3720",
        ("", "the amount of"),
        "What equals a sum equals its amount.",
        ("It is equal to the amount of his salary.", "It is equal to his salary."),
        ("It is equal to the growth of his salary.", "It is equal to his salary."),
        only_before=_SUMS,
        over=_OF_SUMS,
        only_after=words("to"),
        only_behind=words("equal"),
        not_near=words(
            "agree agreed agrees object objects objected relate relates related consent consents consented subject as"
            " change changes limited due in addition according prior entitled pursuant respect objection up",
        ),
    ),
    Equivalence(
        "EQV3724",
        ("<percent> of", "<percent> of the amount of"),
        "A part of the amount of a sum is that part of the sum.",
        ("He is paid 50% of the amount of his salary.", "He is paid 50% of his salary."),
        ("He is paid 50% of the growth of his salary.", "He is paid 50% of his salary."),
        only_before=_SUMS,
        over=_OF_SUMS,
        also=(("<ratio> of", "<ratio> of the amount of"),),
    ),
    Equivalence(
        "EQV3721",
        ("is", "is for"),
        "How long a term runs.",
        ("The term of the lease is for a year.", "The term of the lease is a year."),
        ("The term of the lease is after a year.", "The term of the lease is a year."),
        only_before=words("<count> one a"),
        only_then=words("year years month months - day days"),
        only_behind=words("term"),
        not_near=words("which rent fee salary price payment who , and"),
        also=(("will be", "will be for"), ("shall be", "shall be for")),
    ),
    Equivalence(
        "EQV3722",
        ("in the event of", "if there is", "in the event there is", "in the event that there is"),
        "What may come is a condition told by a noun or by a clause.",
        ("It applies in the event of a restatement.", "It applies if there is a restatement."),
        ("It applies in the absence of a restatement.", "It applies if there is a restatement."),
        only_before=_MAY_COME,
        over=words("a an any material future such further substantial actual significant"),
        only_after=words(", . ; applies apply vest vests") | {""},
    ),
    Equivalence(
        "EQV3725",
        _agreed("employment agreement"),
        "The agreement that somebody has with the company.",
        ("It amended the employment agreements of Mr. Hall.", "It amended the employment agreements with Mr. Hall."),
        ("It amended the employment agreements for Mr. Hall.", "It amended the employment agreements with Mr. Hall."),
        only_before=words("mr mr. ms ms. dr dr. each messrs messrs. <name>"),
        not_after=words("a an new no"),
        also=tuple(
            _agreed(f"{kind}{paper}")
            for kind in ("employment ", "severance ", "change in control ", "change of control ", "consulting ")
            for paper in ("agreement", "agreements")
            if (kind, paper) != ("employment ", "agreement")
        ),
    ),
    same_act(
        "EQV3726",
        ("increase", "result in an increase in", "result in an increase of"),
        "What comes of it is that it is more.",
        ("The changes will result in an increase in his salary.", "The changes will increase his salary."),
        ("The changes will result in a decrease in his salary.", "The changes will increase his salary."),
        only_before=_SUMS | words("compensation cost costs expense expenses price rate number amount revenue revenues"),
        over=_OF_SUMS,
        only_behind=words("amendment amendments changes adjustments"),
        not_within=VALUES,
        not_behind=words("board committee company bank corporation he she it they <party> <name> mr ms"),
    ),
)
