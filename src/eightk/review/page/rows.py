"""The two texts side by side, sentence beside sentence, with the edits and the facts in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from eightk.review.page.edits import Marked
from eightk.review.page.facts import Linked
from eightk.visible import visible
from eightk.wording.sentences import split_sentences

BREAK = "\n\n"
_WORD = re.compile(r"\S+")
Kind = Literal["kept", "deleted", "inserted"]


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a run; `facts` has the fact that they state, if any, and `begins` says whether it begins here."""

    text: str
    facts: tuple[Linked, ...] = ()
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are kept, deleted or inserted; `edits` has the edit that did it."""

    kind: Kind
    parts: tuple[Part, ...]
    edits: tuple[Marked, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side; `begins` says whether a paragraph begins here."""

    approved: tuple[Run, ...]
    draft: tuple[Run, ...]
    begins: bool


@dataclass(frozen=True, slots=True)
class _Cut:
    """A place at which both texts begin a sentence, and how many edits lie before it."""

    approved: int
    draft: int
    begins: bool
    edits: int


def rows_of(approved: str, draft: str, edits: Sequence[Marked], facts: Sequence[Linked]) -> tuple[Row, ...]:
    """Both texts, cut wherever both begin a sentence between the same two edits; `facts` are those of the draft, in
    order, none within another."""
    last = _Cut(len(approved), len(draft), False, len(edits))
    cuts = [_Cut(0, 0, True, 0), *_cuts(approved, draft, edits), last]
    starts = [each.start for each in facts]
    made = []
    for here, there in pairwise(cuts):
        mine = edits[here.edits : there.edits]
        stated = facts[bisect_left(starts, here.draft) : bisect_left(starts, there.draft)]
        ours = _runs(approved, (here.approved, there.approved), mine, "deleted", ())
        theirs = _runs(draft, (here.draft, there.draft), mine, "inserted", stated)
        made.append(Row(tuple(ours), tuple(theirs), here.begins))
    return tuple(made)


def _cuts(approved: str, draft: str, edits: Sequence[Marked]) -> Iterator[_Cut]:
    ours, theirs = _sentences(approved), _sentences(draft)
    at = there = 0
    for number in range(len(edits) + 1):
        edit = edits[number].edit if number < len(edits) else None
        to, until = (edit.approved.start, edit.draft.start) if edit else (len(approved), len(draft))
        mine, other = _between(ours, at, to), _between(theirs, there, until)
        if [begins for _, begins in mine] == [begins for _, begins in other]:
            for (here, begins), (beside, _) in zip(mine, other, strict=True):
                if here and beside:
                    yield _Cut(here, beside, begins, number)
        if edit:
            at, there = edit.approved.end, edit.draft.end


def _between(sentences: Sequence[tuple[int, bool]], low: int, high: int) -> Sequence[tuple[int, bool]]:
    return sentences[bisect_left(sentences, (low, False)) : bisect_left(sentences, (high, False))]


def _sentences(text: str) -> list[tuple[int, bool]]:
    """Where each sentence begins, and whether a paragraph begins with it."""
    found: list[tuple[int, bool]] = []
    at = 0
    for paragraph in text.split(BREAK):
        words = [at + word.start() for word in _WORD.finditer(paragraph)]
        count = 0
        for sentence in split_sentences(paragraph):
            found.append((words[count], count == 0))
            count += len(sentence.split())
        at += len(paragraph) + len(BREAK)
    return found


def _runs(
    text: str, place: tuple[int, int], edits: Sequence[Marked], kind: Kind, facts: Sequence[Linked]
) -> Iterator[Run]:
    at, end = place
    for each in edits:
        passage = each.edit.approved if kind == "deleted" else each.edit.draft
        if passage.text:
            yield from _run(text, at, passage.start, "kept", (), facts)
            yield from _run(text, passage.start, passage.end, kind, (each,), facts)
            at = passage.end
    yield from _run(text, at, end, "kept", (), facts)


def _run(
    text: str, low: int, high: int, kind: Kind, edits: tuple[Marked, ...], facts: Sequence[Linked]
) -> Iterator[Run]:
    if low < high:
        yield Run(kind, tuple(_parts(text, low, high, facts)), edits)


def _parts(text: str, low: int, high: int, facts: Sequence[Linked]) -> Iterator[Part]:
    for each in facts:
        start, end = max(each.start, low), min(each.end, high)
        if start >= end:
            continue
        if low < start:
            yield Part(visible(text[low:start]))
        yield Part(visible(text[start:end]), (each,), start == each.start)
        low = end
    if low < high:
        yield Part(visible(text[low:high]))
