"""The two texts side by side, sentence beside sentence, with the edits and the facts in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from eightk.redlines import Piece, Redline
from eightk.redlines.value import APPROVED, DRAFT, Kind, is_shown
from eightk.review.page.edits import Marked
from eightk.review.page.facts import Linked
from eightk.visible import visible
from eightk.wording.sentences import split_sentences

_WORD = re.compile(r"\S+")
_BREAK = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a run; `facts` has the fact that they state, if any, and `begins` says whether it begins here."""

    text: str
    facts: tuple[Linked, ...] = ()
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are kept, deleted, inserted or moved; `edits` has the edit that did it.

    `ends` says whether the edit's words on this side end here."""

    kind: Kind
    parts: tuple[Part, ...]
    edits: tuple[Marked, ...] = ()
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side; `begins` says whether a paragraph begins here."""

    approved: tuple[Run, ...]
    draft: tuple[Run, ...]
    begins: bool


@dataclass(slots=True)
class _Side:
    """The words of one text in a row in the making; `start` is where each run begins in it."""

    runs: list[tuple[Kind, str, int, tuple[Marked, ...], bool]] = field(default_factory=list)

    def add(self, kind: Kind, text: str, start: int, edits: tuple[Marked, ...] = (), ends: bool = False) -> None:
        """Words at the end; kept ones are one run, however they are typeset."""
        if kind == "kept" and self.runs and self.runs[-1][0] == "kept":
            _, before, begin, _, _ = self.runs.pop()
            text, start = before + text, begin
        if text:
            self.runs.append((kind, text, start, edits, ends))


@dataclass(slots=True)
class _Rows:
    """Rows in the making; `starts` are where the facts begin in the draft."""

    edits: Mapping[int, Marked]
    facts: Sequence[Linked]
    starts: Sequence[int]
    last: Mapping[int, tuple[int, int]]
    """For each edit, the last of its pieces in either text."""
    ours: _Side = field(default_factory=_Side)
    theirs: _Side = field(default_factory=_Side)
    begins: bool = True

    def flush(self, begins: bool) -> Iterator[Row]:
        """The row so far, if there is anything in it."""
        ours = tuple(Run(kind, (Part(visible(text)),), edits, ends) for kind, text, _, edits, ends in self.ours.runs)
        theirs = tuple(
            Run(kind, tuple(_parts(self, text, start)), edits, ends)
            for kind, text, start, edits, ends in self.theirs.runs
        )
        if ours or theirs:
            yield Row(ours, theirs, self.begins)
        self.ours, self.theirs, self.begins = _Side(), _Side(), begins


def rows_of(redline: Redline, edits: Mapping[int, Marked], facts: Sequence[Linked]) -> tuple[Row, ...]:
    """Both texts, cut wherever both begin a sentence in words that are kept; `facts` are those of the draft, in order,
    none within another."""
    ours, theirs = _sentences(redline.approved), _sentences(redline.draft)
    pieces = tuple(redline.pieces)
    rows = _Rows(edits, facts, [each.start for each in facts], _last(pieces))
    made: list[Row] = []
    for place, piece in enumerate(pieces):
        if piece.kind == "kept":
            made += _kept(rows, piece, ours, theirs)
        elif is_shown(piece) and piece.change in edits:
            _changed(rows, piece, place)
        else:
            _add(rows, piece, 0, len(piece.text))
    return (*made, *rows.flush(False))


def _last(pieces: Sequence[Piece]) -> dict[int, tuple[int, int]]:
    last: dict[int, tuple[int, int]] = {}
    for place, piece in enumerate(pieces):
        if piece.change and not piece.text.isspace():
            ours, theirs = last.get(piece.change, (-1, -1))
            last[piece.change] = (place, theirs) if piece.kind in APPROVED else (ours, place)
    return last


def _kept(rows: _Rows, piece: Piece, ours: Mapping[int, bool], theirs: Mapping[int, bool]) -> Iterator[Row]:
    at = 0
    for word in _WORD.finditer(piece.text):
        cut = word.start()
        begins = ours.get(piece.approved_at + cut)
        if begins is None or theirs.get(piece.draft_at + cut) != begins:
            continue
        _add(rows, piece, at, cut)
        yield from rows.flush(begins)
        at = cut
    _add(rows, piece, at, len(piece.text))


def _add(rows: _Rows, piece: Piece, at: int, end: int) -> None:
    """Words that both texts have, or that are only typeset in another way."""
    if piece.kind in APPROVED:
        rows.ours.add("kept", piece.text[at:end], piece.approved_at + at)
    if piece.kind in DRAFT:
        rows.theirs.add("kept", piece.text[at:end], piece.draft_at + at)


def _changed(rows: _Rows, piece: Piece, place: int) -> None:
    edit, ends = (rows.edits[piece.change],), place in rows.last[piece.change]
    if piece.kind in APPROVED:
        rows.ours.add(piece.kind, piece.text, piece.approved_at, edit, ends)
    else:
        rows.theirs.add(piece.kind, piece.text, piece.draft_at, edit, ends)


def _parts(rows: _Rows, text: str, start: int) -> Iterator[Part]:
    """Words of the draft from `start`, cut where facts begin and end."""
    at, end = 0, start + len(text)
    first = max(0, bisect_right(rows.starts, start) - 1)
    for each in rows.facts[first : bisect_left(rows.starts, end)]:
        low, high = max(each.start, start) - start, min(each.end, end) - start
        if low >= high:
            continue
        if at < low:
            yield Part(visible(text[at:low]))
        yield Part(visible(text[low:high]), (each,), each.start >= start)
        at = high
    if at < len(text):
        yield Part(visible(text[at:]))


def _sentences(text: str) -> dict[int, bool]:
    """Where each sentence begins, and whether a paragraph begins with it."""
    found: dict[int, bool] = {}
    at = 0
    for end in [*(match.end() for match in _BREAK.finditer(text)), len(text)]:
        paragraph = text[at:end]
        words = [at + word.start() for word in _WORD.finditer(paragraph)]
        count = 0
        for sentence in split_sentences(paragraph):
            found[words[count]] = count == 0
            count += len(sentence.split())
        at = end
    return found
