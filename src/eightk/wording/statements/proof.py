"""Passages of two texts that state the same: the sentences of either, one or several, read as statements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from eightk.wording.align import gaps
from eightk.wording.parties import Parties
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
    ours: Sequence[Unit], theirs: Sequence[Unit], texts: tuple[str, str], parties: Parties
) -> tuple[tuple[Unit, ...], tuple[SameStatements, ...]]:
    """The approved units with every passage that states what the draft's does read as the draft's, and the proofs.

    `texts` are both texts whole: who "he" is depends on all of them."""
    mine, other = sentences(ours), sentences(theirs)
    words = [read_tokens(body(each)) for each in (*mine, *other)]
    names = read_names((*ours, *theirs), texts, parties)
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
        self.keys = list(statements(words, names))[first:last]

    def run(self, first: int, last: int) -> Sentence:
        return tuple(_joined(self.sentences[first:last]))

    def stated(self, first: int, last: int) -> tuple[str, ...]:
        return tuple(sorted(key for keys in self.keys[first:last] for key in keys))


def statements(sentences: Sequence[Sequence[Token]], names: Names) -> Iterator[list[str]]:
    """What each sentence states, as keys; the agreement and the subject of one go on to the next."""
    document, spoken_of = None, None
    for tokens in sentences:
        cursor = Cursor(names.resolve(tokens), document=document, spoken_of=spoken_of)
        yield [node.key for node in read_all(cursor)]
        document, spoken_of = cursor.document, cursor.spoken_of


def _passages(left: _Side, right: _Side) -> list[SameStatements]:
    """The runs of either side in order: those that state the same together, the others of the left alone."""
    runs: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for place in _runs(len(right.sentences)):
        runs.setdefault(right.stated(*place), []).append(place)
    found: list[SameStatements] = []
    first = start = 0
    while first < len(left.sentences):
        pair = _match(left, runs, first, start)
        last, places = pair if pair else (first + 1, None)
        found.append(SameStatements(left.run(first, last), right.run(*places) if places else ()))
        first, start = last, places[1] if places else start
    return found


def _match(
    left: _Side, runs: Mapping[tuple[str, ...], Sequence[tuple[int, int]]], first: int, start: int
) -> tuple[int, tuple[int, int]] | None:
    """The shortest run from a sentence on that states what a run of the other side does, and that one."""
    for last in range(first + 1, min(first + _MOST, len(left.sentences)) + 1):
        for place in runs.get(left.stated(first, last), ()):
            if place[0] >= start:
                return last, place
    return None


def _runs(length: int) -> Iterator[tuple[int, int]]:
    """The runs of a few sentences, shorter ones first."""
    for size in range(1, _MOST + 1):
        yield from ((first, first + size) for first in range(length - size + 1))


def _raw(sentence: Sentence) -> str:
    keys = [unit.key for unit in body(sentence)]
    return "\n".join([*keys, "." if is_abbreviated(sentence[-1]) else sentence[-1].key])


def _joined(run: Sequence[Sentence]) -> list[Unit]:
    return [unit for sentence in run for unit in sentence]
