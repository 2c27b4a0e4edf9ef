"""The tie-out of one agreement, with or without its disclosure."""

from __future__ import annotations

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import Node
from eightk.agreement.model import AgreementFile
from eightk.draft.disclosure import DraftedDisclosure
from eightk.findings import Findings, Span, in_reading_order
from eightk.truth.tie_out.findings import omission_findings, statement_findings, term_findings
from eightk.truth.tie_out.ground import open_ground
from eightk.truth.tie_out.omissions import omissions
from eightk.truth.tie_out.statements import read_draft, tie_statements
from eightk.truth.tie_out.terms import tie_terms
from eightk.truth.tie_out.ties import TieOut

_PASSES = frozenset({"verbatim", "materially-similar"})


def tie_out(agreement: ExecutedAgreement, draft: DraftedDisclosure) -> TieOut:
    """Every fact and statement of the disclosure, every value of agreement.yaml, and what is left out.

    Findings TIE001-TIE010. Linear in the length of the conformed copy."""
    file = agreement.file
    ground = open_ground(file, agreement.root, agreement.copy, (agreement.wording.start, agreement.wording.end))
    terms = tie_terms(ground)
    read = read_draft(draft.paragraphs, ground)
    passes = draft.comparison.verdict in _PASSES
    statements = tie_statements(ground, terms, read, passes=passes)
    left_out = () if passes else omissions(ground, read[0], agreement.root)
    place = Span(f"templates/{file.disclosure.template}")
    findings = (
        *term_findings(terms),
        *statement_findings(statements, place),
        *omission_findings(left_out, place),
    )
    told = in_reading_order(findings)
    return TieOut(agreement.slug, file.agreement.title, agreement.copy.path, statements, terms, left_out, told)


def tie_file(file: AgreementFile, root: Node, copy: ConformedCopy, approved: tuple[int, int] = (0, 0)) -> Findings:
    """The findings on agreement.yaml alone (TIE001-TIE005), where something else stands in the way of a draft."""
    return tuple(term_findings(tie_terms(open_ground(file, root, copy, approved))))
