"""What an agreement pays people, found among its terms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.located import Path
from eightk.report.called_for.call import Reading


@dataclass(frozen=True, slots=True)
class Paid:
    """The first term that pays a person; `by_registrant` is false where another company owes the sum."""

    path: Path
    by_registrant: bool = True


def paid(reading: Reading) -> dict[str, Paid]:
    """Each person whose work the agreement pays, in the order of the shelves. A sum for a person of no known office, in
    an agreement on nobody's office or pay, is no pay."""
    found: dict[str, Paid] = {}
    for who, path in _personnel(reading):
        if reading.is_person(who):
            found.setdefault(who, Paid(path))
    on_pay = is_compensatory(reading)
    for who, each in _payments(reading):
        if on_pay or reading.file.parties[who].offices:
            found.setdefault(who, each)
    return found


def is_compensatory(reading: Reading) -> bool:
    """Whether the agreement is one on a person's office or pay: Regulation S-K Item 601(b)(10)(iii)(A)."""
    terms = reading.file.terms
    on_office = terms.resignations or terms.appointments or terms.transitions
    return bool(on_office) or any(reading.is_person(who) for who, _ in _personnel(reading))


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


def _payments(reading: Reading) -> Iterator[tuple[str, Paid]]:
    """Sums that a company owes to a person, or to another for what a person did."""
    for key, payment in reading.file.terms.payments.items():
        if reading.is_person(payment.by):
            continue
        each = Paid(("terms", "payments", key), payment.by == reading.registrant)
        if reading.is_person(payment.to):
            yield payment.to, each
        for who, party in reading.file.parties.items():
            names = [name for name in (party.name, party.surname, party.defined_as) if name]
            if party.kind == "person" and any(_says(payment.purpose, name) for name in names):
                yield who, each


def _says(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
