"""Some sentences of one text, as the turns count in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.statements.sentences import Sentence
from eightk.wording.statements.tokens import Token


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of one text: their units and their words."""

    sentences: Sequence[Sentence]
    words: Sequence[Token]

    def tags(self, *tags: str) -> int:
        """How many words are of some parts of speech."""
        return sum(word.tag in tags for word in self.words)

    def keys(self, known: frozenset[str]) -> int:
        """How many of some words are written in it."""
        texts = (unit.text.casefold() for sentence in self.sentences for unit in sentence)
        return sum(word in known for text in texts for word in text.split())

    def verbs(self, verb: str) -> int:
        """How many forms of a verb it has."""
        return sum(word.verb == verb for word in self.words)
