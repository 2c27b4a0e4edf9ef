"""Two texts read in one form wherever a touch allows it; where they are the same then, the touches prove it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from eightk.wording.align import Gap, gaps
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_VALUES = frozenset(
    {"count", "date", "money", "multiple", "office", "ordinal", "percent", "ratio", "reference", "time"}
)
_LAW = frozenset({"cannot", "except", "may", "must", "never", "only", "shall", "unless", "without"})
_BEYOND = 8
"""Units after the last difference at which a touch is still tried."""
Names = Mapping[tuple[str, ...], Unit]
"""The parties by the words of their names."""
Earlier = tuple[Callable[[], Sequence[Unit] | None], Callable[[], Sequence[Unit] | None]]
"""What reads the units before a stretch, in either text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A unit as it is read, the units `first` to `last` that it comes from, and the touches that it took."""

    unit: Unit
    first: int
    last: int
    codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Touched:
    """Units of either text that say the same, and the touches by which they are written otherwise."""

    ours: tuple[int, int]
    theirs: tuple[int, int]
    codes: tuple[str, ...]


def touched(
    ours: Sequence[Unit], theirs: Sequence[Unit], touches: Sequence[Touch], earlier: Earlier = (tuple, tuple)
) -> tuple[Touched, ...]:
    """The stretches of two texts that differ as they are written and not as they are read, in order."""
    left, right = read_both(ours, theirs, touches, earlier)
    hunks = gaps(forms(left), forms(right))
    return tuple(
        each
        for each in _stretches(left, right, hunks)
        if [unit.key for unit in ours[slice(*each.ours)]] != [unit.key for unit in theirs[slice(*each.theirs)]]
    )


def read_both(
    ours: Sequence[Unit], theirs: Sequence[Unit], touches: Sequence[Touch], earlier: Earlier
) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """Two texts in the one form of all touches; nothing of either where the values of both are not the same."""
    if _values(ours) != _values(theirs):
        return (), ()
    names = {tuple(unit.text.lower().split()): unit for unit in (*ours, *theirs) if unit.kind == "party"}
    head, tail = _common(ours, theirs)
    lines = (Line(units, names, before) for units, before in zip((ours, theirs), earlier, strict=True))
    left, right = (read_pieces(line, touches, head, tail) for line in lines)
    return left, right


def forms(pieces: Sequence[Piece]) -> list[str]:
    """What the pieces are compared by."""
    return [piece.unit.key for piece in pieces]


def placed(left: Sequence[Piece], right: Sequence[Piece], found: Touched) -> Touched | None:
    """What is proved of some pieces, as units with the touches by which they are read so; with the pieces after them,
    the same in both, that come from these units too. None where others come from these."""
    (first, last), (start, stop) = found.ours, found.theirs
    is_whole = not (_is_shared(left, first) or _is_shared(right, start))
    while is_whole and (_is_shared(left, last) or _is_shared(right, stop)):
        is_whole = left[last].unit.key == right[stop].unit.key
        last, stop = last + 1, stop + 1
    ours, theirs = left[first:last], right[start:stop]
    codes = frozenset(found.codes).union(*(piece.codes for piece in (*ours, *theirs)))
    return Touched(_place(ours), _place(theirs), tuple(sorted(codes))) if is_whole else None


def _is_shared(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece comes from a unit from which the one before it comes."""
    return 0 < at < len(pieces) and _overlap(pieces[at - 1], pieces[at])


def _values(units: Sequence[Unit]) -> list[str]:
    """What no touch adds, takes or changes: values and the words of law."""
    return sorted(unit.key for unit in units if unit.kind in _VALUES or (unit.key in _LAW and not _is_duty(unit)))


def _is_duty(unit: Unit) -> bool:
    """Whether "must" is written "is required to": an agreement may be what requires it."""
    return unit.key == "must" and "required" in unit.text


def _common(ours: Sequence[Unit], theirs: Sequence[Unit]) -> tuple[int, int]:
    """How many units both texts begin and end with alike: there is nothing to prove in them."""
    most = min(len(ours), len(theirs))
    head = next((at for at in range(most) if ours[at].key != theirs[at].key), most)
    return head, next((at for at in range(most - head) if ours[-1 - at].key != theirs[-1 - at].key), most - head)


def read_pieces(line: Line, touches: Sequence[Touch], head: int = 0, tail: int = 0) -> list[Piece]:
    """The text in the one form of all touches, one after the other.

    `head` and `tail` are how many units at its ends need not be read: a touch reads on within its sentence, and what
    begins after the last difference changes nothing before it."""
    pieces = [Piece(unit, at, at + 1) for at, unit in enumerate(line.units)]
    bounds = line.starts[head - 1] if head else 0, len(pieces) - tail + _BEYOND
    once = _turned(pieces, line, touches, bounds)
    if once is pieces:
        return once
    return _turned(once, replace(line, units=[piece.unit for piece in once]), touches, bounds)


def _turned(pieces: list[Piece], line: Line, touches: Sequence[Touch], bounds: tuple[int, int]) -> list[Piece]:
    """The pieces as every touch reads them, one after the other; the same list if none reads any."""
    places = _Places(line, pieces, bounds)
    for touch in touches:
        found = _found(line, touch, places)
        if found:
            pieces = list(_read(pieces, found, touch.code))
            line = replace(line, units=[piece.unit for piece in pieces])
            places = _Places(line, pieces, bounds)
    return pieces


class _Places:
    """Where each word of a line stands, between the bounds within which it is read; and all words that it has."""

    def __init__(self, line: Line, pieces: Sequence[Piece], bounds: tuple[int, int]) -> None:
        self.first = bisect_left(pieces, bounds[0], key=_first)
        self.last = bisect_left(pieces, bounds[1], key=_first)
        self.words = {unit.key for unit in line.units}
        self.of: dict[str, list[int]] = {}
        for at in range(self.first, self.last):
            unit = line.units[at]
            self.of.setdefault(unit.key, []).append(at)
            if unit.is_fact:
                self.of.setdefault(f"<{unit.kind}>", []).append(at)
            elif unit.key.endswith("'s") or line.key(at + 1) == "'":
                self.of.setdefault("<owner>", []).append(at)


def _first(piece: Piece) -> int:
    return piece.first


def _found(line: Line, touch: Touch, places: _Places) -> list[Reading]:
    """What a touch reads otherwise, from left to right, none overlapping another."""
    if touch.needs and touch.needs.isdisjoint(places.words):
        return []
    tried: Iterable[int] = range(places.first, places.last)
    if touch.begins:
        if places.of.keys().isdisjoint(touch.begins):
            return []
        tried = sorted(at for word in touch.begins for at in places.of.get(word, ()))
    found: list[Reading] = []
    last = 0
    for at in tried:
        reading = touch.read(line, at) if at >= last else None
        if reading is not None:
            found.append(reading)
            last = reading.last
    return found


def _read(pieces: Sequence[Piece], found: Sequence[Reading], code: str) -> Iterator[Piece]:
    at = 0
    for reading in found:
        yield from pieces[at : reading.first]
        parts = pieces[reading.first : reading.last]
        codes = frozenset({code}).union(*(part.codes for part in parts))
        first, last = min(part.first for part in parts), max(part.last for part in parts)
        yield from (Piece(unit, first, last, codes) for unit in reading.units)
        at = reading.last
    yield from pieces[at:]


def _stretches(left: Sequence[Piece], right: Sequence[Piece], hunks: Sequence[Gap]) -> Iterator[Touched]:
    """The runs of pieces that are the same on both sides, as stretches of the texts that no hunk shares."""
    bad = [_covered(left, [_beside(left, hunk.first, hunk.last) for hunk in hunks])]
    bad.append(_covered(right, [_beside(right, hunk.start, hunk.stop) for hunk in hunks]))
    for run in _linked(left, right, hunks):
        if not any(mine.codes or other.codes for mine, other in run):
            continue
        ours, theirs = [mine for mine, _ in run], [other for _, other in run]
        places = _place(ours), _place(theirs)
        if bad[0].isdisjoint(range(*places[0])) and bad[1].isdisjoint(range(*places[1])):
            mine, other = (frozenset().union(*(piece.codes for piece in side)) for side in (ours, theirs))
            yield Touched(*places, tuple(sorted(mine ^ other or mine | other)))


def _beside(pieces: Sequence[Piece], first: int, last: int) -> tuple[int, int]:
    """A hunk with the piece on either side, where that takes more of the text than its own unit."""
    before = first > 0 and bool(pieces[first - 1].codes)
    after = last < len(pieces) and bool(pieces[last].codes)
    return first - before, last + after


def _place(pieces: Sequence[Piece]) -> tuple[int, int]:
    return min(piece.first for piece in pieces), max(piece.last for piece in pieces)


def _covered(pieces: Sequence[Piece], stretches: Sequence[tuple[int, int]]) -> frozenset[int]:
    return frozenset(at for one in stretches for piece in pieces[slice(*one)] for at in range(piece.first, piece.last))


def _linked(left: Sequence[Piece], right: Sequence[Piece], hunks: Sequence[Gap]) -> Iterator[list[tuple[Piece, Piece]]]:
    """Pairs of the same pieces, those together that come from the same units of either text."""
    at = there = 0
    for hunk in (*hunks, Gap(len(left), len(left), len(right), len(right))):
        run: list[tuple[Piece, Piece]] = []
        for pair in zip(left[at : hunk.first], right[there : hunk.start], strict=True):
            if run and not (_overlap(run[-1][0], pair[0]) or _overlap(run[-1][1], pair[1])):
                yield run
                run = []
            run.append(pair)
        if run:
            yield run
        at, there = hunk.last, hunk.stop


def _overlap(one: Piece, other: Piece) -> bool:
    return one.first < other.last and other.first < one.last
