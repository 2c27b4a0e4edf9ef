"""Small words said again after "and" that part what two things share.

A prorated salary and bonus, and a prorated salary and a bonus; two times his salary and bonus, and two times his salary
and his bonus; will pay and vest if it closes, and will pay and will vest if it closes.
"""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.align import gaps
from eightk.wording.statements.commas import ON_CONDITION, SHARES
from eightk.wording.statements.telling import AUXILIARIES
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

_SAID_AGAIN = frozenset({"article", "owner", "modal"})
_FAR = 10
"""Words of the first of two things, and of what follows the second, at most."""
PART_OF_NOUN = words(
    "base benefit credit employment executive incentive indemnification lease legal letter license loan merger option",
    "purchase rights salary security separation service services severance share stock supply tax termination",
)
"""Words that with the noun after them name one thing: the purchase agreement and the lease."""
_LIMITS = words("above exceeding not over up up-to without") | ON_CONDITION
"""What may bear on each of two, or on the second alone."""


def is_shared_otherwise(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether a small word stands after "and" in one text alone, where two things or acts share what is told."""
    return any(
        _parts(ours, gap.first, gap.last - gap.first, gap.stop - gap.start)
        or _parts(theirs, gap.start, gap.stop - gap.start, gap.last - gap.first)
        for gap in gaps([token.key for token in ours], [token.key for token in theirs])
    )


def _parts(tokens: Sequence[Token], at: int, here: int, there: int) -> bool:
    """Whether one word comes here, where none is there, that parts what is told of two."""
    if (
        (here, there) != (1, 0)
        or not at
        or tokens[at - 1].key not in ("and", "or")
        or tokens[at].tag not in _SAID_AGAIN
    ):
        return False
    near = tokens[at + 1 : at + 1 + _FAR]
    end = next((place for place, token in enumerate(near) if token.tag == "comma"), len(near))
    if any(token.key in _LIMITS for token in near[:end]):
        return True
    return tokens[at].tag != "modal" and _is_told_of_first(tokens[max(0, at - 1 - _FAR) : at - 1])


def _is_told_of_first(before: Sequence[Token]) -> bool:
    """Whether a share or another word that may be told of two stands before the first of them."""
    nouns: list[Token] = []
    for token in reversed(before):
        if token.kind in SHARES:
            return True
        if token.tag in ("comma", "conjunction", "modal", "relative", "subordinator") or token.tag in AUXILIARIES:
            return _is_led(nouns)
        if token.tag in ("article", "owner", "quantifier", "possessive", "preposition", "to"):
            if _is_led(nouns):
                return True
            nouns = []
            if token.tag == "preposition" and token.key != "of":
                return False
        else:
            nouns.append(token)
    return _is_led(nouns)


def _is_led(nouns: Sequence[Token]) -> bool:
    """Whether words stand before the last noun of some, told from its end, that are no part of its name."""
    led = [token for token in nouns[1:] if token.tag in ("noun", "verb", "number")]
    is_name = bool(nouns) and nouns[0].is_capital
    return not is_name and any(token.kind == "word" and token.key not in PART_OF_NOUN for token in led)
