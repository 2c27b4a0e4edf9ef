"""The documents of a package: disclosure, Form 8-K, exhibits; each as filed HTML and as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.model import Party, Registrant, Report
from eightk.agreement.model.filing import OmittedSchedule
from eightk.document.exhibit import exhibit_blocks
from eightk.document.plain import paragraphs_of
from eightk.draft.disclosure import DraftedDisclosure
from eightk.draft.filters import listed, long_date
from eightk.draft.rendering import Templates
from eightk.edgar.dialect import to_ascii
from eightk.findings import Findings
from eightk.report.cover import CoverBoxes, CoverEdition, CoverRegistrant, Security
from eightk.report.current_report import ReportedItem
from eightk.report.exhibit_index import ExhibitLine, notes_for
from eightk.report.items import exhibits_letter
from eightk.wording.sentences import split_sentences

SHARED_TEMPLATES = ("disclosure.htm.j2", "form8k.htm.j2", "exhibit.htm.j2", "print.css.j2")
"""What the documents of every package are made with; an agreement names the others."""
OMITTED_HEADING = "OMITTED SCHEDULES AND EXHIBITS"


@dataclass(frozen=True, slots=True)
class FiledDocument:
    """One document: `stem` is its file name without ending, `html` as EDGAR takes it, `text` for reading and diffs.

    `foot` is the running title at the foot of its PDF pages."""

    stem: str
    title: str
    foot: str
    html: str
    text: str


Rendered = tuple[str, Findings]


def _page(templates: Templates, name: str, values: Mapping[str, Any]) -> Rendered:
    html, findings = templates.render(name, values, {})
    return to_ascii(html.strip()) + "\n", findings


def disclosure_document(
    agreement: ExecutedAgreement, disclosure: DraftedDisclosure, templates: Templates
) -> tuple[FiledDocument, Findings]:
    """The disclosure on a page of its own, for review."""
    facts, items = agreement.file.agreement, agreement.file.disclosure.items
    label = "Item" if len(items) == 1 else "Items"
    values = {
        "title": f"Disclosure - {facts.title}",
        "registrant_name": agreement.file.registrant.name,
        "items_line": f"{label} {listed(items)}",
        "agreement_line": f"{facts.title}, dated {long_date(facts.dated)}",
        "disclosure": Markup(disclosure.html),
    }
    html, findings = _page(templates, "disclosure.htm.j2", values)
    return FiledDocument("disclosure", values["title"], values["agreement_line"], html, disclosure.lines), findings


def report_document(
    registrant: Registrant,
    report: Report,
    edition: CoverEdition,
    items: Sequence[ReportedItem],
    exhibits: Sequence[ExhibitLine],
    templates: Templates,
) -> tuple[FiledDocument, Findings]:
    """The Form 8-K: cover, items, exhibit index, signature."""
    title = f"Form 8-K - {registrant.name} - {long_date(report.date)}"
    values = {
        "title": title,
        "registrant": _cover_registrant(registrant),
        "edition": edition,
        "boxes": _boxes(report),
        "report_date": long_date(report.date),
        "items": tuple(items),
        "exhibits": tuple(exhibits),
        "exhibits_letter": exhibits_letter(report.date),
        "notes": notes_for(exhibits, report.date),
        "signature": report.signature,
    }
    html, findings = _page(templates, "form8k.htm.j2", values)
    return FiledDocument("form8-k", title, f"Form 8-K, {registrant.name}", html, _as_lines(html)), findings


def exhibit_document(
    line: ExhibitLine,
    copy: ConformedCopy,
    templates: Templates,
    *,
    name: str,
    legend: str = "",
    omitted: Sequence[OmittedSchedule] = (),
    undertaking: str = "",
) -> tuple[FiledDocument, Findings]:
    """An exhibit: the text of `copy`, word for word, under its number, with its legend and its omitted schedules.

    `undertaking` is what the registrant says of these. `name` is what a reader's title bar calls the exhibit; the
    index describes it at length."""
    title = f"Exhibit {line.number} - {name}"
    values = {
        "title": title,
        "number": line.number,
        "legend": legend,
        "blocks": exhibit_blocks(copy),
        "omitted": tuple(omitted),
        "omitted_heading": OMITTED_HEADING,
        "undertaking": undertaking,
    }
    html, findings = _page(templates, "exhibit.htm.j2", values)
    left_out = [f"{schedule.label} - {schedule.title}" for schedule in omitted]
    ending = [OMITTED_HEADING, *left_out, undertaking] if omitted else []
    parts = [f"Exhibit {line.number}", legend, copy.text.strip("\n"), "\n".join(ending)]
    text = "\n\n".join(part for part in parts if part.strip()) + "\n"
    return FiledDocument(line.file_name.removesuffix(".htm"), title, f"Exhibit {line.number}", html, text), findings


def further_item_text(
    name: str, templates: Templates, values: Mapping[str, Any], parties: Mapping[str, Party]
) -> Rendered:
    """The text of an item that has a template of its own."""
    html, findings = templates.render(name, values, parties)
    return html.strip(), findings


def _as_lines(html: str) -> str:
    """A document as text: one sentence a line, an empty line between paragraphs."""
    return "\n\n".join("\n".join(split_sentences(paragraph)) for paragraph in paragraphs_of(html)) + "\n"


def _cover_registrant(registrant: Registrant) -> CoverRegistrant:
    address = registrant.address
    return CoverRegistrant(
        name=registrant.name,
        state_of_incorporation=registrant.state_of_incorporation,
        commission_file_number=registrant.commission_file_number,
        irs_employer_id=registrant.irs_employer_id,
        address_lines=address.street,
        city=address.city,
        state=address.state,
        zip_code=address.zip,
        telephone=registrant.telephone,
        former_name=registrant.former_name,
        securities=tuple(Security(each.title, each.symbol, each.exchange) for each in registrant.securities),
        emerging_growth_company=registrant.emerging_growth_company,
        declined_transition=registrant.declined_transition_period,
    )


def _boxes(report: Report) -> CoverBoxes:
    return CoverBoxes(
        written_communications=report.written_communications,
        soliciting_material=report.soliciting_material,
        pre_commencement_tender_offer=report.tender_offer_communications,
        pre_commencement_issuer_tender_offer=report.issuer_tender_offer_communications,
    )
