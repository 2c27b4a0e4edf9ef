"""Exhibit 10: the conformed copy prepared for the page. The template lays out; everything it needs is a
value here.

The exhibit shows the agreement word for word, typos included; `check_word_for_word` holds every build to
that. Finding: EXH201 (error) the first word of the page that differs from the conformed copy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Literal

from ..agreement.conformed import Block, ConformedCopy
from ..agreement.copy.captions import annex_number, is_capitals
from ..agreement.copy.lines import is_page_number, is_rule, joined_lines
from ..agreement.copy.places import span_at
from ..findings import Finding
from .words import words_of_copy, words_of_html

Form = Literal[
    "title",
    "heading",
    "paragraph",
    "table",
    "preformatted",
    "signature",
    "page-break",
    "page-number",
    "lines",
]
FirstLine = Literal["flush", "indented", "hanging"]

_CELLS = re.compile(r"\s{2,}|\t")
_SIGNED = re.compile(r"/s/[^\t]{0,300}?(?=\s{3}|\t|\s/s/|\Z)", re.IGNORECASE)
_WIDE_GAP = re.compile(r"\s{3,}|\t\s*")
_TABLE_CELLS = 12
_VERSE = 44
# Text at the copy's own margin stays at the page's, however deep its number.
_SET_IN = 3


@dataclass(frozen=True, slots=True)
class SignatureCell:
    """Words on a signature line: plain ones, a conformed signature (set underlined), plain ones."""

    before: str
    signed: str
    after: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class ExhibitBlock:
    """One block of the exhibit's page.

    `label`, `caption` and `rest` are the words of a paragraph or heading in order, blanks between them
    included; `level` counts steps of indent; `tag` is the heading's element; `lines` the lines of a title,
    a preformatted block or a page number; `rows` the cells of a table; `signature` the cells of each
    signature line, with `ruled` when an empty line to sign on stands above, and `wide` when it fills the
    page's width.
    """

    form: Form
    label: str = ""
    caption: str = ""
    rest: str = ""
    level: int = 0
    tag: str = ""
    first_line: FirstLine = "flush"
    centered: bool = False
    lines: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    signature: tuple[tuple[SignatureCell, ...], ...] = ()
    ruled: bool = False
    wide: bool = False
    role: str = ""


def exhibit_blocks(copy: ConformedCopy) -> tuple[ExhibitBlock, ...]:
    """The blocks of the page in order. Page breaks before the first word, after the last, and doubled ones
    go."""
    shown: list[ExhibitBlock] = []
    alike: dict[int, tuple[int, FirstLine]] = {}
    above: Block | None = None
    for block in copy.blocks:
        if block.kind == "page-break" and (not shown or shown[-1].form == "page-break"):
            continue
        page = _exhibit_block(block, above)
        if page.form == "paragraph" and page.label:
            if len(block.lines) == 1 and block.level in alike:
                # One line does not show how its kind is set; those before it do.
                level, first = alike[block.level]
                page = replace(page, level=level, first_line=first)
            alike[block.level] = page.level, page.first_line
        shown.append(page)
        above = block
    while shown and shown[-1].form == "page-break":
        shown.pop()
    return _with_tags(tuple(shown))


def _exhibit_block(block: Block, above: Block | None) -> ExhibitBlock:
    if block.kind == "page-break":
        return ExhibitBlock("page-break")
    if block.kind == "signature":
        return _signature(block, above)
    if block.kind == "columns":
        return _columns(block)
    if is_page_number(block.text):
        return ExhibitBlock("page-number", lines=(block.text,), centered=True)
    if block.kind == "title":
        return ExhibitBlock("title", lines=_folded(block.lines), centered=True)
    return _words(block)


def _words(block: Block) -> ExhibitBlock:
    if _is_verse(block):
        return ExhibitBlock("lines", lines=_folded(block.lines), level=block.level, centered=block.centered)
    label, caption, rest = _parted(block)
    form: Form = "heading" if block.kind == "heading" else "paragraph"
    role = ""
    if form == "heading":
        role = "section" if block.label else "annex" if annex_number(block.text) else "caption"
        role = "article" if block.text[:7].lower() == "article" else role
    first: FirstLine = "flush"
    if len(block.lines) > 1 and block.first_indent < block.indent - 1:
        first = "hanging"
    elif (
        block.first_indent > block.indent + 1
        or (len(block.lines) == 1 and block.first_indent >= 3 and not block.level)
        or (block.level == 1 and block.label and block.first_indent >= 3)
    ):
        first = "indented"
    centered = block.centered or role in ("annex", "article") or (role == "caption" and is_capitals(block.text))
    level = max(0, block.level - 1) if block.label else block.level
    if first == "indented" and len(block.lines) > 1 and block.indent < _SET_IN:
        level = 0
    lines = _folded(block.lines) if form == "heading" and centered else ()
    return ExhibitBlock(form, label, caption, rest, level, "", first, centered, lines, role=role)


def _is_verse(block: Block) -> bool:
    """Short lines that were set one below the other, such as an address."""
    return (
        block.kind == "paragraph"
        and not block.label
        and len(block.lines) > 1
        and all(len(line.strip()) <= _VERSE for line in block.lines)
    )


def _parted(block: Block) -> tuple[str, str, str]:
    """Label, caption and the rest of a block's text, each with the blank that follows it."""
    text = block.text
    edge = len(block.label)
    edge += text[edge : edge + 1].isspace()
    end = edge + len(block.caption) if text.startswith(block.caption, edge) else edge
    return text[:edge], text[edge:end], text[end:]


def _folded(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(line.split()) for line in joined_lines(lines))


def _columns(block: Block) -> ExhibitBlock:
    """Tabular text: a table when every row has the same cells, else the lines as they stand."""
    rows = tuple(tuple(_CELLS.split(line.strip())) for line in block.lines)
    counts = {len(row) for row in rows}
    if len(rows) > 1 and len(counts) == 1 and 1 < counts.pop() <= _TABLE_CELLS and all(map(all, rows)):
        return ExhibitBlock("table", rows=rows)
    margin = min(len(line) - len(line.lstrip()) for line in block.lines)
    level = min(4, margin // 5)
    return ExhibitBlock("preformatted", level=level, lines=tuple(line[margin:].rstrip() for line in block.lines))


def _signature(block: Block, above: Block | None) -> ExhibitBlock:
    written = tuple(line for line in block.lines if not is_rule(line.strip()))
    lines = tuple(_cells(line) for line in joined_lines(written))
    signed_above = above is not None and above.kind == "signature" and "/s/" in above.lines[-1].lower()
    ruled = len(written) < len(block.lines) and "/s/" not in written[0].lower() and not signed_above
    wide = any(len(cells) > 1 for cells in lines) or len(block.text) > 200
    return ExhibitBlock("signature", signature=lines, ruled=ruled, wide=wide)


def _cells(line: str) -> tuple[SignatureCell, ...]:
    return tuple(_cell(cell) for cell in _WIDE_GAP.split(line.strip()) if cell.strip())


def _cell(text: str) -> SignatureCell:
    words = " ".join(text.split())
    match = _SIGNED.search(words)
    if match is None:
        return SignatureCell(words, "", "", is_capitals(words))
    return SignatureCell(words[: match.start()], match.group(), words[match.end() :])


def _with_tags(blocks: tuple[ExhibitBlock, ...]) -> tuple[ExhibitBlock, ...]:
    """Heading elements by rank, none deeper than one step below the heading before it."""
    tagged: list[ExhibitBlock] = []
    depth = 1
    titled = False
    for block in blocks:
        if block.form == "title":
            tag = "p" if titled else "h1"
            titled, depth = True, 1
            block = replace(block, tag=tag)
        elif block.form == "heading":
            rank = 3 + block.level if block.role == "section" else 2
            depth = min(rank, depth + 1, 6)
            block = replace(block, tag=f"h{depth}")
        tagged.append(block)
    return tuple(tagged)


def exhibit_words(copy: ConformedCopy) -> tuple[str, ...]:
    """The words of the conformed copy, read without its parser: what the exhibit must show, in order."""
    return tuple(placed.word for placed in words_of_copy(copy.text))


def check_word_for_word(copy: ConformedCopy, html_body: str) -> tuple[Finding, ...]:
    """EXH201 at the first word where the page and the conformed copy part; nothing when they are the same."""
    wanted, shown = words_of_copy(copy.text), words_of_html(html_body)
    for number, (here, there) in enumerate(zip_longest(wanted, shown)):
        if here is not None and here.word == there:
            continue
        offset = here.start if here is not None else len(copy.text)
        expected = f"“{here.word}”" if here is not None else "its end"
        found = f"“{there}”" if there is not None else "nothing more"
        differs = f"word {number + 1} is {expected} in the copy and {found} on the page"
        message = f"Exhibit 10 is not the conformed copy word for word: {differs}."
        hint = "The exhibit must show the executed agreement as it is; a changed template is the likely cause."
        return (Finding("EXH201", message, hint, (span_at(copy, offset),)),)
    return ()
