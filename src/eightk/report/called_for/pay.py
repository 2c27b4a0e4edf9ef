"""What an agreement pays people, found among its terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.located import Path
from eightk.report.called_for.call import Reading


def paid(reading: Reading) -> dict[str, Path]:
    """Each person whom the agreement pays or grants something, with the first term that does, in the order of the
    shelves."""
    found: dict[str, Path] = {}
    for who, path in (*_personnel(reading), *_payments(reading)):
        if reading.is_person(who):
            found.setdefault(who, path)
    return found


def is_compensatory(reading: Reading) -> bool:
    """Whether the agreement is one on a person's office or pay: Regulation S-K Item 601(b)(10)(iii)(A)."""
    terms = reading.file.terms
    return bool(terms.resignations or terms.appointments or terms.transitions or list(_personnel(reading)))


def _personnel(reading: Reading) -> Iterator[tuple[str, Path]]:
    terms = reading.file.terms
    for key, pay in terms.separation_pay.items():
        yield pay.to, ("terms", "separation_pay", key)
    for key, salary in terms.salaries.items():
        yield salary.to, ("terms", "salaries", key)
    for key, bonus in terms.bonuses.items():
        yield bonus.to, ("terms", "bonuses", key)
    for key, award in terms.equity.items():
        yield award.holder, ("terms", "equity", key)
    for key, benefit in terms.benefits.items():
        yield benefit.to, ("terms", "benefits", key)


def _payments(reading: Reading) -> Iterator[tuple[str, Path]]:
    """Sums that the registrant owes to a person, or to another for what a person did."""
    for key, payment in reading.file.terms.payments.items():
        if payment.by != reading.registrant:
            continue
        path = ("terms", "payments", key)
        yield payment.to, path
        for who, party in reading.file.parties.items():
            names = [name for name in (party.name, party.surname, party.defined_as) if name]
            if party.kind == "person" and any(_says(payment.purpose, name) for name in names):
                yield who, path


def _says(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
