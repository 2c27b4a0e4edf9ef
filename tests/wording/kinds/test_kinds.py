"""One small pair of each kind of mechanical edit: the material ones never pass, the harmless ones always do.

Both ways round: what is an omission from one side is an addition from the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eightk import compare

_HERE = Path(__file__).parent
_FIELDS = ["kind", "approved", "draft"]


def _pairs(file: str) -> Iterator[dict[str, str]]:
    """The blocks of a file, parted by empty lines; "¶" is a line break, "¶¶" an empty line."""
    for block in (_HERE / file).read_text("utf-8").strip().split("\n\n"):
        lines = (line.partition(": ") for line in block.splitlines())
        yield {field: value.replace("¶", "\n") for field, _, value in lines}


MATERIAL = list(_pairs("material.txt"))
NAMED = MATERIAL[next(at for at, pair in enumerate(MATERIAL) if pair["kind"] == "the other side of a deal") :]
HARMLESS = list(_pairs("harmless.txt"))


def test_every_block_is_a_pair_of_a_kind() -> None:
    for pair in (*MATERIAL, *HARMLESS):
        assert list(pair) == _FIELDS
        assert pair["approved"] != pair["draft"]


@pytest.mark.parametrize("pair", MATERIAL, ids=[pair["kind"] for pair in MATERIAL])
def test_a_material_edit_never_passes(pair: dict[str, str]) -> None:
    assert not compare(pair["approved"], pair["draft"]).passes
    assert not compare(pair["draft"], pair["approved"]).passes


@pytest.mark.parametrize("pair", HARMLESS, ids=[pair["kind"] for pair in HARMLESS])
def test_a_harmless_edit_passes(pair: dict[str, str]) -> None:
    for sides in ((pair["approved"], pair["draft"]), (pair["draft"], pair["approved"])):
        comparison = compare(*sides)
        assert comparison.passes, comparison.findings


@pytest.mark.parametrize("pair", NAMED, ids=[pair["kind"] for pair in NAMED])
def test_what_changed_is_named(pair: dict[str, str]) -> None:
    assert compare(pair["approved"], pair["draft"]).verdict == "materially-different"
    assert compare(pair["draft"], pair["approved"]).verdict == "materially-different"
