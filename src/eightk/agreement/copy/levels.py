"""How deep each block stands on the page: by its section's depth, else by its label's family or its
margin."""

from __future__ import annotations

from dataclasses import replace

from ..conformed import Block, Section

_COLUMNS_A_LEVEL = 5
_DEEPEST = 5
_COUNTED = ("art", "sec", "§")
# A single line set in by this much or less has a first-line indent, not a margin of its own.
_FIRST_LINE = 10


def with_levels(blocks: tuple[Block, ...], sections: tuple[Section, ...]) -> tuple[Block, ...]:
    """The blocks with `level` set: 1 for a section, 2 for its subsections …, 0 for plain text at the
    margin."""
    depths: dict[int, int] = {}
    for section in sections:
        depths.setdefault(section.start, section.level - bool(section.annex))
    leveled: list[Block] = []
    current = 0
    for block in blocks:
        if block.kind == "heading" and not block.label:
            current = 0
        level = depths.get(block.start, -1) if block.label else -1
        if level < 0:
            level = _unnumbered(block, current)
        else:
            current = level
        leveled.append(replace(block, level=level) if level else block)
    return tuple(leveled)


def _unnumbered(block: Block, current: int) -> int:
    if block.kind != "paragraph" or block.centered:
        return 0
    if block.label:
        return max(1, current) if block.label.lower().startswith(_COUNTED) else min(_DEEPEST, current + 1)
    if len(block.lines) == 1 and block.indent <= _FIRST_LINE:
        return 0
    return min(_DEEPEST, block.indent // _COLUMNS_A_LEVEL) if block.indent >= _COLUMNS_A_LEVEL else 0
