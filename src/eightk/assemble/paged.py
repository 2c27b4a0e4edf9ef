"""The review page of a package's own agreement, from what the package has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from eightk.assemble.exhibits import agreement_exhibit, conformed_part, filed_text
from eightk.assemble.package import Package
from eightk.assemble.sources import ReportedAgreements
from eightk.document.redaction import MASK
from eightk.draft.rendering import Templates
from eightk.edgar.names import exhibit_file_name
from eightk.findings import Findings, errors
from eightk.report.exhibit_index import agreement_line
from eightk.review.items import ItemRow
from eightk.review.page import Beside, FiledExhibit, Shown, agreement_page
from eightk.review.page.points import Moved


def with_page(
    package: Package, reported: ReportedAgreements, items: Sequence[ItemRow], templates: Templates
) -> Package:
    """The package with its review page. Findings TPL001-TPL008 of it are errors."""
    exhibit, findings = _exhibit(package, reported, templates)
    shown = Shown(
        agreement=reported.own,
        report=reported.report,
        outcome=package.outcomes[reported.own.slug],
        tied=package.tie_outs[reported.own.slug],
        due=package.judged.due if package.judged else None,
        items=items,
        findings=package.findings,
        exhibit=exhibit,
        documents=tuple(_documents(package, exhibit.number)),
    )
    page, problems = agreement_page(shown, templates)
    found = package.findings + findings + problems
    return replace(package, page=page, templates_used=templates.used(), findings=found)


def _exhibit(package: Package, reported: ReportedAgreements, templates: Templates) -> tuple[FiledExhibit, Findings]:
    """The agreement as the package files it, or as the report that carries it does."""
    own, number = reported.own, reported.own.file.exhibit.number
    stem = agreement_line(own.file.exhibit).file_name.removesuffix(".htm")
    made = next((each for each in package.documents if each.stem == stem), None)
    findings: Findings = ()
    if made is None:
        made, findings = agreement_exhibit(own, reported.report.date, templates)
    text, removed = filed_text(own)
    return FiledExhibit(number, conformed_part(made.html), text, Moved(removed, MASK)), errors(findings)


def _documents(package: Package, number: str) -> Iterator[Beside]:
    """What stands beside the page; what is filed is shown in it. The papers of a report that stands in another
    agreement's folder are there."""
    for each in package.documents:
        yield Beside(each.title, each.stem, shown=True)
    if package.reported_in:
        yield Beside("Form 8-K that reports it", f"../{package.reported_in}/form8-k", shown=True)
        exhibit = exhibit_file_name(number).removesuffix(".htm")
        yield Beside(f"Exhibit {number}", f"../{package.reported_in}/{exhibit}", shown=True)
    for page in package.review:
        yield Beside(page.title, page.stem, shown=False)
