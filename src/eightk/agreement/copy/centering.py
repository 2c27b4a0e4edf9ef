"""Which lines stand in the middle of the measure, told with the lines around them: the first line of a
paragraph that is set in, a passage set in on both sides and the narrow row of a table look centred too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .captions import annex_number, caption_of, is_capitals, is_known_caption
from .lines import Line

UNWRAPPED_WIDTH = 300
# Two columns off the middle are still the middle: a typist rounds.
_TIGHT = 2
_RAGGED = 4
_SET_IN = 8
_PASSAGE_LINES = 3
_WORD = 12


def measure(lines: tuple[Line, ...]) -> int:
    """The column at which the copy wraps: the right edge that one line in twenty passes."""
    edges = sorted(line.right for line in lines if line.role == "words")
    return edges[len(edges) * 19 // 20] if edges else 0


def measures(lines: tuple[Line, ...], width: int) -> tuple[int, ...]:
    """For every line, the column at which it wraps: the copy's, or the edge of a passage set in on both sides."""
    wraps = [width] * len(lines)
    for first, stop in _runs(lines):
        run = lines[first:stop]
        edge = max(line.right for line in run)
        filled = 2 * sum(line.right > edge - _WORD for line in run) > len(run)
        if len(run) >= _PASSAGE_LINES and filled and min(line.indent for line in run) >= _SET_IN:
            wraps[first:stop] = [min(edge, width)] * len(run)
    return tuple(wraps)


def centered_lines(lines: tuple[Line, ...], width: int) -> tuple[bool, ...]:
    """For every line, whether it is set in the middle of a measure of `width` columns."""
    centered = [line.role == "words" and _stands_in_the_middle(line, width) for line in lines]
    for first, stop in _runs(lines):
        if any(centered[first:stop]):
            _unset_table(lines, centered, first, stop)
            _unset_ragged(lines, centered, first, stop)
            _unset_first_lines(lines, centered, first, stop, width)
    return tuple(centered)


def _stands_in_the_middle(line: Line, width: int) -> bool:
    if line.indent < _SET_IN or line.gap or width >= UNWRAPPED_WIDTH or line.right - line.indent >= width - 16:
        return False
    off = abs(line.indent + line.right - width)
    if off > max(6, width // 8):
        return False
    if off <= _TIGHT or line.words.isupper():
        return not line.marks or line.marks[0].style != "()" or line.words.isupper()
    if line.marks and line.marks[0].style not in ("article", "section"):
        return False
    # A sentence that fills half the measure is a line of a paragraph, unless it is exactly in the middle.
    return 2 * (line.right - line.indent) < width or caption_of(line.words) != ""


def _runs(lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    """The stretches of lines with words that follow each other without a blank line."""
    first = -1
    for number, line in enumerate(lines):
        if line.role == "words":
            first = number if first < 0 else first
        elif first >= 0:
            yield first, number
            first = -1
    if first >= 0:
        yield first, len(lines)


def _unset_table(lines: tuple[Line, ...], centered: list[bool], first: int, stop: int) -> None:
    """Narrow rows among the rows of a table; a heading right above the first row stays."""
    rows = [number for number in range(first, stop) if lines[number].gap]
    if len(rows) < 2 or 2 * len(rows) < stop - first:
        return
    for number in range(first, stop):
        centered[number] = centered[number] and number < rows[0] and _is_heading(lines[number])


def _unset_ragged(lines: tuple[Line, ...], centered: list[bool], first: int, stop: int) -> None:
    """Lines that mostly begin at one column and end at different ones are set flush left, however far in."""
    run = [number for number in range(first, stop) if not lines[number].words.isupper()]
    indents = Counter(lines[number].indent for number in run)
    indent, count = indents.most_common(1)[0] if indents else (0, 0)
    edges = [lines[number].right for number in run if lines[number].indent == indent]
    if count < 2 or 2 * count < len(run) or max(edges) - min(edges) < _RAGGED:
        return
    for number in run:
        centered[number] = False


def _unset_first_lines(lines: tuple[Line, ...], centered: list[bool], first: int, stop: int, width: int) -> None:
    """The first line of a paragraph, from the last upwards: long or labelled, and the next stands further left."""
    for number in range(stop - 2, first - 1, -1):
        line, below = lines[number], lines[number + 1]
        opens = bool(line.label) or 2 * (line.right - line.indent) >= width
        returns = not centered[number + 1] and below.indent < line.indent - 1
        if opens and returns and not _is_heading(line):
            centered[number] = False


def _is_heading(line: Line) -> bool:
    counted = bool(line.marks) and line.marks[0].style == "article"
    return counted or is_capitals(line.words) or is_known_caption(line.words) or bool(annex_number(line.words))
