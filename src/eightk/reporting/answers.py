"""Comparisons as JSON: the answer to one labelled pair, and the whole report. Both are versioned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eightk.wording.changes.difference import Difference, Passage
from eightk.wording.closeness import HINTS
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import Determined, Outcome
from eightk.wording.edits import Edit

SCHEMA = 1
"""Raised when a key changes its meaning or goes; new keys may come at any time."""


def answer(comparison: Comparison) -> dict[str, Any]:
    """Verdict and findings; offsets count code points of the texts as they were given."""
    return {"verdict": comparison.verdict, "findings": [_finding(each) for each in comparison.findings]}


def report(outcome: Outcome) -> dict[str, Any]:
    """The verdict, what is open, what counsel determined, what was accepted by which rule, the account of facts, and
    what would make the draft pass."""
    comparison = outcome.comparison
    account = comparison.account
    accepted = [
        {"rule": each.rule, "approved": _span(each.approved), "draft": _span(each.draft)}
        for each in comparison.accepted
    ]
    facts = {
        "approved": sum(account.approved.values()),
        "draft": sum(account.draft.values()),
        "matched": account.matched,
        "missing": _values(account.missing),
        "added": _values(account.added),
    }
    restore = [_edit(edit) for edit in comparison.restorations]
    return {
        "schema": SCHEMA,
        "passes": outcome.passes,
        "verdict": outcome.verdict,
        "standard": comparison.standard,
        "on_determination": outcome.is_determined,
        "findings": [_finding(each) for each in outcome.findings],
        "determined": [_decision(each) for each in outcome.determined],
        "accepted": accepted,
        "facts": facts,
        "restore": [] if outcome.passes else restore,
    }


def _finding(finding: Difference) -> dict[str, Any]:
    said = {
        "code": finding.code,
        "message": finding.message,
        "approved": _span(finding.approved),
        "draft": _span(finding.draft),
    }
    return {**said, "hint": HINTS[finding.code]} if finding.code in HINTS else said


def _decision(each: Determined) -> dict[str, Any]:
    said = {"who": each.by.who, "when": each.by.when.isoformat(), "why": each.by.why}
    return {**_finding(each.finding), "weight": each.finding.weight, **said}


def _values(facts: Mapping[str, int]) -> Sequence[dict[str, Any]]:
    return [
        {"kind": key.partition(":")[0], "value": key.partition(":")[2], "count": count}
        for key, count in sorted(facts.items())
    ]


def _edit(edit: Edit) -> dict[str, Any]:
    return {"approved": _place(edit.approved), "draft": _place(edit.draft)}


def _place(passage: Passage) -> dict[str, Any]:
    return {"start": passage.start, "end": passage.end, "text": passage.text}


def _span(passage: Passage) -> dict[str, Any] | None:
    """A passage, or null for an empty one: the other text's passage stands there alone."""
    return {"start": passage.start, "end": passage.end, "text": passage.text} if passage.text else None
