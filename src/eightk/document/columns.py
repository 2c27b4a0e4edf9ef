"""Tabular text of the conformed copy: a table with heads, a table of contents or list, or lines as they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from ..agreement.conformed import Block
from ..agreement.copy.labels import leading_marks
from ..agreement.copy.lines import is_rule

_CELLS = re.compile(r"\s{2,}|\t")
_CELL = re.compile(r"\S+(?: \S+)*")
_TABLE_CELLS = 12
_HEAD_ROWS = 3
_LABEL = 16
_WORDS = 70
_LEADERS = re.compile(r"(?<=[^.\s])(\s*)((?:\.[ \t]?){4,400})(\s*)(\d{1,4}|[ivxl]{1,6}|[A-Z]{1,2}-\d{1,3})?\Z")
_ENTRY = re.compile(
    r"((?:exhibit|annex|schedule|appendix|attachment)\s[\w.\-()]{1,8}|[A-Z]{1,2}(?:-?\d{1,2})?|[IVX]{1,5}|"
    r"\d{1,3}(?:\.\d{1,3}){0,3})"
    r"[.:)]?(?:\s{2,}|\t)\s*(\S.*)\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of each row of a table; the first `heads` rows are its heads."""

    rows: tuple[tuple[str, ...], ...]
    heads: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a table of contents or a list: its parts in order, each with the blanks that follow it."""

    label: str
    words: str
    leaders: str = ""
    page: str = ""


def table_of(block: Block) -> Table | None:
    """The table that a block of columns is, when every cell has its column and the heads are sure."""
    lines = tuple(line for line in block.lines if line.strip())
    rows = _rows(tuple(line for line in lines if not is_rule(line.strip())))
    if len(rows) < 2 or not 1 < len(rows[0]) <= _TABLE_CELLS:
        return None
    heads = _heads(rows, next((number for number, line in enumerate(lines) if is_rule(line.strip())), 0))
    return Table(rows, heads) if heads else None


def _rows(lines: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The cells of each line; a line with fewer than the others has empty ones where its columns say so."""
    cells = [tuple(_CELL.finditer(line)) for line in lines]
    most = max(map(len, cells), default=0)
    full = [row for row in cells if len(row) == most]
    if len(full) == len(cells):
        return tuple(tuple(cell.group() for cell in row) for row in cells)
    spans = [(min(row[at].start() for row in full), max(row[at].end() for row in full)) for at in range(most)]
    if len(full) < 2 or any(line.count("\t") for line in lines) or any(a[1] > b[0] for a, b in pairwise(spans)):
        return ()
    placed = [_placed(row, spans) for row in cells]
    return tuple(row for row in placed if row) if all(placed) else ()


def _placed(row: tuple[re.Match[str], ...], spans: list[tuple[int, int]]) -> tuple[str, ...]:
    """A line's cells in their columns, each in the one that it stands under; () if one stands under none or two."""
    found = [""] * len(spans)
    for cell in row:
        under = [at for at, (start, end) in enumerate(spans) if cell.start() < end and start < cell.end()]
        if len(under) != 1 or found[under[0]]:
            return ()
        found[under[0]] = cell.group()
    return tuple(found) if len(row) > 1 else ()


def _heads(rows: tuple[tuple[str, ...], ...], ruled: int) -> int:
    """How many rows are heads: those above the first rule, or the first ones where figures stand below."""
    if ruled == 1 or (1 < ruled <= _HEAD_ROWS and not any(map(_is_figure, sum(rows[:ruled], ())))):
        return ruled
    columns = tuple(zip(*rows, strict=True))
    return next((above for above in range(1, _HEAD_ROWS + 1) if _are_heads(rows[:above], columns, above)), 0)


def _are_heads(above: tuple[tuple[str, ...], ...], columns: tuple[tuple[str, ...], ...], number: int) -> bool:
    """Whether rows without figures stand above a column of nothing else."""
    below = [list(filter(None, column[number:])) for column in columns]
    return not any(map(_is_figure, sum(above, ()))) and any(cells and all(map(_is_figure, cells)) for cells in below)


def _is_figure(cell: str) -> bool:
    return any(char.isdigit() for char in cell)


def entries_of(lines: tuple[str, ...]) -> tuple[Entry, ...]:
    """The entries of a table of contents (leaders in most lines) or of a list of annexes; none for others."""
    written = tuple(line.strip() for line in lines if not is_rule(line.strip()))
    leaders = sum(_LEADERS.search(line) is not None for line in written)
    if 2 * leaders > len(written) and all(_LEADERS.search(line) or len(line) < _WORDS for line in written):
        return tuple(map(_content, written))
    matches = [_ENTRY.match(line) for line in written]
    if all(match is not None and not _CELLS.search(match[2]) and len(match[2]) < _WORDS for match in matches):
        return tuple(_content(line) for line in written)
    return ()


def _content(line: str) -> Entry:
    match = _LEADERS.search(line)
    words = line[: match.start()] if match else line
    parts = _CELLS.split(words, maxsplit=1)
    label = len(parts[0]) if len(parts) > 1 and len(parts[0]) <= _LABEL else leading_marks(words)[1]
    rest = words[label:].lstrip()
    blank = " " if label and len(rest) < len(words) - label else ""
    if match is None:
        return Entry(words[:label] + blank, _folded(rest))
    between = " " if match[1] else ""
    dots = match[2].rstrip()
    page = match[4] or ""
    gap = " " if page and (match[3] or dots != match[2]) else ""
    return Entry(words[:label] + blank, _folded(rest) + between, _folded(dots) + gap, page)


def _folded(words: str) -> str:
    return " ".join(words.split())
