"""Touches or shifts by themselves: what they prove where no sentence is read as statements."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from eightk.wording import part
from eightk.wording.judge import Context, judge


@contextmanager
def _alone(without: str) -> Iterator[None]:
    """Neither statements nor the rules of one table."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(part, "prove_statements", lambda ours, *_: (ours, ()))
        patch.setattr(part, without, ())
        yield


def proved_without(table: str, approved: str, draft: str, context: Context | None = None) -> frozenset[str] | None:
    """The rules by which a draft passes without statements and the rules of a table; None where it does not."""
    with _alone(table):
        judged = judge(approved, draft, context or Context())
    return None if judged.differences else frozenset(each.rule for each in judged.accepted)


def read_blocks(path: Path) -> list[dict[str, str]]:
    """The blocks of a file, parted by empty lines, each of lines `field: value`."""
    blocks = path.read_text("utf-8").strip().split("\n\n")
    return [
        {field: value for field, _, value in (line.partition(": ") for line in block.splitlines())} for block in blocks
    ]
