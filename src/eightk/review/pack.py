"""The review pack: what a partner reads in five minutes before an agreement is filed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.model.values import written_date
from eightk.draft.rendering import Templates
from eightk.findings import Findings
from eightk.report.deadline import Deadline
from eightk.reporting.days import day_of_week
from eightk.reporting.passages import capital, restoring
from eightk.reporting.tie_out import summary
from eightk.review.document import Reviewed, review_document
from eightk.review.facts import facts_of
from eightk.review.findings import Open, described
from eightk.review.items import ItemRow
from eightk.review.redlined import in_one, side_by_side
from eightk.review.variances import known_points, open_points
from eightk.truth.tie_out.ties import TieOut
from eightk.wording.determinations import Outcome


@dataclass(frozen=True, slots=True)
class Filed:
    """One document of the filing: what it is, its file name, and the digest of its HTML as it would be filed now."""

    what: str
    name: str
    digest: str


def pack(
    agreement: ExecutedAgreement,
    outcome: Outcome,
    deadline: Deadline | None,
    items: Sequence[ItemRow],
    filed: Sequence[Filed],
    tied: TieOut,
    variances: Findings,
    templates: Templates,
) -> Reviewed:
    """The review pack of one agreement; `tied` holds the disclosure to it, `variances` is what is at odds in it."""
    title = agreement.file.agreement.title
    restore = outcome.comparison.restorations if not outcome.passes else ()
    values = {
        **facts_of(agreement, outcome),
        "findings": tuple(_open(outcome)),
        "abreast": side_by_side(outcome),
        "redline": in_one(outcome) if outcome.comparison.edits else (),
        "restore": tuple(capital(restoring(edit)) for edit in restore),
        "filed": tuple(filed),
        "event": written_date(deadline.event) if deadline else "",
        "due": day_of_week(deadline.due) if deadline else "",
        "items_called": tuple(items),
        "items_open": tuple(each for each in items if each.is_open),
        "tied": summary(tied),
        "untied": open_points(tied.findings),
        "untied_known": known_points(tied.findings),
        "points": open_points(variances),
        "known": known_points(variances),
    }
    return review_document("pack", f"Review pack - {title}", f"Review pack, {title}", values, templates)


def _open(outcome: Outcome) -> Iterator[Open]:
    for number, each in enumerate(outcome.findings, 1):
        yield described(outcome.comparison, number, each)
