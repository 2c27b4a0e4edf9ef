"""The review page of one agreement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.model import Report
from eightk.agreement.model.values import written_date
from eightk.draft.rendering import Templates
from eightk.findings import Findings
from eightk.redlines import redline_of
from eightk.report.deadline import CUT_OFF, Deadline
from eightk.report.due import ReportDue
from eightk.reporting.days import day_of_week
from eightk.reporting.tie_out import summary
from eightk.review.facts import facts_of
from eightk.review.items import ItemRow
from eightk.review.page.anchors import Anchored, Range, Wanted, anchored
from eightk.review.page.decide import decided, to_decide
from eightk.review.page.edits import marked
from eightk.review.page.facts import ties_of, wanted_by
from eightk.review.page.history import history_of
from eightk.review.page.points import Lines, Moved, described, points_of, wanted_of
from eightk.review.page.rows import rows_of
from eightk.review.page.screen import screen_page
from eightk.truth.tie_out.ties import TieOut
from eightk.wording.determinations import Outcome

NAME = "index.html"
_EMPTY_HEAD = re.compile(r"<th\b([^>]*)></th>")
"""A head of a table without words, which is none to those who hear the page."""


@dataclass(frozen=True, slots=True)
class FiledExhibit:
    """The agreement as it is filed: its number, its page, the words of it, and what was taken out of the copy."""

    number: str
    html: str
    text: str
    moved: Moved


@dataclass(frozen=True, slots=True)
class Beside:
    """A document beside the page: what it is, and its file without the ending; `shown` whether its PDF is shown in the
    page."""

    what: str
    stem: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that the page of an agreement shows."""

    agreement: ExecutedAgreement
    report: Report
    outcome: Outcome
    tied: TieOut
    due: ReportDue | None
    items: Sequence[ItemRow]
    findings: Findings
    exhibit: FiledExhibit
    documents: Sequence[Beside]


def agreement_page(shown: Shown, templates: Templates) -> tuple[str, Findings]:
    """The page, and findings TPL001-TPL008."""
    agreement, outcome = shown.agreement, shown.outcome
    points, lines = points_of(shown.findings), Lines(agreement.copy.path, agreement.copy.text)
    wanted = [*wanted_by(shown.tied), *wanted_of(points, lines)]
    exhibit = _exhibit(shown.exhibit, wanted)

    def find(place: Range) -> Range | None:
        return exhibit.spans.get(shown.exhibit.moved.place(place))

    ties, redline = ties_of(shown.tied, find), redline_of(outcome)
    edits = marked(redline)
    numbers = {term.span: number for number, term in enumerate(shown.tied.terms, 1)}
    told = tuple(described(points, lines, find, numbers))
    values = {
        **facts_of(agreement, outcome),
        **_due(shown.due.deadline if shown.due else None),
        "title": f"{agreement.file.agreement.title} - review",
        "slug": agreement.slug,
        "verdict_kind": outcome.verdict,
        "rows": rows_of(redline, edits, ties.linked),
        "edits": tuple(edits.values()),
        "open": tuple(to_decide(agreement, outcome)),
        "has_determinations": bool(agreement.file.determinations),
        "items_called": tuple(shown.items),
        "items_open": tuple(each for each in shown.items if each.is_open),
        "points_open": tuple(each for each in told if each.is_open),
        "points_known": tuple(each for each in told if not each.is_open),
        "tied": summary(shown.tied),
        "sentences": ties.sentences,
        "terms": ties.terms,
        "exhibit_number": shown.exhibit.number,
        "exhibit": Markup(exhibit.html),
        "documents": tuple(shown.documents),
        "decided": tuple(decided(agreement, outcome)),
        "history": history_of(agreement, shown.report, shown.due),
    }
    return screen_page("agreement", values, templates)


def _due(deadline: Deadline | None) -> dict[str, str]:
    """The day of the event and the day on which the report is due, where they are known."""
    return {
        "event": written_date(deadline.event) if deadline else "",
        "due": day_of_week(deadline.due) if deadline else "",
        "due_day": deadline.due.isoformat() if deadline else "",
        "cut_off": CUT_OFF,
    }


def _exhibit(exhibit: FiledExhibit, wanted: Sequence[Wanted]) -> Anchored:
    placed = [Wanted(exhibit.moved.place(each.place), each.by) for each in wanted]
    return anchored(_EMPTY_HEAD.sub(r"<td\1></td>", exhibit.html), exhibit.text, placed)
