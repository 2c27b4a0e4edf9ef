"""The sentences of one text, and some of them, with the words and statements of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.statements.names import Names
from eightk.wording.statements.passage import Passage
from eightk.wording.statements.reading import Stated, statements
from eightk.wording.statements.sentences import Sentence
from eightk.wording.statements.tokens import Token
from eightk.wording.units import Unit

MOST = 4
"""Sentences that are read together at most."""


@dataclass(frozen=True, slots=True)
class Text:
    """The sentences of one text, with the words and statements of each and whom it speaks of last."""

    sentences: Sequence[Sentence]
    words: Sequence[Sequence[Token]]
    stated: Sequence[Stated]
    of_several: frozenset[str] = frozenset()
    """Nouns of which the text speaks of several."""

    def nouns(self, last: int) -> list[str]:
        """The nouns of the sentences up to a place, as they follow one another."""
        return [token.key for words in self.words[max(0, last - MOST) : last] for token in words if token.tag == "noun"]

    def part(self, first: int, last: int) -> Side:
        """Those between two places."""
        return Side(self.sentences[first:last], self.words[first:last], self.stated[first:last], self.of_several)


def read_text(
    sentences: Sequence[Sentence], words: Sequence[Sequence[Token]], names: Names, before: Sequence[Sequence[Token]]
) -> Text:
    """Some sentences with what each states; those before them are read and left out."""
    return Text(sentences, words, list(statements([*before, *words], names))[len(before) :], names.of_several)


@dataclass(frozen=True, slots=True)
class Side:
    """Some sentences of one text, with the words and statements of each."""

    sentences: Sequence[Sentence]
    words: Sequence[Sequence[Token]]
    said: Sequence[Stated]
    of_several: frozenset[str] = frozenset()

    def cut(self, first: int, last: int) -> Side:
        """Those between two places."""
        return Side(self.sentences[first:last], self.words[first:last], self.said[first:last], self.of_several)

    def run(self, first: int, last: int) -> Sentence:
        """The units of a run."""
        return tuple(joined(self.sentences[first:last]))

    def tokens(self, first: int, last: int) -> Sequence[Token]:
        """The words of a run."""
        return [token for words in self.words[first:last] for token in words]

    def passage(self, first: int, last: int) -> Passage:
        """The sentences of a run with their words."""
        return Passage(self.sentences[first:last], self.tokens(first, last))

    def stated(self, first: int, last: int) -> tuple[str, ...]:
        """All that a run states, in one order."""
        return tuple(sorted(key for each in self.said[first:last] for key in (*each.main, *each.apart)))

    def main(self, first: int, last: int) -> list[str]:
        """What it states in clauses of their own, in their order."""
        return [key for each in self.said[first:last] for key in each.main]


def partners(left: Side, right: Side) -> Iterator[int | None]:
    """For each sentence of the left the one of the right that has most of its words, in order."""
    if len(left.sentences) == len(right.sentences):
        yield from range(len(left.sentences))
        return
    start = 0
    bags = [Counter(token.key for token in tokens) for tokens in right.words]
    for tokens in left.words:
        bag = Counter(token.key for token in tokens)
        near = range(start, min(start + MOST, len(bags)))
        best = max(near, key=lambda at: sum((bag & bags[at]).values()), default=None)
        if best is None or 2 * sum((bag & bags[best]).values()) < sum(bag.values()):
            yield None
        else:
            yield best
            start = best + 1


def joined(run: Sequence[Sentence]) -> list[Unit]:
    """The units of some sentences."""
    return [unit for sentence in run for unit in sentence]
