"""The exhibits of a package: each agreement, redacted as agreement.yaml says, and the texts that are given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import locate
from eightk.assemble.documents import FiledDocument, exhibit_document
from eightk.assemble.sources import ReportedAgreements
from eightk.document.exhibit import check_word_for_word
from eightk.document.leaks import Withheld, check_leaks
from eightk.document.redaction import Redaction, apply_redactions, redacted_text
from eightk.draft.rendering import Templates
from eightk.findings import Findings, errors
from eightk.report.exhibit_index import ExhibitLine, agreement_line, given_line, in_order
from eightk.report.legends import omission_note, redaction_legend

MARKED = "Excluded information is marked [***]."


def exhibit_lines(reported: ReportedAgreements) -> tuple[ExhibitLine, ...]:
    """The lines of the exhibit index, in order."""
    agreements = [agreement_line(each.file.exhibit) for each in reported.carried]
    return in_order([*agreements, *(given_line(each) for each in reported.report.exhibits)])


def exhibit_documents(reported: ReportedAgreements, templates: Templates) -> tuple[tuple[FiledDocument, ...], Findings]:
    """Every exhibit of the report, word for word; findings EXH101-EXH104 (redactions) and EXH201 (a word differs)."""
    made = [agreement_exhibit(each, reported.report.date, templates) for each in reported.carried]
    made += [_given(reported.own, place, templates) for place in range(len(reported.report.exhibits))]
    return tuple(document for document, _ in made), tuple(problem for _, found in made for problem in found)


def filed_text(agreement: ExecutedAgreement) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words of an agreement that are filed, and the places of its conformed copy that are not, in order."""
    return redacted_text(agreement.copy, _redactions(agreement))


def _redactions(agreement: ExecutedAgreement) -> list[Redaction]:
    return [
        Redaction(each.section, each.passage, "all" if each.every else "once", each.basis)
        for each in agreement.file.exhibit.redactions
    ]


def agreement_exhibit(agreement: ExecutedAgreement, on: date, templates: Templates) -> tuple[FiledDocument, Findings]:
    """The agreement as the exhibit of a report of that day."""
    exhibit = agreement.file.exhibit
    copy, problems = apply_redactions(agreement.copy, _redactions(agreement))
    confidential = any(each.basis == "confidential" for each in exhibit.redactions)
    document, findings = exhibit_document(
        agreement_line(exhibit),
        copy,
        templates,
        name=agreement.file.agreement.title,
        legend=f"{redaction_legend(on)} {MARKED}" if confidential else "",
        omitted=exhibit.omitted_schedules,
        undertaking=omission_note(on) if exhibit.omitted_schedules else "",
    )
    return document, problems + findings + check_word_for_word(copy, conformed_part(document.html))


def _given(own: ExecutedAgreement, place: int, templates: Templates) -> tuple[FiledDocument, Findings]:
    exhibits = own.file.report.exhibits if own.file.report else ()
    each = exhibits[place]
    copy, problems = read_conformed_copy(own.given[each.file], f"agreements/{own.slug}/{each.file}")
    document, findings = exhibit_document(given_line(each), copy, templates, name=each.description)
    return document, errors(problems) + findings + check_word_for_word(copy, conformed_part(document.html))


def conformed_part(html: str) -> str:
    """The part of an exhibit's page that is the document itself."""
    start = html.find('<div class="conformed-copy"')
    end = html.find('<div class="omitted-schedules"')
    return html[start : end if end >= 0 else len(html)] if start >= 0 else ""


def withheld_elsewhere(reported: ReportedAgreements, documents: Sequence[FiledDocument]) -> Findings:
    """EXH301 for every redacted passage that a document of the package still says."""
    withheld = [
        Withheld(redaction.passage, each.file.exhibit.number, locate(each.root, ("exhibit", "redactions", place)))
        for each in reported.carried
        for place, redaction in enumerate(each.file.exhibit.redactions)
    ]
    return check_leaks(withheld, [(f"{document.stem}.htm", document.text) for document in documents])
