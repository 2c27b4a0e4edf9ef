"""Commas before a phrase that bears on one thing with them and on another without: he did not resign because of it, he
did not resign, because of it; the notes that the Bank held in trust, the notes that the Bank held, in trust; raised the
fees and elected her effective in May, raised the fees and elected her, effective in May."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.align import gaps
from eightk.wording.statements.telling import AUXILIARIES, is_finite
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import NEGATIONS, words

_DENYING = NEGATIONS | words("cannot no none neither nor nobody unable unwilling")
_NOT_DOING = words("decline fail refuse")
"""Verbs that deny what they introduce: failed to pay."""
_PHRASES = frozenset({"preposition", "subordinator", "to"})
_NEVER_DENIED = words("except if unless until")
"""What tells when "not" holds, with a comma or without."""
_AFTER_NOUN = frozenset({"noun", "term", "close", "adverb"})
_ENDS = frozenset({"semicolon", "colon", "label"})
_OPENS = frozenset({"article", "noun", "number", "owner", "pronoun", "quantifier"})
_SUBJECT = 8
"""Words of a subject at most."""


def bear_otherwise(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether a comma sets off a phrase in one text alone, where it makes it bear on another thing."""
    for reach in _REACHES:
        mine, other = frozenset(_set_off(ours, reach)), frozenset(_set_off(theirs, reach))
        if len(mine) != len(other) and any(
            any(gap.first <= at < gap.last for at in mine) != any(gap.start <= at < gap.stop for at in other)
            for gap in gaps([token.key for token in ours], [token.key for token in theirs])
        ):
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Reach:
    """What bears on what follows it up to the end of its clause: `begins` tells whether it stands at a place, `takes`
    whether it may bear on the phrase that begins with a word; `is_clause` if its verb is still to come."""

    begins: Callable[[Sequence[Token], int], bool]
    takes: Callable[[Token], bool]
    is_clause: bool = True


def _set_off(tokens: Sequence[Token], reach: _Reach) -> Iterator[int]:
    """The commas before the phrases that it may bear on."""
    for first in range(len(tokens)):
        if reach.begins(tokens, first):
            yield from (at for at in _phrases(tokens, first, reach.is_clause) if reach.takes(tokens[at + 1]))


def _phrases(tokens: Sequence[Token], first: int, is_clause: bool) -> Iterator[int]:
    """The commas before phrases in a clause, after its verb."""
    is_told = not is_clause
    for at in range(first, len(tokens) - 1):
        token = tokens[at]
        if token.tag in _ENDS or (token.tag == "conjunction" and at > first and _begins_clause(tokens, at + 1)):
            return
        is_told = is_told or token.tag == "verb" or is_finite(token)
        is_behind = is_told and tokens[at - 1].tag not in (*AUXILIARIES, "conjunction", "not")
        if token.tag == "comma" and tokens[at + 1].tag in _PHRASES and is_behind:
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
    """Whether "not" stands there, or what denies as it does: failed to pay, without paying."""
    after = tokens[at + 1 : at + 2]
    is_without = tokens[at].key == "without" and any(token.form == "gerund" for token in after)
    return tokens[at].key in _DENYING or tokens[at].verb in _NOT_DOING or is_without


def _says(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is said begins, of which a phrase may be or of the saying: agreed that it will pay."""
    return tokens[at].key == "that" and tokens[at].tag == "subordinator"


def _tells_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause or a participle of a noun begins, after the verb of the sentence."""
    if tokens[at].tag == "relative":
        return True
    is_participle = tokens[at].tag == "verb" and tokens[at].form in ("past", "gerund") and not is_finite(tokens[at])
    is_after = at > 0 and tokens[at - 1].tag in _AFTER_NOUN
    return is_participle and is_after and any(is_finite(each) or each.tag == "verb" for each in tokens[: at - 1])


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a further verb of the same subject is joined: raised the fees and elected her."""
    verb = at + 1
    while verb < len(tokens) and tokens[verb].tag in ("adverb", "not"):
        verb += 1
    is_verb = verb < len(tokens) and (tokens[verb].tag in AUXILIARIES or tokens[verb].form in ("past", "third", "base"))
    return tokens[at].tag == "conjunction" and is_verb


def _compares(tokens: Sequence[Token], at: int) -> bool:
    """Whether "as" may tell of what it is the same: the same fees as described."""
    return tokens[at].key in ("same", "such")


_REACHES = (
    _Reach(_denies, lambda token: token.key not in _NEVER_DENIED),
    _Reach(_tells_noun, lambda token: True),
    _Reach(_says, lambda token: True),
    _Reach(_joins, lambda token: True),
    _Reach(_compares, lambda token: token.key == "as", is_clause=False),
)
