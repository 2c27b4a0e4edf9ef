"""Sentences that stand in both texts and in another order: seen as moved, not as left out and added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.align import gaps
from eightk.wording.statements.sentences import sentences
from eightk.wording.units import Unit

SHORTEST = 4
"""Units; a shorter run may stand in both by chance."""


@dataclass(frozen=True, slots=True)
class Run:
    """A sentence as a run of units of a part: [first, last)."""

    part: int
    first: int
    last: int
    units: Sequence[Unit]

    @property
    def key(self) -> str:
        """What sentences are compared by."""
        return " ".join(unit.key for unit in self.units)


@dataclass(frozen=True, slots=True)
class Moved:
    """The same sentence at two places."""

    ours: Run
    theirs: Run


def sentence_runs(part: int, units: Sequence[Unit]) -> list[Run]:
    """The sentences of a part, by their closing marks; the stop of an abbreviation closes none."""
    runs: list[Run] = []
    first = 0
    for sentence in sentences(units):
        runs.append(Run(part, first, first + len(sentence), sentence))
        first += len(sentence)
    return runs


def find_moves(parts: Sequence[tuple[Sequence[Unit], Sequence[Unit]]]) -> tuple[Moved, ...]:
    """Sentences out of order: those between which the order of the texts parts and that are alike unit by unit."""
    here: list[Run] = []
    there: defaultdict[str, list[Run]] = defaultdict(list)
    for part, (ours, theirs) in enumerate(parts):
        if [unit.key for unit in ours] == [unit.key for unit in theirs]:
            continue
        mine, other = sentence_runs(part, ours), sentence_runs(part, theirs)
        for gap in gaps([run.key for run in mine], [run.key for run in other]):
            here += mine[gap.first : gap.last]
            for run in other[gap.start : gap.stop]:
                there[run.key].append(run)
    moved = []
    for run in here:
        if run.last - run.first >= SHORTEST and there[run.key]:
            moved.append(Moved(run, there[run.key].pop(0)))
    return tuple(moved)
