"""HTML as plain text: one entry a paragraph, heading, list item or table row, its white space folded."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from eightk.edgar.markup import Tag, tags

BLOCKS = frozenset(
    [
        "address",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "dir",
        "div",
        "dl",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "hr",
        "html",
        "li",
        "menu",
        "ol",
        "p",
        "pre",
        "table",
        "tr",
        "ul",
    ]
)
CELLS = frozenset({"td", "th"})
CELL_GAP = "  |  "


def paragraphs_of(html: str) -> tuple[str, ...]:
    """The paragraphs of an HTML text, in order; the words of the title element are not among them."""
    return tuple(_paragraphs(html))


def _paragraphs(html: str) -> Iterator[str]:
    pieces: list[str] = []
    at = 0
    in_title = False
    for tag in tags(html):
        if not in_title:
            pieces.append(unescape(html[at : tag.offset]))
        at = tag.end
        if tag.name == "title":
            in_title = tag.kind == "open"
        pieces.append(_boundary(tag))
        if tag.name in BLOCKS:
            yield from _closed(pieces)
            pieces = []
    pieces.append(unescape(html[at:]))
    yield from _closed(pieces)


def _boundary(tag: Tag) -> str:
    return "\0" if tag.name in CELLS and tag.kind == "close" else ""


def _closed(pieces: list[str]) -> Iterator[str]:
    cells = [" ".join(cell.split()) for cell in "".join(pieces).split("\0")]
    if text := CELL_GAP.join(cell for cell in cells if cell):
        yield text
