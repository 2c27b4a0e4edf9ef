"""Where two runs of words part, in time that grows with their length and not with its square.

Short stretches are aligned as `difflib` does it, which reads well. Before that, the text is cut at runs of words
that stand once in each: in a million characters with a few edits, what is left between the cuts is a few words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import compress, count, pairwise
from operator import ne

MOST_PAIRS = 100_000
"""Pairs of equal words up to which difflib answers at once: two disclosures of about 2,000 words each."""
RUNS = (8, 3, 1)
"""Lengths, in words, of the runs to cut at; long ones first, since they cannot be equal by chance."""
_EFFORT, _LEAST = 15, 8000
"""How often the pairs of equal words may be gone through, and how many pairs that is at least."""
MOST_CUTS = 20
"""How often a stretch is cut within a stretch. What could still be aligned then is given as one replacement."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Words `first` to `last` of one text stand where words `start` to `stop` of the other do; ends excluded."""

    first: int
    last: int
    start: int
    stop: int


def gaps(ours: Sequence[str], theirs: Sequence[str]) -> tuple[Gap, ...]:
    """The stretches that are not common to both, in order; between them the words are the same, one by one."""
    return tuple(_parted(ours, theirs, Gap(0, len(ours), 0, len(theirs)), 0))


def _parted(ours: Sequence[str], theirs: Sequence[str], whole: Gap, depth: int) -> Iterator[Gap]:
    gap = _trimmed(ours, theirs, whole)
    if gap.first == gap.last and gap.start == gap.stop:
        return
    if gap.first == gap.last or gap.start == gap.stop:
        yield gap
        return
    pairs = _pairs(ours[gap.first : gap.last], theirs[gap.start : gap.stop])
    if not pairs:
        yield gap
    elif pairs <= MOST_PAIRS:
        yield from _by_difflib(ours, theirs, gap)
    elif depth < MOST_CUTS and (cuts := _cuts(ours, theirs, gap)):
        ends = [(gap.first - 1, gap.start - 1), *cuts, (gap.last, gap.stop)]
        for (i, j), (k, m) in pairwise(ends):
            yield from _parted(ours, theirs, Gap(i + 1, k, j + 1, m), depth + 1)
    else:
        yield gap


def _trimmed(ours: Sequence[str], theirs: Sequence[str], gap: Gap) -> Gap:
    mine, other = ours[gap.first : gap.last], theirs[gap.start : gap.stop]
    most = min(len(mine), len(other))
    head = _alike(mine, other, most)
    tail = min(_alike(reversed(mine), reversed(other), most), most - head)
    return Gap(gap.first + head, gap.last - tail, gap.start + head, gap.stop - tail)


def _alike(ours: Iterable[str], theirs: Iterable[str], most: int) -> int:
    """With how many of the same words both begin; `most` if none differs."""
    return next(compress(count(), map(ne, ours, theirs)), most)


def _pairs(ours: Sequence[str], theirs: Sequence[str]) -> int:
    counted = Counter(ours)
    return sum(counted[word] for word in theirs)


def _by_difflib(ours: Sequence[str], theirs: Sequence[str], gap: Gap) -> Iterator[Gap]:
    """What is between the longest runs of equal words, then between the longest in what is left, and so on.

    A text of one word over and over would take the cube of its length: after `_EFFORT` times the pairs of equal words
    what could still be aligned is given as one replacement."""
    left, right = ours[gap.first : gap.last], theirs[gap.start : gap.stop]
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    each = _pairs(left, right) / len(left)
    effort = _EFFORT * (each * len(left) + _LEAST)
    stretches, blocks = [(0, len(left), 0, len(right))], []
    while stretches and effort > 0:
        first, last, start, stop = stretches.pop()
        effort -= each * (last - first)
        found = matcher.find_longest_match(first, last, start, stop)
        if found.size:
            blocks.append((found.a, found.b, found.size))
            if first < found.a and start < found.b:
                stretches.append((first, found.a, start, found.b))
            if found.a + found.size < last and found.b + found.size < stop:
                stretches.append((found.a + found.size, last, found.b + found.size, stop))
    at, there = 0, 0
    for mine, other, size in (*sorted(blocks), (len(left), len(right), 0)):
        yield Gap(gap.first + at, gap.first + mine, gap.start + there, gap.start + other)
        at, there = mine + size, other + size


def _cuts(ours: Sequence[str], theirs: Sequence[str], gap: Gap) -> list[tuple[int, int]]:
    """Places of equal words, rising in both texts, where a run begins that stands once in each."""
    for length in RUNS:
        left, right = _once(ours[gap.first : gap.last], length), _once(theirs[gap.start : gap.stop], length)
        common = [(place, right[run]) for run, place in left.items() if run in right]
        if common:
            return [(gap.first + i, gap.start + j) for i, j in _rising(common)]
    return []


def _once(words: Sequence[str], length: int) -> dict[tuple[str, ...], int]:
    """The runs of that length that stand once, with their places, in order."""
    runs = list(zip(*(words[offset:] for offset in range(length)), strict=False))
    counted = Counter(runs)
    return {run: place for place, run in enumerate(runs) if counted[run] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs, which rise in the first place, that rises in the second too (patience)."""
    piles: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        pile = bisect_left(piles, place)
        piles[pile : pile + 1] = [place]
        tops[pile : pile + 1] = [index]
        before.append(tops[pile - 1] if pile else -1)
    chosen, index = [], tops[-1]
    while index >= 0:
        chosen.append(pairs[index])
        index = before[index]
    return chosen[::-1]
