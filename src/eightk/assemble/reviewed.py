"""The review documents of a package: what counsel and those with a right of review read, and nobody files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import unescape

from eightk.agreement.model.values import written_date
from eightk.assemble.documents import FiledDocument
from eightk.assemble.items import SAID, ItemAnswer
from eightk.assemble.package import Package
from eightk.assemble.paged import with_page
from eightk.assemble.sources import ReportedAgreements
from eightk.digest import digest
from eightk.document.characters import check_characters
from eightk.draft.rendering import Templates
from eightk.findings import errors
from eightk.review.certificate import certificate
from eightk.review.document import Reviewed
from eightk.review.items import ItemRow
from eightk.review.notice import notice
from eightk.review.pack import Filed, pack
from eightk.review.tie_out import tie_out_page

STYLESHEET = "review/print.css.j2"


def with_review(
    package: Package, reported: ReportedAgreements, templates: Templates, *, asked: bool = False
) -> Package:
    """The package with its review documents. Findings TPL001-TPL008 and DOC001 of their pages are errors, as those of
    what is filed."""
    items = items_of(package)
    made = list(_documents(package, reported, templates, items, asked=asked))
    stylesheet, findings = templates.render(STYLESHEET, {}, {})
    for document, problems in made:
        findings += problems + errors(check_characters(unescape(document.html), f"{document.stem}.htm"))
    reviewed = package.reviewed_by(tuple(document for document, _ in made), stylesheet, templates.used(), findings)
    return with_page(reviewed, reported, items, templates)


def items_of(package: Package) -> tuple[ItemRow, ...]:
    """The items of the report as counsel read them; what is only possible is left out."""
    answers = package.judged.answers if package.judged else ()
    return tuple(_item(each) for each in answers if each.status != "possible")


def _documents(
    package: Package, reported: ReportedAgreements, templates: Templates, items: Sequence[ItemRow], *, asked: bool
) -> Iterator[Reviewed]:
    own, outcome = reported.own, package.outcomes[reported.own.slug]
    judged = package.judged
    deadline = judged.due.deadline if judged else None
    if outcome.passes:
        yield certificate(own, outcome, templates)
    if asked or not outcome.passes:
        enclosed = [f"{document.stem}.pdf" for document in package.documents]
        yield notice(own, reported.report.signature, deadline, outcome, enclosed, templates)
    filed = [_filed(document) for document in package.documents]
    tied = package.tie_outs[own.slug]
    yield tie_out_page(own, tied, templates)
    yield pack(own, outcome, deadline, items, filed, tied, package.variances, templates)


def _item(answer: ItemAnswer) -> ItemRow:
    call = answer.reasons[0].call if answer.reasons else None
    because = f"{call.because}. {call.question if answer.status != 'named' else ''}".strip() if call else ""
    decided = answer.determined
    said = f"{decided.who}, {written_date(decided.when)}: {decided.why}" if decided else ""
    return ItemRow(answer.item, SAID[answer.status], because, call.authority if call else "", said, answer.is_open)


def _filed(document: FiledDocument) -> Filed:
    name = f"{document.stem}.htm"
    return Filed(document.title, name, digest(document.html).removeprefix("sha256:"))
