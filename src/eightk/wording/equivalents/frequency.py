"""How often, how long and by when. No frequency, length or last day is read as another."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import (
    PERIOD_ADJECTIVES,
    PERIODS,
    words,
)
from eightk.wording.equivalents.equivalence import Equivalence

_DATES = words("<date>")
_SCHEDULED = words(
    "vest vests vesting payable paid pay reviewed review renewed renews renew increased increases increase determined"
    " accrues accrue adjusted made compounded installments"
)

FREQUENCY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV313",
        (
            "per year",
            "/ year",
            "per annum",
            "a year",
            "each year",
            "every year",
            "annually",
            "yearly",
            "on an annual basis",
        ),
        "After an amount each makes it a yearly rate.",
        ("He is paid $5,000 monthly.", "He is paid $5,000 a month."),
        ("He is paid $5,000 monthly.", "He is paid $5,000 a year."),
        also=(
            ("per month", "/ month", "a month", "each month", "every month", "monthly", "on a monthly basis"),
            (
                "per quarter",
                "/ quarter",
                "a quarter",
                "each quarter",
                "every quarter",
                "quarterly",
                "on a quarterly basis",
            ),
            ("per week", "/ week", "a week", "each week", "every week", "weekly", "on a weekly basis"),
            ("per day", "/ day", "a day", "each day", "every day", "daily", "on a daily basis"),
        ),
        only_after=words("<money> <percent>"),
        not_before=words("of during in installments from through until beginning commencing"),
    ),
    Equivalence(
        "EQV1637",
        ("annually", "on an annual basis", "on a yearly basis"),
        "The same frequency in one word.",
        ("Fees are set on an annual basis.", "Fees are set annually."),
        ("Fees are set on an annual basis.", "Fees are set on a monthly basis."),
        also=(
            ("monthly", "on a monthly basis"),
            ("quarterly", "on a quarterly basis"),
            ("weekly", "on a weekly basis"),
            ("daily", "on a daily basis"),
            ("semiannually", "on a semiannual basis", "on a semi-annual basis"),
        ),
    ),
    Equivalence(
        "EQV314",
        ("annually", "yearly", "each year", "every year"),
        "The same frequency of an act.",
        ("It is reviewed every year.", "It is reviewed annually."),
        ("It is reviewed every year.", "It is reviewed every quarter."),
        also=(
            ("monthly", "each month", "every month"),
            ("quarterly", "each quarter", "every quarter"),
            ("weekly", "each week", "every week"),
            ("daily", "each day", "every day"),
            ("semiannually", "half-yearly"),
        ),
        only_after=_SCHEDULED,
        not_before=words("of during in through"),
    ),
    Equivalence(
        "EQV315",
        ("once a year", "once per year", "once each year", "once annually", "once every year"),
        "The same frequency; 'semiannually' is evenly spaced and is not joined.",
        ("He is paid once per year.", "He is paid once a year."),
        ("He is paid once per year.", "He is paid once per month."),
        also=(
            ("<multiple> a year", "<multiple> per year", "<multiple> each year", "<multiple> annually"),
            ("once a month", "once per month", "once each month", "once every month"),
            ("<multiple> a month", "<multiple> per month", "<multiple> each month"),
            ("once a quarter", "once per quarter", "once each quarter", "once every quarter"),
        ),
        not_before=words("of"),
    ),
    Equivalence(
        "EQV316",
        (
            "no later than",
            "not later than",
            "in no event later than",
            "in no case later than",
            "in any event no later than",
            "in any event not later than",
            "by no later than",
            "by not later than",
        ),
        "The same last moment.",
        ("It is paid not later than May 1, 2007.", "It is paid no later than May 1, 2007."),
        ("It is paid not later than May 1, 2007.", "It is paid not earlier than May 1, 2007."),
        also=(("no earlier than", "not earlier than", "no sooner than", "not sooner than"),),
    ),
    Equivalence(
        "EQV317",
        (
            "no later than",
            "on or before",
            "on or prior to",
            "by",
            "at or before",
            "at or prior to",
            "not after",
        ),
        "Before a date the same last day: what is done by a day may be done on it (Adams on 'by').",
        ("It is paid by May 1, 2007.", "It is paid no later than May 1, 2007."),
        ("It is paid on or before May 1, 2007.", "It is paid before May 1, 2007."),
        only_before=_DATES | words("<time>"),
        also=(("no earlier than", "on or after"),),
    ),
    Equivalence(
        "EQV318",
        ("throughout the", "for the duration of the", "for the entire", "during the entire", "for the entirety of the"),
        "The whole of the period, from its first day to its last.",
        ("He is paid for the duration of the term.", "He is paid throughout the term."),
        ("He is paid for the duration of the term.", "He is paid during the term."),
        only_before=PERIODS,
        over=PERIOD_ADJECTIVES,
    ),
    Equivalence(
        "EQV319",
        ("at the end of", "upon the end of", "at the conclusion of", "upon the conclusion of"),
        "The last moment of a term or period, however it ends; 'expiration' is its natural end and is not joined.",
        ("He leaves upon the conclusion of the term.", "He leaves at the end of the term."),
        ("He leaves at the end of the term.", "He leaves at the expiration of the term."),
        only_before=PERIODS,
        over=PERIOD_ADJECTIVES,
        also=(
            (
                "upon the expiration of",
                "at the expiration of",
                "on the expiration of",
                "upon expiration of",
                "on expiration of",
            ),
        ),
    ),
    Equivalence(
        "EQV326",
        ("successive", "consecutive"),
        "One after the other without a gap.",
        ("For two consecutive years he is paid.", "For two successive years he is paid."),
        ("For two consecutive years he is paid.", "For two alternate years he is paid."),
    ),
    Equivalence(
        "EQV327",
        ("for", "for a period of", "for a term of", "for a duration of", "for a period of time of"),
        "Before a number of days, months or years the period adds nothing.",
        ("He serves for a term of twelve months.", "He serves for twelve months."),
        ("He is paid for a period of twelve months.", "He is paid after a period of twelve months."),
        only_before=words("<count>"),
        not_after=words("exchange return except more less"),
        also=(("within", "within a period of"),),
    ),
    Equivalence(
        "EQV328",
        ("over", "over a period of"),
        "After a vesting or a payment 'over' a number of years is that period; elsewhere 'over' can mean more than.",
        ("It vests over a period of 12 quarters.", "It vests over 12 quarters."),
        ("He served over a period of three years.", "He served over three years."),
        only_before=words("<count>"),
        only_after=words("vest vests vesting vested ratably installments payable amortized paid monthly quarterly"),
    ),
)
