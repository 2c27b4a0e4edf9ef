"""What people are paid and how: salary, bonus, lump sums, installments. No amount and no kind of pay is touched."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_PERIODS = (("year", "annual", "annually"), ("month", "monthly", "monthly"))
_AWARDED = words(
    "bonus bonuses grant grants award awards severance reimbursement",
    "payment payments compensation benefits retention",
    "incentive <count> <money> vesting payouts coverage",
)
_AWARD_ADJECTIVES = words(
    "his her their its health care pro-rated medical prior current year's <date>",
    "a an the any annual discretionary cash performance incentive target",
    "year-end year end short-term short long-term",
    "long term future additional equity merit-based merit prorated pro rata other certain based milestone such",
)


def _rated(pay: str) -> tuple[tuple[str, ...], ...]:
    """A salary or retainer at so much a year or month, by the period."""
    return tuple(
        (
            f"{pay} of <money> per {noun}",
            f"{pay} at the {adjective} rate of <money>",
            f"{pay} at an {adjective} rate of <money>",
            f"{pay} at a {adjective} rate of <money>",
            f"{pay} at a rate of <money> per {noun}",
            f"{pay} at the rate of <money> per {noun}",
            f"{pay} in the amount of <money> per {noun}",
            f"{pay} equal to <money> per {noun}",
        )
        for noun, adjective, _ in _PERIODS
    )


def _in_cash(pay: str) -> tuple[str, ...]:
    return (
        f"cash {pay} of <money>",
        f"cash {pay} in the amount of <money>",
        f"cash {pay} equal to <money>",
        f"{pay} of <money> in cash",
        f"{pay} in cash of <money>",
        f"{pay} in cash in the amount of <money>",
        f"{pay} of <money> , payable in cash",
    )


def _installments(of: str, noun: str, *starts: str) -> tuple[tuple[str, ...], ...]:
    """So many equal installments, one a year or month, or the years or months that they take."""
    return tuple(
        (
            f"{start} in <count> equal {of} installments",
            f"{start} in <count> {of} installments of equal amount",
            f"{start} in equal {of} installments over <count> {noun}s",
            f"{start} over <count> {noun}s in equal {of} installments",
            f"{start} over a period of <count> {noun}s in equal {of} installments",
            f"{start} over a <count> - {noun} period in equal {of} installments",
            f"{start} in equal {of} installments over a period of <count> {noun}s",
            f"{start} in equal {of} installments over a <count> - {noun} period",
        )
        for start in starts
    )


PEOPLE_PAY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1200",
        _rated("base salary")[0],
        "The same yearly or monthly rate of pay.",
        ("He has a base salary at the annual rate of $500.", "He has a base salary of $500 per year."),
        ("He has a base salary at the annual rate of $500.", "He has a base salary of $500 per month."),
        also=(*_rated("base salary")[1:], *_rated("retainer")),
        not_before=words("per or to - plus"),
    ),
    Equivalence(
        "EQV1201",
        (
            "annual base salary will be <money>",
            "annual base salary shall be <money>",
            "annual base salary will be set at <money>",
            "annual base salary will equal <money>",
            "annual base salary will be equal to <money>",
            "base salary will be <money> per year",
            "base salary shall be <money> per year",
            "base salary will be <money> per annum",
            "base salary will be <money> annually",
            "base salary will be set at <money> per year",
            "base salary will be at the annual rate of <money>",
            "base salary will be at an annual rate of <money>",
            "base salary will be set at an annual rate of <money>",
        ),
        "The same yearly salary, its period said before or after the amount.",
        ("His annual base salary will be $500.", "His base salary will be $500 per year."),
        ("His annual base salary will be $500.", "His annual base salary may be $500."),
        also=(
            (
                "annual base salary is <money>",
                "base salary is <money> per year",
                "base salary is <money> per annum",
                "base salary is <money> annually",
                "base salary is set at an annual rate of <money>",
                "annual base salary is set at <money>",
            ),
        ),
        not_before=words("per or to - plus"),
    ),
    Equivalence(
        "EQV1202",
        _in_cash("bonus"),
        "The same bonus, fee or payment in cash.",
        ("He receives a bonus of $500 in cash.", "He receives a cash bonus of $500."),
        ("He receives a bonus of $500 in stock.", "He receives a cash bonus of $500."),
        also=tuple(_in_cash(pay) for pay in ("retainer", "payment", "fee", "award", "retention bonus")),
        not_before=words("and or plus or per , / to"),
    ),
    Equivalence(
        "EQV1203",
        ("cash bonuses will be paid", "bonuses will be paid in cash", "bonuses will be payable in cash"),
        "The same means of payment.",
        ("Bonuses will be paid in cash then.", "Cash bonuses will be paid then."),
        ("Bonuses will be paid in shares then.", "Cash bonuses will be paid then."),
        not_before=words("and or to"),
    ),
    Equivalence(
        "EQV1204",
        ("will be paid", "will be payable", "shall be payable"),
        "What will be payable then will be paid then; it is owed in each form.",
        ("The bonus will be payable in cash.", "The bonus will be paid in cash."),
        ("The bonus may be payable in cash.", "The bonus will be paid in cash."),
        only_before=words(
            "in on within upon quarterly monthly annually over at not no semi-annually semiannually by to only if"
        ),
    ),
    Equivalence(
        "EQV1205",
        ("payable", "paid"),
        "Of a payment that recurs each says when it falls due.",
        ("It is a retainer of $500, paid quarterly.", "It is a retainer of $500, payable quarterly."),
        ("It is a retainer of $500, paid quarterly.", "It is a retainer of $500, payable annually."),
        only_before=words("quarterly monthly annually weekly semi-annually semiannually"),
        over=words("in equal"),
        only_after=words(", <money>"),
    ),
    Equivalence(
        "EQV1206",
        ("a lump sum of", "a single lump sum of", "a lump sum payment of", "a single lump sum payment of"),
        "One payment of the whole, of the amount that follows.",
        ("Of a lump sum payment of $500 half is due.", "Of a lump sum of $500 half is due."),
        ("A lump sum payment of $500 is due.", "A monthly payment of $500 is due."),
        only_before=words("<money>"),
    ),
    Equivalence(
        "EQV1208",
        _installments("annual", "year", "vest")[0],
        "As many equal installments as there are years or months.",
        (
            "The units vest in equal annual installments over three years.",
            "The units vest in three equal annual installments.",
        ),
        (
            "The units vest in equal monthly installments over three years.",
            "The units vest in three equal annual installments.",
        ),
        also=(
            *_installments("annual", "year", "vests", "vesting", "payable", "paid"),
            *_installments("monthly", "month", "vest", "vests", "vesting", "payable", "paid"),
        ),
    ),
    Equivalence(
        "EQV1209",
        ("target bonus of", "target bonus equal to", "bonus target of", "bonus target equal to", "target bonus set at"),
        "The same bonus at target; a maximum and an actual bonus are others.",
        ("He has a bonus target equal to 75% of salary.", "He has a target bonus of 75% of salary."),
        ("He has a maximum bonus equal to 75% of salary.", "He has a target bonus of 75% of salary."),
        only_before=words("<percent> <money>"),
        also=(
            (
                "target bonus opportunity of",
                "target bonus opportunity equal to",
                "bonus opportunity at target of",
                "bonus opportunity at target equal to",
            ),
            (
                "annual target bonus of",
                "target annual bonus of",
                "annual target bonus equal to",
                "target annual bonus equal to",
                "annual bonus target of",
                "annual bonus target equal to",
            ),
            ("with a target of", "with a target equal to", "targeted at", "with a target amount of", "at a target of"),
        ),
    ),
    Equivalence(
        "EQV1210",
        ("annual target bonus", "target annual bonus"),
        "The same bonus at target for the year.",
        ("His target annual bonus is stated.", "His annual target bonus is stated."),
        ("His actual annual bonus is stated.", "His annual target bonus is stated."),
        also=(("annual target bonuses", "target annual bonuses"),),
    ),
    Equivalence(
        "EQV1211",
        ("eligible to receive", "eligible for", "eligible to earn"),
        "Who is eligible for a bonus or award is eligible to receive it; 'entitled' is another word.",
        ("He may be eligible for an annual bonus.", "He may be eligible to receive an annual bonus."),
        ("He may be entitled to an annual bonus.", "He may be eligible to receive an annual bonus."),
        only_before=_AWARDED,
        over=_AWARD_ADJECTIVES,
    ),
    Equivalence(
        "EQV1212",
        (
            "lump sum severance payment",
            "lump sum payment of severance",
            "severance payment in a lump sum",
            "single lump sum severance payment",
        ),
        "One payment of the whole severance.",
        ("It pays no severance payment in a lump sum.", "It pays no lump sum severance payment."),
        ("It pays no severance payment in installments.", "It pays no lump sum severance payment."),
        not_before=words("equal in of"),
    ),
    Equivalence(
        "EQV1213",
        ("achievement of", "attainment of"),
        "Of goals each is reaching them.",
        ("It is based on attainment of revenue goals.", "It is based on achievement of revenue goals."),
        ("It is based on avoidance of revenue goals.", "It is based on achievement of revenue goals."),
        also=(("achievement", "attainment"),),
    ),
    Equivalence(
        "EQV1215",
        ("performance goals", "performance objectives"),
        "Two words for what is to be reached; a target may be one level among others.",
        ("It depends on performance objectives.", "It depends on performance goals."),
        ("It depends on performance targets.", "It depends on performance goals."),
        also=(
            ("performance goal", "performance objective"),
            ("performance metrics", "performance measures"),
            ("performance metric", "performance measure"),
            ("financial goals", "financial objectives"),
        ),
    ),
    Equivalence(
        "EQV1217",
        ("severance", "severance pay", "severance compensation"),
        "Severance that is paid; benefits and payments are told apart.",
        ("He receives severance pay equal to his salary.", "He receives severance equal to his salary."),
        ("He receives severance benefits equal to his salary.", "He receives severance equal to his salary."),
        only_before=words("equal in of for . ,"),
    ),
)
