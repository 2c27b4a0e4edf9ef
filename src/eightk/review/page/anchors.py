"""Anchors in the exhibit: the words of a page that stand at given places of the conformed copy.

A page has the words of its copy, one by one (EXH201 sees to it), so a place is found by counting characters other than
blanks. Every stretch that a place covers is numbered and becomes a link back to what refers to it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from html import unescape
from itertools import accumulate, pairwise

from eightk.document.words import words_of_copy
from eightk.edgar.markup import tags

Range = tuple[int, int]
"""A place in the copy: offsets of its first character and of the one after its last."""
SMALL = 2
"""Letters that a link has at least: a single mark is nothing to hit with a finger."""
_WRITTEN = re.compile(r"\S+")
_UNIT = re.compile(r"&[^;&\s]{1,10};|\S")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place that something refers to, and the id of what does."""

    place: Range
    by: str


@dataclass(frozen=True, slots=True)
class Anchored:
    """The page with its anchors `clause-1`, `clause-2` …; `spans` has the first and the last of each place."""

    html: str
    spans: Mapping[Range, Range]


@dataclass(slots=True)
class _Stretch:
    """Characters from `low` to `high` that are covered, by the first that refers to them; its anchors."""

    low: int
    high: int
    by: str
    first: int = 0
    last: int = 0


@dataclass(slots=True)
class _Writer:
    stretches: Sequence[_Stretch]
    parts: list[str] = field(default_factory=list)
    at: int = 0
    """The stretch in hand."""
    count: int = 0
    """Characters so far, blanks aside."""
    anchors: int = 0
    links: int = 0
    """Links of the page's own that are open; a link cannot stand in another."""


def anchored(html: str, copy: str, wanted: Sequence[Wanted]) -> Anchored:
    """Put anchors into the page `html` of a text; what comes first in `wanted` is where a clause leads back to."""
    ordinal = _Ordinals(copy)
    spots = [(ordinal.of(each.place[0]), ordinal.of(each.place[1])) for each in wanted]
    stretches = list(_stretches(spots, wanted))
    writer = _Writer(stretches)
    _write(writer, html)
    begins = {each.low: each.first for each in stretches}
    ends = {each.high: each.last for each in stretches}
    spans = {
        each.place: (begins[low], ends[high])
        for each, (low, high) in zip(wanted, spots, strict=True)
        if begins.get(low) and ends.get(high)
    }
    return Anchored("".join(writer.parts), spans)


class _Ordinals:
    """Offsets of a copy as counts of the characters before them that are no blanks."""

    def __init__(self, copy: str) -> None:
        words = words_of_copy(copy)
        self.starts = [word.start for word in words]
        self.lengths = [len(word.word) for word in words]
        self.before = [0, *accumulate(self.lengths)]

    def of(self, offset: int) -> int:
        """The count before an offset."""
        word = bisect_right(self.starts, offset) - 1
        return 0 if word < 0 else self.before[word] + min(offset - self.starts[word], self.lengths[word])


def _stretches(spots: Sequence[Range], wanted: Sequence[Wanted]) -> Iterator[_Stretch]:
    """Where anything is covered, in pieces at whose edges no place begins or ends."""
    begins: dict[int, list[int]] = {}
    for number, (low, high) in enumerate(spots):
        if low < high:
            begins.setdefault(low, []).append(number)
    edges = sorted({edge for low, high in spots if low < high for edge in (low, high)})
    open_now: list[int] = []
    for low, high in pairwise(edges):
        for number in begins.get(low, ()):
            heappush(open_now, number)
        while open_now and spots[open_now[0]][1] <= low:
            heappop(open_now)
        if open_now:
            yield _Stretch(low, high, wanted[open_now[0]].by)


def _write(writer: _Writer, html: str) -> None:
    at = 0
    for tag in tags(html):
        _text(writer, html[at : tag.offset])
        writer.parts.append(html[tag.offset : tag.end])
        writer.links += (tag.kind == "open") - (tag.kind == "close") if tag.name == "a" else 0
        at = tag.end
    _text(writer, html[at:])


def _text(writer: _Writer, text: str) -> None:
    at = 0
    for comment in _COMMENT.finditer(text) if "<!--" in text else ():
        _words(writer, text[at : comment.start()])
        writer.parts.append(comment.group())
        at = comment.end()
    _words(writer, text[at:])


def _words(writer: _Writer, text: str) -> None:
    """A run of text without markup: the stretches in it become anchors."""
    found: dict[int, Range] = {}
    for word in _WRITTEN.finditer(text):
        for low, high, count in _units(word):
            for number, start, end in _covered(writer, low, high, count):
                found[number] = (found.get(number, (start, end))[0], end)
    done = 0
    for number, (start, end) in found.items():
        writer.parts += [text[done:start], _anchor(writer, writer.stretches[number], text[start:end])]
        done = end
    writer.parts.append(text[done:])


def _units(word: re.Match[str]) -> Iterator[tuple[int, int, int]]:
    """A word as written, where it stands and how many characters it has; one with references, each by itself."""
    if "&" not in word.group():
        yield *word.span(), len(word.group())
        return
    for unit in _UNIT.finditer(word.group()):
        if not unescape(unit.group()).isspace():
            yield word.start() + unit.start(), word.start() + unit.end(), 1


def _covered(writer: _Writer, low: int, high: int, count: int) -> Iterator[tuple[int, int, int]]:
    """The stretches that cover `count` characters written at `low` to `high`, each with what it covers of them."""
    begin, writer.count = writer.count, writer.count + count
    while writer.at < len(writer.stretches) and writer.stretches[writer.at].low < writer.count:
        each = writer.stretches[writer.at]
        if each.high > begin:
            start = low + max(0, each.low - begin)
            yield writer.at, start, high if each.high >= writer.count else low + each.high - begin
        if each.high > writer.count:
            return
        writer.at += 1


def _anchor(writer: _Writer, stretch: _Stretch, text: str) -> str:
    writer.anchors += 1
    stretch.first, stretch.last = stretch.first or writer.anchors, writer.anchors
    name = f'class="tie" id="clause-{writer.anchors}"'
    is_small = sum(map(str.isalnum, unescape(text))) < SMALL
    if writer.links > 0 or is_small:
        return f"<span {name}>{text}</span>"
    return f'<a {name} href="#{stretch.by}">{text}</a>'
