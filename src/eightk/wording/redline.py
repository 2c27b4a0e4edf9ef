"""A redline: the draft against the approved wording as a run of kept, deleted and inserted stretches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from eightk.wording.edits import Edit


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of a redline. Kept and inserted stretches in order are the draft, kept (in the approved
    wording's own typesetting) and deleted ones the approved wording."""

    kind: Literal["kept", "deleted", "inserted"]
    approved: str
    draft: str


def redline(approved: str, draft: str, edits: Sequence[Edit]) -> tuple[Stretch, ...]:
    """The whole of both texts as stretches, nothing left out."""
    return tuple(_stretches(approved, draft, edits))


def _stretches(approved: str, draft: str, edits: Sequence[Edit]) -> Iterator[Stretch]:
    at = there = 0
    for edit in edits:
        yield from _kept(approved[at : edit.approved.start], draft[there : edit.draft.start])
        if edit.approved.text:
            yield Stretch("deleted", edit.approved.text, "")
        if edit.draft.text:
            yield Stretch("inserted", "", edit.draft.text)
        at, there = edit.approved.end, edit.draft.end
    yield from _kept(approved[at:], draft[there:])


def _kept(ours: str, theirs: str) -> Iterator[Stretch]:
    if ours or theirs:
        yield Stretch("kept", ours, theirs)
