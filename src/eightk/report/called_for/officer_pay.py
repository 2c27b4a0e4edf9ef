"""Item 5.02(e): a material compensatory arrangement with the principal executive or financial officer, or a named one.

Form 8-K, Item 5.02(e); Release No. 33-8732A (events on or after Nov. 7, 2006). Before that day such an agreement was
reported under Item 1.01, through Regulation S-K Item 601(b)(10)(iii)(A).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.report.called_for.call import Call, Certainty, Reading
from eightk.report.called_for.offices import Kind, kinds
from eightk.report.called_for.pay import paid
from eightk.report.items.item import COMPENSATION_AMENDMENTS

AUTHORITY = "Form 8-K, Item 5.02(e); Release No. 33-8732A (events on or after Nov. 7, 2006)"
BEFORE = "Form 8-K, Item 1.01; Release No. 33-8400; Regulation S-K Item 601(b)(10)(iii)(A)"


def officer_pay(reading: Reading) -> Iterator[Call]:
    """Pay, severance, awards or benefits for an officer: called for where the office settles it, else a question."""
    item, authority = ("5.02(e)", AUTHORITY) if reading.on >= COMPENSATION_AMENDMENTS else ("1.01", BEFORE)
    for who, each in paid(reading).items():
        certainty = _certainty(reading, who)
        if certainty is None:
            continue
        if certainty == "called for" and not each.by_registrant:
            certainty = "doubtful"  # another company pays: a subsidiary, or a buyer of the officer's shares
        name = reading.name(who)
        question = "" if certainty == "called for" else _question(name, item)
        says = f"the agreement gives {name} pay, severance, awards or benefits"
        yield Call(item, certainty, says, authority, each.path, reading.entry(authority), question)


def _certainty(reading: Reading, who: str) -> Certainty | None:
    held, new = _held(reading, who), _new(reading, who)
    if (held | new) & {"executive", "financial"}:
        return "called for"
    if held | new == {"director"}:
        return None  # a director's pay is described under Item 5.02(d) with the election
    # Who was not an officer before cannot be in the last summary compensation table.
    return "possible" if new and not held - {"director"} else "doubtful"


def _new(reading: Reading, who: str) -> frozenset[Kind]:
    offices = [
        office for term in reading.file.terms.appointments.values() if term.who == who for office in term.offices
    ]
    return _kinds(offices)


def _held(reading: Reading, who: str) -> frozenset[Kind]:
    """Offices held before: those left, and those of the party that the agreement does not newly give."""
    terms = reading.file.terms
    left = [office for term in terms.resignations.values() if term.who == who for office in term.offices]
    given = {office for term in terms.appointments.values() if term.who == who for office in term.offices}
    stated = [office for office in reading.file.parties[who].offices if office not in given]
    return _kinds([*left, *stated])


def _kinds(offices: list[str]) -> frozenset[Kind]:
    return frozenset(kind for office in offices for kind in kinds(office))


def _question(name: str, item: str) -> str:
    if item == "1.01":
        return f"Is {name} a director or executive officer whose agreement is an exhibit under Item 601(b)(10)(iii)(A)?"
    return (
        f"Is {name} the principal executive or financial officer, or a named executive officer (in the summary "
        "compensation table of the last filing that needed one), and what the agreement gives material?"
    )
