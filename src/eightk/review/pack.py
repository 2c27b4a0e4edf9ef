"""The review pack: what a partner reads in five minutes before an agreement is filed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.agreement.executed import ExecutedAgreement
from eightk.draft.rendering import Templates
from eightk.reporting.passages import capital, restoring
from eightk.review.document import Reviewed, review_document
from eightk.review.facts import facts_of
from eightk.review.findings import Open, described
from eightk.review.redlined import in_one, side_by_side
from eightk.wording.determinations import Outcome


@dataclass(frozen=True, slots=True)
class Filed:
    """One document of the filing: what it is, its file name, and the digest of its HTML as it would be filed now."""

    what: str
    name: str
    digest: str


def pack(agreement: ExecutedAgreement, outcome: Outcome, filed: Sequence[Filed], templates: Templates) -> Reviewed:
    """The review pack of one agreement."""
    title = agreement.file.agreement.title
    restore = outcome.comparison.restorations if not outcome.passes else ()
    values = {
        **facts_of(agreement, outcome),
        "findings": tuple(_open(outcome)),
        "abreast": side_by_side(outcome),
        "redline": in_one(outcome) if outcome.comparison.edits else (),
        "restore": tuple(capital(restoring(edit)) for edit in restore),
        "filed": tuple(filed),
    }
    return review_document("pack", f"Review pack - {title}", f"Review pack, {title}", values, templates)


def _open(outcome: Outcome) -> Iterator[Open]:
    for number, each in enumerate(outcome.findings, 1):
        yield described(outcome.comparison, number, each)
