"""The tie-out of an agreement: its disclosure drafted, and held to it."""

from __future__ import annotations

from eightk.assemble.sources import Sources, open_reported, read_templates
from eightk.draft.disclosure import draft_disclosure
from eightk.findings import Findings, errors
from eightk.truth.tie_out import TieOut, tie_out


def tied_from(sources: Sources) -> tuple[TieOut | None, Findings]:
    """Read, draft and tie out one agreement; None if it cannot be used. Findings of reading, and TIE001-TIE010."""
    templates, findings = read_templates(sources.templates)
    reported, problems = open_reported(sources)
    findings += problems
    if reported is None or errors(findings):
        return None, findings
    draft, problems = draft_disclosure(reported.own, reported.report, templates)
    findings += problems
    if draft is None:
        return None, findings
    tied = tie_out(reported.own, draft)
    return tied, findings + tied.findings
