"""Item 3.02: the registrant sells equity securities that are not registered under the Securities Act.

Form 8-K, Item 3.02, with instruction 1: it runs from an agreement that binds the registrant, conditions or not. One per
cent of the class, five for a smaller reporting company. Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading

AUTHORITY = "Form 8-K, Item 3.02; Release No. 33-8400 (effective Aug. 23, 2004)"
ENTRY = "Form 8-K, instruction 1 to Item 3.02"
QUESTION = (
    "Are they the company's own, sold without registration, and at least 1 % of the class outstanding (5 % for a "
    "smaller reporting company)?"
)
_EQUITY = re.compile(
    r"\b(?:shares?|(?:common|preferred|capital) stock|warrants?|(?:common|preferred|membership|partnership) units?"
    r"|convertible (?:[a-z]+ ){0,2}notes?)\b",
    re.IGNORECASE,
)


def equity_sold(reading: Reading) -> Iterator[Call]:
    """Shares that the registrant issues, equity that it sells, or grants to a company: a question of registration and
    of size."""
    entry = reading.entry(ENTRY)
    for key, transfer in reading.file.terms.share_transfers.items():
        if reading.registrant in transfer.by:
            says = f"the company issues {transfer.shares:,} of its {transfer.security}"
            yield Call("3.02", "doubtful", says, AUTHORITY, ("terms", "share_transfers", key), entry, QUESTION)
    for key, purchase in reading.file.terms.purchases.items():
        if purchase.seller == reading.registrant and _EQUITY.search(purchase.what):
            says = f"the company sells {purchase.what}"
            yield Call("3.02", "doubtful", says, AUTHORITY, ("terms", "purchases", key), entry, QUESTION)
    for key, award in reading.file.terms.equity.items():
        if not reading.is_person(award.holder):
            says = f"{reading.name(award.holder)} is granted {award.kind}"
            yield Call("3.02", "doubtful", says, AUTHORITY, ("terms", "equity", key), entry, QUESTION)
