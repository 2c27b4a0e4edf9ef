"""What `eightk check` says, for programs (JSON, versioned) and for memoranda (Markdown)."""

from __future__ import annotations

from typing import Any

from eightk.assemble.check import Checked
from eightk.digest import digest
from eightk.reporting.answers import SCHEMA, report
from eightk.reporting.comparison_markdown import comparison_markdown
from eightk.reporting.findings import as_data
from eightk.reporting.verdict import allows, to_paste, wording_of


def checked_report(checked: Checked) -> dict[str, Any]:
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
    return {"agreement": checked.slug, **texts, **said, "remarks": remarks}


def check_report(checked: list[Checked]) -> dict[str, Any]:
    """The whole check for programs."""
    return {"schema": SCHEMA, "agreements": [checked_report(each) for each in checked]}


def check_markdown(checked: Checked) -> str:
    """What the check says of one agreement, for a memorandum."""
    outcome = checked.outcome
    if outcome is None:
        return f"## {checked.slug}\n\nIts inputs cannot be used.\n"
    parts = [f"## {checked.slug}", comparison_markdown(outcome, wording_of(checked)).rstrip(), allows(checked, outcome)]
    lead, entries = to_paste(checked, outcome)
    parts += [" ".join(lead), "\n".join(["```yaml", *entries, "```"])] if lead else []
    return "\n\n".join(parts) + "\n"
