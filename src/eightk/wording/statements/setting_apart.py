"""Commas before a phrase that bears on one thing with them and on another without: he did not resign because of it, he
did not resign, because of it; the notes that the Bank held in trust, the notes that the Bank held, in trust."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from eightk.wording.align import gaps
from eightk.wording.statements.telling import AUXILIARIES, is_finite
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import NEGATIONS, words

_DENYING = NEGATIONS | words("cannot no none neither nor nobody")
_PHRASES = frozenset({"preposition", "subordinator", "to"})
_NEVER_DENIED = words("except if unless until")
"""What tells when "not" holds, with a comma or without."""
_AFTER_NOUN = frozenset({"noun", "term", "close", "adverb"})
_ENDS = frozenset({"semicolon", "colon", "label"})
_OPENS = frozenset({"article", "noun", "number", "owner", "pronoun", "quantifier"})
_SUBJECT = 8
"""Words of a subject at most."""


def bear_otherwise(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether a comma sets off a phrase in one text alone, after "not" or within the clause of a noun."""
    for begins in (_denies, _tells_noun):
        mine, other = _set_off(ours, begins), _set_off(theirs, begins)
        if len(mine) != len(other) and any(
            any(gap.first <= at < gap.last for at in mine) != any(gap.start <= at < gap.stop for at in other)
            for gap in gaps([token.key for token in ours], [token.key for token in theirs])
        ):
            return True
    return False


def _set_off(tokens: Sequence[Token], begins: Callable[[Sequence[Token], int], bool]) -> frozenset[int]:
    """The commas before phrases in the clauses that begin so."""
    found = {at for first in range(len(tokens)) if begins(tokens, first) for at in _phrases(tokens, first)}
    return frozenset(at for at in found if begins is not _denies or tokens[at + 1].key not in _NEVER_DENIED)


def _phrases(tokens: Sequence[Token], first: int) -> Iterator[int]:
    """The commas before phrases in a clause, after its verb."""
    is_told = False
    for at in range(first, len(tokens) - 1):
        token, after = tokens[at], tokens[at + 1]
        if token.tag in _ENDS or (token.tag == "conjunction" and _begins_clause(tokens, at + 1)):
            return
        is_told = is_told or token.tag == "verb"
        is_behind = is_told and tokens[at - 1].tag not in (*AUXILIARIES, "conjunction", "not")
        if token.tag == "comma" and after.tag in _PHRASES and is_behind:
            yield at


def _begins_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb comes at once, or after its subject."""
    for token in tokens[at : at + _SUBJECT]:
        if is_finite(token) or token.tag == "verb":
            return True
        if token.tag not in _OPENS | {"possessive", "adverb"} and token.key != "of":
            return False
    return False


def _denies(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].key in _DENYING


def _tells_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause or a participle of a noun begins, after the verb of the sentence."""
    if tokens[at].tag == "relative":
        return True
    is_participle = tokens[at].tag == "verb" and tokens[at].form in ("past", "gerund") and not is_finite(tokens[at])
    is_after = at > 0 and tokens[at - 1].tag in _AFTER_NOUN
    return is_participle and is_after and any(is_finite(each) or each.tag == "verb" for each in tokens[: at - 1])
