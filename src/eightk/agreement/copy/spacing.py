"""Double-spaced copies: a blank line between every two lines, which then parts no paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .lines import Line

_FEWEST = 8


def single_spaced(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines without the single blank lines between lines of words, where the copy is double-spaced.

    It is when hardly any two lines of words touch and most blank lines stand in mid-sentence.
    """
    spaced = tuple(_spaced(lines))
    touching = sum(a.role == b.role == "words" for a, b in pairwise(lines))
    inside = sum(lines[number + 1].words[0].islower() for number in spaced)
    if len(spaced) < _FEWEST or 10 * touching > len(spaced) or 2 * inside < len(spaced):
        return lines
    dropped = frozenset(spaced)
    return tuple(line for number, line in enumerate(lines) if number not in dropped)


def _spaced(lines: tuple[Line, ...]) -> Iterator[int]:
    """The numbers of blank lines that stand alone between two lines of words."""
    for number in range(1, len(lines) - 1):
        if lines[number].role == "blank" and lines[number - 1].role == lines[number + 1].role == "words":
            yield number
