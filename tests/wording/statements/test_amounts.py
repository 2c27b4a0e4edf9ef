"""Nouns that are said in two ways: both state the same, and what looks alike does not."""

from __future__ import annotations

import pytest

import eightk

SAME = [
    ("The Company sold all of its assets.", "The Company sold all its assets."),
    ("The Company will make payments of up to $500.", "The Company will make up to $500 of payments."),
    ("The Company will pay cash of $500 in May 2025.", "The Company will pay $500 in cash in May 2025."),
    ("It will pay a monthly fee of $500.", "It will pay a fee of $500 per month."),
    ("It will pay a quarterly cash fee of $500.", "It will pay a cash fee of $500 per quarter."),
    ("It will pay a monthly fee of $500 per month.", "It will pay a fee of $500 per month."),
    ("It has no obligations under the lease.", "It has no obligation under the lease."),
    ("It has no losses.", "It has no losses."),
]
OTHER = [
    ("The Company sold all of its assets.", "The Company sold some of its assets."),
    ("The Company sold most of its assets.", "The Company sold its assets."),
    ("The Company will make payments of up to $500.", "The Company will make payments of $500."),
    ("The Company will pay cash of $500.", "The Company will pay stock of $500."),
    ("It will pay a monthly fee of $500.", "It will pay a quarterly fee of $500."),
    ("It will pay an annual meeting fee of $500.", "It will pay a meeting fee of $500 per year."),
    ("It will pay a price of $500 per unit.", "It will pay $500 in units."),
    ("It has no obligations under the lease.", "It has obligations under the lease."),
    ("It has obligations under the lease.", "It has an obligation under the lease."),
]


@pytest.mark.parametrize(("approved", "draft"), SAME)
def test_both_ways_of_saying_it_pass(approved: str, draft: str) -> None:
    assert eightk.compare(approved, draft).passes
    assert eightk.compare(draft, approved).passes


@pytest.mark.parametrize(("approved", "draft"), OTHER)
def test_what_looks_alike_does_not(approved: str, draft: str) -> None:
    assert not eightk.compare(approved, draft).passes
    assert not eightk.compare(draft, approved).passes
