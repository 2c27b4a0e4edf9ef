"""Pairs that differ materially, each by one thing: none may pass, in either direction.

Every file beside this one holds some: most once passed, and those of adversary.txt were written to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import eightk

_FILES = sorted(Path(__file__).parent.glob("*.txt"))
_FIELDS = ["approved", "draft", "why"]


def _misses(file: Path) -> Iterator[dict[str, str]]:
    """The blocks of a file, parted by empty lines; each gives the pair and what differs. “¶” begins a paragraph."""
    for block in file.read_text("utf-8").strip().split("\n\n"):
        lines = (line.partition(": ") for line in block.splitlines())
        yield {field: value.replace("¶", "\n\n") for field, _, value in lines}


MISSES = [miss for file in _FILES for miss in _misses(file)]


def test_every_block_is_a_pair_and_what_differs() -> None:
    assert all(list(miss) == _FIELDS and all(miss.values()) for miss in MISSES)
    assert all(miss["approved"] != miss["draft"] for miss in MISSES)


@pytest.mark.parametrize("miss", MISSES, ids=[miss["why"] for miss in MISSES])
def test_neither_direction_passes(miss: dict[str, str]) -> None:
    assert not eightk.compare(miss["approved"], miss["draft"]).passes
    assert not eightk.compare(miss["draft"], miss["approved"]).passes
