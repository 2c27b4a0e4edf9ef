"""A redline in words: what a reader is told before the text, in every format."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from eightk.redlines.value import Fold, Kind, Piece, Redline, Standing
from eightk.wording.determinations import written_out

_SHOWN = 160
"""Characters of a passage that is quoted before the text."""
DONE: dict[Kind, str] = {
    "deleted": "deleted",
    "inserted": "inserted",
    "moved-away": "moved from here",
    "moved-here": "moved to here",
}

STANDINGS: dict[Standing, str] = {
    "open": "Finding",
    "determined": "Accepted by counsel",
    "accepted": "Harmless by rule",
}
"""What each remark is called."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """One change of fact, quoted: "$120,000" became "$102,000"; "" where nothing was or is there."""

    number: int
    facts: str
    deleted: str
    inserted: str


def summary(redline: Redline) -> str:
    """How much changed, in a sentence."""
    changes = redline.changes
    if not changes:
        return "No word is changed." if redline.approved != redline.draft else "The texts are the same."
    facts = sum(1 for each in changes if each.weight == "fact" and not each.move)
    words = sum(1 for each in changes if each.weight == "words" and not each.move)
    moved = len({each.move for each in changes if each.move})
    parts = [
        f"{facts:,} {_plural(facts, 'change')} of fact" if facts else "",
        f"{words:,} {_plural(words, 'change')} of words" if words else "",
        f"{moved:,} {_plural(moved, 'passage')} moved" if moved else "",
    ]
    return f"{', '.join(part for part in parts if part)}."


def fact_changes(redline: Redline) -> tuple[FactChange, ...]:
    """What changed in fact, in order."""
    return tuple(
        FactChange(each.number, ", ".join(each.facts), _quoted(each.deleted), _quoted(each.inserted))
        for each in redline.changes
        if each.weight == "fact"
    )


def folded_away(fold: Fold) -> str:
    """How much a fold holds."""
    number = len(fold.paragraphs)
    return f"{number:,} {_plural(number, 'paragraph')} unchanged"


def done(piece: Piece) -> str:
    """What was done with a piece, and which fact of it changed: "deleted, amount"."""
    return ", ".join((DONE[piece.kind], *piece.facts))


def ends(pieces: Iterable[Piece]) -> dict[int, int]:
    """For each change the index of its last piece in a paragraph: there it is remarked on."""
    return {piece.change: at for at, piece in enumerate(pieces) if piece.change}


def moves(redline: Redline) -> dict[int, tuple[int, int]]:
    """For each move the numbers of its two changes: where it was, and where it is."""
    found: dict[int, list[int]] = {}
    for piece in redline.pieces:
        if piece.move:
            found.setdefault(piece.move, [0, 0])[piece.kind == "moved-here"] = piece.change
    return {move: (away, here) for move, (away, here) in found.items()}


def _quoted(text: str) -> str:
    line = written_out(text)
    half = _SHOWN // 2
    return line if len(line) <= _SHOWN else f"{line[:half]} … {line[-half:]}"


def _plural(number: int, noun: str) -> str:
    return noun if number == 1 else f"{noun}s"
