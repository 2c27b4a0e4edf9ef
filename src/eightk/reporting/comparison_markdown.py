"""A comparison as Markdown, for a memorandum or a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.reporting.markdown import plain
from eightk.reporting.passages import (
    by_rule,
    capital,
    decided,
    facts_lines,
    folded,
    quoted,
    restoring,
    verdict_name,
    verdict_reason,
)
from eightk.wording.changes.difference import Difference
from eightk.wording.closeness import HINTS
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import Outcome
from eightk.wording.rules import title_of


def comparison_markdown(outcome: Outcome, wording: str = "the approved wording") -> str:
    """The report; texts are quoted, never read as Markdown."""
    lines = [f"**{capital(verdict_name(outcome))}**: {plain(verdict_reason(outcome, wording))}.", ""]
    if outcome.findings:
        lines += ["| finding | what it means | approved | draft |", "|---|---|---|---|"]
        lines += [*(f"| {_finding(each)} |" for each in outcome.findings), ""]
    if outcome.determined:
        lines += ["| accepted by counsel | what it means | approved | draft | decision |", "|---|---|---|---|---|"]
        lines += [*(f"| {_finding(each.finding)} | {plain(decided(each))} |" for each in outcome.determined), ""]
    if outcome.comparison.accepted:
        lines += ["| accepted by | approved | draft |", "|---|---|---|", *_accepted(outcome.comparison), ""]
    facts = facts_lines(outcome.comparison.account)
    lines += [f"Facts: {plain(facts[0])}.", *(f"- {plain(line)}" for line in facts[1:])]
    if not outcome.passes:
        edits = outcome.comparison.restorations
        lines += ["", "What would make it pass:", ""]
        lines += [f"{number}. {plain(restoring(edit))}" for number, edit in enumerate(edits, 1)] or [_NOTHING]
    return "\n".join(lines) + "\n"


_NOTHING = "Nothing; there is no approved wording."


def _finding(each: Difference) -> str:
    means = ". ".join([folded(each.message, 300), *([HINTS[each.code]] if each.code in HINTS else [])])
    cells = (plain(means), plain(quoted(each.approved.text)), plain(quoted(each.draft.text)))
    return f"{each.code} | {' | '.join(cells)}"


def _accepted(comparison: Comparison) -> Iterator[str]:
    for rule, group in by_rule(comparison.accepted).items():
        for each in group:
            cells = (plain(quoted(each.approved.text)), plain(quoted(each.draft.text)))
            yield f"| {rule} {plain(title_of(rule))} | {' | '.join(cells)} |"
