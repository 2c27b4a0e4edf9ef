"""Item 1.02: a material definitive agreement ends otherwise than by expiring or by full performance.

Form 8-K, Item 1.02, with its instructions; Release No. 33-8400 (effective Aug. 23, 2004); C&DI 103.01 (April 2, 2008).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.model.money_terms import Termination
from eightk.report.called_for.call import Call, Event, Reading
from eightk.report.items.item import COMPENSATION_AMENDMENTS

AUTHORITY = "Form 8-K, Item 1.02; Release No. 33-8400 (effective Aug. 23, 2004)"
NOTICE = "Form 8-K, instruction 2 to Item 1.02; Exchange Act Form 8-K C&DI 103.01"


def contract_ended(reading: Reading) -> Iterator[Call]:
    """An earlier agreement of the registrant that this one ends, other than one on a person's office or pay."""
    for key, term in reading.file.terms.terminations.items():
        if reading.registrant not in term.parties or _is_on_pay(reading, term):
            continue
        says = f"the {term.agreement} of the company ends before its time"
        path = ("terms", "terminations", key)
        yield Call("1.02", "called for", says, AUTHORITY, path, _event(reading, term))


def _is_on_pay(reading: Reading, term: Termination) -> bool:
    """Since November 7, 2006 the end of an agreement on pay is told under Item 5.02 (Release No. 33-8732A)."""
    others = [party for party in term.parties if party != reading.registrant]
    return reading.on >= COMPENSATION_AMENDMENTS and bool(others) and all(map(reading.is_person, others))


def _event(reading: Reading, term: Termination) -> Event:
    if term.notice is not None and term.notice < reading.signed:
        return Event(term.notice, f"notice of the end of the {term.agreement} was given under its terms", NOTICE)
    because = f"the agreement that ends the {term.agreement} was signed; negotiations before it are no event"
    return Event(reading.signed, because, "Form 8-K, instruction 1 to Item 1.02")
