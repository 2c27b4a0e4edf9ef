"""A value exchanged for another of its kind that its own clause states: how many are findings, and never fewer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from tests.truth.tie_out.agreements import COPY, SHIPPED, changed, shipped, ties_of
from tests.truth.tie_out.test_real_agreements import written

from eightk.truth.tie_out.terms import is_tied
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import keys_of

KINDS = frozenset({"date", "money", "count", "percent", "duration"})
EVERY = 3
"""Of the exchanges, one in so many is tried."""
FLOORS = {"money": 0.70, "date": 0.60, "count": 0.93, "percent": 0.89}


def exchanges(slug: str) -> Iterator[tuple[TermValue, str]]:
    """Each figure of a shipped agreement with each other one of its kind that its section states."""
    _, ground = shipped(slug)
    for value in ground.values:
        if value.kind in KINDS and value.section and is_tied(value):
            stated = dict.fromkeys(fact.key for fact in ground.stated(value.section) if fact.kind == value.kind)
            for key in stated:
                if key not in keys_of(value) and (said := written(value.kind, key.partition(":")[2])):
                    yield value, said


def test_most_values_exchanged_within_a_clause_are_findings() -> None:
    tried: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    every = [(slug, *each) for slug in SHIPPED for each in exchanges(slug)]
    for slug, value, said in every[::EVERY]:
        tried[value.kind] += 1
        caught[value.kind] += changed(slug, value, said).tie.is_open
    assert {kind: caught[kind] / tried[kind] for kind in FLOORS if caught[kind] < FLOORS[kind] * tried[kind]} == {}


MORE = """
     11. Late Payment. An instalment not paid within five (5) business days after
its due date bears interest. If an instalment remains unpaid twenty (20) business
days after written notice from the Seller, the balance falls due at once.

     12. Grants. The Buyer has made these grants:

     Day                  End                  Amount
     -------------------------------------------------
     March 2, 2024        December 31, 2026    $4,000
     March 3, 2025        December 30, 2027    $5,500
     March 4, 2026        December 29, 2028    $6,500

     13. Repayment. The Seller repays all of it if she leaves on or before June 7,
2027, and half of it if she leaves on or before June 8, 2028.

     14. Margins. The margin is by level:

     Level          Margin          Fee
     ------------------------------------
     I              1.25%           0.20%
     II             1.75%           0.30%

After a default the rate is two percent (2.00%) higher, and never below 0.50%.
"""
TEXT = COPY.replace("     IN WITNESS", f"{MORE}\n     IN WITNESS")


def status_of(terms: str, path: str) -> tuple[str, str]:
    """How a value of the small agreement with more sections stands, and what is said of it."""
    found = ties_of(terms, TEXT)[path]
    return found.status, found.shown


@pytest.mark.parametrize(("length", "status"), [("5 business days", "tied"), ("20 business days", "contradicted")])
def test_the_sentence_that_has_the_words_of_the_term_is_the_one_meant(length: str, status: str) -> None:
    what = "topic: interest, what: on an instalment not paid in time"
    terms = (
        f'  provisions:\n    late: {{section: "11", {what}, length: {length}}}\n'
        '    notice: {section: "11", topic: t, what: w, length: 20 business days}\n'
    )
    assert status_of(terms, "provisions.late.length")[0] == status


def test_an_entry_has_its_value_in_the_column_of_the_others() -> None:
    rows = [("2024-03-02", "$4,000"), ("2025-03-03", "$5,500"), ("2026-03-04", "$6,500")]
    for first, expected in (
        ("2024-03-02", ("tied", "")),
        ("2026-12-31", ("contradicted", "Section 12 states March 2, 2024 there")),
    ):
        terms = "".join(
            f'    g{at}: {{section: "12", topic: t, what: w, day: {day if at else first}, amount: "{amount}"}}\n'
            for at, (day, amount) in enumerate(rows)
        )
        assert status_of(f"  provisions:\n{terms}", "provisions.g0.day") == expected


def test_two_entries_do_not_take_one_day_while_another_is_left() -> None:
    for day, expected in (
        ("2028-06-08", ("tied", "")),
        ("2027-06-07", ("contradicted", "Section 13 states June 8, 2028 there")),
    ):
        terms = (
            '  provisions:\n    all: {section: "13", topic: t, what: w, day: 2027-06-07}\n'
            f'    half: {{section: "13", topic: t, what: w, day: {day}}}\n'
        )
        assert status_of(terms, "provisions.half.day") == expected


@pytest.mark.parametrize(
    ("key", "value", "status"),
    [
        ("minimum_margin", "1.25%", "tied"),
        ("minimum_margin", "1.75%", "contradicted"),
        ("maximum_margin", "1.25%", "contradicted"),
        ("default_margin", "2.00%", "tied"),
        ("default_margin", "0.30%", "contradicted"),
    ],
)
def test_a_rate_is_not_that_of_another_level(key: str, value: str, status: str) -> None:
    terms = f"""  facilities:
    line: {{section: "14", kind: revolving, borrower: buyer, amount: "$1,000"}}
  rates:
    line:
      section: "14"
      facility: [line]
      base: Prime Rate
      margins:
        - {{level: I, when: first, margin: 1.25%, fee: 0.20%}}
        - {{level: II, when: second, margin: 1.75%, fee: 0.30%}}
      {key}: {value}
"""
    assert status_of(terms, f"rates.line.{key}")[0] == status
