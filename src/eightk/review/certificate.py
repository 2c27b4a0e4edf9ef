"""The certificate for the file: that the draft passes, on which texts, by which rules and on whose decision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from eightk.agreement.executed import ExecutedAgreement
from eightk.digest import digest
from eightk.draft.rendering import Templates
from eightk.reporting.answers import report
from eightk.review.document import Reviewed, review_document
from eightk.review.facts import facts_of, versions
from eightk.wording.determinations import Outcome


def certificate(agreement: ExecutedAgreement, outcome: Outcome, templates: Templates) -> Reviewed:
    """The certificate of a draft that passes, on one page; its JSON has every edit, where the page quotes some."""
    facts = agreement.file.agreement
    title = f"Certificate of comparison - {facts.title}"
    foot = f"Certificate, {facts.title}"
    values = facts_of(agreement, outcome)
    return review_document("certificate", title, foot, values, templates, _data(agreement, outcome))


def _data(agreement: ExecutedAgreement, outcome: Outcome) -> Mapping[str, Any]:
    file, comparison = agreement.file, outcome.comparison
    said = report(outcome)
    schema = said.pop("schema")
    return {
        "schema": schema,
        "document": "certificate",
        "agreement": agreement.slug,
        "title": file.agreement.title,
        "dated": file.agreement.dated.isoformat(),
        "registrant": file.registrant.name,
        "items": list(file.disclosure.items),
        "section": file.disclosure.section,
        "approved_section": agreement.wording.section,
        "approved_digest": digest(comparison.approved),
        "draft_digest": digest(comparison.draft),
        "conformed_copy_digest": digest(agreement.copy.text),
        "versions": versions(outcome),
        **said,
    }
