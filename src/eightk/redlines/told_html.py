"""Paragraphs of a redline as HTML elements.

Every word that is neither in the approved wording nor in the draft stands in an element of the class `rl-x`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from eightk.redlines.paragraphs import setting
from eightk.redlines.said import done, ends, folded_away, moves
from eightk.redlines.value import APPROVED, DRAFT, Fold, Kind, Paragraph, Piece, Redline, Remark
from eightk.visible import visible

_ELEMENTS: dict[Kind, tuple[str, str]] = {
    "deleted": ("del", "rl-del"),
    "inserted": ("ins", "rl-ins"),
    "moved-away": ("del", "rl-away"),
    "moved-here": ("ins", "rl-here"),
}
_END = '<span class="rl-x rl-mark"><span class="rl-vh">[end of paragraph {}]</span><{} aria-hidden="true">¶</{}></span>'
_SEAMS = {"": "", "joined": _END.format("deleted", "del", "del"), "parted": _END.format("inserted", "ins", "ins")}
_FOLD = '<details class="rl-fold"><summary class="rl-x">{}</summary>{}</details>'


def plain(text: str) -> str:
    """A text between tags, with what cannot be seen written out."""
    return escape(visible(text), quote=False)


def quoted(text: str) -> str:
    """A text as the value of an attribute."""
    return escape(visible(text))


class Teller:
    """Writes paragraphs, with ids that begin with `prefix`; each change bears its id where it is told first."""

    def __init__(self, redline: Redline, prefix: str) -> None:
        self.prefix = quoted(prefix)
        self.moves = moves(redline)
        self.told: set[int] = set()

    def column(self, parts: Iterable[Paragraph | Fold]) -> Iterator[str]:
        """Paragraphs one below the other, and the white space between them."""
        for part in parts:
            if isinstance(part, Fold):
                yield _FOLD.format(folded_away(part), "".join(self.column(part.paragraphs)))
            else:
                yield self.paragraph(part, part.pieces)
                yield from map(_blank, part.end)

    def rows(self, parts: Iterable[Paragraph | Fold], names: tuple[str, str]) -> Iterator[str]:
        """Table rows: each paragraph of the approved wording beside that of the draft."""
        for part in parts:
            if isinstance(part, Fold):
                inner = "".join(self.paragraph(each, each.pieces) for each in part.paragraphs)
                yield f'<tr><td colspan="2">{_FOLD.format(folded_away(part), inner)}</td></tr>'
            else:
                yield f"<tr>{''.join(self._cells(part, names))}</tr>"

    def _cells(self, paragraph: Paragraph, names: tuple[str, str]) -> Iterator[str]:
        for name, kinds in zip(names, (APPROVED, DRAFT), strict=True):
            pieces = [each for each in paragraph.pieces if each.kind in kinds]
            told = self.paragraph(paragraph, pieces) if pieces else ""
            yield f'<td data-of="{quoted(name)}">{told}</td>'

    def paragraph(self, paragraph: Paragraph, pieces: Sequence[Piece]) -> str:
        """One paragraph, of those pieces of it."""
        how = setting(paragraph)
        names = f"rl-p{' rl-changed' if paragraph.is_changed else ''}{f' rl-{how}' if how != 'prose' else ''}"
        last = ends(pieces)
        told = "".join(self._piece(piece, last.get(piece.change) == at) for at, piece in enumerate(pieces))
        return f'<p class="{names}">{told}{_SEAMS[paragraph.seam]}</p>'

    def _piece(self, piece: Piece, is_last: bool) -> str:
        """One piece; the last one of a change bears its notes."""
        if piece.kind == "kept":
            return plain(piece.text)
        if not piece.change:
            return _blank(piece)
        element, name = _ELEMENTS[piece.kind]
        id_ = "" if piece.change in self.told else f' id="{self.prefix}-c{piece.change}"'
        self.told.add(piece.change)
        said = f'<span class="rl-x rl-vh">[{done(piece)}: </span>{_weighed(piece)}<span class="rl-x rl-vh">]</span>'
        return f'<{element} class="{name}"{id_}>{said}</{element}>{"".join(self._notes(piece)) if is_last else ""}'

    def _notes(self, piece: Piece) -> Iterator[str]:
        """What stands after a change: which fact it moves, which move it is an end of, what is said of it."""
        if piece.facts:
            yield f'<span class="rl-x rl-tag" aria-hidden="true"> {plain(", ".join(piece.facts))}</span>'
        if piece.move:
            yield self._way(piece)
        yield from (self._reference(each) for each in piece.remarks)

    def _way(self, piece: Piece) -> str:
        """The way to the other end of a move."""
        away, here = self.moves[piece.move]
        other = here if piece.kind == "moved-away" else away
        where = "below" if other > piece.change else "above"
        said = f"moved {where}" if piece.kind == "moved-away" else f"moved here from {where}"
        link = f'<a href="#{self.prefix}-c{other}">{said} (move {piece.move})</a>'
        return f'<span class="rl-x rl-to"> {link}</span>'

    def _reference(self, remark: Remark) -> str:
        said = quoted(f"remark {remark.number}: {remark.message}")
        link = f'href="#{self.prefix}-r{remark.number}" title="{said}" aria-label="{said}"'
        return f'<a class="rl-x rl-ref" {link}>{remark.number}</a>'


def _weighed(piece: Piece) -> str:
    """The words of a piece; a fact stands in a box, the blanks around it do not."""
    text = plain(piece.text)
    words = text.strip()
    if piece.weight != "fact" or not words:
        return text
    before, _, after = text.partition(words)
    return f'{before}<strong class="rl-fact">{words}</strong>{after}'


def _blank(piece: Piece) -> str:
    """White space, or a mark that is typeset in another way: changed, and hardly to be seen."""
    if piece.kind == "kept":
        return plain(piece.text)
    element, _ = _ELEMENTS[piece.kind]
    return f'<{element} class="rl-set">{plain(piece.text)}</{element}>'
