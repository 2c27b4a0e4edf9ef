"""What `eightk check` says, for programs (JSON, versioned) and for memoranda (Markdown)."""

from __future__ import annotations

from datetime import date
from typing import Any

from eightk.assemble.check import Checked
from eightk.digest import digest
from eightk.reporting.answers import SCHEMA, report
from eightk.reporting.comparison_markdown import comparison_markdown
from eightk.reporting.deadline import due_report
from eightk.reporting.findings import as_data
from eightk.reporting.items import answers_report
from eightk.reporting.markdown import plain
from eightk.reporting.verdict import allows, judged_lines, to_paste, wording_of


def checked_report(checked: Checked, as_of: date | None = None) -> dict[str, Any]:
    """What the check says of one agreement, for programs; without a verdict where its inputs cannot be used."""
    remarks = [as_data(each) for each in checked.findings]
    if checked.outcome is None:
        return {"agreement": checked.slug, "remarks": remarks}
    comparison = checked.outcome.comparison
    texts = {
        "section": checked.section,
        "approved_section": checked.wording_section,
        "approved_digest": digest(comparison.approved),
        "draft_digest": digest(comparison.draft),
    }
    said = {key: value for key, value in report(checked.outcome).items() if key != "schema"}
    return {"agreement": checked.slug, **texts, **said, **_judged(checked, as_of), "remarks": remarks}


def _judged(checked: Checked, as_of: date | None) -> dict[str, Any]:
    if checked.judged is None:
        return {}
    return {
        "deadline": due_report(checked.judged.due, as_of),
        "items": answers_report(checked.judged.answers),
    }


def check_report(checked: list[Checked], as_of: date | None = None) -> dict[str, Any]:
    """The whole check for programs."""
    return {"schema": SCHEMA, "agreements": [checked_report(each, as_of) for each in checked]}


def check_markdown(checked: Checked, as_of: date | None = None) -> str:
    """What the check says of one agreement, for a memorandum."""
    outcome = checked.outcome
    if outcome is None:
        return f"## {plain(checked.slug)}\n\nIts inputs cannot be used.\n"
    parts = [f"## {checked.slug}", comparison_markdown(outcome, wording_of(checked)).rstrip(), allows(checked, outcome)]
    parts += [" ".join(judged)] if (judged := judged_lines(checked, as_of)) else []
    lead, entries = to_paste(checked, outcome)
    parts += [" ".join(lead), "\n".join(["```yaml", *entries, "```"])] if lead else []
    return "\n\n".join(parts) + "\n"
