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
FLOORS = {"money": 0.68, "date": 0.54, "count": 0.93, "percent": 0.65}


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


LATE = """
     11. Late Payment. An instalment not paid within five (5) business days after
its due date bears interest. If an instalment remains unpaid twenty (20) business
days after written notice from the Seller, the balance falls due at once.
"""


@pytest.mark.parametrize(("length", "status"), [("5 business days", "tied"), ("20 business days", "contradicted")])
def test_the_sentence_that_has_the_words_of_the_term_is_the_one_meant(length: str, status: str) -> None:
    what = "topic: interest, what: on an instalment not paid in time"
    terms = f'  provisions:\n    late: {{section: "11", {what}, length: {length}}}\n'
    text = COPY.replace("     IN WITNESS", f"{LATE}\n     IN WITNESS")
    assert ties_of(terms, text)["provisions.late.length"].status == status
