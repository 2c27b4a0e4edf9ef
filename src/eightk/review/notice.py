"""The notice to the parties that may review a disclosure: what differs, their right, and the time to answer.

It leaves the house, so that it says what differs and never why counsel think that it may stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import locate
from eightk.agreement.model import Party
from eightk.agreement.model.filing import ReportSignature
from eightk.agreement.review_right import Clause, review_clause
from eightk.draft.filters import listed
from eightk.draft.rendering import Templates
from eightk.findings import Finding
from eightk.report.deadline import Deadline
from eightk.review.answer import TimeToAnswer, time_to_answer
from eightk.review.document import Reviewed, review_document
from eightk.review.facts import facts_of, section_named
from eightk.review.findings import Open, described
from eightk.review.redlined import in_one, numbered
from eightk.wording.closeness import TOO_FAR
from eightk.wording.determinations import Outcome


@dataclass(frozen=True, slots=True)
class Addressee:
    """A party that may review, and where notices to it go; what agreement.yaml leaves out is filled in by hand."""

    name: str
    role: str
    address: tuple[str, ...]
    email: str
    copy: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """The clause as the notice quotes it."""

    section: str
    quotation: str
    gives: bool


def notice(
    agreement: ExecutedAgreement,
    signature: ReportSignature,
    deadline: Deadline | None,
    outcome: Outcome,
    enclosed: Sequence[str],
    templates: Templates,
) -> Reviewed:
    """The review notice; `signature` says who signs for the registrant, `enclosed` names what goes with it."""
    title = agreement.file.agreement.title
    said = agreement.file.disclosure.review
    time = time_to_answer(deadline, said.period if said else None) if deadline else None
    values: Mapping[str, Any] = {
        **facts_of(agreement, outcome),
        "registrant": agreement.file.registrant,
        "addressees": tuple(_addressees(agreement)),
        "clause": _quoted(review_clause(agreement)),
        "period": str(said.period) if said and said.period else "",
        "time": time,
        "differences": tuple(_differences(outcome)),
        "redline": in_one(outcome),
        "has_edits": bool(outcome.comparison.edits),
        "enclosed": listed(tuple(enclosed)),
        "signature": signature,
    }
    foot = f"Notice of review, {title}"
    page, findings = review_document("notice", f"Notice of review - {title}", foot, values, templates)
    return page, findings + tuple(_remarks(agreement, time))


def _remarks(agreement: ExecutedAgreement, time: TimeToAnswer | None) -> Iterator[Finding]:
    """RVW003 (a note): nobody is named to whom the notice goes. RVW004 (a finding): the period that the agreement
    states does not end before the report is due."""
    said = agreement.file.disclosure.review
    if said is None:
        message = "the review notice has no addressee: agreement.yaml does not say who may review the disclosure"
        hint = "If the agreement gives somebody that right, say so under `disclosure.review`."
        yield Finding("RVW003", message, hint, (locate(agreement.root, ("disclosure", "section")),), "note")
    elif time is not None and not time.fits:
        message = f"the time for review, {said.period}, does not end before the report is due ({time.due})"
        hint = "See whether the agreement lets a timely filing go ahead of the review."
        span = locate(agreement.root, ("disclosure", "review", "period"))
        yield Finding("RVW004", message, hint, (span,), "finding")


def _differences(outcome: Outcome) -> Iterator[Open]:
    """What differs, in words for those who do not know the rules of the check."""
    for number, each in enumerate(numbered(outcome), 1):
        said = described(outcome.comparison, number, each)
        yield replace(said, message=_IN_PLAIN_WORDS.get(each.code, said.message), hint="")


_IN_PLAIN_WORDS = {"UNPROVED": "The words differ", TOO_FAR: "The wording is not as it was approved"}


def _quoted(clause: Clause | None) -> Quoted | None:
    return Quoted(section_named(clause.section), clause.quotation, clause.gives) if clause else None


def _addressees(agreement: ExecutedAgreement) -> Iterator[Addressee]:
    said = agreement.file.disclosure.review
    for key in said.by if said else ():
        yield _addressee(agreement.file.parties[key])


def _addressee(party: Party) -> Addressee:
    return Addressee(party.name, party.role or "", party.notice_address, party.email or "", party.notice_copy)
