"""The disclosure: an agreement's template, rendered with its terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import locate
from eightk.agreement.model import Report
from eightk.agreement.names import party_names
from eightk.document.plain import paragraphs_of
from eightk.draft.places import DraftPlaces
from eightk.draft.rendering import Templates
from eightk.findings import Finding, Findings
from eightk.wording.comparison import Comparison, compare
from eightk.wording.judge import Context
from eightk.wording.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class DraftedDisclosure:
    """What the report will say of one agreement, and how it compares with the approved wording."""

    html: str
    paragraphs: tuple[str, ...]
    comparison: Comparison
    places: DraftPlaces = field(compare=False, repr=False)
    """Where each word of it comes from."""

    @property
    def lines(self) -> str:
        """disclosure.txt: one sentence a line, an empty line between paragraphs."""
        return "\n\n".join("\n".join(split_sentences(paragraph)) for paragraph in self.paragraphs) + "\n"


def draft_disclosure(
    agreement: ExecutedAgreement, report: Report, templates: Templates
) -> tuple[DraftedDisclosure | None, Findings]:
    """Draft the disclosure of one agreement; findings TPL001-TPL009."""
    name = agreement.file.disclosure.template
    if name not in templates.sources:
        return None, (templates.missing(name, locate(agreement.root, ("disclosure", "template"))),)
    html, findings = templates.render(name, context(agreement, report), agreement.file.parties)
    if findings:
        return None, findings
    paragraphs = paragraphs_of(html)
    if not paragraphs:
        message = "the template gives an empty disclosure"
        return None, (Finding("TPL009", message, "", (locate(agreement.root, ("disclosure", "template")),)),)
    known = Context(party_names(agreement.file))
    standard = agreement.file.disclosure.standard
    comparison = compare(agreement.wording.text, "\n\n".join(paragraphs), known, standard)
    places = places_of(agreement, report, templates, comparison.draft)
    return DraftedDisclosure(html.strip(), paragraphs, comparison, places), ()


def places_of(agreement: ExecutedAgreement, report: Report, templates: Templates, draft: str) -> DraftPlaces:
    """Where the words of an agreement's draft come from."""
    return DraftPlaces(agreement, draft, templates.sources, context(agreement, report))


def context(agreement: ExecutedAgreement, report: Report) -> Mapping[str, Any]:
    """What a template can read: the blocks of agreement.yaml by their keys."""
    file = agreement.file
    return {
        "agreement": file.agreement,
        "registrant": file.registrant,
        "parties": file.parties,
        "signatories": file.signatories,
        "terms": file.terms,
        "disclosure": file.disclosure,
        "exhibit": file.exhibit,
        "report": report,
    }
