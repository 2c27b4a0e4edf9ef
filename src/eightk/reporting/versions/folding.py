"""A redline of which only what changed is shown, among the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.wording.comparison import Comparison
from eightk.wording.determinations import visible
from eightk.wording.redline import redline

NEAR = 90
"""Characters shown before and after a change."""
LONGEST = 1200
"""Characters of one insertion or deletion that are shown; of a longer one its two ends."""
MOST = 60
"""Changes of one document that are shown."""

Piece = tuple[str, str]
"""Kind (kept, deleted, inserted, left-out) and text."""


def folded_pieces(comparison: Comparison) -> Iterator[Piece]:
    """The changes with their neighbours; what lies between is one piece “…”."""
    stretches = redline(comparison.approved, comparison.draft, comparison.edits)
    pieces = [(stretch.kind, visible(stretch.draft or stretch.approved)) for stretch in stretches]
    changed = [place for place, (kind, _) in enumerate(pieces) if kind != "kept"]
    if not changed:
        return
    last = changed[min(MOST, len(changed)) - 1]
    for place, (kind, text) in enumerate(pieces[: last + 2]):
        if kind == "kept":
            yield from _kept(text, is_first=place == 0, is_last=place > last or place == len(pieces) - 1)
        else:
            yield kind, text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"
    if len(changed) > MOST:
        yield "left-out", f"and {len(changed) - MOST} more changes"


def _kept(text: str, *, is_first: bool, is_last: bool) -> Iterator[Piece]:
    if is_first and is_last:
        return
    if is_first or is_last:
        if len(text) <= NEAR:
            yield "kept", text
        elif is_first:
            yield "left-out", "…"
            yield "kept", _ending(text)
        else:
            yield "kept", _beginning(text)
            yield "left-out", "…"
    elif len(text) <= 2 * NEAR:
        yield "kept", text
    else:
        yield "kept", _beginning(text)
        yield "left-out", "…"
        yield "kept", _ending(text)


def _beginning(text: str) -> str:
    return text[:NEAR].rpartition(" ")[0] or text[:NEAR]


def _ending(text: str) -> str:
    return text[-NEAR:].partition(" ")[2] or text[-NEAR:]


def marked(pieces: Sequence[Piece], marks: dict[str, tuple[str, str]]) -> str:
    """The pieces in one line, each between the marks of its kind."""
    return " ".join(f"{marks.get(kind, ('', ''))[0]}{text}{marks.get(kind, ('', ''))[1]}" for kind, text in pieces)
