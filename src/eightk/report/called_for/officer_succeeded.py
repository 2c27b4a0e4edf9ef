"""Item 5.02(b) again: somebody takes over an office, so somebody leaves it.

Form 8-K, Item 5.02(b); the departure is never put off with the appointment (Exchange Act Form 8-K C&DI 217.06).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.report.called_for.call import Call, Event, Reading
from eightk.report.called_for.offices import kinds

AUTHORITY = "Form 8-K, Item 5.02(b); Release No. 33-8400 (effective Aug. 23, 2004); C&DI 217.06"
HINT = "If notice of the decision was given on another day, add the resignation with its `notice`."


def officer_succeeded(reading: Reading) -> Iterator[Call]:
    """An appointment that names whom it succeeds, in an office of the item or on the board."""
    terms = reading.file.terms
    leaving = {term.who for term in terms.resignations.values()}
    for key, term in terms.appointments.items():
        held = {kind for office in term.offices for kind in kinds(office)} - {"other"}
        if term.succeeds is None or term.succeeds in leaving or not held:
            continue
        old, new = reading.name(term.succeeds), reading.name(term.who)
        day = term.appointed or min(reading.signed, term.effective)
        event = Event(
            day, f"{new} was chosen to succeed {old}, who had decided to leave at the latest", AUTHORITY, HINT
        )
        path = ("terms", "appointments", key, "succeeds")
        question = f"Has the departure of {old} been reported before, or did {old} leave otherwise than by a decision?"
        yield Call("5.02(b)", "doubtful", f"{new} succeeds {old}", AUTHORITY, path, event, question)
