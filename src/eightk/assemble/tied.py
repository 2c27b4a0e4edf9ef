"""One agreement's disclosure drafted from its sources, by itself or held to the agreement."""

from __future__ import annotations

from eightk.agreement.executed import ExecutedAgreement
from eightk.assemble.sources import Sources, open_reported, read_templates
from eightk.draft.disclosure import DraftedDisclosure, draft_disclosure
from eightk.findings import Findings, errors
from eightk.truth.tie_out import TieOut, tie_out


def drafted_from(sources: Sources) -> tuple[tuple[ExecutedAgreement, DraftedDisclosure] | None, Findings]:
    """Read and draft one agreement; None if it cannot be used."""
    templates, findings = read_templates(sources.templates)
    reported, problems = open_reported(sources)
    findings += problems
    if reported is None or errors(findings):
        return None, findings
    draft, problems = draft_disclosure(reported.own, reported.report, templates)
    findings += problems
    return (None if draft is None else (reported.own, draft)), findings


def tied_from(sources: Sources) -> tuple[TieOut | None, Findings]:
    """Read, draft and tie out one agreement; None if it cannot be used. Findings of reading, and TIE001-TIE010."""
    drafted, findings = drafted_from(sources)
    if drafted is None:
        return None, findings
    tied = tie_out(*drafted)
    return tied, findings + tied.findings
