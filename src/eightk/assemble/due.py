"""When the report of an agreement is due, from the terms of every agreement that it carries.

Findings: DUE001 an event is earlier than the date of the report; DUE002 the report is dated before every event.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from eightk.agreement.located import locate
from eightk.agreement.model.values import written_date
from eightk.assemble.items import ItemAnswer
from eightk.assemble.sources import ReportedAgreements
from eightk.findings import Finding, Findings
from eightk.report.due import ItemEvent, ReportDue, report_due, undated

COVER = "Form 8-K, cover page and General Instruction B.1"


def due_of(reported: ReportedAgreements, answers: Iterable[ItemAnswer]) -> ReportDue:
    """The deadline of the report. What counsel determined not to be an event of this report does not count."""
    on = reported.report.date
    known = [each for each in answers if each.named or each.status == "missing"]
    events = [event for each in known for event in _events(each) if not _is_settled(each, event, on)]
    dated = {event.item for event in events}
    return report_due(on, events, [undated(each.item) for each in known if each.named and each.item not in dated])


def _events(answer: ItemAnswer) -> Iterator[ItemEvent]:
    for reason in answer.reasons:
        if reason.call.event is not None and reason.call.certainty != "later":
            yield ItemEvent(answer.item, reason.call.event, reason.slug, reason.call.path)


def _is_settled(answer: ItemAnswer, event: ItemEvent, on: date) -> bool:
    """Whether counsel determined that the event was reported before, or calls for no report."""
    return answer.determined is not None and (answer.status == "missing" or event.day < on)


def settled_items(reported: ReportedAgreements, answers: Iterable[ItemAnswer]) -> frozenset[str]:
    """Items that the report names, and of which counsel's determination takes an earlier event out of the count."""
    on = reported.report.date
    return frozenset(
        each.item for each in answers if each.named and any(_is_settled(each, e, on) for e in _events(each))
    )


def due_findings(reported: ReportedAgreements, due: ReportDue) -> Findings:
    """Whether the date of the report is that of its earliest event; said where the report stands."""
    first = due.events[0] if due.events else None
    if reported.lead is not reported.own or first is None or first.day == due.report_date:
        return ()
    agreement = next(each for each in reported.known if each.slug == first.slug)
    spans = (locate(reported.own.root, ("report", "date")), locate(agreement.root, first.path))
    dated = f"the report is dated {written_date(due.report_date)}"
    event = f"{written_date(first.day)} (Item {first.item}: {first.event.because})"
    if first.day < due.report_date:
        message = f"{dated}, but its earliest event is of {event}"
        wrong = first.event.hint or first.event.remedy
        hint = " ".join(part for part in (f"Write `date: {first.day}`.", wrong, _REPORTED) if part)
        return (Finding("DUE001", message, hint, spans, "finding", COVER),)
    message = f"{dated}, but the earliest event that the terms give is of {event}"
    hint = first.event.hint or f"Write `date: {first.day}`, or correct the term. {first.event.remedy}".rstrip()
    return (Finding("DUE002", message, hint, spans, "finding", COVER),)


_REPORTED = "If that event was reported before, record it: a determination on the item in `item_determinations`."
