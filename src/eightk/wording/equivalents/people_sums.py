"""Amounts that people are paid: in a lump sum, in cash, for so many months, with the period of a bonus or benefit."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_NOT_WHOLE = words("per plus or to - and each multiplied times less minus")
_SEVERANCE = ("severance", "severance pay", "severance compensation", "severance payments")
_GOALS = words("goals objectives targets milestones metrics measures criteria goal objective target milestone")
_BEFORE_GOALS = words(
    "certain specified individual corporate company performance financial strategic operating operational the his her"
    " its pre-established pre-determined predetermined preestablished annual established and company's business"
    " personal revenue sales earnings income - pre determined quantitative qualitative mutually agreed specific such"
    " these those applicable key"
)


def _lump(pay: str) -> tuple[str, ...]:
    """One payment of an amount that follows or stands within."""
    return (
        f"a lump sum {pay} of <money>",
        f"a single lump sum {pay} of <money>",
        f"a lump sum {pay} in the amount of <money>",
        f"a lump sum {pay} equal to <money>",
        f"a {pay} of <money> in a lump sum",
        f"a {pay} of <money> , payable in a lump sum",
        f"a {pay} in a lump sum of <money>",
        f"a <money> lump sum {pay}",
    )


def _months(pay: str, unit: str) -> tuple[str, ...]:
    return (
        f"<count> {unit}s of {pay}",
        f"<count> {unit}s' {pay}",
        f"<count> {unit}s {pay}",
        f"<count> {unit}s' worth of {pay}",
        f"<count> {unit} of {pay}",
        f"<count> {unit}'s {pay}",
    )


PEOPLE_SUMS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2600",
        (
            "a lump sum of <money>",
            "a lump sum payment of <money>",
            "a single lump sum of <money>",
            "a single lump sum payment of <money>",
            "a lump sum in the amount of <money>",
            "a lump sum amount of <money>",
            "a lump sum payment in the amount of <money>",
            "a lump sum payment equal to <money>",
            "a lump sum equal to <money>",
            "a payment of <money> in a lump sum",
            "a payment of <money> , payable in a lump sum",
            "a <money> lump sum",
            "a <money> lump sum payment",
        ),
        "One payment of the whole amount.",
        ("He is paid a $500 lump sum.", "He is paid a lump sum of $500."),
        ("He is paid a $500 annual sum.", "He is paid a lump sum of $500."),
        also=(
            _lump("severance payment"),
            (
                *_lump("cash payment"),
                "a lump sum payment of <money> in cash",
                "a lump sum payment in cash of <money>",
                "a cash lump sum of <money>",
                "a cash lump sum payment of <money>",
                "a lump sum of <money> in cash",
                "a lump sum in cash of <money>",
            ),
        ),
        not_before=_NOT_WHOLE,
        not_after=words("of to plus or"),
    ),
    Equivalence(
        "EQV2609",
        ("a lump sum of <money>", "<money> in a lump sum", "<money> in a single lump sum"),
        "One payment of the whole amount.",
        ("He is paid $500 in a lump sum.", "He is paid a lump sum of $500."),
        ("He is paid $500 in two lump sums.", "He is paid a lump sum of $500."),
        only_after=words("paid pay pays receive receives received to him her executive"),
        not_before=_NOT_WHOLE,
    ),
    Equivalence(
        "EQV2601",
        (
            "a lump sum equal to",
            "a lump sum payment equal to",
            "a single lump sum equal to",
            "a single lump sum payment equal to",
            "a lump sum amount equal to",
            "a lump sum payment in an amount equal to",
            "a lump sum in an amount equal to",
            "an amount , in a lump sum , equal to",
            "an amount in a lump sum equal to",
            "a payment , in a lump sum , equal to",
            "a payment in a lump sum equal to",
        ),
        "One payment, of the amount that is told after it.",
        (
            "He is paid an amount, in a lump sum, equal to his salary.",
            "He is paid a lump sum payment equal to his salary.",
        ),
        ("He is paid an amount, in installments, equal to his salary.", "He is paid a lump sum equal to his salary."),
        not_after=words("and or plus"),
    ),
    Equivalence(
        "EQV2602",
        (
            "<money> in cash",
            "cash of <money>",
            "a cash amount of <money>",
            "an amount in cash of <money>",
        ),
        "The amount is paid in cash.",
        ("He will receive cash of $500.", "He will receive $500 in cash."),
        ("He will receive stock of $500.", "He will receive $500 in cash."),
        only_after=words("receive received receives paid pay pays"),
        only_before=words(". , ; for on upon at within"),
    ),
    Equivalence(
        "EQV2603",
        _months(_SEVERANCE[0], "month"),
        "Severance for so long.",
        ("He would be owed 12 months severance.", "He would be owed 12 months of severance."),
        ("He would be owed 12 weeks severance.", "He would be owed 12 months of severance."),
        also=tuple(
            _months(pay, unit)
            for unit in ("month", "week", "year")
            for pay in _SEVERANCE
            if (pay, unit) != (_SEVERANCE[0], "month")
        ),
        not_before=words("agreement plan period benefits policy"),
    ),
    Equivalence(
        "EQV2604",
        ("achievement of", "achieving", "attaining", "the achievement of", "the attainment of", "meeting"),
        "Goals that are reached.",
        ("It is based on achieving revenue goals.", "It is based on the achievement of revenue goals."),
        ("It is based on setting revenue goals.", "It is based on the achievement of revenue goals."),
        only_after=words("on upon toward towards to"),
        only_before=_GOALS,
        over=_BEFORE_GOALS,
        not_then=words("date dates level levels bonus price"),
    ),
    Equivalence(
        "EQV2605",
        (
            "weeks of vacation per year",
            "weeks' vacation per year",
            "weeks of annual vacation",
            "weeks vacation per year",
            "weeks of vacation annually",
            "weeks of vacation each year",
            "weeks' annual vacation",
            "weeks' vacation each year",
        ),
        "The same leave a year.",
        ("He is granted 4 weeks of annual vacation.", "He is granted 4 weeks of vacation per year."),
        ("He is granted 4 weeks of unpaid vacation.", "He is granted 4 weeks of vacation per year."),
        also=(
            (
                "weeks of paid vacation per year",
                "weeks' paid vacation per year",
                "weeks of annual paid vacation",
                "weeks of paid annual vacation",
                "weeks of paid vacation annually",
                "weeks of paid vacation each year",
                "weeks' paid vacation each year",
                "weeks paid vacation per year",
            ),
        ),
    ),
    Equivalence(
        "EQV2606",
        (
            "for the year in which termination occurs",
            "for the year in which the termination occurs",
            "for the year of termination",
            "for the year of the termination",
            "for the year in which such termination occurs",
        ),
        "The year in which the employment ends.",
        (
            "He is paid a bonus for the year of termination.",
            "He is paid a bonus for the year in which termination occurs.",
        ),
        ("He is paid a bonus for the year after termination.", "He is paid a bonus for the year of termination."),
        also=(
            (
                "for the fiscal year in which termination occurs",
                "for the fiscal year in which the termination occurs",
                "for the fiscal year of termination",
                "for the fiscal year of the termination",
            ),
            (
                "for the calendar year in which termination occurs",
                "for the calendar year in which the termination occurs",
                "for the calendar year of termination",
                "for the calendar year of the termination",
            ),
        ),
    ),
    Equivalence(
        "EQV2607",
        (
            "continue to receive his base salary",
            "continue to be paid his base salary",
            "receive continued payment of his base salary",
            "receive continuation of his base salary",
        ),
        "The salary goes on being paid.",
        ("He will receive continued payment of his base salary.", "He will continue to be paid his base salary."),
        ("He will receive prompt payment of his base salary.", "He will continue to be paid his base salary."),
        also=tuple(
            (
                f"continue to receive {own} {salary}",
                f"continue to be paid {own} {salary}",
                f"receive continued payment of {own} {salary}",
                f"receive continuation of {own} {salary}",
            )
            for own in ("his", "her")
            for salary in ("base salary", "salary", "annual base salary", "current base salary", "then-current salary")
            if (own, salary) != ("his", "base salary")
        ),
    ),
)
