"""The materially-similar check as one call: a draft compared with its approved wording, and the verdict on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from eightk.wording.accepted import Acceptance
from eightk.wording.changes.account import Account
from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.closeness import beside, held_to
from eightk.wording.edits import Edit, edits_between, one_edit, without
from eightk.wording.judge import Context, Judgement, judge
from eightk.wording.standards import Standard

Verdict = Literal["verbatim", "materially-similar", "counsel-review", "materially-different"]
PASSING: frozenset[Verdict] = frozenset({"verbatim", "materially-similar"})
_NOTHING = Passage(0, 0, "")


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdict on one draft, and every reason for it.

    `findings` are the places that block, `accepted` the edits that a rule proved harmless and the standard takes, in
    the order of the texts. All offsets are code points of `approved` and `draft` as they were given."""

    approved: str
    draft: str
    verdict: Verdict
    findings: tuple[Difference, ...]
    accepted: tuple[Acceptance, ...]
    context: Context
    standard: Standard = "materially-similar"

    @property
    def passes(self) -> bool:
        """Whether the draft may be filed without further review."""
        return self.verdict in PASSING

    @property
    def account(self) -> Account:
        """The facts of either text, by value."""
        return _judge(self.approved, self.draft, self.context).account

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Every edit of words that leads from the approved wording to the draft: what a redline shows."""
        return edits_between(self.approved, self.draft)

    @property
    def restorations(self) -> tuple[Edit, ...]:
        """The fewest of the edits without which the draft passes; none if it passes, or if nothing is approved.

        Where words put back one by one do not make it pass, the whole stretch that differs is one edit."""
        if self.passes or not self.approved.strip():
            return ()
        edits = self.edits
        blocks = beside(self.findings)
        blocking = tuple(edit for edit in edits if blocks(edit))
        for chosen in (blocking, edits):
            restored = without(self.draft, chosen)
            if chosen and compare(self.approved, restored, self.context, self.standard).passes:
                return chosen
        return (one_edit(self.approved, self.draft),)


def compare(
    approved: str, draft: str, context: Context | None = None, standard: Standard = "materially-similar"
) -> Comparison:
    """Compare a draft with the approved wording. Any two strings get an answer; nothing passes by being close."""
    known = context or Context()
    if not approved.strip():
        nothing = Difference("UNPROVED", "counsel-review", "there is no approved wording", _NOTHING, _NOTHING)
        return Comparison(approved, draft, "counsel-review", (nothing,), (), known, standard)
    judged = _judge(approved, draft, known)
    edits = edits_between(approved, draft) if standard == "verbatim" else ()
    accepted, too_far = held_to(standard, judged.differences, judged.accepted, edits)
    findings = _once((*judged.differences, *too_far))
    return Comparison(approved, draft, verdict_on(approved, draft, findings), findings, accepted, known, standard)


def _judge(approved: str, draft: str, context: Context) -> Judgement:
    return _judged(approved, draft, tuple((key, tuple(names)) for key, names in context.aliases.items()))


@lru_cache(maxsize=2)
def _judged(approved: str, draft: str, aliases: tuple[tuple[str, tuple[str, ...]], ...]) -> Judgement:
    """Kept for a while: who asks for the account of facts has just asked for the verdict."""
    return judge(approved, draft, Context(dict(aliases)))


def _once(findings: Iterable[Difference]) -> tuple[Difference, ...]:
    """What one code says of the same passages twice is one finding; the first has the sentence."""
    found: dict[tuple[str, Passage, Passage], Difference] = {}
    for finding in findings:
        found.setdefault((finding.code, finding.approved, finding.draft), finding)
    return tuple(found.values())


def verdict_on(approved: str, draft: str, findings: Iterable[Difference]) -> Verdict:
    """The verdict is the worst finding; without one, whether the words are the same."""
    weights = {finding.weight for finding in findings}
    if "materially-different" in weights:
        return "materially-different"
    if weights:
        return "counsel-review"
    return "verbatim" if approved.split() == draft.split() else "materially-similar"
