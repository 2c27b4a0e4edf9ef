"""Misses that are known and open: each pair of open.txt passes and should not. One that is closed fails here, and moves
to the look-alikes that must not pass."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import eightk

_FILE = Path(__file__).with_name("open.txt")


def _pairs() -> Iterator[dict[str, str]]:
    for block in _FILE.read_text("utf-8").strip().split("\n\n"):
        lines = (line.partition(": ") for line in block.splitlines())
        yield {field: value for field, _, value in lines}


PAIRS = list(_pairs())


@pytest.mark.xfail(strict=True, reason="an open miss: docs/limits.md")
@pytest.mark.parametrize("pair", PAIRS, ids=[pair["why"] for pair in PAIRS])
def test_it_must_not_pass(pair: dict[str, str]) -> None:
    assert not eightk.compare(pair["approved"], pair["draft"]).passes
