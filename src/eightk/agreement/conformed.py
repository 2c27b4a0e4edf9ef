"""The conformed copy: the executed agreement as text, read into blocks, sections and signatures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["title", "heading", "paragraph", "columns", "signature", "page-break"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the conformed copy that is set as one block on the page.

    `start` and `end` are code-point offsets into `ConformedCopy.text` (end exclusive).
    `text` is the block unwrapped: line breaks and runs of spaces folded to one space.
    `lines` are its source lines, verbatim; `indent` is the left margin in characters.
    `label` is the leading number ("5.", "2.05", "(c)", "Section 3.1") and `caption` the run-in heading
    ("Public Announcements."), both "" when there is none; both are part of `text`.
    """

    kind: BlockKind
    start: int
    end: int
    text: str
    lines: tuple[str, ...]
    indent: int = 0
    first_indent: int = 0
    centered: bool = False
    label: str = ""
    caption: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered section, article or annex: `number` as counsel cite it ("5", "2.05", "4(c)", "Exhibit A")."""

    number: str
    heading: str
    start: int
    end: int
    level: int
    annex: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """A conformed signature: the words after "/s/" on its line."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ConformedCopy:
    """The executed agreement, word for word, with the places of its parts."""

    path: str
    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    signatures: tuple[Signature, ...]
