"""The report of an agreement judged by its terms: which items they call for, and when it is due. Nothing is drafted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.terms_digest import terms_digest
from eightk.assemble.due import due_findings, due_of, settled_items
from eightk.assemble.items import ItemAnswer, answer_items, item_findings, settled_findings
from eightk.assemble.sources import ReportedAgreements, Sources, open_reported
from eightk.findings import Findings
from eightk.report.due import ReportDue


@dataclass(frozen=True, slots=True)
class Home:
    """An agreement's file as counsel answer in it: the digests that an answer is bound to, and whether it has one."""

    terms_digest: str
    copy_digest: str
    has_answers: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """Items and deadline of one agreement's report. `lead` is the folder in whose file the report stands, `company` the
    registrant's name, `cik` its number; `homes` the files in which counsel answer, by folder."""

    slug: str
    lead: str
    company: str
    cik: str
    answers: tuple[ItemAnswer, ...]
    due: ReportDue
    findings: Findings
    homes: Mapping[str, Home]
    settled: Findings = ()
    """What counsel answered on its items: for forms that tell of what is settled too."""

    @property
    def items(self) -> tuple[str, ...]:
        """The items that the report names, in the order of the form."""
        return tuple(sorted({str(each.item) for answer in self.answers for each in answer.named}))


def judge(reported: ReportedAgreements) -> Judged:
    """Judge agreements that were read."""
    answers = answer_items(reported)
    due = due_of(reported, answers)
    findings = item_findings(reported, answers, settled_items(reported, answers)) + due_findings(reported, due)
    own, registrant = reported.own, reported.own.file.registrant
    homes = {each.slug: _home(each) for each in reported.known}
    settled = tuple(settled_findings(reported, answers))
    named = (own.slug, reported.lead.slug, registrant.name, registrant.cik)
    return Judged(*named, answers, due, findings, homes, settled)


def _home(agreement: ExecutedAgreement) -> Home:
    copy, given = agreement.lock.conformed_copy, agreement.file.item_determinations
    return Home(terms_digest(agreement.root), copy, bool(given))


def judged_from(sources: Sources) -> tuple[Judged | None, Findings]:
    """Read an agreement with those that its report carries, and judge it; None if any of them cannot be used."""
    reported, findings = open_reported(sources)
    if reported is None:
        return None, findings
    judged = judge(reported)
    return judged, findings + judged.findings
