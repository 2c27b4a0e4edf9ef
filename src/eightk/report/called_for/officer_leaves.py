"""Item 5.02(b): a principal officer or named executive officer retires, resigns or is terminated from that position.

Form 8-K, Item 5.02(b); Release No. 33-8400 (effective Aug. 23, 2004); named executive officers by Release No. 33-8732A
(events on or after Nov. 7, 2006).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading
from eightk.report.called_for.leaving import leaving
from eightk.report.called_for.offices import is_executive_chair, kinds
from eightk.report.items.item import COMPENSATION_AMENDMENTS

ITEM = "5.02(b)"
AUTHORITY = "Form 8-K, Item 5.02(b); Release Nos. 33-8400, 33-8732A"


def officer_leaves(reading: Reading) -> Iterator[Call]:
    """A resignation from an office of the item; a question where only the summary compensation table would tell."""
    for key, term in reading.file.terms.resignations.items():
        path = ("terms", "resignations", key)
        event = leaving(reading, term)
        for place, office in enumerate(term.offices):
            found = kinds(office)
            says = f"{reading.name(term.who)} leaves the office of {office}"
            at = (*path, "offices", place)
            if found & {"executive", "financial", "principal"}:
                yield Call(ITEM, "called for", says, AUTHORITY, at, event)
            elif is_executive_chair(office):
                question = f"Does the {office} perform functions of a principal executive officer?"
                yield Call(ITEM, "doubtful", says, AUTHORITY, at, event, question)
            elif "other" in found and reading.on >= COMPENSATION_AMENDMENTS:
                yield Call(ITEM, "doubtful", says, AUTHORITY, at, event, _named(reading.name(term.who)))


def _named(name: str) -> str:
    return (
        f"Is {name} a named executive officer, that is, in the summary compensation table of the last filing that "
        "needed one (instruction 4 to Item 5.02), or in functions like those of a principal officer?"
    )
