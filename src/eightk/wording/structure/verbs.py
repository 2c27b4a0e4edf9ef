"""The verbs of disclosures that take a person or thing as their object, with their forms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb: pay, pays, paid, paid."""

    base: str
    third: str
    past: str
    participle: str


def _regular(base: str) -> Verb:
    past = f"{base}d" if base.endswith("e") else f"{base}ed"
    return Verb(base, f"{base}s", past, past)


_REGULAR = (
    "accept acquire adopt amend appoint approve assign assume authorize award cancel declare deliver elect engage "
    "execute extend forfeit grant guarantee increase indemnify issue own purchase reduce reimburse remove repay retain "
    "supply terminate transfer waive"
)
_OTHER = (
    Verb("pay", "pays", "paid", "paid"),
    Verb("repay", "repays", "repaid", "repaid"),
    Verb("buy", "buys", "bought", "bought"),
    Verb("sell", "sells", "sold", "sold"),
    Verb("give", "gives", "gave", "given"),
    Verb("supply", "supplies", "supplied", "supplied"),
    Verb("indemnify", "indemnifies", "indemnified", "indemnified"),
)
_IRREGULAR = {verb.base for verb in _OTHER}
VERBS = (*_OTHER, *(_regular(base) for base in _REGULAR.split() if base not in _IRREGULAR))
BY_PARTICIPLE = {verb.participle: verb for verb in VERBS}
FINITE = frozenset(form for verb in VERBS for form in (verb.third, verb.past))
