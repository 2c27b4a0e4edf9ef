"""Prose: the words of the conformed copy as one running text, each character with its offset in the copy."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.agreement.conformed import Block, ConformedCopy
from eightk.agreement.copy.folded import fold
from eightk.agreement.copy.lines import is_page_number

_ENDS = re.compile(r"[.:;!?][\"'\u201d\u2019)\]]*\Z")
_RUNS_ON = ("paragraph", "columns")


@dataclass(frozen=True, slots=True)
class Prose:
    """`text` has one paragraph, heading or signature line a line, blanks folded; a paragraph that a page parts is one.

    `offsets[i]` is where `text[i]` stands in the copy. `starts` are the places in `text` at which the lines begin and
    `blocks` the blocks that they begin with."""

    text: str
    offsets: Sequence[int]
    starts: Sequence[int]
    blocks: tuple[Block, ...]

    def place(self, begin: int, end: int) -> tuple[int, int]:
        """The offsets in the copy of a stretch of the text."""
        return self.offsets[begin], self.offsets[max(begin, end - 1)] + 1

    def line_at(self, position: int) -> int:
        """The number of the line in which a place of the text stands, from 0."""
        return max(0, bisect_right(self.starts, position) - 1)

    def lines(self) -> tuple[tuple[int, int], ...]:
        """Where each line begins and ends in the text."""
        ends = (*(start - 1 for start in self.starts[1:]), len(self.text)) if self.starts else ()
        return tuple(zip(self.starts, ends, strict=True))

    def at(self, offset: int) -> int:
        """The place in the text of the first character at or behind an offset of the copy."""
        return bisect_right(self.offsets, offset - 1)


def read_prose(copy: ConformedCopy) -> Prose:
    """The running text of a copy; page numbers, page marks and rules are no part of it."""
    parts: list[str] = []
    offsets: list[int] = []
    starts: list[int] = []
    blocks: list[Block] = []
    for block, runs_on in _blocks(copy):
        folded = fold(copy.text, block.start, block.end)
        if not folded.offsets:
            continue
        if offsets:
            parts.append(" " if runs_on else "\n")
            offsets.append(offsets[-1])
        if not runs_on:
            starts.append(len(offsets))
            blocks.append(block)
        parts.append(folded.text)
        offsets.extend(folded.offsets)
    return Prose("".join(parts), tuple(offsets), tuple(starts), tuple(blocks))


def _blocks(copy: ConformedCopy) -> Iterator[tuple[Block, bool]]:
    """The blocks that hold words, each with whether it goes on with the sentence of the one before."""
    above: Block | None = None
    paged = False
    for block in copy.blocks:
        if block.kind == "page-break" or is_page_number(block.text):
            paged = True
        elif block.text:
            yield block, above is not None and paged and _goes_on(above, block)
            above, paged = block, False


def _goes_on(above: Block, below: Block) -> bool:
    both = above.kind in _RUNS_ON and below.kind in _RUNS_ON
    return both and not below.label and not below.centered and not _ENDS.search(above.text)
