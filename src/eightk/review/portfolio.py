"""The portfolio: every agreement of the project on one page, with what its last build says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eightk.agreement.model.values import written_date
from eightk.draft.rendering import Templates
from eightk.findings import Findings
from eightk.reporting.passages import capital
from eightk.reporting.style import NAMES, determined_name
from eightk.review.page.screen import screen_page


@dataclass(frozen=True, slots=True)
class Entry:
    """One agreement as its last build left it; `verdict` is "" for one that was never built.

    `due` is a day, 2007-03-06, or "" where none can be counted. `wording` and `rest` count what counsel must look at,
    `notes` what is for information."""

    slug: str
    title: str = ""
    registrant: str = ""
    items: tuple[str, ...] = ()
    verdict: str = ""
    is_determined: bool = False
    reported_in: str = ""
    due: str = ""
    wording: int = 0
    rest: int = 0
    notes: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as a line of the table: `order` sorts by verdict, the worst last."""

    entry: Entry
    place: int
    verdict: str
    order: int
    due: str
    is_open: int


def portfolio_page(entries: Sequence[Entry], templates: Templates) -> tuple[str, Findings]:
    """The page, and findings TPL001-TPL008."""
    lines = tuple(_line(place, each) for place, each in enumerate(entries))
    verdicts = tuple((kind, capital(name)) for kind, name in NAMES.items() if any(e.verdict == kind for e in entries))
    values = {"title": "Agreements - review", "lines": lines, "verdicts": verdicts}
    return screen_page("portfolio", values, templates)


def _line(place: int, each: Entry) -> Line:
    name = capital(determined_name(each.verdict, each.is_determined)) if each.verdict else ""
    order = list(NAMES).index(each.verdict) if each.verdict in NAMES else len(NAMES)
    due = written_date(date.fromisoformat(each.due)) if each.due else ""
    return Line(each, place, name, order, due, each.wording + each.rest)
