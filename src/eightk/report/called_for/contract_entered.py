"""Item 1.01: entry into a material definitive agreement outside the ordinary course of business.

Form 8-K, Item 1.01, with its instructions; Release No. 33-8400 (effective Aug. 23, 2004); since November 7, 2006
agreements of Regulation S-K Item 601(b)(10)(iii) need not be disclosed under it (Release No. 33-8732A).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.located import Path
from eightk.report.called_for.call import Call, Reading
from eightk.report.called_for.pay import is_compensatory

AUTHORITY = "Form 8-K, Item 1.01; Release No. 33-8400 (effective Aug. 23, 2004)"
MATERIAL = ("2", "4", "10")
"""Plans of acquisition, instruments of debt, material contracts: Regulation S-K Item 601(b)(2), (4), (10)."""


def contract_entered(reading: Reading) -> Iterator[Call]:
    """The agreement itself, unless it is one on a person's office or pay, and carries no other transaction."""
    title, entry = reading.file.agreement.title, reading.entry(AUTHORITY)
    deal = _transaction(reading)
    if deal is not None:
        what, path = deal
        says = f"the company entered into the {title}, which {what}"
        yield Call("1.01", "called for", says, AUTHORITY, path, entry)
    elif is_compensatory(reading):
        if path_of_company := _paid_company(reading):
            says = f"the {title} also deals with a company"
            question = "Is what the agreement does with the company material on grounds other than the person's pay?"
            yield Call("1.01", "possible", says, AUTHORITY, path_of_company, entry, question)
    elif reading.file.terms.terminations:
        says = f"the company entered into the {title}, which ends another agreement"
        yield Call("1.01", "doubtful", says, AUTHORITY, ("terms", "terminations"), entry, _ENDING)
    elif reading.file.exhibit.number.split(".")[0] in MATERIAL:
        number = reading.file.exhibit.number
        says = f"the company entered into the {title}, filed as Exhibit {number}: material, not in the ordinary course"
        yield Call("1.01", "called for", says, AUTHORITY, ("agreement", "title"), entry)
    else:
        says = f"the company entered into the {title}"
        question = "Is the agreement material to the company and outside the ordinary course of its business?"
        yield Call("1.01", "doubtful", says, AUTHORITY, ("agreement", "title"), entry, question)


_ENDING = (
    "Beyond the end of the earlier agreement (Item 1.02), does this one by itself give rise to material obligations or "
    "rights?"
)


def _transaction(reading: Reading) -> tuple[str, Path] | None:
    """The term that makes more of the agreement than one on office, pay or an end."""
    terms = reading.file.terms
    for key, facility in terms.facilities.items():
        if facility.of is None:
            return "gives or takes credit", ("terms", "facilities", key)
    for key, transfer in terms.share_transfers.items():
        if reading.registrant in transfer.by:
            return "issues shares", ("terms", "share_transfers", key)
    for key, purchase in terms.purchases.items():
        sides = {purchase.buyer, purchase.seller}
        with_person = is_compensatory(reading) and any(map(reading.is_person, sides))
        if not terms.terminations and reading.registrant in sides and not with_person:
            return "is a purchase or sale", ("terms", "purchases", key)
    return None


def _paid_company(reading: Reading) -> Path | None:
    """A payment to, or shares from, a company, in an agreement on a person's office or pay."""
    terms = reading.file.terms
    for key, payment in terms.payments.items():
        if payment.by == reading.registrant and not reading.is_person(payment.to):
            return "terms", "payments", key
    for key, transfer in terms.share_transfers.items():
        if not all(reading.is_person(giver) for giver in transfer.by):
            return "terms", "share_transfers", key
    return None
