"""A redline: the draft against the approved wording as a run of kept, deleted and inserted stretches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from eightk.wording.compare import Edit


class Compared(Protocol):
    """Two texts and the edits that lead from one to the other."""

    @property
    def approved(self) -> str: ...

    @property
    def draft(self) -> str: ...

    @property
    def edits(self) -> Sequence[Edit]: ...


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of a redline. Kept and inserted stretches in order are the draft, kept (in the approved
    wording's own typesetting) and deleted ones the approved wording."""

    kind: Literal["kept", "deleted", "inserted"]
    approved: str
    draft: str


def redline(comparison: Compared) -> tuple[Stretch, ...]:
    """The whole of both texts as stretches, nothing left out."""
    stretches: list[Stretch] = []
    approved_at = draft_at = 0
    for edit in comparison.edits:
        _keep(stretches, comparison, approved_at, edit.approved.start, draft_at, edit.draft.start)
        if edit.approved.text:
            stretches.append(Stretch("deleted", edit.approved.text, ""))
        if edit.draft.text:
            stretches.append(Stretch("inserted", "", edit.draft.text))
        approved_at, draft_at = edit.approved.end, edit.draft.end
    _keep(stretches, comparison, approved_at, len(comparison.approved), draft_at, len(comparison.draft))
    return tuple(stretches)


def _keep(
    stretches: list[Stretch], comparison: Compared, start: int, end: int, draft_start: int, draft_end: int
) -> None:
    ours, theirs = comparison.approved[start:end], comparison.draft[draft_start:draft_end]
    if ours or theirs:
        stretches.append(Stretch("kept", ours, theirs))
