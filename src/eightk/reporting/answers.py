"""Comparisons as JSON: the answer to one labelled pair, and the whole report. Both are versioned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eightk.wording.changes.difference import Passage
from eightk.wording.compare import Edit
from eightk.wording.compare import Passage as EditPassage
from eightk.wording.comparison import Comparison

SCHEMA = 1
"""Raised when a key changes its meaning or goes; new keys may come at any time."""


def answer(comparison: Comparison) -> dict[str, Any]:
    """Verdict and findings; offsets count code points of the texts as they were given."""
    findings = [
        {
            "code": finding.code,
            "message": finding.message,
            "approved": _span(finding.approved),
            "draft": _span(finding.draft),
        }
        for finding in comparison.findings
    ]
    return {"verdict": comparison.verdict, "findings": findings}


def report(comparison: Comparison) -> dict[str, Any]:
    """The answer, what was accepted by which rule, the account of facts, and what would make the draft pass."""
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
    head = {"schema": SCHEMA, "passes": comparison.passes}
    return {**head, **answer(comparison), "accepted": accepted, "facts": facts, "restore": restore}


def _values(facts: Mapping[str, int]) -> Sequence[dict[str, Any]]:
    return [
        {"kind": key.partition(":")[0], "value": key.partition(":")[2], "count": count}
        for key, count in sorted(facts.items())
    ]


def _edit(edit: Edit) -> dict[str, Any]:
    return {"approved": _place(edit.approved), "draft": _place(edit.draft)}


def _place(passage: EditPassage) -> dict[str, Any]:
    return {"start": passage.start, "end": passage.end, "text": passage.text}


def _span(passage: Passage) -> dict[str, Any] | None:
    """A passage, or null for an empty one: the other text's passage stands there alone."""
    return {"start": passage.start, "end": passage.end, "text": passage.text} if passage.text else None
