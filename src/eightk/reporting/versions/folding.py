"""A redline of which only what changed is shown, among the words around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from eightk.redlines import Piece, Redline
from eightk.visible import visible

NEAR = 90
"""Characters shown before and after a change."""
LONGEST = 1200
"""Characters of one insertion or deletion that are shown; of a longer one its two ends."""
MOST = 60
"""Changes of one document that are shown."""
MARKS = {
    "deleted": ("[-", "-]"),
    "inserted": ("{+", "+}"),
    "moved-away": ("[<", "<]"),
    "moved-here": ("{>", ">}"),
}
"""How a change is marked where there is no colour."""

_PARAGRAPH = "\n\n"
GONE = frozenset({"deleted", "moved-away"})
Shown = tuple[str, str, bool]
"""Kind (as of a piece, or "left-out"), text, and whether a fact changes."""


def folded_pieces(redline: Redline, near: int = NEAR) -> Iterator[Shown]:
    """The changes with their neighbours, in order; what is left out is a piece “…” of its own."""
    joined = groupby(_joined(redline), key=lambda piece: piece[0] == "kept")
    pieces = [each for is_kept, group in joined for each in (_one(group) if is_kept else group)]
    changed = [place for place, (kind, _, _) in enumerate(pieces) if kind != "kept"]
    if not changed:
        return
    last = changed[min(MOST, len(changed)) - 1]
    for place, piece in enumerate(pieces[: last + 2]):
        kind, text, _ = piece
        if kind == "kept":
            yield from _kept(text, place == 0, place > last or place == len(pieces) - 1, near)
        else:
            yield piece if len(text) <= LONGEST else (kind, f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}", False)
    if len(changed) > MOST:
        yield "left-out", f" … and {len(changed) - MOST} more", False


def _one(kept: Iterable[Shown]) -> Iterator[Shown]:
    yield "kept", "".join(text for _, text, _ in kept), False


def _joined(redline: Redline) -> Iterator[Shown]:
    """The pieces as they are shown: neighbours of one kind are one, and blanks stand outside of what is marked."""
    for kind, group in groupby(filter(None, map(_shown, redline.pieces)), key=itemgetter(0)):
        parts = list(group)
        text = "".join(part for _, part, _ in parts)
        words = text.strip()
        if kind == "kept" or not words:
            if kind not in GONE:
                yield "kept", text, False
            continue
        before, _, after = text.partition(words)
        if before:
            yield "kept", " ", False
        yield kind, words, any(is_fact for _, _, is_fact in parts)
        if after:
            yield "kept", " ", False


def _shown(piece: Piece) -> Shown | None:
    """What is typeset otherwise stands as it does now."""
    if piece.kind != "kept" and piece.weight == "typesetting":
        return None if piece.kind in GONE else ("kept", visible(piece.text), False)
    return piece.kind, visible(piece.text), piece.weight == "fact"


def _kept(text: str, is_first: bool, is_last: bool, near: int) -> Iterator[Shown]:
    """The words next to a change, as far as its paragraph goes."""
    head, tail = "" if is_first else _beginning(text, near), "" if is_last else _ending(text, near)
    if len(head) + len(tail) >= len(text):
        yield "kept", text, False
        return
    for kind, part in (("kept", head), ("left-out", " … "), ("kept", tail)):
        if part:
            yield kind, part, False


def _beginning(text: str, near: int) -> str:
    paragraph = text.partition(_PARAGRAPH)[0]
    return paragraph if len(paragraph) <= near else paragraph[:near].rpartition(" ")[0] or paragraph[:near]


def _ending(text: str, near: int) -> str:
    paragraph = text.rpartition(_PARAGRAPH)[2]
    return paragraph if len(paragraph) <= near else paragraph[-near:].partition(" ")[2] or paragraph[-near:]


def marked(pieces: Iterator[Shown]) -> str:
    """The pieces on one line, each between the marks of its kind."""
    parts = (f"{MARKS[kind][0]}{text}{MARKS[kind][1]}" if kind in MARKS else text for kind, text, _ in pieces)
    return " ".join("".join(parts).split())
