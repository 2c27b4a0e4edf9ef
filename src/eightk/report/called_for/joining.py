"""The day from which an appointment or election is reported.

Form 8-K, Item 5.02(c), with its instruction: if the registrant makes a public announcement otherwise than on Form 8-K,
the report may wait until the day of it; (d) and (e) then may too (Exchange Act Form 8-K C&DI 117.05).
"""

from __future__ import annotations

from eightk.agreement.model.personnel_terms import Appointment
from eightk.report.called_for.call import Event, Reading

WAITING = "Form 8-K, instruction to Item 5.02(c); Exchange Act Form 8-K C&DI 117.05"


def joining(reading: Reading, term: Appointment, authority: str, act: str) -> Event:
    """The appointment, or the announcement that the report waits for; without either, the signing or, if earlier, the
    day on which the office was taken."""
    name = reading.name(term.who)
    if term.announced is not None:
        because = f"{act} of {name} was made public; the report may wait for that day"
        return Event(term.announced, because, WAITING)
    if term.appointed is not None:
        because = f"the {act} of {name} was made; when it takes effect does not count"
        return Event(term.appointed, because, authority)
    hint = f"If the {act} was made on another day, say so: `appointed:` in the appointment."
    if term.effective < reading.signed:
        return Event(term.effective, f"{name} took office; agreement.yaml gives no earlier {act}", authority, hint)
    because = f"the agreement was signed, which makes the {act} of {name} at the latest"
    return Event(reading.signed, because, authority, hint)
