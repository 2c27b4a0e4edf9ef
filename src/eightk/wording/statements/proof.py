"""Passages of two texts that state the same: the sentences of either, one or several, read as statements."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby

from eightk.wording.align import gaps
from eightk.wording.parties import Parties
from eightk.wording.statements.crossing import is_crossed
from eightk.wording.statements.forms_kept import tell_otherwise
from eightk.wording.statements.naming import read_names
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.passage import Passage
from eightk.wording.statements.reading import LONGEST
from eightk.wording.statements.sentences import Sentence, body, is_abbreviated, sentences
from eightk.wording.statements.sides import MOST, Side, Text, joined, partners, read_text
from eightk.wording.statements.speech import read_tokens
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.turns import turns_of
from eightk.wording.statements.unlike import are_unlike, lacks_and
from eightk.wording.statements.vocabulary import words
from eightk.wording.statements.within import proved_within
from eightk.wording.units import Unit

_COUNTING = re.compile(
    r"\b(?:latter|former|the (?:first|second|last)(?! (?:\w+ )?(?:anniversary|day|half|month|quarter|week|year)))\b",
    re.IGNORECASE,
)
"""What follows speaks of one of several by its place."""
_SUCH = words("agreement amount payment plan lease note sale award fee bonus amendment contract transaction")
_POINTING = re.compile(rf"\b(?:that|such|this) (?:{'|'.join(sorted(_SUCH))})\b", re.IGNORECASE)
"""What follows speaks of the agreement or the amount named last."""
_PRONOUN = re.compile(r"\b(?:it|its|he|his|him|she|her|they|their|them|latter|former)\b", re.IGNORECASE)
_DATES = frozenset({"date", "time"})
_TOLD = words("after all before excluding until without")
"""Words that every rewording has, like the offices and counts, however often."""
_FEW = frozenset({"count:0", "count:1", "count:2"})
"""Counts that may be said otherwise: no, a, both."""
_VALUES = frozenset({"money", "percent", "ratio", "multiple", "ordinal"})
"""Kinds of values that no turn adds or takes; others may be said twice or not."""
_GIVING = re.compile(r"(?:(?:may|must|shall|will|would) )?(?:contain|entitle|include|pay|provide|receive)\(")
"""What is or will be given or contained, each thing by itself."""
_WHAT_AFTER = re.compile(r"(?:\w+ )?(?:entitle|provide)\(")
"""Of these what is given stands among the phrases."""
_LASTING = ("=<", "be(", "entitle(", "include(", "bear(", "contain(", "cover(", "mature(", "provide(")
"""What is so, and not what comes after what."""
_HE = words("he her him himself his she")
LAW = frozenset(('"', "*", "?", "[", "]", "#", "†")) | words("neither no not may must shall unless only never cannot")
"""Words of law, and marks that tell of a note, a doubt or a change, that no turn adds or takes."""


@dataclass(frozen=True, slots=True)
class SameStatements:
    """Passages that state the same, and the turns by which they are built otherwise."""

    ours: Sentence
    theirs: Sentence
    turns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Around:
    """What stands beside some units in both texts: a few sentences before them, and the text that follows."""

    before: tuple[Unit, ...] = ()
    beyond: str = ""
    begins: bool = False
    """Whether nothing stands before that."""


def prove_statements(
    ours: Sequence[Unit],
    theirs: Sequence[Unit],
    texts: tuple[str, str],
    parties: Parties,
    around: Callable[[], Around],
) -> tuple[tuple[Unit, ...], tuple[SameStatements, ...]]:
    """The approved units, every passage that states what the draft's does read as the draft's, and the proofs.

    `texts` are both texts whole: who "he" is depends on all of them. `around` reads what stands beside these units, if
    it is asked for."""
    mine, other = sentences(ours), sentences(theirs)
    apart = list(gaps([_raw(each) for each in mine], [_raw(each) for each in other]))
    if not any(_may_match(mine[gap.first : gap.last], other[gap.start : gap.stop]) for gap in apart):
        return tuple(ours), ()
    words = [_tokens(each) for each in (*mine, *other)]
    beside = around()
    names = read_names((*beside.before, *ours, *theirs), texts, parties)
    found: list[Unit] = []
    proofs: list[SameStatements] = []
    before = _before(beside)
    left, right = (
        read_text(mine, words[: len(mine)], names, before),
        read_text(other, words[len(mine) :], names, before),
    )
    beyond = beside.beyond
    at = 0
    for gap in apart:
        found += joined(mine[at : gap.first])
        sides = left.part(gap.first, gap.last), right.part(gap.start, gap.stop)
        matches = _matches(*sides) if _goes_on(left, gap.last, right, gap.stop, beyond) else []
        for passage in _told_by(*sides, matches, _next(left, gap.last, beyond)):
            found += passage.theirs or passage.ours
            if passage.theirs:
                proofs.append(passage)
        at = gap.last
    return (*found, *joined(mine[at:])), tuple(proofs)


def _before(beside: Around) -> list[Sequence[Token]]:
    """The sentence before some units; where it speaks of somebody as "he", those before it too, for whom that is."""
    every = list(sentences(beside.before))
    found: list[Sequence[Token]] = []
    while every and (not found or any(token.key in _HE for token in found[0])):
        found.insert(0, read_tokens(body(every.pop())))
    return found if every or not beside.begins else [(), *found]


@lru_cache(maxsize=1_000)
def _tokens(sentence: Sentence) -> tuple[Token, ...]:
    """The words of a sentence; that of an approved wording comes again with each draft of it."""
    return read_tokens(body(sentence))


def _may_match(ours: Sequence[Sentence], theirs: Sequence[Sentence]) -> bool:
    """Whether some run of either side has the values and words of law of one of the other: if not, none is read."""
    if _dates(ours) != _dates(theirs):
        return False
    known = set(_fixed_of_runs(theirs))
    return any(fixed in known for fixed in _fixed_of_runs(ours))


def _dates(run: Sequence[Sentence]) -> frozenset[str]:
    """The dates and times that some sentences state, however often."""
    return frozenset(unit.key for sentence in run for unit in sentence if unit.kind in _DATES)


def _fixed_of_runs(every: Sequence[Sentence]) -> Iterator[tuple[tuple[str, ...], frozenset[str]]]:
    """What each run of a few sentences states that no turn adds or takes: so often, and at least once."""
    fixed = [[*map(_as_law, (unit.key for unit in each if unit.kind in _VALUES or unit.key in LAW))] for each in every]
    told = [[unit.key for unit in each if _is_told(unit)] for each in every]
    for first, last in runs_of(len(every)):
        yield tuple(sorted(chain(*fixed[first:last]))), frozenset(chain(*told[first:last]))


def _as_law(key: str) -> str:
    return "not" if key in ("neither", "no") else key


def _is_told(unit: Unit) -> bool:
    if unit.kind == "count":
        return unit.key not in _FEW
    return unit.kind == "office" or unit.key in _TOLD


def _goes_on(left: Text, at: int, right: Text, there: int, beyond: str) -> bool:
    """Whether what follows a proved passage means the same after either: "it" hangs on who was named before, and "the
    latter" on the order in which things were named."""
    following = _next(left, at, beyond)
    mine, other = left.nouns(at), right.nouns(there)
    if _COUNTING.search(following) and mine != other:
        return False
    if _POINTING.search(following) and [*filter(_may_be_such, mine)] != [*filter(_may_be_such, other)]:
        return False
    if at < len(left.stated) and there < len(right.stated):
        return left.stated[at].said == right.stated[there].said
    if at and there and left.stated[at - 1].subject != right.stated[there - 1].subject:
        return _PRONOUN.search(beyond) is None
    return True


def _text(sentence: Sentence) -> str:
    return " ".join(unit.text for unit in sentence)


def _may_be_such(noun: str) -> bool:
    """Whether "that agreement", "such amount" may speak of it."""
    return noun in _SUCH or noun in DOCUMENTS or noun.startswith("money:")


_Match = tuple[tuple[int, int], tuple[int, int]]
"""A run of either side, by the places of its sentences."""


def _matches(left: Side, right: Side) -> list[_Match]:
    """The runs of either side that state the same together, in order."""
    runs: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for place in runs_of(len(right.sentences)):
        runs.setdefault(right.stated(*place), []).append(place)
    found: list[_Match] = []
    first = start = 0
    while first < len(left.sentences):
        pair = _match(left, right, runs, first, start)
        if pair:
            found.append(((first, pair[0]), pair[1]))
        first, start = (pair[0], pair[1][1]) if pair else (first + 1, start)
    return found


def _told_by(left: Side, right: Side, matches: Sequence[_Match], beyond: str) -> Iterator[SameStatements]:
    """All of the left in order: the runs that are matched, and of the others what is proved within a sentence."""
    at = there = 0
    for (first, last), (start, stop) in (*matches, ((len(left.sentences),) * 2, (len(right.sentences),) * 2)):
        yield from _within(left.cut(at, first), right.cut(there, start), _next(left, first, beyond))
        if first < last:
            turns = turns_of(left.passage(first, last), right.passage(start, stop))
            yield SameStatements(left.run(first, last), right.run(start, stop), turns)
        at, there = last, stop


def _next(left: Side | Text, at: int, beyond: str) -> str:
    """What follows in the text."""
    return _text(left.sentences[at]) if at < len(left.sentences) else beyond


def _within(left: Side, right: Side, beyond: str) -> Iterator[SameStatements]:
    """The sentences of the left that have none of the right to match, each with what is proved within it."""
    for at, other in enumerate(partners(left, right)):
        sentence = left.sentences[at]
        if (
            other is None
            or max(len(left.words[at]), len(right.words[other])) > LONGEST
            or are_unlike(left.words[at], right.words[other])
            or lacks_and(left.words[at], right.words[other])
        ):
            yield SameStatements(sentence, ())
            continue
        done = 0
        is_pointed_at = _PRONOUN.search(_next(left, at + 1, beyond)) is not None
        for each in proved_within(
            left.said[at].words, right.said[other].words, left.of_several, is_pointed_at=is_pointed_at
        ):
            (first, last), (start, stop) = each.ours.units, each.theirs.units
            if first > done:
                yield SameStatements(sentence[done:first], ())
            run, there = sentence[first:last], right.sentences[other][start:stop]
            yield SameStatements(
                run, there, turns_of(Passage([run], each.ours.words), Passage([there], each.theirs.words))
            )
            done = last
        yield SameStatements(sentence[done:], ())


def _match(
    left: Side, right: Side, runs: Mapping[tuple[str, ...], Sequence[tuple[int, int]]], first: int, start: int
) -> tuple[int, tuple[int, int]] | None:
    """The shortest run from a sentence on that states what a run of the other side does, and that one."""
    for last in range(first + 1, min(first + MOST, len(left.sentences)) + 1):
        for place in runs.get(left.stated(first, last), ()):
            if place[0] < start or not _in_order(left.main(first, last), right.main(*place)):
                continue
            mine, other = left.tokens(first, last), right.tokens(*place)
            is_cut = last - first == place[1] - place[0] and lacks_and(mine, other)
            if not (is_cut or tell_otherwise(mine, other) or are_unlike(mine, other) or is_crossed(mine, other)):
                return last, place
    return None


def _in_order(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the clauses that both have as their own follow one another alike: what came first is told first."""
    mine, other = frozenset(ours), frozenset(theirs)
    shared = ([key for key in ours if key in other], [key for key in theirs if key in mine])
    told, again = (_by_receiver([key for key in keys if not key.startswith(_LASTING)]) for keys in shared)
    return told == again


def _by_receiver(keys: Sequence[str]) -> list[str]:
    """What follows one another, with all that one will be given together in one order: a salary and a bonus."""
    return [key for _, run in groupby(keys, _given_to) for key in sorted(run)]


def _given_to(key: str) -> str:
    """Who will be given what a clause tells, and how; a clause of anything else is like no other."""
    if not _GIVING.match(key):
        return key
    if _WHAT_AFTER.match(key):
        return key.partition("[")[0]
    before, _, about = key.rpartition(")[")
    return f"{key.partition(';')[0]} {about if before else ''}"


def runs_of(length: int) -> Iterator[tuple[int, int]]:
    """The runs of a few sentences, shorter ones first."""
    for size in range(1, MOST + 1):
        yield from ((first, first + size) for first in range(length - size + 1))


def _raw(sentence: Sentence) -> str:
    keys = [unit.key for unit in body(sentence)]
    return "\n".join([*keys, "." if is_abbreviated(sentence[-1]) else sentence[-1].key])
