"""Past forms of verbs that are plainly the verb of their clause, or plainly a participle."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.telling import GIVERS, NEEDING, SET_OFF, is_subject
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import GIVING

_PERIODS = frozenset({"month", "months", "period", "quarter", "year", "years"})


def is_active(tokens: Sequence[Token], at: int, *, after_verb: bool) -> bool:
    """Whether a past form is the verb of what stands before it: who paid, he paid; the Board reviewed the plan.

    `after_verb`: whether the clause that is being read has its verb."""
    if not at:
        return False
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if before.tag == "relative" or is_subject(before):
        return True
    if after_verb or before.tag not in ("noun", "term") or tokens[at].verb in GIVING:
        return False
    return after is not None and after.tag in ("article", "owner")


def is_only_participle(tokens: Sequence[Token], at: int, *, after_verb: bool) -> bool:
    """Whether a past form cannot be the verb of the noun before it: a contract awarded to, the year ended."""
    token, before = tokens[at], tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = after is not None and after.tag in ("preposition", "to")
    if before is not None and before.tag == "comma" and after_verb and token.verb in SET_OFF:
        return goes_on  # "a release, filed as Exhibit 99.1"
    if before is None or before.tag != "noun" or before.kind != "word":
        return False
    if after is not None and after.tag == "verb" and after.form in ("base", "third"):
        return True  # "the awards granted contain"
    if token.verb == "end" and before.key in _PERIODS:
        return after is not None and after.kind == "date"
    following = tokens[at + 2] if at + 2 < len(tokens) else None
    if token.verb == "provide" and after is not None and after.key == "for" and before.key in DOCUMENTS:
        return following is None or following.tag in ("preposition", "verb", "be")  # "a plan provided for in the lease"
    return token.verb in NEEDING and before.key not in GIVERS and goes_on
