"""Touches: a few words turned. What looks like one and moves something never passes, in either direction."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import eightk
from eightk.wording.touches import TOUCHES

_FILE = Path(__file__).with_name("misses.txt")


def _pairs() -> Iterator[dict[str, str]]:
    """The blocks of the file, parted by empty lines; each gives the pair and what differs."""
    for block in _FILE.read_text("utf-8").strip().split("\n\n"):
        lines = (line.partition(": ") for line in block.splitlines())
        yield {field: value for field, _, value in lines}


PAIRS = list(_pairs())


def test_every_block_is_a_pair_and_what_differs() -> None:
    assert all(list(pair) == ["approved", "draft", "why"] and all(pair.values()) for pair in PAIRS)


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["why"] for pair in PAIRS])
def test_neither_direction_passes(pair: dict[str, str]) -> None:
    assert not eightk.compare(pair["approved"], pair["draft"]).passes
    assert not eightk.compare(pair["draft"], pair["approved"]).passes


def test_codes_are_unique() -> None:
    codes = [touch.code for touch in TOUCHES]
    assert len(set(codes)) == len(codes)


def test_what_has_other_values_is_not_read() -> None:
    comparison = eightk.compare(
        "The Company's directors hold 500 shares.", "The directors of the Company hold 600 shares."
    )
    assert not comparison.passes
    assert not any(each.rule.startswith("TCH") for each in comparison.accepted)


def test_one_touch_is_proved_beside_what_is_not() -> None:
    comparison = eightk.compare(
        "The plan and the Company's suppliers are described in the report of the auditor.",
        "The suppliers of the Company and the lease are described in the report of the auditor.",
    )
    assert not comparison.passes
