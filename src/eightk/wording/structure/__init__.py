"""The third rung of proof: sentences that were turned round and say the same, a file a turn, each with its refusals.

`RULES` is every turn, in the order in which a sentence is brought to its normal form.
"""

from __future__ import annotations

from eightk.wording.structure import (
    adding,
    amount,
    article,
    condition,
    contract,
    existence,
    opening,
    owner,
    passive,
    provided,
    rate,
    recipient,
    relative,
)
from eightk.wording.structure.rule import Sentence, StructureRule

RULES: tuple[StructureRule, ...] = (
    article.RULE,
    article.THE,
    provided.RULE,
    existence.RULE,
    owner.RULE,
    relative.RULE,
    amount.OF_AMOUNT,
    amount.IN_CASH,
    amount.OR_MORE,
    amount.UP_TO,
    rate.RULE,
    passive.RULE,
    recipient.RULE,
    opening.RULE,
    contract.RULE,
    condition.RULE,
    adding.RULE,
)

__all__ = ["RULES", "Sentence", "StructureRule"]
