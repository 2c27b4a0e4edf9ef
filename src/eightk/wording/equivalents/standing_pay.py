"""Words about pay, its reviews and sums, and about how long an agreement runs and on what notice it ends."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_BESIDE_SUM = words(". ; for upon if when within after under pursuant")
"""What a sum and its noun end at; "a bonus opportunity" is no bonus."""
_PAID_ONCE = (
    "bonus",
    "cash bonus",
    "signing bonus",
    "sign - on bonus",
    "retention bonus",
    "cash retention bonus",
    "one - time bonus",
    "one - time signing bonus",
    "one - time sign - on bonus",
    "one - time retention bonus",
    "one - time cash bonus",
    "special bonus",
    "payment",
    "cash payment",
    "severance payment",
    "retention payment",
    "relocation payment",
    "fee",
    "termination fee",
    "deposit",
)
_NOTICES = ("notice", "prior notice", "written notice", "prior written notice")
_BY_YEAR = (
    "annualized base salary",
    "annual salary",
    "annual retainer",
    "annual cash retainer",
    "annual fee",
)


def _sums(thing: str) -> tuple[str, ...]:
    return f"a {thing} of <money>", f"a <money> {thing}"


def _at_rate(pay: str) -> tuple[str, ...]:
    return f"{pay} at the rate of <money>", f"{pay} at a rate of <money>"


def _noticed(notice: str, *noticed: str) -> tuple[str, ...]:
    """So many days' notice, and notice of so many days; the first is what it is read as beside other ways."""
    given = ("upon", "on", "with", "by giving", "upon giving", "by providing")
    return f"upon <count> days ' {notice}", *(f"{how} {what}" for how in given for what in noticed)


def _given(gives: str, notice: str) -> tuple[str, ...]:
    """Who gives so many days' notice."""
    return f"{gives} <count> days ' {notice}", f"{gives} <count> days' {notice}", f"{gives} {notice} of <count> days"


def _reviewed(will_be: str) -> tuple[str, ...]:
    """What is looked at each year."""
    times = ("annually", "each year", "every year", "on an annual basis")
    reviews = ("annual review", "an annual review", "yearly review", *(f"review {each}" for each in times))
    return f"{will_be} reviewed annually", *(f"{will_be} subject to {each}" for each in reviews)


STANDING_PAY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2509",
        _reviewed("will be"),
        "There is a review each year.",
        ("His salary will be subject to annual review.", "His salary will be reviewed annually."),
        ("His salary will be subject to monthly review.", "His salary will be reviewed annually."),
        also=(_reviewed("shall be"), _reviewed("is"), _reviewed("are")),
        not_before=words("and or for"),
    ),
    Equivalence(
        "EQV2510",
        ("for the year ended <date>", "for the fiscal year ended <date>"),
        "A year of a report is a fiscal year.",
        (
            "It is filed with the report on Form 10-K for the year ended December 31, 2024.",
            "It is filed with the report on Form 10-K for the fiscal year ended December 31, 2024.",
        ),
        (
            "It is filed with the report on Form 10-K for the year ended December 31, 2024.",
            "It is filed with the report on Form 10-K for the fiscal quarter ended December 31, 2024.",
        ),
        also=(
            ("for the year ending <date>", "for the fiscal year ending <date>"),
            ("quarter ended <date>", "fiscal quarter ended <date>"),
            ("quarter ending <date>", "fiscal quarter ending <date>"),
            ("three months ended <date>", "three - month period ended <date>"),
        ),
    ),
    Equivalence(
        "EQV2511",
        _noticed("prior notice", "notice of <count> days", "prior notice of <count> days"),
        "So many days before.",
        ("It ends upon 30 days' prior notice to Mr. Hall.", "It ends upon notice of 30 days to Mr. Hall."),
        ("It ends upon 30 days' prior notice to Mr. Hall.", "It ends upon notice in 30 days to Mr. Hall."),
        also=(
            _noticed("prior written notice", "written notice of <count> days", "prior written notice of <count> days"),
        ),
        not_before=words("prior in and or after of from by period"),
    ),
    Equivalence(
        "EQV2512",
        ("to the other party", "to the other"),
        "Of two parties it is the other one.",
        ("It ends upon notice to the other party.", "It ends upon notice to the other."),
        ("It ends upon notice to the other lender.", "It ends upon notice to the other."),
        only_before=words(". , ;"),
        not_before=words("party parties"),
    ),
    Equivalence(
        "EQV2517",
        _sums(_PAID_ONCE[0]),
        "The same sum for the same thing.",
        ("He will be paid a $50,000 bonus.", "He will be paid a bonus of $50,000."),
        ("He will be paid a $50,000 bonus.", "He will be paid a retainer of $50,000."),
        also=tuple(_sums(thing) for thing in _PAID_ONCE[1:]),
        only_before=_BESIDE_SUM,
        over=words(", payable"),
    ),
    Equivalence(
        "EQV2519",
        ("annual base salary of <money>", *_at_rate("annual base salary")),
        "Of an annual salary the sum is its rate.",
        ("He has an annual base salary at the rate of $500.", "He has an annual base salary of $500."),
        ("He has an annual base salary at twice the rate of $500.", "He has an annual base salary of $500."),
        also=tuple((f"{pay} of <money>", *_at_rate(pay)) for pay in _BY_YEAR),
        not_before=words("per a an annually monthly quarterly yearly each to plus or - every"),
    ),
    Equivalence(
        "EQV2520",
        ("has", "is for", "runs for"),
        "Before a term of so many years: how long it runs.",
        ("The lease is for a term of three years.", "The lease has a term of three years."),
        ("The lease is for a remaining term of three years.", "The lease has a term of three years."),
        only_before=words("term"),
        over=words("a an initial"),
        only_then=words("of"),
        not_near=words("of for purpose"),
    ),
    Equivalence(
        "EQV2530",
        ("receives a base salary", "receives base salary"),
        "One salary.",
        ("He receives base salary of $500,000 per year.", "He receives a base salary of $500,000 per year."),
        ("He receives no base salary of $500,000 per year.", "He receives a base salary of $500,000 per year."),
        also=(("receive a base salary", "receive base salary"), ("receives an annual", "receives annual")),
        only_before=words("of at equal in base salary"),
    ),
    Equivalence(
        "EQV2535",
        _given("gives", "notice"),
        "So many days before.",
        ("It ends if he gives notice of 30 days.", "It ends if he gives 30 days' notice."),
        ("It ends if he gives notice in 30 days.", "It ends if he gives 30 days' notice."),
        also=tuple(
            _given(gives, notice)
            for gives in ("gives", "give", "provides", "provide")
            for notice in _NOTICES
            if (gives, notice) != ("gives", "notice")
        ),
        only_before=words(". , ; to before"),
    ),
)
