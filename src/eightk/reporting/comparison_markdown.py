"""A comparison as Markdown, for a memorandum or a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.reporting.passages import by_rule, facts_lines, folded, quoted, restoring, verdict_reason
from eightk.reporting.style import NAMES
from eightk.wording.comparison import Comparison
from eightk.wording.rules import title_of

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#])")


def comparison_markdown(comparison: Comparison) -> str:
    """The report; texts are quoted, never read as Markdown."""
    lines = [f"**{NAMES[comparison.verdict].capitalize()}**: {verdict_reason(comparison)}.", ""]
    if comparison.findings:
        lines += ["| finding | what it means | approved | draft |", "|---|---|---|---|", *_findings(comparison), ""]
    if comparison.accepted:
        lines += ["| accepted by | approved | draft |", "|---|---|---|", *_accepted(comparison), ""]
    facts = facts_lines(comparison.account)
    lines += [f"Facts: {_plain(facts[0])}.", *(f"- {_plain(line)}" for line in facts[1:])]
    if not comparison.passes:
        lines += ["", "What would make it pass:", ""]
        edits = [f"{number}. {_plain(restoring(edit))}" for number, edit in enumerate(comparison.restorations, 1)]
        lines += edits or ["Nothing; there is no approved wording."]
    return "\n".join(lines) + "\n"


def _findings(comparison: Comparison) -> Iterator[str]:
    for each in comparison.findings:
        cells = (_plain(folded(each.message, 300)), _plain(quoted(each.approved.text)), _plain(quoted(each.draft.text)))
        yield f"| {each.code} | {' | '.join(cells)} |"


def _accepted(comparison: Comparison) -> Iterator[str]:
    for rule, group in by_rule(comparison.accepted).items():
        for each in group:
            cells = (_plain(quoted(each.approved.text)), _plain(quoted(each.draft.text)))
            yield f"| {rule} {_plain(title_of(rule))} | {' | '.join(cells)} |"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
