"""Pieces of a document typed as plain text: paragraphs wrapped, headings in the middle, columns side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

WIDTH = 96
"""Columns of a line; the copy is read by its margins, and a reviewer by his eyes."""
GAP = "\ue000"
"""Stands for a wide blank between two columns of one line, until the page is typed."""
_GAP = 4
_NARROW = 16
_SHORT = 60
"""Characters up to which a cell alone in its row stays in its column, as the title below a signature does."""
_WIDEST_TABLE = 132

Set = Literal["paragraph", "centered", "verbatim", "page"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph (its lines parted by \\n where the document breaks them), or a page break without words."""

    text: str
    set: Set = "paragraph"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the lines of a cell are parted by \\n."""

    rows: tuple[tuple[str, ...], ...]


def typed(pieces: Iterable[Piece | Table]) -> str:
    """The pieces as text, a blank line between them; no word is added, left out or moved."""
    parts: list[str] = []
    for piece in pieces:
        if isinstance(piece, Table):
            parts += [part for part in _table(piece) if part]
        elif piece.set == "page":
            parts.append("<PAGE>")
        elif piece.set == "verbatim":
            parts.append("\n".join(line.rstrip() for line in piece.text.split("\n")))
        elif piece.text.strip():
            parts.append(_paragraph(piece))
    while parts and parts[-1] == "<PAGE>":
        parts.pop()
    return ("\n\n".join(parts) + "\n").replace(GAP, " " * _GAP) if parts else ""


def _paragraph(piece: Piece) -> str:
    lines = [" ".join(line.split()) for line in piece.text.split("\n")]
    wrapped = [part for line in lines if line for part in wrap(line, WIDTH)]
    if piece.set == "centered":
        return "\n".join(line.center(WIDTH).rstrip() for line in wrapped)
    return "\n".join(wrapped)


def wrap(line: str, width: int) -> list[str]:
    """A line in pieces no longer than `width`, parted at blanks only.

    It is not parted behind a hyphen: the end of a line there would join two words in the reader's eyes."""
    lines: list[str] = []
    current = ""
    for word in line.split():
        if current and (len(current) + 1 + len(word) <= width or current[-1] == "-"):
            current = f"{current} {word}"
        else:
            lines += [current] if current else []
            current = word
    return [*lines, current] if current else lines


def _table(table: Table) -> Iterable[str]:
    """A table of one column, or a label beside a paragraph, is set as paragraphs; others in columns."""
    rows = [tuple(cell.strip("\n") for cell in row) for row in table.rows if any(cell.strip() for cell in row)]
    block: list[tuple[str, ...]] = []
    columns = any(_is_in_columns(row) for row in rows)
    for row in rows:
        written = [cell for cell in row if cell.strip()]
        alone = len(written) == 1 and not (columns and len(written[0]) < _SHORT)
        if alone or _is_labelled(written):
            yield _columns(block)
            block = []
            whole = written[0] if len(written) == 1 else " ".join(written)
            yield from (_paragraph(Piece(part)) for part in whole.split("\n\n") if part.strip())
        else:
            block.append(row)
    yield _columns(block)


def _is_in_columns(row: tuple[str, ...]) -> bool:
    written = [cell for cell in row if cell.strip()]
    return len(written) > 1 and not _is_labelled(written)


def _is_labelled(written: Sequence[str]) -> bool:
    """Whether a row is a paragraph with its number set in a cell of its own."""
    label = written[0].strip()
    short = len(label) <= 8 and " " not in label and "\n" not in label and not label.endswith(":")
    marked = label[-1:] in ".)" or label in "\u2022\u00b7\u25cf\u25aa\u25e6\u2013-*"
    return len(written) == 2 and short and marked


def _columns(rows: list[tuple[str, ...]]) -> str:
    if not rows:
        return ""
    count = max(len(row) for row in rows)
    kept = [each for each in range(count) if any(len(row) > each and row[each].strip() for row in rows)]
    cells = [[_lines(row[each] if len(row) > each else "") for each in kept] for row in rows]
    widths = _widths(cells)
    lines: list[str] = []
    for row in cells:
        wrapped = [
            [part for line in cell for part in wrap(line, width)] for cell, width in zip(row, widths, strict=True)
        ]
        for number in range(max(len(cell) for cell in wrapped)):
            texts = [cell[number] if number < len(cell) else "" for cell in wrapped]
            lines.append(
                (" " * _GAP).join(text.ljust(width) for text, width in zip(texts, widths, strict=True)).rstrip()
            )
    return "\n".join(line for line in lines if line.strip())


def _lines(cell: str) -> list[str]:
    return [" ".join(line.split()) for line in cell.split("\n") if line.strip()]


def _widths(cells: list[list[list[str]]]) -> list[int]:
    """How wide each column is: as its longest line, or less where the table would be too wide for a page."""
    natural = [max((len(line) for row in cells for line in row[each]), default=1) for each in range(len(cells[0]))]
    room = _WIDEST_TABLE - _GAP * (len(natural) - 1)
    if sum(natural) <= room:
        return natural
    fair = max(room // len(natural), _NARROW)
    narrow = sum(width for width in natural if width <= fair)
    wide = sum(width > fair for width in natural)
    share = max((room - narrow) // wide, _NARROW) if wide else fair
    return [width if width <= fair else min(width, share) for width in natural]
