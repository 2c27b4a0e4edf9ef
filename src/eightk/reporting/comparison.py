"""A comparison on a terminal: the verdict, what blocks, what was accepted, the facts, and what would make it pass."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.reporting.passages import around, by_rule, facts_lines, folded, quoted, restoring, verdict_reason
from eightk.reporting.style import COLOURS, NAMES, counted, styled
from eightk.reporting.verdict import redline_lines
from eightk.wording.changes.difference import Difference
from eightk.wording.comparison import Comparison
from eightk.wording.redline import redline
from eightk.wording.rules import title_of

WEIGHTS = {"materially-different": "red", "counsel-review": "yellow"}
SHOWN = 3
"""Accepted edits of one rule that are quoted."""


def comparison_lines(comparison: Comparison, colour: bool) -> str:
    """The whole report; the verdict is its first line."""
    name = styled(NAMES[comparison.verdict], colour, fg=COLOURS[comparison.verdict], bold=True)
    lines = [f"{name} — {verdict_reason(comparison)}"]
    if comparison.findings:
        lines += ["", f"{counted(len(comparison.findings), 'finding')}:"]
        for finding in comparison.findings:
            lines += _finding(comparison, finding, colour)
    lines += _accepted(comparison)
    facts = facts_lines(comparison.account)
    lines += ["", f"Facts: {facts[0]}.", *(f"  {line}" for line in facts[1:])]
    lines += _restorations(comparison)
    if comparison.verdict != "verbatim":
        lines += ["", "Redline, approved wording to draft:", ""]
        lines += [f"  {line}" for line in redline_lines(redline(comparison), colour)]
    return "\n".join(lines)


def _finding(comparison: Comparison, finding: Difference, colour: bool) -> Iterator[str]:
    code = styled(finding.code, colour, fg=WEIGHTS[finding.weight], bold=True)
    yield f"  {code}  {folded(finding.message, 300)}"
    ours, theirs = finding.approved, finding.draft
    yield f"      approved  {quoted(ours.text) if ours.text else around(comparison.approved, ours)}"
    yield f"      draft     {quoted(theirs.text) if theirs.text else around(comparison.draft, theirs)}"


def _accepted(comparison: Comparison) -> Iterator[str]:
    groups = by_rule(comparison.accepted)
    if groups:
        yield ""
        yield "Accepted:"
    for rule, each in groups.items():
        shown = "; ".join(f"{quoted(one.approved.text)} as {quoted(one.draft.text)}" for one in each[:SHOWN])
        more = f"; and {len(each) - SHOWN} more" if len(each) > SHOWN else ""
        yield f"  {rule}  {title_of(rule)}: {shown}{more}"


def _restorations(comparison: Comparison) -> Iterator[str]:
    if comparison.passes:
        return
    yield ""
    edits = comparison.restorations
    if not edits:
        yield "What would make it pass: nothing; there is no approved wording."
        return
    yield "What would make it pass:"
    yield from (f"  {number}. {restoring(edit)}" for number, edit in enumerate(edits, 1))
