"""Agreements that may be any: must sign a lease that the Bank approves. Which, a clause without comma tells."""

from __future__ import annotations

from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.nodes import Thing
from eightk.wording.statements.vocabulary import words

_OPEN = words(
    "allow authorize could if may might must obligate permit prohibit require shall should unless until when whenever"
)
"""Where one of these stands, an agreement may be one that need not be."""


def may_be_any(cursor: Cursor, thing: Thing) -> bool:
    """Whether an agreement with no article, or with "a", is of a case, a right or a duty, or of what is not done."""
    tokens = cursor.tokens if cursor.in_subject else cursor.tokens[: cursor.at]
    is_open = any(token.key in _OPEN or token.verb in _OPEN or token.tag == "not" for token in tokens)
    return is_open and thing.article in ("a", "an", "")
