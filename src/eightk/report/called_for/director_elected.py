"""Item 5.02(d): a new director is elected otherwise than by a vote of security holders at a meeting.

Form 8-K, Item 5.02(d); Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.model.personnel_terms import Appointment
from eightk.report.called_for.call import Call, Reading
from eightk.report.called_for.joining import joining
from eightk.report.called_for.offices import is_chair, kinds

AUTHORITY = "Form 8-K, Item 5.02(d); Release No. 33-8400 (effective Aug. 23, 2004)"


def director_elected(reading: Reading) -> Iterator[Call]:
    """A seat on the board that an agreement gives: it was not filled by a vote at a meeting. A question where the
    person is made chair, which a sitting director may be."""
    for key, term in reading.file.terms.appointments.items():
        if _sits(reading, term):
            continue
        for place, office in enumerate(term.offices):
            if "director" not in kinds(office):
                continue
            path = ("terms", "appointments", key, "offices", place)
            event = joining(reading, term, AUTHORITY, "election")
            name = reading.name(term.who)
            if all(is_chair(each) for each in term.offices if "director" in kinds(each)):
                question = f"Is {name} new to the board?"
                yield Call("5.02(d)", "doubtful", f"{name} is made {office}", AUTHORITY, path, event, question)
            else:
                yield Call("5.02(d)", "called for", f"{name} joins the board", AUTHORITY, path, event)


def _sits(reading: Reading, term: Appointment) -> bool:
    """Whether the person sat on the board before: a seat among the offices held that no appointment gives."""
    terms = reading.file.terms
    given = {office for each in terms.appointments.values() if each.who == term.who for office in each.offices}
    return any("director" in kinds(office) for office in reading.file.parties[term.who].offices if office not in given)
