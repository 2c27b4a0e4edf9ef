"""Item 5.02(d): a new director is elected otherwise than by a vote of security holders at a meeting.

Form 8-K, Item 5.02(d); Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading
from eightk.report.called_for.joining import joining
from eightk.report.called_for.offices import kinds

AUTHORITY = "Form 8-K, Item 5.02(d); Release No. 33-8400 (effective Aug. 23, 2004)"


def director_elected(reading: Reading) -> Iterator[Call]:
    """A seat on the board that an agreement gives: it was not filled by a vote at a meeting."""
    for key, term in reading.file.terms.appointments.items():
        for place, office in enumerate(term.offices):
            if "director" in kinds(office):
                path = ("terms", "appointments", key, "offices", place)
                event = joining(reading, term, AUTHORITY, "election")
                says = f"{reading.name(term.who)} joins the board"
                yield Call("5.02(d)", "called for", says, AUTHORITY, path, event)
