"""The redline as a page sets it: paragraphs of runs, each kept, deleted or inserted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from eightk.redlines.made import redline_of
from eightk.redlines.value import APPROVED, DRAFT, Kind, Piece
from eightk.visible import visible
from eightk.wording.changes.difference import Difference
from eightk.wording.determinations import Outcome
from eightk.wording.sentences import split_sentences

BREAK = "\n\n"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one kind: kept, deleted or inserted. `finding` is the number (from 1) of the finding that speaks of
    them, in the order of `numbered`; "" where none does."""

    kind: str
    text: str
    finding: str = ""


Paragraph = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Abreast:
    """What stands side by side: a sentence or more of the approved wording, and of the draft. `begins` says whether a
    paragraph begins here."""

    approved: Paragraph
    draft: Paragraph
    begins: bool


def numbered(outcome: Outcome) -> tuple[Difference, ...]:
    """The findings that are open, then those that counsel accepted: the order in which a page counts them."""
    return (*outcome.findings, *(each.finding for each in outcome.determined))


def in_one(outcome: Outcome) -> tuple[Paragraph, ...]:
    """The redline: the draft's own typesetting, deleted words before inserted ones."""
    runs: list[Run] = []
    for run, approved, draft in _runs(outcome):
        if run.kind == "inserted" and runs and runs[-1].kind == "deleted":
            runs.append(Run("kept", " "))
        runs.append(Run(run.kind, draft or approved, run.finding))
    return _paragraphs(runs)


def side_by_side(outcome: Outcome) -> tuple[Abreast, ...]:
    """The two texts, deletions marked in the one and insertions in the other, cut wherever both end a sentence."""
    rows: list[Abreast] = []
    ours: list[Run] = []
    theirs: list[Run] = []
    begins = True
    for run, approved, draft in _runs(outcome):
        for cut, mine, other in _cut(approved, draft):
            if cut and (ours or theirs):
                rows.append(Abreast(tuple(ours), tuple(theirs), begins))
                ours, theirs, begins = [], [], cut == BREAK
            ours += [Run(run.kind, mine, run.finding)] if mine else []
            theirs += [Run(run.kind, other, run.finding)] if other else []
    return (*rows, Abreast(tuple(ours), tuple(theirs), begins))


def _cut(approved: str, draft: str) -> Iterator[tuple[str, str, str]]:
    """A stretch of both texts in pieces, each with what parts it from the one before: a blank between sentences, a
    break between paragraphs, nothing. One whose sentences or paragraphs do not agree stays in one piece."""
    ours, theirs = list(_pieces(approved)), list(_pieces(draft))
    if [parted for parted, _ in ours] != [parted for parted, _ in theirs]:
        ours, theirs = [("", approved)], [("", draft)]
    for (parted, mine), (_, other) in zip(ours, theirs, strict=True):
        yield parted, mine, other


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    for place, paragraph in enumerate(text.split(BREAK)):
        parted = BREAK if place else ""
        for sentence in _sentences(paragraph) or [""]:
            yield parted, sentence
            parted = " "


def _sentences(paragraph: str) -> list[str]:
    """The sentences of a part of a paragraph, with the blanks around the whole."""
    sentences = list(split_sentences(paragraph))
    if sentences and paragraph[:1].isspace():
        sentences[0] = f" {sentences[0]}"
    if sentences and paragraph[-1:].isspace():
        sentences[-1] += " "
    return sentences or ([" "] if paragraph else [])


def _runs(outcome: Outcome) -> Iterator[tuple[Run, str, str]]:
    """Each stretch with its words in the approved wording and in the draft; how they are typeset may differ."""
    for is_kept, group in groupby(redline_of(outcome).pieces, key=lambda piece: piece.change == 0):
        pieces = list(group)
        if is_kept:
            ours, theirs = (_said(pieces, kinds) for kinds in (APPROVED, DRAFT))
            yield Run("kept", ""), ours, theirs
        for piece in () if is_kept else pieces:
            finding = next((str(each.number) for each in piece.remarks if each.standing != "accepted"), "")
            is_gone = piece.kind in APPROVED
            words = visible(piece.text)
            yield (
                Run("deleted" if is_gone else "inserted", "", finding),
                words if is_gone else "",
                "" if is_gone else words,
            )


def _said(pieces: Iterable[Piece], kinds: frozenset[Kind]) -> str:
    return visible("".join(piece.text for piece in pieces if piece.kind in kinds))


def _paragraphs(runs: Iterable[Run]) -> tuple[Paragraph, ...]:
    made: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split(BREAK)
        made[-1].append(Run(run.kind, first, run.finding))
        made += [[Run(run.kind, each, run.finding)] for each in others]
    kept = (tuple(run for run in paragraph if run.text) for paragraph in made)
    return tuple(paragraph for paragraph in kept if any(run.text.strip() for run in paragraph))
