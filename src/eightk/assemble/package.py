"""One agreement's package: everything that a build writes for it, or the findings that stand in the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import unescape
from typing import TypeVar

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import locate
from eightk.agreement.review_right import check_review
from eightk.assemble.determined import outcome_of
from eightk.assemble.documents import (
    FiledDocument,
    disclosure_document,
    further_item_text,
    report_document,
)
from eightk.assemble.exhibits import exhibit_documents, exhibit_lines, withheld_elsewhere
from eightk.assemble.judged import Judged, judge
from eightk.assemble.sources import ReportedAgreements
from eightk.document.characters import check_characters
from eightk.document.hidden import check_hidden
from eightk.document.links import check_links
from eightk.draft.disclosure import DraftedDisclosure, context, draft_disclosure
from eightk.draft.rendering import Templates
from eightk.edgar.dialect import check_html
from eightk.edgar.names import check_file_name
from eightk.findings import Finding, Findings, errors
from eightk.report.cover import edition_on
from eightk.report.current_report import ReportedDisclosure, cited_items, report_items
from eightk.report.exhibit_index import ExhibitLine
from eightk.report.items.check import check_items
from eightk.review import ReviewDocument
from eightk.truth.known import consistency_of
from eightk.truth.tie_out import TieOut, tie_out
from eightk.wording.determinations import Outcome

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Package:
    """A filing package, or what there is of it: with an error among the findings nothing of it is written.

    `review` are the documents that are read beside it and never filed, with a print stylesheet of their own;
    `tie_outs` hold each disclosure to its agreement."""

    slug: str
    title: str
    items: tuple[str, ...]
    reported_in: str
    outcomes: dict[str, Outcome]
    documents: tuple[FiledDocument, ...]
    stylesheet: str
    templates_used: tuple[str, ...]
    findings: Findings
    judged: Judged | None = None
    """Its items against the terms, and its deadline."""
    review: tuple[ReviewDocument, ...] = ()
    review_stylesheet: str = ""
    tie_outs: Mapping[str, TieOut] = field(default_factory=dict)
    variances: Findings = ()
    """What is at odds in the agreement itself; it is among the findings too."""
    registrant: str = ""
    page: str = ""
    """The review page, HTML."""

    def reviewed_by(
        self, documents: tuple[ReviewDocument, ...], stylesheet: str, templates_used: tuple[str, ...], found: Findings
    ) -> Package:
        """The same package with its review documents, the templates that made them, and what was found on the way."""
        return replace(
            self,
            review=documents,
            review_stylesheet=stylesheet,
            templates_used=templates_used,
            findings=self.findings + found,
        )

    @property
    def passes(self) -> bool:
        """Whether every disclosure of the report may be filed without further review."""
        return bool(self.outcomes) and all(outcome.passes for outcome in self.outcomes.values())

    @property
    def may_be_filed(self) -> bool:
        """Whether it may be built for filing: every disclosure passes, and nothing is left for counsel to look at."""
        return self.passes and not any(finding.severity == "finding" for finding in self.findings)


def refused(slug: str, findings: Findings) -> Package:
    """A package that could not be made."""
    return Package(slug, "", (), "", {}, (), "", (), findings)


def package_of(reported: ReportedAgreements, templates: Templates, findings: list[Finding]) -> Package:
    """The package of agreements that were read: everything but PDFs. `findings` so far are kept and added to."""
    own, report = reported.own, reported.report
    drafts = {each.slug: _kept(draft_disclosure(each, report, templates), findings) for each in reported.carried}
    disclosures = {slug: draft for slug, draft in drafts.items() if draft is not None}
    findings += check_review(own)
    if errors(findings):
        return refused(own.slug, tuple(findings))
    judged = judge(reported)
    variances = consistency_of(own)
    findings += [*judged.findings, *variances]
    outcomes = {
        each.slug: _kept(outcome_of(each, disclosures[each.slug].comparison), findings) for each in reported.carried
    }
    tie_outs = {each.slug: tie_out(each, disclosures[each.slug]) for each in reported.carried}
    findings += [finding for each in tie_outs.values() for finding in each.findings]
    documents = [_kept(disclosure_document(own, disclosures[own.slug], templates), findings)]
    if own.file.report is not None:
        documents = [*_filed(reported, disclosures, templates, findings), *documents]
        findings += check_links({f"{document.stem}.htm": document.html for document in documents})
    findings += [problem for document in documents for problem in _fit_to_file(document)]
    if not errors(findings):  # a redaction that failed has taken nothing out yet
        findings += withheld_elsewhere(reported, documents)
    return Package(
        slug=own.slug,
        title=own.file.agreement.title,
        items=cited_items(report, _as_reported(reported, disclosures), own.file.report is not None),
        reported_in=own.file.reported_in or "",
        outcomes=outcomes,
        documents=tuple(documents),
        stylesheet=_kept(templates.render("print.css.j2", {}, {}), findings),
        templates_used=templates.used(),
        findings=tuple(findings),
        judged=judged,
        variances=variances,
        tie_outs=tie_outs,
        registrant=own.file.registrant.name,
    )


def _kept(answer: tuple[Made, Findings], findings: list[Finding]) -> Made:
    made, problems = answer
    findings += problems
    return made


def _as_reported(reported: ReportedAgreements, drafts: Mapping[str, DraftedDisclosure]) -> list[ReportedDisclosure]:
    disclosures = [(each.file.disclosure, drafts[each.slug]) for each in reported.carried]
    return [ReportedDisclosure(said.items, said.heading or "", draft.html) for said, draft in disclosures]


def _filed(
    reported: ReportedAgreements,
    drafts: Mapping[str, DraftedDisclosure],
    templates: Templates,
    findings: list[Finding],
) -> list[FiledDocument]:
    """The Form 8-K and its exhibits."""
    own, report = reported.own, reported.report
    edition = edition_on(report.date)
    if edition is None:
        findings.append(_before_the_form(own))
        return []
    lines = exhibit_lines(reported)
    findings += [*_twice(own, lines), *_unknown_items(reported), *_nowhere(reported)]
    if errors(findings):
        return []
    further = [(item, _further(own, item.template, templates, findings)) for item in report.further_items]
    items = report_items(report, _as_reported(reported, drafts), further, lines)
    form = _kept(report_document(own.file.registrant, report, edition, items, lines, templates), findings)
    exhibits = _kept(exhibit_documents(reported, templates), findings)
    return [form, *exhibits]


def _further(own: ExecutedAgreement, name: str | None, templates: Templates, findings: list[Finding]) -> str:
    if name is None or own.file.report is None:
        return ""
    return _kept(further_item_text(name, templates, context(own, own.file.report), own.file.parties), findings)


def _fit_to_file(document: FiledDocument) -> Findings:
    """What EDGAR would refuse in the HTML (EDG101-EDG111) or in its name (EDG151-EDG154), and DOC001-DOC003."""
    name = f"{document.stem}.htm"
    characters = check_characters(document.text + unescape(document.html), name)
    return check_html(document.html, name) + check_file_name(name) + characters + check_hidden(document.html, name)


def _before_the_form(own: ExecutedAgreement) -> Finding:
    """AGR025."""
    message = "the report's date is before August 23, 2004, when the present Form 8-K came into force"
    return Finding("AGR025", message, "", (locate(own.root, ("report", "date")),))


def _twice(own: ExecutedAgreement, lines: tuple[ExhibitLine, ...]) -> list[Finding]:
    """AGR019."""
    numbers = [line.number for line in lines]
    return [
        Finding("AGR019", f"two exhibits have the number {number}", "", (locate(own.root, ("exhibit", "number")),))
        for number in sorted({number for number in numbers if numbers.count(number) > 1})
    ]


def _unknown_items(reported: ReportedAgreements) -> Findings:
    findings: Findings = ()
    on = reported.report.date
    for each in reported.carried:
        items = each.file.disclosure.items
        spans = [locate(each.root, ("disclosure", "items", place)) for place in range(len(items))]
        findings += check_items(items, on, compensatory=_is_compensation(each), spans=spans)
    further = [item.item for item in reported.report.further_items]
    paths = [("report", "further_items", place, "item") for place in range(len(further))]
    return findings + check_items(further, on, spans=[locate(reported.own.root, path) for path in paths])


def _nowhere(reported: ReportedAgreements) -> list[Finding]:
    """AGR027: what an item takes from another by reference must stand there."""
    report = reported.report
    told = {number for each in reported.carried for number in each.file.disclosure.items}
    told |= {item.item for item in report.further_items if item.template}
    told = {number[:4] for number in told}
    return [
        Finding(
            "AGR027",
            f"item {item.item} refers to Item {item.by_reference_to}, under which this report says nothing",
            f"Refer to one of {', '.join(sorted(told - {item.item[:4]}))}." if told - {item.item[:4]} else "",
            (locate(reported.own.root, ("report", "further_items", place, "by_reference_to")),),
        )
        for place, item in enumerate(report.further_items)
        if item.by_reference_to and item.by_reference_to[:4] not in told - {item.item[:4]}
    ]


def _is_compensation(agreement: ExecutedAgreement) -> bool:
    terms = agreement.file.terms
    return bool(terms.resignations or terms.appointments or terms.salaries or terms.separation_pay)
