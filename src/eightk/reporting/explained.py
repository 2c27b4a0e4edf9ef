"""What a code means, whatever it is of: a rule of the comparison, a rule on the agreement itself, a finding."""

from __future__ import annotations

from eightk.reporting.consistency_rules import rule_explanation
from eightk.reporting.finding_codes import explain_finding
from eightk.reporting.rules import explanation


def explained(code: str, findings_page: str) -> str | None:
    """The code and its title on the first line, then the rest; None if there is no such code."""
    return explanation(code) or rule_explanation(code) or explain_finding(code, findings_page)
