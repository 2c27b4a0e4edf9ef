"""Item 2.01: the registrant completes the acquisition or disposition of a significant amount of assets.

Form 8-K, Item 2.01, with instruction 4 (significance); Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.model.values import written_date
from eightk.report.called_for.call import Call, Event, Reading

AUTHORITY = "Form 8-K, Item 2.01; Release No. 33-8400 (effective Aug. 23, 2004)"
SIGNIFICANT = (
    "Is it a significant amount of assets, outside the ordinary course (instruction 4 to Item 2.01: more than 10 % of "
    "total assets, or a significant business)?"
)


def assets_acquired(reading: Reading) -> Iterator[Call]:
    """A purchase or sale that has closed by the date of the report; one that closes later is named for later."""
    for key, term in reading.file.terms.purchases.items():
        if reading.registrant not in (term.buyer, term.seller):
            continue
        path = ("terms", "purchases", key)
        verb = "buys" if term.buyer == reading.registrant else "sells"
        says = f"the company {verb} {term.what} for {term.price}"
        if term.closing is None:
            yield Call("2.01", "later", f"{says}; no day of closing is given", AUTHORITY, path, None, SIGNIFICANT)
            continue
        event = Event(term.closing, "the purchase or sale closed", AUTHORITY)
        if term.closing > reading.on:
            says += f", closing {written_date(term.closing)}"
            yield Call("2.01", "later", says, AUTHORITY, path, event, SIGNIFICANT)
        else:
            yield Call("2.01", "doubtful", says, AUTHORITY, path, event, SIGNIFICANT)
