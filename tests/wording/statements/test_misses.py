"""Pairs that differ materially and once passed as stating the same: none may pass again, in either direction."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import eightk

_FILE = Path(__file__).with_name("misses.txt")
_FIELDS = ["approved", "draft", "why"]


def _misses() -> Iterator[dict[str, str]]:
    """The blocks of misses.txt, parted by empty lines; each gives the pair and what differs."""
    for block in _FILE.read_text("utf-8").strip().split("\n\n"):
        lines = (line.partition(": ") for line in block.splitlines())
        yield {field: value.replace("¶", "\n\n") for field, _, value in lines}


MISSES = list(_misses())


def test_every_block_is_a_pair_and_what_differs() -> None:
    assert all(list(miss) == _FIELDS and all(miss.values()) for miss in MISSES)
    assert all(miss["approved"] != miss["draft"] for miss in MISSES)


@pytest.mark.parametrize("miss", MISSES, ids=[miss["why"] for miss in MISSES])
def test_neither_direction_passes(miss: dict[str, str]) -> None:
    assert not eightk.compare(miss["approved"], miss["draft"]).passes
    assert not eightk.compare(miss["draft"], miss["approved"]).passes
