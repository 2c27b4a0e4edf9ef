"""Redlines made: of two texts, and of a comparison with all that the check says of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from eightk.redlines.aligned import aligned
from eightk.redlines.remarked import Told, remarked, told_by
from eightk.redlines.spaced import BREAK, Cut, cuts
from eightk.redlines.value import APPROVED, DRAFT, Paragraph, Piece, Redline, Seam
from eightk.redlines.weighed import Weigher
from eightk.wording.changes.difference import Passage
from eightk.wording.comparison import Comparison
from eightk.wording.definitions import defined_names
from eightk.wording.determinations import Outcome
from eightk.wording.parties import known_parties
from eightk.wording.reach import Stretched
from eightk.wording.units import read_units


def redline_between(approved: str, draft: str, aliases: Mapping[str, Iterable[str]] | None = None) -> Redline:
    """The redline of any two texts, in time that grows with their length. `aliases` are names of one party, by its key.

    Nothing is proved of the changes; which of them move facts is read off their words."""
    return Redline(_paragraphs(_pieces(_with_line_ends(approved), _with_line_ends(draft), aliases or {})))


def redline_of(outcome: Outcome | Comparison) -> Redline:
    """The redline of a comparison, with findings, determinations and rules beside the changes that they speak of."""
    if isinstance(outcome, Comparison):
        outcome = Outcome(outcome, outcome.findings)
    comparison = outcome.comparison
    told = told_by(outcome)
    texts = _with_line_ends(comparison.approved), _with_line_ends(comparison.draft)
    if texts != (comparison.approved, comparison.draft):
        told = tuple(_shifted(comparison.approved, comparison.draft, told))
    pieces = remarked(tuple(_pieces(*texts, comparison.context.aliases)), told)
    return Redline(_paragraphs(pieces), tuple(dict.fromkeys(each.remark for each in told)))


def _with_line_ends(text: str) -> str:
    """The text with one character for a line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _shifted(approved: str, draft: str, told: Iterable[Told]) -> Iterator[Told]:
    """Passages by their places once line ends are one character."""
    ours, theirs = _doubled(approved), _doubled(draft)
    for each in told:
        yield replace(each, approved=_moved(each.approved, ours), draft=_moved(each.draft, theirs))


def _doubled(text: str) -> list[int]:
    return [place for place in range(len(text)) if text.startswith("\r\n", place)]


def _moved(passage: Stretched, doubled: Sequence[int]) -> Passage:
    start, end = (place - bisect_right(doubled, place - 1) for place in (passage.start, passage.end))
    return Passage(start, end, "")


def _pieces(approved: str, draft: str, aliases: Mapping[str, Iterable[str]]) -> Iterator[Piece]:
    parties = known_parties({})
    if approved != draft:
        named = {key: tuple(names) for key, names in aliases.items()}
        parties = known_parties({**defined_names(approved, (draft,)), **named})
    weigher = Weigher(partial(read_units, approved, parties), partial(read_units, draft, parties))
    found = cuts(approved, draft, aligned(approved, draft, weigher))
    for _, group in groupby(found, key=lambda cut: (cut.kind, cut.change, cut.weight)):
        yield _piece(approved, draft, list(group))


def _piece(approved: str, draft: str, same: Sequence[Cut]) -> Piece:
    """Neighbours of one kind and one change as one piece."""
    one, last = same[0], same[-1]
    is_ours = one.kind in ("deleted", "moved-away")
    text = approved[one.first : last.last] if is_ours else draft[one.start : last.stop]
    return Piece(one.kind, text, one.first, one.start, one.weight.weight, one.weight.facts, one.change, one.move)


def _paragraphs(pieces: Iterable[Piece]) -> tuple[Paragraph, ...]:
    """Cut at empty lines, which close the paragraph before them."""
    made: list[tuple[list[Piece], list[Piece]]] = []
    open_one: list[Piece] = []
    for piece in pieces:
        for is_end, part in _parts(piece):
            if not is_end:
                open_one.append(part)
            elif open_one or not made:
                made.append((open_one, [part]))
                open_one = []
            else:
                made[-1][1].append(part)
    if open_one or not made:
        made.append((open_one, []))
    after = [shown[0].change if shown else 0 for shown, _ in made[1:]]
    return tuple(
        Paragraph(tuple(shown), tuple(end), _seam(shown, end, following))
        for (shown, end), following in zip(made, [*after, 0], strict=True)
    )


def _seam(shown: Sequence[Piece], end: Sequence[Piece], following: int) -> Seam:
    """Whether words that stand in both texts are parted here in one of them alone. What ends with the change that the
    paragraph itself is, or that the next one begins with, came or went with a paragraph."""
    kinds = {kind for piece in end for kind in (APPROVED, DRAFT) if piece.kind in kind}
    changes = {piece.change for piece in end if piece.change}
    if len(kinds) != 1 or following in changes or (changes and shown and all(each.change in changes for each in shown)):
        return ""
    return "joined" if APPROVED in kinds else "parted"


def _parts(piece: Piece) -> Iterator[tuple[bool, Piece]]:
    """A piece cut at empty lines, in order, and which parts are empty lines."""
    at = 0
    for found in BREAK.finditer(piece.text):
        if at < found.start():
            yield False, _part(piece, at, found.start())
        yield True, _part(piece, found.start(), found.end())
        at = found.end()
    if at < len(piece.text):
        yield False, _part(piece, at, len(piece.text)) if at else piece


def _part(piece: Piece, start: int, end: int) -> Piece:
    ours = start if piece.kind in ("kept", "deleted", "moved-away") else 0
    theirs = start if piece.kind in ("kept", "inserted", "moved-here") else 0
    return replace(
        piece,
        text=piece.text[start:end],
        approved_at=piece.approved_at + ours,
        draft_at=piece.draft_at + theirs,
    )
