"""Spans: served from March 2004 to May 2006, through May 2006; a term that is extended to a day, until it."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_SERVED = words("served serving worked")
_PAID = words(
    "accrue accrued accrues accruing bonus compensation dividend dividends exercisable extended fee fees income",
    "interest lease leased loan option options paid pay payable paying pays period receive received receives rent",
    "salary amended changed converted deferred delayed moved postponed revised shifted excluding exclusive if not",
    "term will shall may would notice",
)
"""What is counted by the day, or goes from one date to another."""
_EXTEND = words("extend extends extended extending")
_TERMS = words("agreement agreements term terms employment period periods lease loan maturity facility commitment note")
_OF = words("the of an a its his her their this such that 's ' additional further year years month months by for")
_DONE_SO = words("year quarter month term one-year two-year three-year")
_FAR = 16
"""Words after the verb among which what is extended stands."""


def _through(line: Line, at: int) -> Reading | None:
    """Served from March 2004 through May 2006: served from March 2004 to May 2006."""
    if line.key(at - 2) != "from" or line.kind(at - 1) != "date" or line.kind(at + 1) != "date":
        return None
    said = {line.key(place) for place in line.sentence(at)}
    if said.isdisjoint(_SERVED) or not said.isdisjoint(_PAID):
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key="to"),))


def _extended(line: Line, at: int) -> bool:
    """Whether what stands right before a place is the term or the agreement that is extended, and no other verb."""
    said: list[str] = []
    for place in range(at - 1, max(line.starts[at], at - _FAR) - 1, -1):
        if line.key(place) in _EXTEND:
            return not _TERMS.isdisjoint(said) and line.key(place + 1) in _OF - {"a", "an"}
        is_named = line.kind(place) in ("name", "party", "count", "date")
        is_word = line.is_open(place) and (line.key(place) in _TERMS or not line.is_form(place, "base", "past"))
        if not (is_named or line.key(place) in _OF | _TERMS or (is_word and line.is_capital(place))):
            return False
        said.append(line.key(place))
    return False


def _until(line: Line, at: int) -> Reading | None:
    """Extended the term until May 1: extended the term to May 1."""
    if line.kind(at + 1) != "date" or line.key(at - 1) not in _TERMS | words("year years month months"):
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key="to"),)) if _extended(line, at) else None


def _by(line: Line, at: int) -> Reading | None:
    """Extended the term by an additional year: for an additional year."""
    place = at + 1 + (line.key(at + 1) in ("a", "an") or line.kind(at + 1) == "count")
    if line.key(place) not in ("additional", "another", "further") or line.key(place + 1) not in _DONE_SO:
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key="for"),)) if _extended(line, at) else None


SPANS = (
    Touch(
        "TCH870",
        "“from” a date “through” another, “to” another",
        "Past service takes in its last month or year either way; what is paid is counted by the day.",
        (("He served from March 2004 through May 2006.", "He served from March 2004 to May 2006."),),
        (
            ("Rent was paid from May 1, 2004 through May 1, 2006.", "Rent was paid from May 1, 2004 to May 1, 2006."),
            ("He served from March 2004 through May 2006.", "He served from March 2004 until after May 2006."),
        ),
        _through,
        words("through"),
    ),
    Touch(
        "TCH871",
        "a term extended “until” a date, “to” it",
        "What is extended to a day is extended until it.",
        (("It extended the lease until May 1, 2007.", "It extended the lease to May 1, 2007."),),
        (("It extended the lease and stayed until May 1, 2007.", "It extended the lease and stayed to May 1, 2007."),),
        _until,
        words("until"),
        _EXTEND,
    ),
    Touch(
        "TCH872",
        "a term extended “by” an additional year, “for” it",
        "What is extended by so much more is extended for so much more.",
        (("It extended the lease by an additional year.", "It extended the lease for an additional year."),),
        (("It extended credit by an additional year.", "It extended credit for an additional year."),),
        _by,
        words("by"),
        _EXTEND,
    ),
)
