"""Two texts laid beside each other: what is the same, what stands in one alone, and what stands at another place.

Sentences first, then the words of those that differ, so that the time grows with the length of the texts and reading a
long exhibit costs what its changes cost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from eightk.redlines.weighed import Marked, Weighed, Weigher, Weight
from eightk.redlines.worded import Token, paired
from eightk.wording.align import Gap, gaps
from eightk.wording.moves import SHORTEST
from eightk.wording.sentences import ABBREVIATIONS
from eightk.wording.words import read_words, typeset

_ABBREVIATED = "".join(rf"(?<!\b{re.escape(each)}\.)" for each in sorted(ABBREVIATIONS))
_CUT = re.compile(
    rf"\n[^\S\n]*\n\s*|(?<=[.;:?!]){_ABBREVIATED}\s+(?=[\"“(]?[A-Z0-9])|(?<=[.?!][\"”)])\s+(?=[\"“(]?[A-Z])"
)
"""What parts two stretches that may move alone: an empty line, or the end of a sentence."""


_LONG = 8
"""Words; in a longer stretch the facts are marked one by one, and one that came or went alone is a statement."""


class Pair(NamedTuple):
    """The same words in both texts; how they are typeset may differ."""

    first: int
    last: int
    start: int
    stop: int


class Alone(NamedTuple):
    """A stretch of the approved wording alone (`is_ours`) or of the draft alone; `move` pairs the ends of a move."""

    is_ours: bool
    start: int
    end: int
    move: int
    weight: Weight


Item = Pair | Alone


class _Span(NamedTuple):
    start: int
    end: int


def aligned(ours: str, theirs: str, weigher: Weigher) -> Iterator[Item]:
    """The whole of both texts, in order, but for the white space between items."""
    mine, other = _spans(ours), _spans(theirs)
    keys, others = _keys(ours, mine, theirs, other)
    found = gaps(keys, others)
    moves = _moves(found, keys, others)
    at = there = 0
    for gap in (*found, Gap(len(mine), len(mine), len(other), len(other))):
        if at < gap.first:
            yield from _same(
                ours,
                theirs,
                Pair(mine[at].start, mine[gap.first - 1].end, other[there].start, other[gap.start - 1].end),
            )
        left = _tokens(ours, mine, range(gap.first, gap.last), moves[0])
        right = _tokens(theirs, other, range(gap.start, gap.stop), moves[1])
        yield from _apart(ours, theirs, left, right, weigher)
        at, there = gap.last, gap.stop


def _spans(text: str) -> list[_Span]:
    """Sentences, or what is parted by empty lines, without the white space around them."""
    spans, start = [], 0
    for cut in _CUT.finditer(text):
        spans.append(_stripped(text, start, cut.start()))
        start = cut.end()
    spans.append(_stripped(text, start, len(text)))
    return [span for span in spans if span.start < span.end]


def _stripped(text: str, start: int, end: int) -> _Span:
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return _Span(first, max(first, start + len(words.rstrip())))


def _keys(ours: str, mine: Sequence[_Span], theirs: str, other: Sequence[_Span]) -> tuple[list[str], list[str]]:
    """What sentences are compared by. Those that both texts have letter by letter need not be folded."""
    left, right = [ours[each.start : each.end] for each in mine], [theirs[each.start : each.end] for each in other]
    both = set(left) & set(right)
    return [each if each in both else _fold(each) for each in left], [
        each if each in both else _fold(each) for each in right
    ]


def _fold(text: str) -> str:
    return " ".join(typeset(text).split())


def _moves(found: Sequence[Gap], keys: Sequence[str], others: Sequence[str]) -> tuple[dict[int, int], dict[int, int]]:
    """The number of the move, by the place of a sentence, for those out of order in either text.

    A sentence of a few words may stand in both by chance: it moves only along with a longer one."""
    gone = [place for gap in found for place in range(gap.first, gap.last)]
    come = [place for gap in found for place in range(gap.start, gap.stop)]
    where: defaultdict[str, deque[int]] = defaultdict(deque)
    for place in come:
        where[others[place]].append(place)
    moved: dict[int, int] = {}
    left, free = set(gone), set(come)
    for place in gone:
        following = moved.get(place - 1, -2) + 1
        if following in free and others[following] == keys[place]:
            moved[place] = following
        elif len(keys[place].split()) >= SHORTEST and (first := _first(where[keys[place]], free)) is not None:
            moved[place] = first
            _with_those_before(place, moved, left, free, (keys, others))
        free.discard(moved.get(place, -1))
    return _numbered(moved)


def _first(places: deque[int], free: set[int]) -> int | None:
    """The first place that is still free; what is taken is passed over once and for all."""
    while places:
        if (place := places.popleft()) in free:
            return place
    return None


def _with_those_before(
    place: int, moved: dict[int, int], gone: set[int], free: set[int], texts: tuple[Sequence[str], Sequence[str]]
) -> None:
    """The short sentences, such as a heading, that stand before a moved one in both texts move with it."""
    mine, other = place - 1, moved[place] - 1
    while mine in gone and mine not in moved and other in free and texts[0][mine] == texts[1][other]:
        free.discard(other)
        moved[mine] = other
        mine, other = mine - 1, other - 1


def _numbered(moved: dict[int, int]) -> tuple[dict[int, int], dict[int, int]]:
    """Sentences that moved together are one move; moves count from 1 in the order of the approved wording."""
    ours: dict[int, int] = {}
    theirs: dict[int, int] = {}
    number, before = 0, (-2, -2)
    for place in sorted(moved):
        number += (place, moved[place]) != (before[0] + 1, before[1] + 1)
        before = place, moved[place]
        ours[place] = theirs[moved[place]] = number
    return ours, theirs


def _tokens(text: str, spans: Sequence[_Span], places: range, moves: dict[int, int]) -> list[Token]:
    """The words of some sentences; what moved together is one token, which is like no other."""
    tokens: list[Token] = []
    for place in places:
        span, move = spans[place], moves.get(place, 0)
        if not move:
            tokens += [Token(word.form, word.start, word.end, 0) for word in read_words(text, span.start, span.end)]
        elif tokens and tokens[-1].move == move:
            tokens[-1] = tokens[-1]._replace(end=span.end)
        else:
            tokens.append(Token("", span.start, span.end, move))
    return tokens


def _same(ours: str, theirs: str, pair: Pair) -> Iterator[Pair]:
    """Sentences that are alike: in one where they are the same letter by letter, else word by word."""
    mine, other = ours[pair.first : pair.last], theirs[pair.start : pair.stop]
    if mine == other:
        yield pair
        return
    for one, two in zip(re.finditer(r"\S+", mine), re.finditer(r"\S+", other), strict=True):
        yield Pair(pair.first + one.start(), pair.first + one.end(), pair.start + two.start(), pair.start + two.end())


def _apart(ours: str, theirs: str, left: Sequence[Token], right: Sequence[Token], weigher: Weigher) -> Iterator[Item]:
    """Sentences that differ, word by word."""
    if not (left or right):
        return
    scale = weigher.scale(left, right)
    found = paired(left, right, scale.widest)
    at = there = 0
    for gap in (*found, Gap(len(left), len(left), len(right), len(right))):
        for one, two in zip(left[at : gap.first], right[there : gap.start], strict=True):
            yield Pair(one.start, one.end, two.start, two.end)
        mine, other = left[gap.first : gap.last], right[gap.start : gap.stop]
        weighed = scale.weigh([each for each in mine if not each.move], [each for each in other if not each.move])
        yield from _runs(True, mine, weighed, not other)
        yield from _runs(False, other, weighed, not mine)
        at, there = gap.last, gap.stop


def _runs(is_ours: bool, tokens: Sequence[Token], weighed: Weighed, is_alone: bool) -> Iterator[Alone]:
    """Words in a row are one stretch, and what moved is one by itself. In a long one the facts stand out alone."""
    marked = weighed.ours if is_ours else weighed.theirs
    is_long = sum(1 for each in tokens if not each.move) > _LONG
    if is_long and is_alone:
        marked = tuple(each for each in marked if each.is_value)
    rest = Weight("words", ("statement left out" if is_ours else "statement added",) if is_alone else ())
    for (move, mark), group in groupby(tokens, key=lambda each: (each.move, _mark(each, marked) if is_long else None)):
        each = list(group)
        weight = Weight("fact", (mark.fact,)) if mark else rest if is_long else weighed.whole
        yield Alone(is_ours, each[0].start, each[-1].end, move, Weight("words") if move else weight)


def _mark(token: Token, marked: Sequence[Marked]) -> Marked | None:
    """The fact that a word is a part of."""
    at = bisect_right(marked, token.start, key=lambda each: each.end)
    return marked[at] if at < len(marked) and marked[at].start < token.end else None
