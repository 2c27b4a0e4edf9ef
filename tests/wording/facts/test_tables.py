"""Each table holds ways to write one fact ("=", all read alike) and look-alikes ("!", each reads otherwise)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import get_args

import pytest

from eightk.wording.facts import FactKind

Reading = Callable[[str], tuple[str, ...]]
TABLES = sorted((Path(__file__).parent / "tables").glob("*.txt"))


def rows(sign: str) -> list[tuple[str, tuple[str, ...]]]:
    """The rows of every table that begin with the sign, each with its table's kind."""
    return [
        (table.stem, tuple(line[2:].split(" | ")))
        for table in TABLES
        for line in table.read_text(encoding="utf-8").splitlines()
        if line.startswith(sign)
    ]


def test_every_kind_has_accepts_and_look_alikes() -> None:
    kinds = set(get_args(FactKind))
    assert {kind for kind, _ in rows("=")} == kinds
    assert {kind for kind, _ in rows("!")} == kinds


@pytest.mark.parametrize(("kind", "texts"), rows("="), ids=lambda value: str(value)[:60])
def test_ways_to_write_one_fact_read_alike(kind: str, texts: tuple[str, ...], reading: Reading) -> None:
    expected = reading(texts[0])
    assert any(part.startswith(f"{kind}:") for part in expected), expected
    for text in texts[1:]:
        assert reading(text) == expected


@pytest.mark.parametrize(("kind", "texts"), rows("!"), ids=lambda value: str(value)[:60])
def test_look_alikes_read_otherwise(kind: str, texts: tuple[str, ...], reading: Reading) -> None:
    assert kind
    for one, other in combinations(texts, 2):
        assert reading(one) != reading(other)
