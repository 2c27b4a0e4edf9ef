"""Whether a verb stands at the same place in both texts, and tells another time there.

What is read as a statement gives up the time of some verbs, so that a clause and its participle may be the same. Where
nothing but the time was exchanged, nothing was turned, and it is another statement: as are provided, as were provided;
he will stay and will serve, he will stay and served.
"""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.align import gaps
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import PAST, PRESENT, words

_LONGEST = 3
_ONCE = words("adopt amend appoint approve attach elect execute file sign terminate")
"""What is done once: that it was done and that it has been done are the same."""
_OFTEN = words("annually annum any daily each every monthly per quarterly since weekly yearly")
_FAR = 40


def is_retold(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether at some place the one has a verb in the past and the other has it in the present or the future."""
    for gap in gaps([token.key for token in ours], [token.key for token in theirs]):
        mine, other = ours[gap.first : gap.last], theirs[gap.start : gap.stop]
        if _is_done(mine, other, ours[gap.last :]) or _is_done(other, mine, theirs[gap.stop :]):
            continue
        if max(len(mine), len(other)) <= _LONGEST and (_is_past_of(mine, other) or _is_past_of(other, mine)):
            return True
    return False


def _is_done(past: Sequence[Token], perfect: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether the one is "was" and the other "has been" before what is done once: was filed, has been filed."""
    keys = [token.key for token in perfect]
    is_same = [token.key for token in past] in (["was"], ["were"]) and keys in (["has", "been"], ["have", "been"])
    is_often = any(token.key in _OFTEN for token in rest[:_FAR])
    return is_same and bool(rest) and rest[0].form == "past" and rest[0].verb in _ONCE and not is_often


def _is_past_of(past: Sequence[Token], present: Sequence[Token]) -> bool:
    """Whether the first is the second in the past: were, are; served, will serve."""
    now = {token.key for token in present}
    if any(token.key in PAST for token in past):
        return bool(now & PRESENT) and not now & PAST
    if not any(token.tag == "modal" for token in present) or now & {"be", "have"}:
        return False
    done = {token.verb for token in past if token.tag == "verb" and token.form == "past"}
    return bool(done & {token.verb for token in present if token.tag == "verb" and token.form == "base"})
