"""Shifts by themselves: shifts*.txt have pairs with the shift that proves them, or "none", and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.wording.light import proved_without, read_blocks

from eightk.wording import part
from eightk.wording.shifts import SHIFTS, Shift

BLOCKS = [block for path in sorted(Path(__file__).parent.glob("shifts*.txt")) for block in read_blocks(path)]


@pytest.mark.parametrize("block", BLOCKS, ids=[block["why"] for block in BLOCKS])
def test_what_a_shift_proves_and_what_none_does(block: dict[str, str]) -> None:
    assert list(block) == ["approved", "draft", "shift", "why"]
    proved = proved_without("TOUCHES", block["approved"], block["draft"])
    assert (block["shift"] in proved) if proved is not None else (block["shift"] == "none")
    assert (proved_without("TOUCHES", block["draft"], block["approved"]) is None) == (proved is None)


@pytest.mark.parametrize("shift", SHIFTS, ids=[shift.code for shift in SHIFTS])
def test_no_shift_is_needless(shift: Shift, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its example passes by it, and by no other shift."""
    assert all(proved_without("TOUCHES", *example) for example in shift.accepts)
    monkeypatch.setattr(part, "SHIFTS", tuple(each for each in SHIFTS if each is not shift))
    assert not any(proved_without("TOUCHES", *example) for example in shift.accepts)
