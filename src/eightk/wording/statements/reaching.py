"""What follows the last of two and may be told of it or of both: interest on the loan and the notes held by him."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.align import Gap
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.noun_list import PORTIONS
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

_TOLD_OF = words("dated effective for in of up-to")
"""Words that go on with a noun: of $5, for 2025."""
_AGAIN = frozenset({"article", "owner", "possessive", "preposition", "to"})
"""What may be said again after "and"."""
_NOUNS = frozenset({"article", "noun", "number", "owner", "possessive", "quantifier"})
_SHARES = words("control interest interests ownership share shares stake stock")
_NEAR = 8
"""Words before "and of" among which it is told of what part of both."""


def may_reach(cursor: Cursor) -> bool:
    """Whether what comes next may be told of all of a row or of the last: held by him, that lapsed, of $5."""
    return cursor.participle() or cursor.tag() == "relative" or cursor.word() in _TOLD_OF


def _is_part(token: Token) -> bool:
    """Whether "of" may tell of what part, or of what share."""
    return token.key in PORTIONS or token.key in _SHARES or token.kind in ("count", "money", "percent")


def is_said_again(ours: Sequence[Token], theirs: Sequence[Token], gap: Gap) -> bool:
    """Whether all that differs in a gap is a word said once or twice, and what follows may be told of one or of
    both."""
    if gap.first < gap.last and gap.start < gap.stop:
        return False
    tokens, first, last = (theirs, gap.start, gap.stop) if gap.first == gap.last else (ours, gap.first, gap.last)
    if not first or tokens[first - 1].tag != "conjunction":
        return False
    if any(token.tag not in _AGAIN for token in tokens[first:last]):
        return False
    if tokens[first].tag == "to" and any(token.tag == "not" for token in tokens[:first]):
        return True  # "not to sell the land, lease the mill and to close it"
    if tokens[first].key == "of" and any(_is_part(token) for token in tokens[max(0, first - _NEAR) : first]):
        return True  # "a part of the mill and of the plant"
    following = next((token for token in tokens[last:] if token.tag not in _NOUNS), None)
    return following is not None and (
        following.tag == "relative" or following.form in ("past", "gerund") or following.key in _TOLD_OF
    )
