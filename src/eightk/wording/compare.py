"""The draft against the approved wording: equal but for typesetting, or it goes to counsel.

Strict for now: white space, quotation marks and dashes are typesetting; every other difference is for counsel.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from eightk.wording.align import gaps
from eightk.wording.words import Word, read_words

Verdict = Literal["verbatim", "materially-similar", "counsel-review", "materially-different"]
PASSING: frozenset[Verdict] = frozenset({"verbatim", "materially-similar"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one text: offsets into it and its words."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One place where the texts part: the approved passage and the draft's; either may be empty."""

    approved: Passage
    draft: Passage


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdict on one draft, with the edits that lead from the approved wording to it."""

    approved: str
    draft: str
    verdict: Verdict
    edits: tuple[Edit, ...]

    @property
    def passes(self) -> bool:
        """Whether the draft may be filed without further review."""
        return self.verdict in PASSING


def compare(approved: str, draft: str) -> Comparison:
    """Compare a draft with the approved wording. Any two strings get an answer."""
    ours, theirs = read_words(approved), read_words(draft)
    edits = _edits(approved, ours, draft, theirs)
    return Comparison(approved, draft, _verdict(approved, draft, edits), edits)


def _verdict(approved: str, draft: str, edits: tuple[Edit, ...]) -> Verdict:
    if edits or not approved.strip():
        return "counsel-review"
    return "verbatim" if approved.split() == draft.split() else "materially-similar"


def _edits(approved: str, ours: tuple[Word, ...], draft: str, theirs: tuple[Word, ...]) -> tuple[Edit, ...]:
    ours_forms, theirs_forms = [word.form for word in ours], [word.form for word in theirs]
    if ours_forms == theirs_forms:
        return ()
    return tuple(
        Edit(_passage(approved, ours, gap.first, gap.last), _passage(draft, theirs, gap.start, gap.stop))
        for gap in gaps(ours_forms, theirs_forms)
    )


def _passage(text: str, words: tuple[Word, ...], first: int, last: int) -> Passage:
    """The stretch from one word to another; an empty one lies at the end of the word before it."""
    if first == last:
        at = words[first - 1].end if first else 0
        return Passage(at, at, "")
    start, end = words[first].start, words[last - 1].end
    return Passage(start, end, text[start:end])
