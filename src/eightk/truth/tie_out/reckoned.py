"""What the disclosure may say that no term states but terms come to: 12 instalments, the last of them, the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from eightk.agreement.model import Money
from eightk.agreement.model.money_terms import Installment, Payment
from eightk.agreement.model.values import written_date
from eightk.truth.tie_out.arithmetic import TIMES
from eightk.truth.tie_out.ground import Ground
from eightk.truth.tie_out.periods import after
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.wanted import money_key
from eightk.wording.facts.figures import plain


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An equation and the terms that it rests on, all of them tied."""

    equation: str
    terms: tuple[TermTie, ...]


def reckonings(ground: Ground, terms: Sequence[TermTie]) -> Mapping[str, Reckoned]:
    """By the key of the fact that they come to."""
    found: dict[str, Reckoned] = {}
    ties = {each.path: each for each in terms}
    for name, payment in ground.file.terms.payments.items():
        path = f"terms.payments.{name}"
        for key, equation, paths in _of_payment(payment, path):
            rests = tuple(ties[each] for each in paths if each in ties)
            if rests and not any(each.is_open for each in rests):
                found.setdefault(key, Reckoned(equation, rests))
    return found


def _of_payment(payment: Payment, path: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    runs = payment.schedule
    if not runs:
        return
    total = sum(run.count for run in runs)
    amounts = {run.amount for run in runs}
    paths = tuple(f"{path}.schedule[{at}].{key}" for at in range(1, len(runs) + 1) for key in ("count", "amount"))
    equation = f"{' + '.join(str(run.count) for run in runs)} = {total}" if len(runs) > 1 else str(total)
    if len(amounts) == 1:
        amount = next(iter(amounts))
        equation += f"; {total} {TIMES} {amount} = {Money(amount.amount * total, amount.currency)}"
    yield f"count:{total}", equation, paths
    for at, run in enumerate(runs, start=1):
        if run.every:
            yield from _of_run(run, run.every, f"{path}.schedule[{at}]")
    rest = sum((run.amount.amount * run.count for run in runs[1:]), Decimal(0))
    if len(runs) > 1:
        left = Money(rest, payment.amount.currency)
        yield money_key(left), f"{payment.amount} \u2212 {runs[0].amount} = {left}", (f"{path}.amount", paths[1])


def _of_run(run: Installment, every: str, path: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    sum_of_run = Money(run.amount.amount * run.count, run.amount.currency)
    key = f"money:{run.amount.currency} {plain(Fraction(sum_of_run.amount))}"
    yield key, f"{run.count} {TIMES} {run.amount} = {sum_of_run}", (f"{path}.count", f"{path}.amount")
    last = after(run.on, run.count - 1, every)
    shown = f"{written_date(run.on)} + {run.count - 1} {every}s = {written_date(last)}"
    yield f"date:{last.isoformat()}", shown, (f"{path}.on", f"{path}.count")
