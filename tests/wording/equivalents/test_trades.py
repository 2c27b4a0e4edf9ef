"""Words traded for their equals in ordinary sentences pass both ways; the look-alikes beside them never do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import eightk

_FILE = Path(__file__).with_name("trades.txt")


def _pairs(field: str) -> Iterator[tuple[str, str]]:
    """The pairs of the blocks whose first line begins with the field."""
    for block in _FILE.read_text("utf-8").strip().split("\n\n"):
        lines = [line.partition(":") for line in block.splitlines()]
        if lines[0][0] == field:
            yield lines[0][2].strip(), lines[1][2].strip()


SAME, APART = list(_pairs("same")), list(_pairs("apart"))


def test_every_block_is_read() -> None:
    text = _FILE.read_text("utf-8")
    assert (len(SAME), len(APART)) == (text.count("\nsame:"), text.count("\napart:"))
    assert all(one and other and one != other for one, other in (*SAME, *APART))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_passes_both_ways(one: str, other: str) -> None:
    assert eightk.compare(one, other).passes
    assert eightk.compare(other, one).passes


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_apart_passes_neither_way(one: str, other: str) -> None:
    assert not eightk.compare(one, other).passes
    assert not eightk.compare(other, one).passes
