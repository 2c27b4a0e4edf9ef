"""Drafts of the example agreement that each move one thing: none may pass, known names or not, reworded or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eightk.agreement.executed import open_agreement
from eightk.agreement.names import party_names
from eightk.wording.comparison import compare
from eightk.wording.judge import Context
from eightk.workspace.reading import Workspace

_FILE = Path(__file__).with_name("example.txt")
_FAITHFUL = (
    ("February 28., 2007", "February 28, 2007"),
    ("a s CEO", "as Chief Executive Officer"),
    ("Pursuant to the", "Under the"),
    ("without charge", "for no consideration"),
    ("mutually release each other", "release each other mutually"),
    ("RI Heller will receive $120,000", "R.I. Heller will receive $120,000.00"),
)
"""Rewordings that a draft may have besides."""


def _changes() -> Iterator[tuple[str, str]]:
    """What of the approved wording becomes what, block by block."""
    for block in _FILE.read_text("utf-8").strip().split("\n\n"):
        approved, draft = block.split("\n")
        yield approved.removeprefix("approved: "), draft.removeprefix("draft: ")


CHANGES = list(_changes())


@pytest.fixture(scope="module")
def example(checkout: Path) -> tuple[str, Context]:
    """The approved wording of the example agreement, and the names of its parties."""
    agreement, _ = open_agreement(Workspace(checkout).folder("atg-severance"))
    assert agreement is not None
    assert agreement.wording is not None
    return " ".join(agreement.wording.text.split()), Context(party_names(agreement.file))


def test_the_rewordings_alone_pass(example: tuple[str, Context]) -> None:
    approved, known = example
    assert all(old in approved for old, _ in _FAITHFUL)
    assert compare(approved, _reworded(approved), known).passes


@pytest.mark.parametrize("change", CHANGES, ids=[f"{old} > {new}"[:80] for old, new in CHANGES])
def test_a_draft_that_moves_one_thing_does_not_pass(change: tuple[str, str], example: tuple[str, Context]) -> None:
    approved, known = example
    old, new = change
    draft = approved.replace(old, new, 1)
    assert draft != approved
    for each in (draft, _reworded(draft)):
        assert not compare(approved, each, known).passes
        assert not compare(each, approved).passes


def _reworded(draft: str) -> str:
    for old, new in _FAITHFUL:
        draft = draft.replace(old, new, 1)
    return draft
