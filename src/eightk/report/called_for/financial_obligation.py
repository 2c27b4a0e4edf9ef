"""Item 2.03: the registrant becomes obligated on a direct financial obligation that is material to it.

Form 8-K, Item 2.03(a), with instruction 1: it runs from an agreement that binds the registrant, conditions or not.
Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading
from eightk.report.called_for.pay import is_compensatory

AUTHORITY = "Form 8-K, Item 2.03(a); Release No. 33-8400 (effective Aug. 23, 2004)"
ENTRY = "Form 8-K, instruction 1 to Item 2.03"


def financial_obligation(reading: Reading) -> Iterator[Call]:
    """A facility that the registrant borrows under; a question where another borrows, or a debt bears interest."""
    terms, entry = reading.file.terms, reading.entry(ENTRY)
    for key, facility in terms.facilities.items():
        path = ("terms", "facilities", key)
        is_open = facility.kind == "incremental"  # nobody is bound to lend it yet
        if is_open or facility.of is not None or reading.registrant in _lenders(reading, key):
            continue
        if facility.borrower == reading.registrant:
            says = f"the company may borrow {facility.amount} under the {reading.file.agreement.title}"
            yield Call("2.03", "called for", says, AUTHORITY, path, entry)
        else:
            says = f"{reading.name(facility.borrower)} may borrow {facility.amount}"
            question = "Is the borrower consolidated with the company, or does the company guarantee the debt?"
            yield Call("2.03", "doubtful", says, AUTHORITY, path, entry, question)
    for key, payment in terms.payments.items():
        owes = payment.by == reading.registrant and payment.interest is not None
        if owes and not terms.facilities and not is_compensatory(reading):
            says = f"the company owes {payment.amount} with interest"
            question = "Is it long-term debt, or short-term debt outside the ordinary course, and material?"
            yield Call("2.03", "doubtful", says, AUTHORITY, ("terms", "payments", key), entry, question)


def _lenders(reading: Reading, key: str) -> set[str]:
    facility = reading.file.terms.facilities[key]
    agent = {facility.agent} if facility.agent else set()
    return agent | {commitment.party for commitment in facility.commitments}
