"""Two texts read for formulas: where both have one that tells the same, the approved one is read as the draft's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.align import gaps
from eightk.wording.formulas.formula import Formula
from eightk.wording.formulas.lists import listed
from eightk.wording.formulas.patterns import opening_words, patterns_of
from eightk.wording.formulas.reading import Found, Reader
from eightk.wording.formulas.slots import NUMBERED, PRONOUNS
from eightk.wording.statements.sentences import ENDS
from eightk.wording.statements.vocabulary import BE, HAVE, MODALS, PREPOSITIONS, SUBORDINATORS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.reader import Touched
from eightk.wording.units import Unit

_ECHOES = {"self": "person", "whole": "thing"}
"""Slots that tell nothing where they have what another one has."""
_TITLES = {"name:Mr": "he", "name:Ms": "she", "name:Mrs": "she"}
"""Who is told by "he" and by "she"."""
_BESIDE = frozenset({"and", ",", "(", "of", "to", "for", "with", "between", "among", "by", "under", "'s", "as"})
_OPENINGS = frozenset({"in addition ,", "additionally ,", "furthermore ,", "moreover ,", "further ,", "also ,"})
_FEW = 3
"""Units of them at most."""
_MARKS = frozenset({",", ";"})
_OPENS = frozenset({",", ";", "and"})
"""After what a clause may begin."""
_SUBJECTS = frozenset({"there", "he", "she"})
_GO_ON = words("which effective payable commencing beginning plus other except")
"""Words after a comma that are of the clause before it, whatever its subject."""
_VALUES = frozenset({"count", "date", "money", "multiple", "percent", "ratio", "time"})
_LONGEST = 400
"""Units of a sentence that is read at most."""


@dataclass(frozen=True, slots=True)
class Told:
    """A formula as it was read in one text."""

    formula: Formula
    found: Found
    line: Line

    @property
    def content(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What stands in each slot, by its name."""
        found = sorted((name, self._content(kind, first, last)) for name, kind, first, last in self.found.slots)
        named = dict(found)
        again = named.get("again", ())
        if again[:1] in (("such",), ("that",)) and _is_one(named.get("thing", ()), again[1:]):
            named["again"] = named["thing"]
        return tuple(
            (name, named["again"] if name == "again" else told)
            for name, told in found
            if name not in _ECHOES or not _echoes(told, named.get(_ECHOES[name], ()))
        )

    def _content(self, kind: str, first: int, last: int) -> tuple[str, ...]:
        keys = tuple(unit.key for unit in self.line.units[first:last])
        if kind == "owner":
            return tuple(key for key in (*keys[:-1], keys[-1].removesuffix("'s")) if key)
        return listed(self.line, NUMBERED[kind], first, last)[1] if kind in NUMBERED else keys


def _is_one(thing: Sequence[str], called: Sequence[str]) -> bool:
    """Whether a thing is one, with nothing named beside it, and of the kind that "such agreement" calls it."""
    return tuple(thing[-1:]) == tuple(called) and not _BESIDE & set(thing)


def _echoes(told: Sequence[str], named: Sequence[str]) -> bool:
    """Whether what is told again is what was named: the same words, or "she" of Ms. Hall."""
    if len(told) == 1 and told[0] in PRONOUNS:
        return "and" not in named and PRONOUNS[told[0]] == _TITLES.get("".join(named[:1]))
    return told == named


def told_alike(ours: Sequence[Unit], theirs: Sequence[Unit], formulas: Sequence[Formula]) -> tuple[Touched, ...]:
    """What two texts tell by the same formulas in other words, in order."""
    apart = gaps([unit.key for unit in ours], [unit.key for unit in theirs])
    hunks = [
        each for each in apart if not _are_values((*ours[each.first : each.last], *theirs[each.start : each.stop]))
    ]
    left = tuple(_read(Line(ours, {}), [(hunk.first, hunk.last) for hunk in hunks], formulas)) if hunks else ()
    if not left:
        return ()
    right = tuple(_read(Line(theirs, {}), [(hunk.start, hunk.stop) for hunk in hunks], formulas))
    return tuple(
        same
        for mine, other in _paired(left, right)
        for same in _same(mine, other)
        if _keys(ours, same.ours) != _keys(theirs, same.theirs)
    )


def _are_values(units: Sequence[Unit]) -> bool:
    """Whether these are amounts, dates and the like alone, of which no formula tells the same as of others."""
    return all(unit.kind in _VALUES for unit in units)


def _keys(units: Sequence[Unit], place: tuple[int, int]) -> list[str]:
    return [unit.key for unit in units[slice(*place)]]


def _read(line: Line, apart: Sequence[tuple[int, int]], formulas: Sequence[Formula]) -> Iterator[Told]:
    """The formulas of the sentences in which texts part: those that are one, and those that hold one in a clause."""
    ends = {start: at + 1 for at, start in enumerate(line.starts)}
    for first in sorted({line.starts[at] for place in apart for at in _beside(line, *place)}):
        last = ends[first]
        yield from _in_sentence(line, first, last - (line.key(last - 1) in ENDS), formulas)


def _beside(line: Line, first: int, last: int) -> range:
    """The units of a place, or those on either side of it where it has none."""
    return range(first, last) if last > first else range(max(first - 1, 0), min(first + 1, len(line.units)))


def _in_sentence(line: Line, first: int, last: int, formulas: Sequence[Formula]) -> Iterator[Told]:
    """The formulas of a sentence, from left to right, none within another."""
    keys = {unit.key for unit in line.units[first:last]}
    likely = [formula for formula in formulas if not formula.needs.isdisjoint(keys)]
    if not likely or last > first + _LONGEST:
        return
    end = first
    for at in range(first, last):
        if at < end or not (at - first <= _FEW or line.key(at) == "," or line.key(at - 1) in _OPENS):
            continue
        told = next((each for each in _from(line, at, last, likely) if each is not None), None)
        if told is not None:
            yield told
            end = told.found.last


def _from(line: Line, at: int, last: int, formulas: Sequence[Formula]) -> Iterator[Told | None]:
    """The formulas that begin at a place: sentences where one does, clauses after what opens one, tails at a comma."""
    if line.key(at) == ",":
        tails = (formula for formula in formulas if formula.is_tail)
        yield from (_first(line, each, at, last, lambda end: line.key(end) in _MARKS) for each in tails)
    is_start = line.starts[at] == at or _is_opened(line, at)
    if not is_start and not _begins(line, at):
        return
    for formula in formulas:
        if formula.is_clause:
            yield _first(line, formula, at, last, lambda end: _ends(line, end))
        elif is_start and not formula.is_tail:
            yield _first(line, formula, at, last, lambda end: False)


def _begins(line: Line, at: int) -> bool:
    """Whether a clause with its own subject begins here: after a semicolon, after "and", after "Under the lease,"."""
    first = line.starts[at]
    if line.key(at - 1) == "," and line.key(first) in PREPOSITIONS | SUBORDINATORS:
        return all(line.key(place) != "," for place in range(first, at - 1))
    return line.key(at - 1) == ";" or (line.key(at - 1) == "and" and line.key(at) in _SUBJECTS)


def _ends(line: Line, at: int) -> bool:
    """Whether what follows has its own subject, or is of this clause whatever its subject."""
    if line.key(at) == "," and line.key(at + 1) != "and":
        return line.key(at + 1) in _GO_ON
    joins = at + (line.key(at) == ",")
    return line.key(at) == ";" or (line.key(joins) == "and" and _has_subject(line, joins + 1))


def _has_subject(line: Line, at: int) -> bool:
    """Whether a clause begins here with a subject of its own: there are, he, the lease will."""
    end = line.thing(at)
    return line.key(at) in _SUBJECTS or (end > at and line.key(end) in BE | HAVE | MODALS)


def _is_opened(line: Line, at: int) -> bool:
    """Whether a sentence begins here but for "In addition," and the like."""
    first = line.starts[at]
    return " ".join(unit.key for unit in line.units[first:at]) in _OPENINGS if at - first <= _FEW else False


def _first(line: Line, formula: Formula, first: int, last: int, ends: Callable[[int], bool]) -> Told | None:
    opening = opening_words(formula)
    if opening and line.key(first) not in opening and not (line.key(first) == "," and line.key(first + 1) in opening):
        return None
    reader = Reader(line)
    read = (reader.read(nodes, first, last, ends) for nodes in patterns_of(formula))
    found = next((each for each in read if each is not None), None)
    return Told(formula, found, line) if found is not None else None


def _paired(left: Sequence[Told], right: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """The formulas of one text beside those of the other, each once and in order."""
    keys = [[repr((each.formula.code, each.content)) for each in side] for side in (left, right)]
    at = there = 0
    for gap in gaps(*keys):
        yield from zip(left[at : gap.first], right[there : gap.start], strict=True)
        if gap.last - gap.first == gap.stop - gap.start:
            yield from zip(left[gap.first : gap.last], right[gap.start : gap.stop], strict=True)
        at, there = gap.last, gap.stop
    yield from zip(left[at:], right[there:], strict=True)


def _same(mine: Told, other: Told) -> Iterator[Touched]:
    """What is proved of two formulas: the whole, or the words between slots that stand in the same order."""
    if mine.formula.code != other.formula.code or mine.found.told != other.found.told:
        return
    if mine.content == other.content:
        yield Touched((mine.found.first, mine.found.last), (other.found.first, other.found.last), (mine.formula.code,))
    elif [slot[:2] for slot in mine.found.slots] == [slot[:2] for slot in other.found.slots]:
        for ours, theirs in zip(_between(mine.found), _between(other.found), strict=True):
            yield Touched(ours, theirs, (mine.formula.code,))


def _between(found: Found) -> Iterator[tuple[int, int]]:
    """The words of a formula before, between and after its slots."""
    at = found.first
    for _, _, first, last in found.slots:
        yield at, first
        at = last
    yield at, found.last
