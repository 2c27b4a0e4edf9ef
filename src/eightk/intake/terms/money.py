"""An amount that a sentence states, as agreement.yaml writes it."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from eightk.wording.facts import Fact


def written(fact: Fact) -> tuple[Decimal, str] | None:
    """The amount and its currency, None where it has no exact decimal form."""
    code, _, digits = fact.value.partition(" ")
    try:
        amount = Decimal(digits)
    except InvalidOperation:
        return None
    whole = amount.quantize(Decimal("0.01")) if amount != amount.to_integral_value() else amount.quantize(Decimal(1))
    return (whole, code) if whole == amount and len(code) == 3 and amount >= 0 else None
