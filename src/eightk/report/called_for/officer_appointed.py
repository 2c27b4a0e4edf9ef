"""Item 5.02(c): a new principal executive, financial, accounting or operating officer, or president, is appointed.

Form 8-K, Item 5.02(c); Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading
from eightk.report.called_for.joining import joining
from eightk.report.called_for.offices import is_executive_chair, kinds

ITEM = "5.02(c)"
AUTHORITY = "Form 8-K, Item 5.02(c); Release No. 33-8400 (effective Aug. 23, 2004)"


def officer_appointed(reading: Reading) -> Iterator[Call]:
    """An appointment to an office of the item; a question for an executive chair, a controller or a treasurer."""
    for key, term in reading.file.terms.appointments.items():
        event = joining(reading, term, AUTHORITY, "appointment")
        for place, office in enumerate(term.offices):
            path = ("terms", "appointments", key, "offices", place)
            says = f"{reading.name(term.who)} is appointed {office}"
            if kinds(office) & {"executive", "financial", "principal"}:
                yield Call(ITEM, "called for", says, AUTHORITY, path, event)
            elif is_executive_chair(office) or _may_be_principal(office):
                question = f"Does the {office} perform functions of one of the principal officers that the item names?"
                yield Call(ITEM, "doubtful", says, AUTHORITY, path, event, question)


def _may_be_principal(office: str) -> bool:
    """A controller or treasurer is often the principal accounting or financial officer."""
    words = office.casefold().replace(",", " ").split()
    return bool({"controller", "comptroller", "treasurer"} & set(words)) and "assistant" not in words
