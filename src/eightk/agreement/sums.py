"""Sums and orders that a term states twice must agree: schedules, parts, commitments, awards, dates."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from eightk.agreement.located import Node, Path, locate
from eightk.agreement.model import AgreementFile, Money
from eightk.agreement.model.money_terms import Facility, Part, Payment
from eightk.agreement.model.personnel_terms import EquityAward
from eightk.agreement.reader import dotted
from eightk.findings import Finding, Findings


def check_sums(file: AgreementFile, root: Node) -> Findings:
    """Findings AGR020 (a sum), AGR021 (a sublimit), AGR022 (an award's parts), AGR023 (a part without a figure),
    AGR024 (a run of instalments)."""
    terms = file.terms
    findings: list[Finding] = []
    for key, payment in terms.payments.items():
        findings += _payment(payment, ("terms", "payments", key), root)
    for key, purchase in terms.purchases.items():
        findings += _parts(purchase.parts, purchase.price, ("terms", "purchases", key, "parts"), root)
    for key, facility in terms.facilities.items():
        findings += _facility(facility, terms.facilities.get(facility.of or ""), ("terms", "facilities", key), root)
    for key, award in terms.equity.items():
        findings += _award(award, ("terms", "equity", key), root)
    return tuple(findings)


def _total(amounts: list[Money], expected: Money, path: Path, root: Node) -> Iterator[Finding]:
    total = sum((money.amount for money in amounts), Decimal(0))
    currencies = {money.currency for money in amounts}
    if amounts and (total != expected.amount or currencies != {expected.currency}):
        added = " + ".join(map(str, amounts)) if len(amounts) < 5 else f"{len(amounts)} entries"
        reached = Money(total, amounts[0].currency)
        equation = f"{added} = {reached}" if len(amounts) > 1 else f"it comes to {reached}"
        if len(currencies) > 1:
            equation = f"{added} are in different currencies"
        message = f"{dotted(path)}: {equation}, but the amount is {expected}"
        yield Finding("AGR020", message, "Correct the entry that the agreement does not say.", (locate(root, path),))


def _payment(payment: Payment, path: Path, root: Node) -> Iterator[Finding]:
    due = [Money(entry.amount.amount * entry.count, entry.amount.currency) for entry in payment.schedule]
    yield from _total(due, payment.amount, (*path, "schedule"), root)
    yield from _parts(payment.parts, payment.amount, (*path, "parts"), root)
    for place, entry in enumerate(payment.schedule):
        if entry.count == 0:
            message = "a run of instalments has at least one"
            yield Finding(
                "AGR024", message, "Delete it, or give its count.", (locate(root, (*path, "schedule", place)),)
            )
        elif (entry.count > 1) != (entry.every is not None):
            message = "a run of instalments needs “count” and “every”; a single one has neither"
            yield Finding("AGR024", message, "", (locate(root, (*path, "schedule", place)),))


def _parts(parts: tuple[Part, ...], expected: Money, path: Path, root: Node) -> Iterator[Finding]:
    figures = [part.figure for part in parts]
    for place, figure in enumerate(figures):
        if figure is None:
            message = f"{dotted((*path, place))} needs “amount”, or “times” and “of”"
            yield Finding("AGR023", message, "", (locate(root, (*path, place)),))
    if None not in figures:
        yield from _total([figure for figure in figures if figure], expected, path, root)


def _facility(facility: Facility, whole: Facility | None, path: Path, root: Node) -> Iterator[Finding]:
    committed = [commitment.amount for commitment in facility.commitments]
    yield from _total(committed, facility.amount, (*path, "commitments"), root)
    if whole is facility:
        message = f"{dotted(path)}: a facility cannot be a sublimit of itself"
        yield Finding("AGR021", message, "", (locate(root, (*path, "of")),))
    elif whole is not None and facility.amount.amount > whole.amount.amount:
        message = f"{dotted(path)}: the sublimit {facility.amount} is more than the facility's {whole.amount}"
        yield Finding("AGR021", message, "", (locate(root, (*path, "amount")),))


def _award(award: EquityAward, path: Path, root: Node) -> Iterator[Finding]:
    parts = [part for part in (award.vested, award.accelerated, award.continuing, award.forfeited) if part is not None]
    if award.shares is not None and parts and sum(parts) != award.shares:
        added = " + ".join(f"{part:,}" for part in parts)
        message = f"{dotted(path)}: {added} = {sum(parts):,}, but the award is of {award.shares:,} shares"
        yield Finding("AGR022", message, "", (locate(root, (*path, "shares")),))
