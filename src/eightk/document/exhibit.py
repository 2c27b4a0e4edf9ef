"""Exhibit 10: the conformed copy prepared for the page. The template lays out; everything it needs is a
value here.

The exhibit shows the agreement word for word, typos included; `check_word_for_word` holds every build to
that. Finding: EXH201 (error) the first word of the page that differs from the conformed copy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from typing import Literal

from ..agreement.conformed import Block, ConformedCopy
from ..agreement.copy.blocks import FAR_RIGHT
from ..agreement.copy.captions import annex_number, is_capitals, is_known_caption
from ..agreement.copy.lines import is_page_number, is_rule, joined_lines
from ..agreement.copy.places import span_at
from ..findings import Finding
from .columns import Entry, entries_of, table_of
from .words import words_of_copy, words_of_html

Form = Literal[
    "title",
    "heading",
    "paragraph",
    "table",
    "contents",
    "preformatted",
    "signature",
    "page-break",
    "page-number",
    "lines",
]
FirstLine = Literal["flush", "indented", "hanging"]

_SIGNED = re.compile(r"/s/[^\t]{0,300}?(?=\s{3}|\t|\s/s/|\Z)", re.IGNORECASE)
_WIDE_GAP = re.compile(r"\s{3,}|\t\s*")
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
    a preformatted block or a page number; `rows` the cells of a table, the first `heads` of them its heads;
    `entries` those of a table of contents; `bookmark` the level at which the PDF's outline lists a numbered
    section that has no heading of its own, 0 for none; `signature` the cells of each
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
    heads: int = 0
    entries: tuple[Entry, ...] = ()
    bookmark: int = 0
    signature: tuple[tuple[SignatureCell, ...], ...] = ()
    ruled: bool = False
    wide: bool = False
    role: str = ""


def exhibit_blocks(copy: ConformedCopy) -> tuple[ExhibitBlock, ...]:
    """The blocks of the page in order. Page breaks before the first word, after the last, and doubled ones
    go."""
    shown: list[ExhibitBlock] = []
    alike: dict[int, tuple[int, FirstLine]] = {}
    longer = _longer(copy)
    above: Block | None = None
    listed = _listed(copy)
    for number, block in enumerate(copy.blocks):
        if block.kind == "page-break" and (not shown or shown[-1].form == "page-break"):
            continue
        entries = entries_of(block.lines) if number in listed else ()
        if entries and number - 1 in listed and shown[-1].form == "contents":
            shown[-1] = replace(shown[-1], entries=(*shown[-1].entries, *entries))
            continue
        page = ExhibitBlock("contents", entries=entries) if entries else _exhibit_block(block, above)
        if page.form == "paragraph" and page.label:
            if len(block.lines) == 1:
                # One line does not show how its kind is set; those before it do, or the first after it.
                ahead = longer.get((block.level, block.first_indent), (page.level, page.first_line))
                level, first = alike.get(block.level, ahead)
                page = replace(page, level=level, first_line=first)
            alike[block.level] = page.level, page.first_line
        shown.append(page)
        above = block
    while shown and shown[-1].form == "page-break":
        shown.pop()
    return _with_tags(tuple(shown))


def _longer(copy: ConformedCopy) -> dict[tuple[int, int], tuple[int, FirstLine]]:
    """How the first labelled paragraph of several lines is set, by its level and the indent of its first line."""
    found: dict[tuple[int, int], tuple[int, FirstLine]] = {}
    for block in copy.blocks:
        place = block.level, block.first_indent
        if block.kind == "paragraph" and block.label and len(block.lines) > 1 and place not in found:
            page = _words(block)
            if page.form == "paragraph":
                found[place] = page.level, page.first_line
    return found


def _listed(copy: ConformedCopy) -> frozenset[int]:
    """The blocks that are entries of a list: labelled, one line each, no blank line between them."""
    listed: set[int] = set()
    for number, (above, block) in enumerate(pairwise(copy.blocks), 1):
        single = len(above.lines) == len(block.lines) == 1 and above.kind == block.kind == "paragraph"
        if single and above.label and block.label and copy.text.count("\n", above.end, block.start) == 1:
            listed.update((number - 1, number))
    return frozenset(listed)


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
    at_the_right = len(block.lines) == 1 and not block.centered and not label and block.first_indent >= FAR_RIGHT
    role = "right" if at_the_right else ""
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
    centered = centered or (block.text[:1] == "[" and block.text[-1:] == "]" and len(block.text) < _VERSE)
    level = max(0, block.level - 1) if block.label else block.level
    if first == "indented" and len(block.lines) > 1 and block.indent < _SET_IN:
        level = 0
    lines = _folded(block.lines) if form == "heading" and centered else ()
    numbered = form == "paragraph" and label[:1] not in ("", "(") and bool(caption)
    bookmark = min(3, 1 + max(1, block.level)) if numbered else 0
    return ExhibitBlock(form, label, caption, rest, level, "", first, centered, lines, bookmark=bookmark, role=role)


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
    """A table of contents or a list, a table where its heads are sure, else the lines as they stand."""
    if entries := entries_of(block.lines):
        return ExhibitBlock("contents", level=block.level, entries=entries)
    if table := table_of(block):
        return ExhibitBlock("table", rows=table.rows, heads=table.heads)
    written = tuple(line for line in block.lines if not is_rule(line.strip()))
    margin = min(len(line) - len(line.lstrip()) for line in written)
    level = min(4, margin // 5)
    return ExhibitBlock("preformatted", level=level, lines=tuple(line[margin:].rstrip() for line in written))


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
    for block, below in zip_longest(blocks, blocks[1:]):
        listed = below is not None and below.form == "contents"
        if block.form == "title":
            tag = "p" if titled else "h1"
            titled, depth = True, 1
            block = replace(block, tag=tag)
        elif block.form == "heading" and listed and not is_known_caption(" ".join(block.lines)):
            # A line of the table of contents, however it is set: the article itself comes later.
            block = replace(block, tag="p")
        elif block.form == "heading":
            rank = 3 + block.level if block.role == "section" else 2
            depth = min(rank, depth + 1, 6)
            block = replace(block, tag=f"h{depth}")
        tagged.append(block)
    return tuple(tagged)


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
