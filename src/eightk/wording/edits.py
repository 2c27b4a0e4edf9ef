"""Edits of words: every place where two texts part in a word, a figure or a mark. A redline shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.align import gaps
from eightk.wording.changes.difference import Passage
from eightk.wording.window import Stretch, end_before, parted, windows
from eightk.wording.words import Word, read_words

_LONG = 20_000
"""Characters of both texts up to which they are aligned as wholes; of longer ones, the sentences that differ."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One place where the texts part: the approved passage and the draft's; either may be empty."""

    approved: Passage
    draft: Passage


def edits_between(approved: str, draft: str) -> tuple[Edit, ...]:
    """The edits that lead from one text to another. White space, and how quotation marks and dashes are printed, are
    no edits."""
    is_long = len(approved) + len(draft) > _LONG
    whole = (Stretch(0, len(approved)), Stretch(0, len(draft)))
    stretches = parted(approved, draft, *windows(approved, draft)) if is_long else (whole,)
    return tuple(edit for sides in stretches for edit in _edits_of(approved, draft, *sides))


def _edits_of(approved: str, draft: str, here: Stretch, there: Stretch) -> Iterator[Edit]:
    ours, theirs = read_words(approved, here.start, here.end), read_words(draft, there.start, there.end)
    before, ahead = end_before(approved, here.start), end_before(draft, there.start)
    for gap in gaps([word.form for word in ours], [word.form for word in theirs]):
        yield Edit(
            _passage(approved, ours, gap.first, gap.last, before), _passage(draft, theirs, gap.start, gap.stop, ahead)
        )


def one_edit(approved: str, draft: str) -> Edit:
    """All that differs as a single edit, from the first word to the last."""
    here, there = windows(approved, draft)
    return Edit(
        Passage(here.first, here.last, approved[here.first : here.last]),
        Passage(there.first, there.last, draft[there.first : there.last]),
    )


def without(draft: str, edits: Sequence[Edit]) -> str:
    """The draft with some edits taken back; the words of the approved wording stand in their place."""
    text, at = [], 0
    for edit in edits:
        left = draft[at : edit.draft.start]
        text += [left, _parted(left, edit.approved.text, draft[edit.draft.end :])]
        at = edit.draft.end
    return "".join([*text, draft[at:]])


def _parted(left: str, words: str, right: str) -> str:
    """Words put in, parted from their neighbours where both are letters or figures."""
    before = " " if words[:1].isalnum() and left[-1:] and not left[-1:].isspace() else ""
    after = " " if words[-1:].isalnum() and right[:1].isalnum() else ""
    return f"{before}{words}{after}"


def _passage(text: str, words: Sequence[Word], first: int, last: int, before: int) -> Passage:
    """The stretch from one word to another; an empty one lies at the end of the word before it, or at `before`."""
    if first == last:
        at = words[first - 1].end if first else before
        return Passage(at, at, "")
    start, end = words[first].start, words[last - 1].end
    return Passage(start, end, text[start:end])
