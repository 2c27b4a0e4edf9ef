"""Whether a sentence speaks of several things by the place at which each is named."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.telling import COUNTED, PLACES
from eightk.wording.statements.tokens import Token

_POINTING = frozenset({"such", "that", "this"})
_POINTED_AT = DOCUMENTS | {"amount", "payment", "fee", "contract"}


def tells_order(tokens: Sequence[Token]) -> bool:
    """Whether a word binds what is said to the order of names: respectively, as applicable, the latter, such payment.

    So do several exhibits: the documents that a sentence lists are theirs in that order."""
    exhibits = {token.key for token in tokens if token.kind == "reference" and "exhibit" in token.key}
    return len(exhibits) > 1 or any(_counts_off(tokens, at) for at in range(len(tokens)))


def _counts_off(tokens: Sequence[Token], at: int) -> bool:
    key = tokens[at].key
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if key in ("respectively", "latter", "former"):
        return True
    if (key, after) in (("as", "applicable"), ("case", "may")):
        return True  # "if he dies or resigns, $5 or $6, as the case may be"
    if key == "order":
        return after not in ("to", "that")
    if key in _POINTING:
        return after in _POINTED_AT
    return key in PLACES and at > 0 and tokens[at - 1].tag == "article" and after not in COUNTED
