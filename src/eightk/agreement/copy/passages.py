"""Passages of the copy: where approved wording may stand, as pieces of blocks, before one of them is
chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..conformed import Block, ConformedCopy, Section
from .folded import fold_words
from .lines import is_page_number
from .places import source_offset
from .quotations import Quotation, closes_paragraph, opening_mark, quotation_from, quotations_after_colon

_ITEM = re.compile(r"item\s{1,3}\d{1,2}\.\d\d\b", re.IGNORECASE)
_ITEM_WORDS = 45
_WHOLE_WORDS = 5
_INSIDE_WORDS = 12
_DEFINED_TERM_WORDS = 8
_SENTENCE_END = re.compile(r"[.:;?!][\"\u201d')\]]{0,3}\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """The words of `block` from `begin` to `end` (positions in its text)."""

    block: Block
    begin: int
    end: int

    @property
    def text(self) -> str:
        """The words of the piece."""
        return self.block.text[self.begin : self.end].strip()


Passage = tuple[Piece, ...]


def written_blocks(copy: ConformedCopy, section: Section) -> tuple[Block, ...]:
    """The blocks of a section that hold its words: no page breaks, no page numbers."""
    return tuple(
        block
        for block in copy.blocks
        if block.end > section.start and block.start < section.end and block.text and not is_page_number(block.text)
    )


def whole(blocks: tuple[Block, ...]) -> Passage:
    """Blocks as a passage."""
    return tuple(Piece(block, 0, len(block.text)) for block in blocks)


def quoted(blocks: tuple[Block, ...], found: Quotation) -> Passage:
    """What stands between the marks of a quotation."""
    pieces: list[Piece] = []
    for number in range(found.first, found.last + 1):
        text = blocks[number].text
        begin = found.begin if number == found.first else opening_mark(text)
        pieces.append(Piece(blocks[number], begin, found.close if number == found.last else len(text)))
    return tuple(piece for piece in pieces if piece.text)


def quoted_passages(blocks: tuple[Block, ...]) -> tuple[Passage, ...]:
    """Every quotation that fills whole paragraphs, and every long one that a colon introduces inside a
    paragraph."""
    texts = tuple(block.text for block in blocks)
    passages: list[Passage] = []
    number = 0
    while number < len(blocks):
        found = _filling(texts, number) or _labelled(blocks, number) or _introduced(texts, number)
        if found is not None:
            passages.append(quoted(blocks, found))
        number = found.last + 1 if found is not None else number + 1
    return tuple(passages)


def _filling(texts: tuple[str, ...], number: int) -> Quotation | None:
    opening = opening_mark(texts[number])
    if not opening:
        return None
    found = quotation_from(texts, number, opening)
    if found is not None and closes_paragraph(texts[found.last], found.close):
        return found if _words(texts, found) >= _WHOLE_WORDS else None
    return _unbalanced(texts[number], number, opening, found)


def _unbalanced(text: str, number: int, opening: int, found: Quotation | None) -> Quotation | None:
    """A paragraph that opens and closes with marks although those inside do not pair; no definition of a
    term."""
    if found is not None and found.last == number and len(text[opening : found.close].split()) <= _DEFINED_TERM_WORDS:
        return None
    bare = text.rstrip(" .,;:")
    close = len(bare) - 1
    closes = bare[-1:] in ('"', "\u201d") and len(text.split()) >= _INSIDE_WORDS
    return Quotation(number, opening, number, close) if closes else None


def _labelled(blocks: tuple[Block, ...], number: int) -> Quotation | None:
    """A quotation that is all of a paragraph behind its label and caption: (b) "On March 1 …"."""
    block = blocks[number]
    edge = len(block.label) + block.text.startswith(" ", len(block.label))
    edge += len(block.caption)
    edge += block.text.startswith(" ", edge)
    opening = opening_mark(block.text[edge : edge + 2]) if block.label else 0
    found = quotation_from((block.text,), 0, edge + opening) if opening else None
    if found is None or not closes_paragraph(block.text, found.close):
        return None
    words = len(block.text[found.begin : found.close].split())
    return Quotation(number, found.begin, number, found.close) if words >= _INSIDE_WORDS else None


def _introduced(texts: tuple[str, ...], number: int) -> Quotation | None:
    for begin in quotations_after_colon(texts[number])[:20]:
        found = quotation_from(texts, number, begin)
        if found is not None and _words(texts, found) >= _INSIDE_WORDS:
            return found
    return None


def _words(texts: tuple[str, ...], found: Quotation) -> int:
    if found.first == found.last:
        return len(texts[found.first][found.begin : found.close].split())
    return sum(len(texts[number].split()) for number in range(found.first, found.last + 1))


def annex_passage(blocks: tuple[Block, ...]) -> Passage:
    """The body of an annex, behind its number, its title lines and the caption of an item."""
    first = next((number for number, block in enumerate(blocks) if not _is_head(block)), len(blocks))
    return _without_marks(tuple(block for block in blocks[first:] if block.kind != "signature"))


def _is_head(block: Block) -> bool:
    caption = _ITEM.match(block.text) is not None and len(block.text.split()) <= _ITEM_WORDS
    return block.kind in ("heading", "title") or block.centered or caption


def _without_marks(blocks: tuple[Block, ...]) -> Passage:
    texts = tuple(block.text for block in blocks)
    found = _filling(texts, 0) if texts else None
    return quoted(blocks, found) if found is not None and found.last == len(texts) - 1 else whole(blocks)


def passages_after(blocks: tuple[Block, ...], words: str) -> tuple[Passage, ...]:
    """What follows each place where `words` stand: the rest of that paragraph, or the blocks below it."""
    wanted = fold_words(words)
    found: list[Passage] = []
    for number, block in enumerate(blocks):
        position = block.text.find(wanted) if wanted else -1
        while position >= 0:
            found.append(_after(blocks[number:], position + len(wanted)))
            position = block.text.find(wanted, position + len(wanted))
    return tuple(found)


def _after(blocks: tuple[Block, ...], position: int) -> Passage:
    lead, rest = blocks[0], blocks[0].text[position:]
    begin = position + len(rest) - len(rest.lstrip(" :"))
    if begin < len(lead.text):
        opening = opening_mark(lead.text[begin:])
        texts = tuple(block.text for block in blocks)
        found = quotation_from(texts, 0, begin + opening) if opening else None
        return quoted(blocks, found) if found is not None else (Piece(lead, begin, len(lead.text)),)
    below = blocks[1:]
    texts = tuple(block.text for block in below)
    found = _filling(texts, 0) if texts else None
    if found is not None:
        return quoted(below, found)
    deeper = next((n for n, block in enumerate(below) if not _is_deeper(block, lead)), len(below))
    return whole(below[:deeper] or below)


def _is_deeper(block: Block, lead: Block) -> bool:
    return block.indent > lead.indent + 1 or block.first_indent > lead.first_indent + 1


def paragraphs_of(copy: ConformedCopy, passage: Passage) -> tuple[str, ...]:
    """The paragraphs of a passage; one that a page break cut in mid-sentence is whole again."""
    paragraphs: list[str] = []
    for number, piece in enumerate(passage):
        if number and _cut_by_page(copy, passage[number - 1], piece):
            paragraphs[-1] = f"{paragraphs[-1]} {piece.text}"
        else:
            paragraphs.append(piece.text)
    return tuple(paragraphs)


def _cut_by_page(copy: ConformedCopy, above: Piece, below: Piece) -> bool:
    if _SENTENCE_END.search(above.text) or opening_mark(below.block.text):
        return False
    between = copy.text[above.block.end : below.block.start].lower()
    return "<page>" in between or "\f" in between or any(is_page_number(line.strip()) for line in between.splitlines())


def span_of(copy: ConformedCopy, passage: Passage) -> tuple[int, int]:
    """The offsets of a passage in the copy's text."""
    first, last = passage[0], passage[-1]
    begin = first.begin + len(first.block.text[first.begin :]) - len(first.block.text[first.begin :].lstrip())
    end = len(last.block.text[: last.end].rstrip())
    return source_offset(copy.text, first.block, begin), source_offset(copy.text, last.block, end - 1) + 1
