"""Two texts read for what has moved within a sentence, or is said in one and left out in the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

from eightk.wording.align import Gap, gaps
from eightk.wording.shifts.moving import told
from eightk.wording.shifts.shift import Move, Pair, Shift, Side, Spot
from eightk.wording.touches.line import Line
from eightk.wording.touches.reader import Touched
from eightk.wording.units import Unit

_MOST = 5
"""Gaps that a move spans at most."""
_LONGEST = 60
"""Words that it spans at most."""
_BACK = 3
"""Words before or after the gaps, the same in both texts, that a move may take in."""
_FEW = 4
"""Words that may be left out at most."""


def shifted(ours: Sequence[Unit], theirs: Sequence[Unit], shifts: Sequence[Shift]) -> tuple[Touched, ...]:
    """The stretches of two texts that a shift proves the same, in order, none sharing a word with another."""
    left, right = Line(ours, {}), Line(theirs, {})
    apart = gaps([unit.key for unit in ours], [unit.key for unit in theirs])
    found: list[Touched] = []
    at = 0
    while at < len(apart):
        proved, at = next(_proved(left, right, apart, at, shifts), (None, at + 1))
        if proved is not None:
            found.append(proved)
    return tuple(found)


def _proved(
    left: Line, right: Line, apart: Sequence[Gap], at: int, shifts: Sequence[Shift]
) -> Iterator[tuple[Touched, int]]:
    """What is proved from a gap on, and the gap after it."""
    for code, gap in _dropped(left, right, apart[at], shifts):
        yield Touched((gap.first, gap.last), (gap.start, gap.stop), (code,)), at + 1
    for code, gap in _set_off(left, right, apart[at : at + 2], shifts):
        yield Touched((gap.first, gap.last), (gap.start, gap.stop), (code,)), at + 2
    for last in range(at, min(at + _MOST, len(apart))):
        whole = Gap(apart[at].first, apart[last].last, apart[at].start, apart[last].stop)
        if max(whole.last - whole.first, whole.stop - whole.start) > _LONGEST or _spans(left, whole.first, whole.last):
            return
        for code, gap in _moved(left, right, whole, shifts):
            yield Touched((gap.first, gap.last), (gap.start, gap.stop), (code,)), last + 1


def _spans(line: Line, first: int, last: int) -> bool:
    """Whether a sentence ends between two places."""
    return first < last and line.starts[first] != line.starts[last - 1]


def _dropped(left: Line, right: Line, gap: Gap, shifts: Sequence[Shift]) -> Iterator[tuple[str, Gap]]:
    """The gap, where words that one text has there may be left out."""
    if (gap.first < gap.last) == (gap.start < gap.stop):
        return
    spot = (
        Spot(left, gap.first, gap.last, right, gap.start)
        if gap.first < gap.last
        else Spot(right, gap.start, gap.stop, left, gap.first)
    )
    if spot.last - spot.first <= _FEW:
        yield from ((shift.code, gap) for shift in shifts if shift.drops is not None and shift.drops(spot))


def _set_off(left: Line, right: Line, apart: Sequence[Gap], shifts: Sequence[Shift]) -> Iterator[tuple[str, Gap]]:
    """Both gaps with what stands between them, where each is a comma that one text has about a phrase."""
    if len(apart) < 2:
        return
    ours, theirs = [(gap.first, gap.last) for gap in apart], [(gap.start, gap.stop) for gap in apart]
    for line, mine, other in ((left, ours, theirs), (right, theirs, ours)):
        is_lone = all(last == first + 1 and line.key(first) == "," for first, last in mine)
        if is_lone and all(first == last for first, last in other):
            pair = Pair(line, (mine[0][0], mine[1][0]))
            gap = Gap(ours[0][0], ours[1][1], theirs[0][0], theirs[1][1])
            yield from ((shift.code, gap) for shift in shifts if shift.sets is not None and shift.sets(pair))


def _moved(left: Line, right: Line, gap: Gap, shifts: Sequence[Shift]) -> Iterator[tuple[str, Gap]]:
    """The gap with a few words about it, where two runs of words stand in it in either order."""
    if not _is_alike(left, right, gap):
        return
    for back, on in ((0, 0), *product((0,), range(1, _BACK + 1)), *product(range(1, _BACK + 1), (0,))):
        wide = Gap(gap.first - back, gap.last + on, gap.start - back, gap.stop + on)
        if wide.first < 0 or wide.start < 0 or not _is_common(left, right, gap, wide):
            return
        for move in _turns(left, right, wide):
            what = told(move)
            yield from ((shift.code, wide) for shift in shifts if what in shift.tells or _may(shift, move))


def _may(shift: Shift, move: Move) -> bool:
    return shift.moves is not None and shift.moves(move)


def _is_alike(left: Line, right: Line, gap: Gap) -> bool:
    """Whether both have the same words but for commas."""
    ours = Counter(unit.key for unit in left.units[gap.first : gap.last] if unit.key != ",")
    return ours == Counter(unit.key for unit in right.units[gap.start : gap.stop] if unit.key != ",")


def _is_common(left: Line, right: Line, gap: Gap, wide: Gap) -> bool:
    """Whether the words that are taken in stand in both and end no sentence."""
    ours = [*range(wide.first, gap.first), *range(gap.last, wide.last)]
    theirs = [*range(wide.start, gap.start), *range(gap.stop, wide.stop)]
    return all(left.key(one) == right.key(other) != "" for one, other in zip(ours, theirs, strict=True)) and not any(
        left.is_end(one) and one >= gap.last for one in ours
    )


def _turns(left: Line, right: Line, gap: Gap) -> Iterator[Move]:
    """Every way in which a gap is two runs of words in either order."""
    ours = [at for at in range(gap.first, gap.last) if left.key(at) != ","]
    theirs = [at for at in range(gap.start, gap.stop) if right.key(at) != ","]
    mine, other = [left.key(at) for at in ours], [right.key(at) for at in theirs]
    for size in range(1, len(mine)):
        if mine[size:] + mine[:size] != other:
            continue
        first, second = _bounds(ours[:size]), _bounds(ours[size:])
        there = _bounds(theirs[len(mine) - size :]), _bounds(theirs[: len(mine) - size])
        if not (_is_whole(left, right, first, there[0]) and _is_whole(left, right, second, there[1])):
            continue
        yield Move(Side(left, first, second), Side(right, there[0], there[1]))
        yield Move(Side(right, there[1], there[0]), Side(left, second, first))


def _bounds(places: Sequence[int]) -> tuple[int, int]:
    return places[0], places[-1] + 1


def _is_whole(left: Line, right: Line, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether a run has its commas at the same places in both."""
    mine = [unit.key for unit in left.units[slice(*ours)]]
    return mine == [unit.key for unit in right.units[slice(*theirs)]]
