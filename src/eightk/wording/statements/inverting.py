"""Sentences that begin with what is done to their subject: attached as Exhibit 99.1 is a copy of the release."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

_FILED = words("attach file furnish include submit")
_PLAIN = frozenset({"article", "close", "noun", "number", "open", "owner", "possessive", "preposition", "term"})
"""What a subject without a clause of its own is made of."""


def turned_back(tokens: Sequence[Token]) -> Sequence[Token]:
    """The sentence with its subject first, if nothing but the subject follows its verb: a copy is attached as it."""
    if len(tokens) < 2 or tokens[0].verb not in _FILED or tokens[0].form != "past" or tokens[1].key != "as":
        return tokens
    verb = _referred(tokens)
    subject = tokens[verb + 1 :]
    is_plain = all(token.tag in _PLAIN or token.form == "gerund" for token in subject)
    if not subject or not is_plain or tokens[verb].key not in ("is", "are"):
        return tokens
    done = [replace(token, tag="preposition") if token.key == "as" else token for token in tokens[:verb]]
    return [*subject, tokens[verb], *done]


def _referred(tokens: Sequence[Token]) -> int:
    """The place after the exhibits as which something is filed; 0 if there are none."""
    verb = 2
    while verb < len(tokens) and (tokens[verb].kind == "reference" or tokens[verb].key == "and"):
        verb += 1
    return verb if verb > 2 and tokens[verb - 1].key != "and" else 0
