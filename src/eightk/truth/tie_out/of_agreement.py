"""The tie-out of one agreement, with or without its disclosure."""

from __future__ import annotations

from eightk.agreement.executed import ExecutedAgreement
from eightk.draft.disclosure import DraftedDisclosure
from eightk.findings import Findings, Span, in_reading_order
from eightk.truth.known import answered
from eightk.truth.tie_out.actors import other_actors
from eightk.truth.tie_out.findings import actor_findings, omission_findings, statement_findings, term_findings
from eightk.truth.tie_out.ground import Ground, open_ground
from eightk.truth.tie_out.omissions import omissions
from eightk.truth.tie_out.statements import read_draft, tie_statements
from eightk.truth.tie_out.terms import tie_terms
from eightk.truth.tie_out.ties import TieOut


def tie_out(agreement: ExecutedAgreement, draft: DraftedDisclosure) -> TieOut:
    """Every fact and statement of the disclosure, every value of agreement.yaml, and what is left out.

    Findings TIE001-TIE010, known variances answered. Linear in the length of the conformed copy."""
    file, ground = agreement.file, _ground(agreement)
    terms = tie_terms(ground)
    read = read_draft(draft.paragraphs, ground)
    passes = draft.comparison.passes
    statements = tie_statements(ground, terms, read, passes=passes)
    left_out = () if passes else omissions(ground, read[0], agreement.root)
    place = Span(f"templates/{file.disclosure.template}")
    findings = (
        *term_findings(terms),
        *statement_findings(statements, draft.places.first),
        *omission_findings(left_out, place),
        *actor_findings(other_actors(ground, read[0]), place),
    )
    told = _answered(agreement, findings)
    return TieOut(agreement.slug, file.agreement.title, agreement.copy.path, statements, terms, left_out, told)


def tie_file(agreement: ExecutedAgreement) -> Findings:
    """The findings on agreement.yaml alone (TIE001-TIE004), where something else stands in the way of a draft."""
    return _answered(agreement, tuple(term_findings(tie_terms(_ground(agreement)))))


def _ground(agreement: ExecutedAgreement) -> Ground:
    wording = agreement.wording
    return open_ground(agreement.file, agreement.root, agreement.copy, (wording.start, wording.end))


def _answered(agreement: ExecutedAgreement, findings: Findings) -> Findings:
    """The findings in order, those that counsel know as notes."""
    known = enumerate(agreement.file.known_variances)
    own = [place for place, each in known if each.code.startswith("TIE")]
    return in_reading_order(answered(agreement, findings, own))
