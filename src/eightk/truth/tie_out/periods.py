"""Dates and lengths of time that follow from each other: October 1, 2026 through September 30, 2029 is three years."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from eightk.agreement.model import Duration
from eightk.agreement.model.money_terms import Payment
from eightk.agreement.model.values import written_date
from eightk.truth.tie_out.ground import Ground, tie
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.values import TermValue

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAY = timedelta(days=1)
_MOST = 10**6


def after(day: date, count: int, unit: str) -> date:
    """So many weeks, months, quarters or years later; the last day of a month stays the last. Never past the last day
    of the calendar, whatever number counsel wrote."""
    if count > _MOST:
        return date.max
    if unit in {"day", "week"}:
        later = day.toordinal() + count * (7 if unit == "week" else 1)
        return date.fromordinal(min(later, date.max.toordinal()))
    months = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
    year, month = divmod(months, 12)
    if year > date.max.year:
        return date.max
    last = monthrange(year, month + 1)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, last if is_last else min(day.day, last))


def between_days(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    """A length of time that two days in one sentence have between them."""
    length = value.value
    if not isinstance(length, Duration) or length.unit not in {*_MONTHS, "week", "day"}:
        return None
    days = [(fact, day) for fact in facts if (day := _day(fact))]
    for (first, begins), (last, ends) in pairwise(days):
        if first.sentence == last.sentence and ends in _ends(begins, length):
            shown = f"{written_date(begins)} to {written_date(ends)} = {length}"
            return tie(value, "derived", (ground.source.quoted(first),), shown, section)
    return None


def _ends(begins: date, length: Duration) -> set[date]:
    end = after(begins, length.count, length.unit)
    return {end, end - _DAY}


def _day(fact: Stated) -> date | None:
    written = fact.key.removeprefix("date:")
    return date.fromisoformat(written) if fact.kind == "date" and len(written) == 10 and written[4] == "-" else None


def next_in_run(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    """The first day of a run of instalments from that of the run before it, where the clause states the earlier one.

    If it falls on a Saturday or Sunday and the clause speaks of business days, the weekday before."""
    if "schedule" not in value.path or value.name != "on" or not isinstance(value.path[-2], int):
        return None
    payment = _payment(value, ground)
    place = value.path[-2]
    if payment is None or place == 0 or place > len(payment.schedule):
        return None
    before = payment.schedule[place - 1]
    start = next((fact for fact in facts if fact.key == f"date:{before.on.isoformat()}"), None)
    if start is None or before.every is None:
        return None
    day = after(before.on, before.count, before.every)
    unit = before.every if before.count == 1 else f"{before.every}s"
    shown = f"{written_date(before.on)} + {before.count} {unit} = {written_date(day)}"
    earlier = day - max(day.weekday() - 4, 0) * _DAY
    if next(ground.source.reading.phrase(("business", "day"), *ground.bounds(section)), None) is None:
        earlier = day
    if earlier != value.value:
        return None
    if earlier != day:
        shown += f"; the business day before it = {written_date(earlier)}"
    return tie(value, "derived", (ground.source.quoted(start),), shown, section)


def _payment(value: TermValue, ground: Ground) -> Payment | None:
    found = ground.file.terms.payments.get(str(value.path[2])) if value.path[:2] == ("terms", "payments") else None
    return found
