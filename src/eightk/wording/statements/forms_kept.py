"""What only the form of a verb tells: when it is done, and of which of two nouns a clause is about.

What is read as a statement gives these up, so that a clause and its participle may be the same: "shares that were
issued", "shares issued"; "terms that provide", "terms providing". A participle tells neither. So two passages that
tell otherwise are none the less kept apart here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from eightk.wording.statements.in_place import is_retold
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import words

_PAST = words("was were had has have")
_PRESENT = words("is are")
_ONE = words("is was has does")
_MANY = words("are were have do")
_BETWEEN = frozenset({"adverb", "not"})
_SUBJECTS = frozenset({"noun", "pronoun", "relative", "term"})
_ADJECTIVES = words("outstanding")
"""Said of what is so, or was so then."""
_HE = words("he him himself his")
_SHE = words("she her hers herself")

_WORD = re.compile(r"[a-z]+")
_CLAUSE = re.compile(r"\b(?:that|which|who)\s+(?:(is|are|was|were|has|have)\s+)?(?:\w+ly\s+)?(\w+)")
_WAYS = {
    "is": ("present", "one"),
    "are": ("present", "many"),
    "was": ("past", "one"),
    "were": ("past", "many"),
    "has": ("past", "one"),
    "have": ("past", "many"),
    "third": ("present", "one"),
    "base": ("present", "many"),
    "past": ("past",),
}
"""What an auxiliary, or the form of a verb without one, tells."""

_Told = Counter[tuple[str, str]]


def tell_otherwise(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether one passage says in the past what the other says in the present, or of several what the other says of
    one: that were issued, that are issued; the terms of the plan that provide, that provides."""
    return (
        _trade(_times(ours), _times(theirs), "past", "present")
        or _trade(_numbers(ours), _numbers(theirs), "one", "many")
        or is_retold(ours, theirs)
    )


def texts_tell_otherwise(ours: str, theirs: str) -> bool:
    """Whether the clauses after "that" and "which" of two stretches of text do so, by their words alone, or the one
    speaks of him and the other of her."""
    mine, other = Counter(_clauses(ours)), Counter(_clauses(theirs))
    return any(_trade(mine, other, *ways) for ways in (("past", "present"), ("one", "many"))) or _swap(ours, theirs)


def _swap(ours: str, theirs: str) -> bool:
    """Whether one text has "he" and no "she" where the other has "she" and no "he": someone else may be meant."""
    mine, other = ({*_WORD.findall(text.lower())} & (_HE | _SHE) for text in (ours, theirs))
    return any(one <= _HE and two <= _SHE for one, two in ((mine, other), (other, mine)) if one and two)


def _clauses(text: str) -> Iterator[tuple[str, str]]:
    for auxiliary, word in _CLAUSE.findall(text.lower()):
        readings = VERB_FORMS.get(word, ((word, ""),))
        yield from ((readings[0][0], way) for way in _WAYS.get(auxiliary or readings[0][1], ()))


def _trade(ours: _Told, theirs: _Told, one: str, other: str) -> bool:
    """Whether some verb is told in the one way less often and in the other more often."""
    fewer, more = ours - theirs, theirs - ours
    swapped = {one: other, other: one}
    return any((verb, swapped.get(way, "")) in more for verb, way in fewer)


def _times(tokens: Sequence[Token]) -> _Told:
    """How often each verb is told in the past, and in the present."""
    return Counter((tokens[at].verb or tokens[at].key, when) for at, when in _timed(tokens))


def _timed(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    for at, token in enumerate(tokens):
        before = _before(tokens, at)
        if token.key in _ADJECTIVES or (token.tag == "verb" and token.form == "past"):
            if before in _PAST | _PRESENT or token.key in _ADJECTIVES:
                yield from ((at, when) for when, keys in (("past", _PAST), ("present", _PRESENT)) if before in keys)
            elif before == "been" or _has_subject(tokens, at):
                yield at, "past"
        elif token.tag == "verb" and (token.form == "third" or (token.form == "base" and _has_subject(tokens, at))):
            yield at, "present"


def _before(tokens: Sequence[Token], at: int) -> str:
    """The word before a verb, past adverbs and "not"."""
    return next((token.key for token in reversed(tokens[max(0, at - 4) : at]) if token.tag not in _BETWEEN), "")


def _has_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether its subject may stand before it in a relative clause: that the Company issued, he issued."""
    near = tokens[max(0, at - 6) : at]
    last = next((token for token in reversed(near) if token.tag not in _BETWEEN), None)
    if last is None or last.tag not in _SUBJECTS:
        return False
    return last.tag == "pronoun" or any(token.tag == "relative" for token in near)


def _numbers(tokens: Sequence[Token]) -> _Told:
    """How often each verb right after "that" or "which" is told of one, and of several."""
    return Counter(_numbered(tokens))


def _numbered(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    for at, token in enumerate(tokens):
        if token.tag != "relative":
            continue
        verb = next((each for each in tokens[at + 1 : at + 4] if each.tag not in _BETWEEN), None)
        if verb is None:
            continue
        if verb.key in _ONE or (verb.tag == "verb" and verb.form == "third"):
            yield verb.verb or verb.tag, "one"
        elif verb.key in _MANY or (verb.tag == "verb" and verb.form == "base"):
            yield verb.verb or verb.tag, "many"
