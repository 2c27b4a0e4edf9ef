"""The materially-similar check as one call: a draft compared with its approved wording, and the verdict on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.accepted import Acceptance
from eightk.wording.changes.account import Account
from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.compare import PASSING, Edit, Verdict
from eightk.wording.compare import Passage as EditPassage
from eightk.wording.compare import compare as compare_words
from eightk.wording.judge import Context, judge
from eightk.wording.window import windows

_NOTHING = Passage(0, 0, "")


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdict on one draft, and every reason for it.

    `findings` are the places that block, `accepted` the edits that a rule proved harmless, in the order of the
    texts. All offsets are code points of `approved` and `draft` as they were given."""

    approved: str
    draft: str
    verdict: Verdict
    findings: tuple[Difference, ...]
    accepted: tuple[Acceptance, ...]
    context: Context

    @property
    def passes(self) -> bool:
        """Whether the draft may be filed without further review."""
        return self.verdict in PASSING

    @property
    def account(self) -> Account:
        """The facts of either text, by value."""
        return judge(self.approved, self.draft, self.context).account

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Every edit of words that leads from the approved wording to the draft: what a redline shows."""
        return compare_words(self.approved, self.draft).edits

    @property
    def restorations(self) -> tuple[Edit, ...]:
        """The fewest of the edits without which the draft passes; none if it passes, or if nothing is approved.

        Where words put back one by one do not make it pass, the whole stretch that differs is one edit."""
        if self.passes or not self.approved.strip():
            return ()
        edits = self.edits
        blocking = tuple(edit for edit in edits if any(_touches(edit, finding) for finding in self.findings))
        for chosen in (blocking, edits):
            if chosen and compare(self.approved, without(self.draft, chosen), self.context).passes:
                return chosen
        return (_stretch(self.approved, self.draft),)


def compare(approved: str, draft: str, context: Context | None = None) -> Comparison:
    """Compare a draft with the approved wording. Any two strings get an answer; nothing passes by being close."""
    known = context or Context()
    if not approved.strip():
        nothing = Difference("UNPROVED", "counsel-review", "there is no approved wording", _NOTHING, _NOTHING)
        return Comparison(approved, draft, "counsel-review", (nothing,), (), known)
    judged = judge(approved, draft, known)
    verdict = _verdict(approved, draft, judged.differences)
    return Comparison(approved, draft, verdict, judged.differences, judged.accepted, known)


def without(draft: str, edits: Sequence[Edit]) -> str:
    """The draft with some edits taken back; the words of the approved wording stand in their place."""
    text, at = [], 0
    for edit in edits:
        left = draft[at : edit.draft.start]
        text += [left, _parted(left, edit.approved.text, draft[edit.draft.end :])]
        at = edit.draft.end
    return "".join([*text, draft[at:]])


def _stretch(approved: str, draft: str) -> Edit:
    """All that differs, from the first word to the last."""
    here, there = windows(approved, draft)
    return Edit(
        EditPassage(here.first, here.last, approved[here.first : here.last]),
        EditPassage(there.first, there.last, draft[there.first : there.last]),
    )


def _parted(left: str, words: str, right: str) -> str:
    """Words put in, parted from their neighbours where both are letters or figures."""
    before = " " if words[:1].isalnum() and left[-1:] and not left[-1:].isspace() else ""
    after = " " if words[-1:].isalnum() and right[:1].isalnum() else ""
    return f"{before}{words}{after}"


def _touches(edit: Edit, finding: Difference) -> bool:
    return any(
        ours.start <= theirs.end and theirs.start <= ours.end and (ours.text or theirs.text)
        for ours, theirs in ((edit.approved, finding.approved), (edit.draft, finding.draft))
    )


def _verdict(approved: str, draft: str, findings: Sequence[Difference]) -> Verdict:
    if any(finding.weight == "materially-different" for finding in findings):
        return "materially-different"
    if findings:
        return "counsel-review"
    return "verbatim" if approved.split() == draft.split() else "materially-similar"
