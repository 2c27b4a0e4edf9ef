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
