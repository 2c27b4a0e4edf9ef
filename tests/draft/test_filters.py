"""Every filter both ways: how it sets a value, and the sentence with which it refuses one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from eightk.agreement.model import Party
from eightk.agreement.model.values import Duration, Money
from eightk.draft.filters import FILTERS
from eightk.draft.rendering import Templates

HALL = Party(name="Dana R. Hall", kind="person", honorific="Ms.", surname="Hall")
BARE = Party(name="Erin Davis", kind="person")
ACME = Party(name="Acme Widget Corporation", kind="company", short="the Company")
PARTIES = {"hall": HALL, "davis": BARE, "acme": ACME}
TERMS: dict[str, Any] = {
    "amount": Money(Decimal(120000)),
    "cents": Money(Decimal("1250.5")),
    "price": Money(Decimal("0.0125")),
    "euros": Money(Decimal(5), "EUR"),
    "large": Money(Decimal("1500000.00")),
    "day": date(2007, 2, 8),
    "count": 680000,
    "number": Decimal("1.5"),
    "third": Decimal("0.3"),
    "percent": Decimal("1.750"),
    "length": Duration(18, "month"),
    "one": Duration(1, "business day"),
    "hall": HALL,
    "texts": ("A", "B", "C"),
    "keys": ("hall", "acme"),
    "empty": (),
    "text": "the <Company>",
    "lenders": "the Lenders",
    "shelf": {"a": 1},
    "yes": True,
}
SETS = [
    ("amount | money", "$120,000"),
    ("cents | money", "$1,250.50"),
    ("price | money", "$0.0125"),
    ("euros | money", "EUR 5"),
    ('amount | money("cents")', "$120,000.00"),
    ('large | money("million")', "$1.5 million"),
    ('amount | money("thousand")', "$120 thousand"),
    ('euros | money("billion")', "EUR 0.000000005 billion"),
    ("day | date", "February 8, 2007"),
    ('day | date("month-day")', "February 8"),
    ('day | date("month-year")', "February 2007"),
    ('day | date("ordinal")', "8th"),
    ("count | count", "680,000"),
    ("number | count", "1.5"),
    ("percent | percent", "1.750%"),
    ('percent | percent("figures")', "1.750 percent"),
    ('number | percent("words")', "one and one-half percent"),
    ("number | ratio", "1.5 to 1.00"),
    ("count | words", "six hundred eighty thousand"),
    ("number | words", "one and one-half"),
    ("length | words", "eighteen months"),
    ("one | words", "one business day"),
    ("12 | words_and_figures", "twelve (12)"),
    ("length | words_and_figures", "eighteen (18) months"),
    ("length | length_of_time", "18 months"),
    ('length | length_of_time("adjective")', "18-month"),
    ('length | length_of_time("words-adjective")', "eighteen-month"),
    ("(1, 2, 3, 4, 11, 12, 13, 21, 101, 111)[0] | ordinal", "1st"),
    ("2 | ordinal", "2nd"),
    ("3 | ordinal", "3rd"),
    ("113 | ordinal", "113th"),
    ("hall | name", "Dana R. Hall"),
    ('"hall" | name', "Dana R. Hall"),
    ("hall | full_name", "Dana R. Hall"),
    ("hall | full_name ~ ', ' ~ (hall | name)", "Dana R. Hall, Ms. Hall"),
    ("hall | short_name", "Ms. Hall"),
    ('"davis" | short_name', "Erin Davis"),
    ('"acme" | short_name', "the Company"),
    ('"acme" | short_name("bare")', "Company"),
    ('"acme" | name ~ ", " ~ "acme" | name', "Acme Widget Corporation, the Company"),
    ("keys | names | listed", "Dana R. Hall and Acme Widget Corporation"),
    ("hall | short_name | possessive", "Ms. Hall\u2019s"),
    ("lenders | possessive", "the Lenders\u2019"),
    ("texts | listed", "A, B and C"),
    ('texts | listed("or")', "A, B or C"),
    ("texts | listed(oxford=true)", "A, B, and C"),
    ("(1, 2) | listed(oxford=true)", "1 and 2"),
    ("(5,) | listed", "5"),
    ("empty | listed", ""),
    ("text | sentence_case", "The &lt;Company&gt;"),
    ("text | upper", "THE &lt;COMPANY&gt;"),
    ("text | upper | lower", "the &lt;company&gt;"),
    ("text | e", "the &lt;Company&gt;"),
    ("texts | length", "3"),
    ("shelf | length", "1"),
    ("texts | first ~ texts | last", "AC"),
    ("amount", "$120,000"),
    ("length", "18 months"),
    ("number * 2", "3.0"),
]
REFUSES = [
    ("day | money", "the filter “money” cannot set this: “2007-02-08” is not an amount of money"),
    ('amount | money("round")', "the filter “money” cannot set this: there is no style “round”"),
    ("amount | date", "the filter “date” cannot set this: “$120,000” is not a date"),
    ('day | date("short")', "the filter “date” cannot set this: there is no style “short”"),
    ("text | count", "the filter “count” cannot set this: “the <Company>” is not a number"),
    ("yes | count", "the filter “count” cannot set this: “True” is not a number"),
    ("count | percent", "the filter “percent” cannot set this: “680000” is not a percentage"),
    ('percent | percent("bp")', "the filter “percent” cannot set this: there is no style “bp”"),
    ("count | ratio", "the filter “ratio” cannot set this: “680000” is not a number"),
    ("text | words", "the filter “words” cannot set this: “the <Company>” is not a number or a length of time"),
    ("third | words", "the filter “words” cannot set this: 0.3 has no customary form in words"),
    (f"{10**18} | words", f"the filter “words” cannot set this: “{10**18}” is too large a number for words"),
    ("text | words_and_figures", "the filter “words_and_figures” cannot set this: “the <Company>” is not a number or"
     " a length of time"),
    ("count | length_of_time", "the filter “length_of_time” cannot set this: “680000” is not a length of time"),
    ("number | ordinal", "the filter “ordinal” cannot set this: “1.5” is not a whole number"),
    ('"nobody" | name', "the filter “name” cannot set this: “nobody” is not a party"),
    ("amount | full_name", "the filter “full_name” cannot set this: “$120,000” is not a party"),
    ("texts | short_name", "the filter “short_name” cannot set this: “tuple” is not a party"),
    ("text | names", "the filter “names” cannot set this: this is a single value, not a list of parties"),
    ("text | listed", "the filter “listed” cannot set this: this is a single value, not a list"),
    ("(hall,) | listed", "the filter “listed” cannot set this: this is not a text or a number, and cannot be printed"),
    ("texts | possessive", "the filter “possessive” cannot set this: a list cannot be printed as it is"),
    ("hall | upper", "the filter “upper” cannot set this: this is not a text or a number, and cannot be printed"),
    ("count | length", "the filter “length” cannot set this: “680000” is a single value, not a list"),
    ("text | first", "the filter “first” cannot set this: “the <Company>” is a single value, not a list"),
    ("empty | last", "the filter “last” cannot set this: the list is empty"),
    ("day", "a date cannot be printed as it is"),
    ("texts", "a list cannot be printed as it is"),
    ("shelf", "a shelf of terms cannot be printed"),
    ("yes", "“yes” or “no” cannot be printed"),
    ("hall", "this is not a text or a number, and cannot be printed"),
]  # fmt: skip


def _rendered(expression: str) -> tuple[str, list[str]]:
    text, findings = Templates({"t": f"{{{{ {expression} }}}}"}).render("t", TERMS, PARTIES)
    assert {finding.code for finding in findings} <= {"TPL006"}
    return text, [finding.message for finding in findings]


@pytest.mark.parametrize(("expression", "expected"), SETS)
def test_sets(expression: str, expected: str) -> None:
    """As docs/templates.md says."""
    assert _rendered(expression) == (expected, [])


@pytest.mark.parametrize(("expression", "message"), REFUSES)
def test_refuses(expression: str, message: str) -> None:
    """One sentence, and nothing near it is printed."""
    text, messages = _rendered(expression)
    assert messages == [message]
    assert text == ""


def test_every_filter_is_tried_both_ways() -> None:
    """No filter without a case; `escape` and the texts' case take whatever can be printed."""
    for cases in (SETS, REFUSES):
        tried = {name for expression, _ in cases for name in FILTERS if f"| {name}" in expression}
        assert set(FILTERS) - tried <= {"sentence_case", "lower"} if cases is REFUSES else set(FILTERS) == tried
