"""“It” and “they” at the head of a sentence, where they can only be the subject of the one before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from eightk.wording.statements.nodes import Node, Thing
from eightk.wording.statements.spoken_of import candidates, is_head
from eightk.wording.statements.telling import is_several
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

_NO_THING = frozenset({"human", "named"})
_SUMS = frozenset({"measure"})
_PROVIDING = words("amend contain govern permit prohibit provide require restate supersede")
"""What a paper does, and no sum or time."""
_OPENING = frozenset({"adverb", "comma"})
_AMONG = frozenset({"adverb", "have", "modal", "not"})


def continued(
    before: Sequence[Token],
    tokens: Sequence[Token],
    subject: Node | None,
    sorts: Mapping[str, str],
) -> tuple[int, Thing] | None:
    """The place of "it" or "they" that opens a sentence, and the one thing that it can mean.

    `subject` is that of the sentence before."""
    at = next((at for at, token in enumerate(tokens) if token.tag not in _OPENING), len(tokens))
    key = tokens[at].key if at < len(tokens) else ""
    if key not in ("it", "they"):
        return None
    found = _several(before) if key == "they" else _things(before, tokens[at + 1 :], sorts)
    if isinstance(subject, Thing) and subject.kind == "word" and not subject.is_owned and found == [subject.head]:
        return at, subject
    return None


def _things(before: Sequence[Token], rest: Sequence[Token], sorts: Mapping[str, str]) -> list[str]:
    """What "it" may mean: each thing of which a sentence speaks, but for those that do no such thing."""
    verb = next((token for token in rest if token.tag not in _AMONG), None)
    excluded = _NO_THING
    if verb is not None and verb.verb in _PROVIDING:
        excluded = excluded | _SUMS
    return [before[each.at].key for each in candidates(before, sorts) if each.sort not in excluded]


def _several(before: Sequence[Token]) -> list[str]:
    """What "they" may mean: each noun of several, and everyone who is named."""
    return [
        token.key
        for at, token in enumerate(before)
        if token.kind in ("person", "party", "name", "office")
        or (token.tag in ("noun", "verb") and is_several(token.key) and is_head(before, at))
        or token.tag in ("pronoun", "owner")
    ]
