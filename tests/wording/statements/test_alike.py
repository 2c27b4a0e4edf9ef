"""Ways of building a sentence that come to the same, in alike.txt and alike-seldom.txt, each with a look-alike that
must not pass."""

from __future__ import annotations

from pathlib import Path

import pytest

import eightk

_FIELDS = ["approved", "draft", "unlike", "why"]
ALIKE = [
    {field: value for field, _, value in (line.partition(": ") for line in block.splitlines())}
    for path in sorted(Path(__file__).parent.glob("alike*.txt"))
    for block in path.read_text("utf-8").strip().split("\n\n")
]


def test_every_block_is_whole() -> None:
    assert all(list(block) == _FIELDS and all(block.values()) for block in ALIKE)


@pytest.mark.parametrize("block", ALIKE, ids=[block["why"] for block in ALIKE])
def test_what_says_the_same_passes_and_its_look_alike_does_not(block: dict[str, str]) -> None:
    approved, draft, unlike = block["approved"], block["draft"], block["unlike"]
    assert eightk.compare(approved, draft).passes
    assert eightk.compare(draft, approved).passes
    assert not eightk.compare(approved, unlike).passes
    assert not eightk.compare(draft, unlike).passes
