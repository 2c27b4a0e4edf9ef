"""The day from which a departure is reported: notice of the decision, not the day on which it takes effect.

Form 8-K, Item 5.02(b); Exchange Act Form 8-K C&DI 117.01 (June 26, 2008).
"""

from __future__ import annotations

from eightk.agreement.model.personnel_terms import Resignation
from eightk.report.called_for.call import Event, Reading

AUTHORITY = "Form 8-K, Item 5.02(b); Exchange Act Form 8-K C&DI 117.01"


def leaving(reading: Reading, term: Resignation) -> Event:
    """Notice, if agreement.yaml has it; otherwise the signing, or the end of the office if it came first."""
    name = reading.name(term.who)
    if term.notice is not None:
        return Event(
            term.notice, f"notice of {name}'s decision was given; when it takes effect does not count", AUTHORITY
        )
    hint = "If notice of the decision was given on another day, say so: `notice:` in the resignation."
    if term.effective < reading.signed:
        return Event(term.effective, f"{name} left; agreement.yaml gives no earlier notice", AUTHORITY, hint)
    because = f"the agreement was signed, which is notice of {name}'s departure at the latest"
    return Event(reading.signed, because, AUTHORITY, hint)
