"""Two texts read for formulas: where both have one that tells the same, the approved one is read as the draft's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from eightk.wording.align import gaps
from eightk.wording.formulas.formula import Formula
from eightk.wording.formulas.patterns import patterns_of
from eightk.wording.formulas.reading import Found, Reader
from eightk.wording.formulas.slots import numbers
from eightk.wording.statements.sentences import ENDS
from eightk.wording.touches.line import Line
from eightk.wording.units import Unit

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
            if name != "self" or told != named.get("person")
        )

    def _content(self, kind: str, first: int, last: int) -> tuple[str, ...]:
        keys = tuple(unit.key for unit in self.line.units[first:last])
        if kind == "owner":
            return tuple(key for key in (*keys[:-1], keys[-1].removesuffix("'s")) if key)
        return keys if kind == "thing" else numbers(self.line, first, last) or keys


@dataclass(frozen=True, slots=True)
class Same:
    """Stretches of two texts that a formula proves the same."""

    code: str
    ours: tuple[int, int]
    theirs: tuple[int, int]


def _is_one(thing: Sequence[str], called: Sequence[str]) -> bool:
    """Whether a thing is one, and of the kind that "such agreement" calls it."""
    return tuple(thing[-1:]) == tuple(called) and not {"and", ",", "("} & set(thing)


def told_alike(ours: Sequence[Unit], theirs: Sequence[Unit], formulas: Sequence[Formula]) -> tuple[Same, ...]:
    """What two texts tell by the same formulas in other words, in order."""
    left, right = (tuple(_read(Line(units, {}), formulas)) for units in (ours, theirs))
    found: list[Same] = []
    for mine, other in _paired(left, right):
        found += _same(mine, other)
    return tuple(found)


def _read(line: Line, formulas: Sequence[Formula]) -> Iterator[Told]:
    """The formulas of a text: the sentences that are one, and in the others those that stand behind a comma."""
    at = 0
    while at < len(line.units):
        last = at + 1
        while last < len(line.units) and line.starts[last] == line.starts[at]:
            last += 1
        yield from _in_sentence(line, at, last - (line.key(last - 1) in ENDS), formulas)
        at = last


def _in_sentence(line: Line, first: int, last: int, formulas: Sequence[Formula]) -> Iterator[Told]:
    if last - first > _LONGEST:
        return
    words = {unit.key for unit in line.units[first:last]}
    likely = [formula for formula in formulas if not formula.needs.isdisjoint(words)]
    for formula in likely:
        found = None if formula.is_tail else _first(line, formula, first, last)
        if found is not None:
            yield Told(formula, found, line)
            return
    tails = [formula for formula in likely if formula.is_tail]
    for at in range(first + 1, last) if tails else ():
        if line.key(at) == ",":
            for formula in tails:
                found = _first(line, formula, at, last)
                if found is not None:
                    yield Told(formula, found, line)


def _first(line: Line, formula: Formula, first: int, last: int) -> Found | None:
    reader = Reader(line)
    read = (reader.read(nodes, first, last, formula.is_tail) for nodes in patterns_of(formula))
    return next((found for found in read if found is not None), None)


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


def _same(mine: Told, other: Told) -> Iterator[Same]:
    """What is proved of two formulas: the whole, or the words between slots that stand in the same order."""
    if mine.formula.code != other.formula.code or not _agree(mine.found.told, other.found.told):
        return
    if mine.content == other.content:
        yield Same(mine.formula.code, (mine.found.first, mine.found.last), (other.found.first, other.found.last))
    elif [slot[:2] for slot in mine.found.slots] == [slot[:2] for slot in other.found.slots]:
        for ours, theirs in zip(_between(mine.found), _between(other.found), strict=True):
            yield Same(mine.formula.code, ours, theirs)


def _agree(ours: Mapping[str, str], theirs: Mapping[str, str]) -> bool:
    """Whether both tell the same things, each in the same way or in one that agrees with any."""
    return ours.keys() == theirs.keys() and all(theirs[name] in (told, "") or not told for name, told in ours.items())


def _between(found: Found) -> Iterator[tuple[int, int]]:
    """The words of a formula before, between and after its slots."""
    at = found.first
    for _, _, first, last in found.slots:
        yield at, first
        at = last
    yield at, found.last
