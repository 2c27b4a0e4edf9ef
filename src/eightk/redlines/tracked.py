"""A redline to the letter: white space and quotation marks that differ are changes too.

`wording.redline` keeps a stretch whose typesetting differs in one piece. A document with tracked changes must give
back both texts exactly, so that such stretches are parted here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from eightk.wording.align import gaps
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import visible
from eightk.wording.redline import Stretch, redline
from eightk.wording.rules import title_of

Kind = Literal["kept", "deleted", "inserted"]
_PIECE = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of both texts (kept), of the approved wording alone (deleted) or of the draft alone (inserted).

    `remarks` say what a rule or a finding has to tell of it."""

    kind: Kind
    text: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Remark:
    """A sentence on a passage of either text, as offsets; an empty passage is nowhere."""

    says: str
    approved: tuple[int, int]
    draft: tuple[int, int]


def tracked_changes(comparison: Comparison) -> tuple[Change, ...]:
    """The whole of both texts as changes. Kept and inserted ones are the draft, kept and deleted ones the approved
    wording; line ends are read as one character, and what cannot be seen is written out: [U+200B]."""
    return tuple(_joined(_changes(comparison)))


def _changes(comparison: Comparison) -> Iterator[Change]:
    remarks = tuple(_remarks(comparison))
    at = there = 0
    waiting: tuple[str, ...] = ()
    for stretch in redline(comparison.approved, comparison.draft, comparison.edits):
        ends = at + len(stretch.approved), there + len(stretch.draft)
        if stretch.kind == "kept":
            yield from _kept(stretch)
        else:
            said = tuple(each.says for each in remarks if _speaks_of(each, (at, ends[0]), (there, ends[1])))
            text = _printed(stretch.approved or stretch.draft)
            yield Change(stretch.kind, text, tuple(each for each in said if each not in waiting))
            waiting = said if stretch.kind == "deleted" else ()
        at, there = ends


def _speaks_of(remark: _Remark, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    return _meet(remark.approved, ours) or _meet(remark.draft, theirs)


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _remarks(comparison: Comparison) -> Iterator[_Remark]:
    for each in comparison.findings:
        says = f"{each.code}: {each.message}"
        yield _Remark(says, (each.approved.start, each.approved.end), (each.draft.start, each.draft.end))
    for edit in comparison.accepted:
        says = f"Accepted by {edit.rule}: {title_of(edit.rule)}"
        yield _Remark(says, (edit.approved.start, edit.approved.end), (edit.draft.start, edit.draft.end))


def _kept(stretch: Stretch) -> Iterator[Change]:
    """A kept stretch; where its typesetting differs, what differs is a change."""
    ours, theirs = _pieces(stretch.approved), _pieces(stretch.draft)
    at = 0
    for gap in gaps(ours, theirs):
        yield Change("kept", "".join(ours[at : gap.first]))
        yield Change("deleted", "".join(ours[gap.first : gap.last]))
        yield Change("inserted", "".join(theirs[gap.start : gap.stop]))
        at = gap.last
    yield Change("kept", "".join(ours[at:]))


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(_printed(text))


def _printed(text: str) -> str:
    """As a document can hold it: one line end, and no character that cannot be seen."""
    return visible(text.replace("\r\n", "\n").replace("\r", "\n"))


def _joined(changes: Iterable[Change]) -> Iterator[Change]:
    """Neighbours of one kind that nobody remarks on are one; what is empty is left out."""
    last: Change | None = None
    for each in changes:
        if not each.text:
            continue
        if last and last.kind == each.kind and not last.remarks and not each.remarks:
            last = Change(last.kind, last.text + each.text)
            continue
        if last:
            yield last
        last = each
    if last:
        yield last
