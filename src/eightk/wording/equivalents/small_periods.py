"""Periods counted in days, months or years: the count is a fact of its own and is never touched."""

from __future__ import annotations

from collections.abc import Iterable

from eightk.wording.equivalents.contexts import EVENT_ADJECTIVES, EVENTS, words
from eightk.wording.equivalents.equivalence import Equivalence

_Sets = tuple[tuple[str, ...], ...]

_UNITS = ("day", "business day", "calendar day", "trading day", "week", "month", "calendar month", "year")
_AFTER = ("after", "following", "subsequent to")
_BEFORE = ("before", "prior to", "in advance of", "preceding")


def _counted(unit: str) -> tuple[str, str]:
    return f"<count> {unit}s", f"<count> {unit}"


def _hyphened(unit: str) -> tuple[str, str]:
    """With its hyphen and, as some print it, without."""
    return f"<count> - {unit}", f"<count> {unit}"


def _bounds(bounds: Iterable[str], orders: Iterable[str]) -> _Sets:
    """Every bound on every unit before every word of order, a set a unit."""
    return tuple(
        tuple(f"{bound} {counted} {order}" for bound in bounds for counted in _counted(unit) for order in orders)
        for unit in _UNITS
    )


def _nouns(plain: str, hyphened: Iterable[str], noun: str) -> _Sets:
    """A period of six months, a six-month period: a set a unit."""
    return tuple(
        (
            *(f"{plain} of {counted}" for counted in _counted(unit)),
            *(f"{plain} lasting {counted}" for counted in _counted(unit)),
            *(f"{article} {each} {noun}" for article in hyphened for each in _hyphened(unit)),
        )
        for unit in _UNITS
    )


_WITHIN = _bounds(("within", "no more than", "not more than", "within a period of"), _AFTER)
_BY = _bounds(("no later than", "not later than", "in no event later than"), _AFTER)
_PAID_BY = tuple((within[0], *by) for within, by in zip(_WITHIN, _BY, strict=True))
_AT_LEAST = _bounds(
    (
        "at least",
        "not less than",
        "no less than",
        "not fewer than",
        "no later than",
        "not later than",
        "a minimum of",
    ),
    _BEFORE,
)
_FOR = tuple(
    (
        *(f"for {counted}" for counted in _counted(unit)),
        *(f"for a {each} period" for each in _hyphened(unit)),
        *(f"for an {each} period" for each in _hyphened(unit)),
        *(f"for a period of {counted}" for counted in _counted(unit)),
        *(f"for the duration of {counted}" for counted in _counted(unit)),
    )
    for unit in _UNITS
)
_OVER = tuple(
    (
        *(f"over {counted}" for counted in _counted(unit)),
        *(f"over a {each} period" for each in _hyphened(unit)),
        *(f"over an {each} period" for each in _hyphened(unit)),
        *(f"over a period of {counted}" for counted in _counted(unit)),
    )
    for unit in _UNITS
)
_NEXT = tuple(
    (
        *(f"the {counted} {order}" for counted in _counted(unit) for order in _AFTER),
        *(f"the {each} period {order}" for each in _hyphened(unit) for order in _AFTER),
        *(f"the period of {counted} {order}" for counted in _counted(unit) for order in _AFTER),
    )
    for unit in _UNITS
)
_LAST = tuple(
    (
        *(f"the {counted} {order}" for counted in _counted(unit) for order in _BEFORE),
        *(f"the {each} period {order}" for each in _hyphened(unit) for order in _BEFORE),
        *(f"the period of {counted} {order}" for counted in _counted(unit) for order in _BEFORE),
    )
    for unit in _UNITS
)
_PERIOD = _nouns("a period", ("a", "an"), "period")
_TERM = _nouns("a term", ("a", "an"), "term")
_INITIAL_TERM = _nouns("an initial term", ("an initial",), "term")
_MORE = tuple(
    (
        *(f"an additional period of {counted}" for counted in _counted(unit)),
        *(f"another period of {counted}" for counted in _counted(unit)),
        *(f"a further period of {counted}" for counted in _counted(unit)),
        *(f"{more} {each} period" for more in ("an additional", "another", "a further") for each in _hyphened(unit)),
        *(f"{more} {counted}" for more in ("an additional", "another", "a further") for counted in _counted(unit)),
    )
    for unit in _UNITS
)
_EXTENSION = _nouns("an extension", ("a", "an"), "extension")
_NOTICE = tuple(
    (
        f"<count> {unit}s ' prior written notice",
        f"<count> {unit}s prior written notice",
        f"<count> {unit} ' s prior written notice",
        f"<count> {unit}s ' advance written notice",
        f"<count> {unit}s advance written notice",
        f"<count> {unit}s ' written notice in advance",
        f"<count> - {unit} prior written notice",
        f"prior written notice of <count> {unit}s",
        f"advance written notice of <count> {unit}s",
    )
    for unit in ("day", "month", "week")
)

SMALL_PERIODS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1660",
        _PAID_BY[0],
        "What is paid for an event is not paid before it; what else happens 'no later than' a day may come before.",
        ("It is paid not later than 30 days following the closing.", "It is paid within 30 days after the closing."),
        ("He leaves not later than 30 days after the closing.", "He leaves within 30 days after the closing."),
        also=_PAID_BY[1:],
        only_after=words("paid payable due repaid reimbursed sum cash"),
    ),
    Equivalence(
        "EQV1724",
        _WITHIN[0],
        "The same days after an event.",
        ("He leaves within a period of 30 days following the sale.", "He leaves within 30 days after the sale."),
        ("He leaves more than 30 days following the sale.", "He leaves within 30 days after the sale."),
        also=_WITHIN[1:],
    ),
    Equivalence(
        "EQV1727",
        _BY[0],
        "The same last day, whatever comes before it.",
        ("He leaves not later than 30 days following the sale.", "He leaves no later than 30 days after the sale."),
        ("He leaves no earlier than 30 days following the sale.", "He leaves no later than 30 days after the sale."),
        also=_BY[1:],
    ),
    Equivalence(
        "EQV1661",
        _AT_LEAST[0],
        "The same last day before an event.",
        ("He tells it not later than 30 days prior to the sale.", "He tells it at least 30 days before the sale."),
        ("He tells it not more than 30 days prior to the sale.", "He tells it at least 30 days before the sale."),
        also=_AT_LEAST[1:],
    ),
    Equivalence(
        "EQV1662",
        _FOR[0],
        "The same length.",
        ("He is paid for a 12-month period.", "He is paid for 12 months."),
        ("He is paid after a 12-month period.", "He is paid for 12 months."),
        also=_FOR[1:],
    ),
    Equivalence(
        "EQV1663",
        _NEXT[0],
        "The same length from the same event on.",
        ("He serves for the 12-month period following the sale.", "He serves for the 12 months after the sale."),
        ("He serves for the 12-month period preceding the sale.", "He serves for the 12 months after the sale."),
        also=_NEXT[1:],
    ),
    Equivalence(
        "EQV1664",
        _LAST[0],
        "The same length up to the same event.",
        ("It counts the 12-month period prior to the sale.", "It counts the 12 months before the sale."),
        ("It counts the 12-month period after the sale.", "It counts the 12 months before the sale."),
        also=_LAST[1:],
    ),
    Equivalence(
        "EQV1665",
        _PERIOD[0],
        "The same length as a noun.",
        ("Over a 12-month period it vests.", "Over a period of 12 months it vests."),
        ("Over a 12-month period it vests.", "Over a period of 12 years it vests."),
        also=_PERIOD[1:],
    ),
    Equivalence(
        "EQV1666",
        _TERM[0],
        "The same length of a term.",
        ("The lease has a 3-year term.", "The lease has a term of 3 years."),
        ("The lease has a 3-year term.", "The lease has a term of 3 months."),
        also=(*_TERM[1:], *_INITIAL_TERM),
    ),
    Equivalence(
        "EQV1667",
        _MORE[0],
        "As much time once more.",
        ("It renews for another 5-year period.", "It renews for an additional period of 5 years."),
        ("It renews for the original 5-year period.", "It renews for an additional period of 5 years."),
        also=_MORE[1:],
    ),
    Equivalence(
        "EQV1668",
        _EXTENSION[0],
        "The same length of an extension.",
        ("It grants a 2-month extension.", "It grants an extension of 2 months."),
        ("It grants a 2-month extension.", "It grants an extension of 2 days."),
        also=_EXTENSION[1:],
    ),
    Equivalence(
        "EQV1669",
        _NOTICE[0],
        "The same length of the same notice.",
        ("Either gives 30 days advance written notice.", "Either gives prior written notice of 30 days."),
        ("Either gives 30 days advance written notice.", "Either gives written confirmation of 30 days."),
        also=_NOTICE[1:],
    ),
    Equivalence(
        "EQV1670",
        ("days after", "days from", "days from and after", "days after the date of", "days from the date of"),
        "Counted from an event: the days after it.",
        ("It is paid 30 days from the closing.", "It is paid 30 days after the closing."),
        ("It is paid 30 days from the lender.", "It is paid 30 days after the lender."),
        only_before=EVENTS | words("hereof thereof notice request demand invoice"),
        over=EVENT_ADJECTIVES,
        also=(
            (
                "months after",
                "months from",
                "months from and after",
                "months after the date of",
                "months from the date of",
            ),
            ("years after", "years from", "years from and after", "years after the date of", "years from the date of"),
        ),
    ),
    Equivalence(
        "EQV1671",
        (
            "days after receipt",
            "days of receipt",
            "days following receipt",
            "days from receipt",
        ),
        "Nothing is done on a thing before it is received.",
        (
            "It is paid within 30 days of receipt of the notice.",
            "It is paid within 30 days after receipt of the notice.",
        ),
        ("It is paid within 30 days of the sale.", "It is paid within 30 days after the sale."),
    ),
    Equivalence(
        "EQV1699",
        _OVER[0],
        "After a vesting or a payment the time that it takes; elsewhere 'over' can mean more than.",
        ("It vests over a 3-year period.", "It vests over 3 years."),
        ("It lasted over a 3-year period.", "It lasted over 3 years."),
        also=_OVER[1:],
        only_after=words(
            "<money> payments vest vests vesting vested ratably"
            " installments payable amortized paid monthly quarterly annually annual"
            " equal equally options shares units award line straight-line rata evenly repaid recognized"
        ),
    ),
)
