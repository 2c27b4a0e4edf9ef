"""A comparison on a terminal: the verdict, what blocks, what was accepted, the facts, and what would make it pass."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.redlines.made import redline_of
from eightk.reporting.passages import (
    by_rule,
    decided,
    facts_lines,
    folded,
    in_its_place,
    quoted,
    quoted_or_around,
    restoring,
    verdict_name,
    verdict_reason,
)
from eightk.reporting.redline import redline_lines
from eightk.reporting.style import COLOURS, counted, styled
from eightk.wording.changes.difference import Difference
from eightk.wording.closeness import HINTS
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import Determined, Outcome
from eightk.wording.rules import title_of

WEIGHTS = {"materially-different": "red", "counsel-review": "yellow"}
SHORT = 40
"""Characters of a passage that is shown among its neighbours too."""
SHOWN = 3
"""Accepted edits of one rule that are quoted."""


def comparison_lines(outcome: Outcome, colour: bool) -> str:
    """The whole report; the verdict is its first line."""
    return "\n".join([verdict_line(outcome, colour, "the approved wording"), *body_lines(outcome, colour)])


def verdict_line(outcome: Outcome, colour: bool, wording: str) -> str:
    """The verdict, and half a sentence on why."""
    name = styled(verdict_name(outcome), colour, fg=COLOURS[outcome.verdict], bold=True)
    return f"{name} — {verdict_reason(outcome, wording)}"


def body_lines(outcome: Outcome, colour: bool) -> list[str]:
    """Every reason for the verdict, each part after an empty line."""
    lines: list[str] = []
    if outcome.findings:
        lines += ["", f"{counted(len(outcome.findings), 'finding')}:"]
        for finding in outcome.findings:
            lines += _finding(outcome.comparison, finding, colour)
    lines += _determined(outcome, colour)
    lines += _accepted(outcome.comparison)
    facts = facts_lines(outcome.comparison.account)
    lines += ["", f"Facts: {facts[0]}.", *(f"  {line}" for line in facts[1:])]
    lines += _restorations(outcome)
    if outcome.verdict != "verbatim":
        lines += ["", "Redline, approved wording to draft:", ""]
        lines += [f"  {line}" for line in redline_lines(redline_of(outcome), colour)]
    return lines


def _finding(comparison: Comparison, finding: Difference, colour: bool) -> Iterator[str]:
    code = styled(finding.code, colour, fg=WEIGHTS[finding.weight], bold=True)
    yield f"  {code}  {folded(finding.message, 300)}"
    ours, theirs = finding.approved, finding.draft
    yield f"      approved  {quoted_or_around(comparison.approved, ours, finding.code)}"
    yield f"      draft     {quoted_or_around(comparison.draft, theirs, finding.code)}"
    if ours.text and theirs.text and len(theirs.text) < SHORT:
        yield f"      in        {in_its_place(comparison.draft, theirs)}"
    if finding.code in HINTS:
        yield f"      {HINTS[finding.code]}"


def _determined(outcome: Outcome, colour: bool) -> Iterator[str]:
    if outcome.determined:
        yield ""
        yield "On counsel's determination:"
    for each in outcome.determined:
        yield from _decision(outcome.comparison, each, colour)


def _decision(comparison: Comparison, each: Determined, colour: bool) -> Iterator[str]:
    yield from _finding(comparison, each.finding, colour)
    yield f"      accepted  {decided(each)}"
    if each.finding.weight == "materially-different":
        yield "      The rules call this a material difference. It stands on counsel's decision alone."


def _accepted(comparison: Comparison) -> Iterator[str]:
    groups = by_rule(comparison.accepted)
    if groups:
        yield ""
        yield "Accepted:"
    for rule, each in groups.items():
        shown = "; ".join(f"{quoted(one.approved.text)} as {quoted(one.draft.text)}" for one in each[:SHOWN])
        more = f"; and {len(each) - SHOWN} more" if len(each) > SHOWN else ""
        yield f"  {rule}  {title_of(rule)}: {shown}{more}"


def _restorations(outcome: Outcome) -> Iterator[str]:
    if outcome.passes:
        return
    yield ""
    edits = outcome.comparison.restorations
    if not edits:
        yield "What would make it pass: nothing; there is no approved wording."
        return
    yield "What would make it pass:"
    yield from (f"  {number}. {restoring(edit)}" for number, edit in enumerate(edits, 1))
    if outcome.determined:
        yield "  A change of the draft voids the determinations on it; these edits make it pass without them."
