"""Passages of two texts that state the same: the sentences of either, one or several, read as statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.align import gaps
from eightk.wording.statements.clauses import read_all
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.names import Names, read_names
from eightk.wording.statements.tokens import Token, read_tokens
from eightk.wording.structure.rule import Sentence
from eightk.wording.structure.sentence import body, is_abbreviated, sentences
from eightk.wording.units import Unit

_MOST = 4
"""Sentences that are read together at most."""


@dataclass(frozen=True, slots=True)
class SameStatements:
    """Passages that state the same."""

    ours: Sentence
    theirs: Sentence


def prove_statements(
    ours: Sequence[Unit], theirs: Sequence[Unit], texts: tuple[str, str]
) -> tuple[tuple[Unit, ...], tuple[SameStatements, ...]]:
    """The approved units with every passage that states what the draft's does read as the draft's, and the proofs.

    `texts` are both texts whole: who "he" is depends on all of them."""
    mine, other = sentences(ours), sentences(theirs)
    words = [read_tokens(body(each)) for each in (*mine, *other)]
    names = read_names((*ours, *theirs), texts)
    found: list[Unit] = []
    proofs: list[SameStatements] = []
    at = 0
    for gap in gaps([_raw(each) for each in mine], [_raw(each) for each in other]):
        found += _joined(mine[at : gap.first])
        left = _Side(mine, words[: len(mine)], names, gap.first, gap.last)
        right = _Side(other, words[len(mine) :], names, gap.start, gap.stop)
        for passage in _passages(left, right):
            found += passage.theirs or passage.ours
            if passage.theirs:
                proofs.append(passage)
        at = gap.last
    return (*found, *_joined(mine[at:])), tuple(proofs)


class _Side:
    """The sentences of one text between two places, each with its statements."""

    def __init__(
        self, sentences: Sequence[Sentence], words: Sequence[Sequence[Token]], names: Names, first: int, last: int
    ) -> None:
        self.sentences = sentences[first:last]
        self.keys = [statements(each, names) for each in words[first:last]]

    def run(self, first: int, last: int) -> Sentence:
        return tuple(_joined(self.sentences[first:last]))

    def stated(self, first: int, last: int) -> Counter[str]:
        return Counter(key for keys in self.keys[first:last] for key in keys)


def statements(tokens: Sequence[Token], names: Names) -> list[str]:
    """What a sentence states, as keys."""
    return [node.key for node in read_all(Cursor(names.resolve(tokens)))]


def _passages(left: _Side, right: _Side) -> list[SameStatements]:
    """The runs of either side in order: those that state the same together, the others of the left alone."""
    found: list[SameStatements] = []
    first = start = 0
    while first < len(left.sentences):
        pair = _next(left, right, first, start)
        if pair is None:
            found += [SameStatements(left.run(at, at + 1), ()) for at in range(first, len(left.sentences))]
            break
        begin, last, there, stop = pair
        found += [SameStatements(left.run(at, at + 1), ()) for at in range(first, begin)]
        found.append(SameStatements(left.run(begin, last), right.run(there, stop)))
        first, start = last, stop
    return found


def _next(left: _Side, right: _Side, first: int, start: int) -> tuple[int, int, int, int] | None:
    """The nearest runs from two places on that state the same."""
    for begin in range(first, len(left.sentences)):
        for last in range(begin + 1, min(begin + _MOST, len(left.sentences)) + 1):
            stated = left.stated(begin, last)
            for there in range(start, len(right.sentences)):
                for stop in range(there + 1, min(there + _MOST, len(right.sentences)) + 1):
                    if stated == right.stated(there, stop):
                        return begin, last, there, stop
    return None


def _raw(sentence: Sentence) -> str:
    keys = [unit.key for unit in body(sentence)]
    return "\n".join([*keys, "." if is_abbreviated(sentence[-1]) else sentence[-1].key])


def _joined(run: Sequence[Sentence]) -> list[Unit]:
    return [unit for sentence in run for unit in sentence]
