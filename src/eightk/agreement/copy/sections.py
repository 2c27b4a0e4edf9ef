"""Sections and annexes: numbers as counsel cite them, each with its span in the copy."""

from __future__ import annotations

import re
from dataclasses import replace

from ..conformed import Block, Section
from .blocks import Annex
from .captions import is_recital_caption
from .labels import Mark, leading_marks
from .lines import is_page_number
from .outline import Label, Numbered, outline
from .places import source_offset
from .signatures import is_witness

_CONTENTS = re.compile(r"(?:table of )?contents\b|index\Z", re.IGNORECASE)
_LEADERS = re.compile(r"(?:\.\s?){4,60}\s{0,9}\d{1,3}\Z")
_AGREED = re.compile(r"\bagreed?\b[^.]{0,80}?\bas follows\b|\bnow,?\s{0,3}therefore\b", re.IGNORECASE)
_RECITAL = re.compile(r"whereas\b|recitals?\b|background\b", re.IGNORECASE)
_Labelled = dict[int, tuple[Mark, ...]]
_FIRST = ("1", "i", "a", "one")


def read_sections(text: str, blocks: tuple[Block, ...], annexes: tuple[Annex, ...]) -> tuple[Section, ...]:
    """The sections of the body and, inside each annex, of the annex, in reading order."""
    edges = [*(annex.index for annex in annexes), len(blocks)]
    sections = list(_part(text, blocks, 0, edges[0]))
    for annex, stop in zip(annexes, edges[1:], strict=True):
        end = blocks[stop].start if stop < len(blocks) else len(text)
        start = blocks[annex.index].start
        sections.append(Section(annex.number, _annex_heading(blocks, annex, stop), start, end, 1, annex.number))
        for section in _part(text, blocks, annex.index + 1, stop):
            number = f"{annex.number} {section.number}"
            sections.append(replace(section, number=number, level=section.level + 1, annex=annex.number))
    return tuple(sections)


def _annex_heading(blocks: tuple[Block, ...], annex: Annex, stop: int) -> str:
    opening = blocks[annex.index].text
    title = opening[len(annex.number) :].strip(" :.\u2013\u2014-\"\u201d'") if len(opening) > len(annex.number) else ""
    for block in blocks[annex.index + 1 : min(stop, annex.index + 4)]:
        if title or block.kind != "heading":
            break
        title = block.text
    return title


def _part(text: str, blocks: tuple[Block, ...], first: int, stop: int) -> tuple[Section, ...]:
    """The sections of one part (the body, or one annex): the blocks from `first` to before `stop`."""
    if first >= stop:
        return ()
    numbered = outline(_labels(text, blocks, first, stop))
    edge = blocks[stop].start if stop < len(blocks) else len(text)
    return _spans(_unique(numbered), blocks, _signed_from(blocks, first, stop, edge))


def _signed_from(blocks: tuple[Block, ...], first: int, stop: int, edge: int) -> int:
    """Where the last section ends: before the testimonium, or the signatures that run to the part's end."""
    end = edge
    for block in reversed(blocks[first:stop]):
        if block.kind == "signature" or is_witness(block.text):
            end = block.start
        elif block.label and len(block.text) > 60:
            break
    return end


def _labels(text: str, blocks: tuple[Block, ...], first: int, stop: int) -> tuple[Label, ...]:
    labelled = {index: leading_marks(blocks[index].text)[0] for index in range(first, stop) if blocks[index].label}
    opening = max(_body_start(blocks, first, labelled), _after_contents(blocks, first, labelled))
    labels: list[Label] = []
    for index, marks in labelled.items():
        block = blocks[index]
        if index >= opening and not _LEADERS.search(block.text[-80:]) and not is_page_number(block.text):
            labels.extend(_block_labels(text, block, index, list(marks)))
    return tuple(labels)


def _block_labels(text: str, block: Block, index: int, marks: list[Mark]) -> list[Label]:
    inside = len(block.label) + 1 + len(block.caption)
    if marks and block.caption:
        rest = block.text[inside : inside + 40]
        more = leading_marks(rest.lstrip())[0]
        marks += more if more and more[0].style == "()" else ()
    labels: list[Label] = []
    place = 0
    for mark in marks:
        found = block.text.find(f"({mark.value})", place) if labels else 0
        start = source_offset(text, block, max(found, 0))
        labels.append(Label(mark, start, block.first_indent, index, bool(labels)))
        place = max(found, 0) + len(mark.value)
    return labels


def _body_start(blocks: tuple[Block, ...], first: int, labelled: _Labelled) -> int:
    """The block from which labels number sections: behind numbered recitals, where the parties agree."""
    if not labelled:
        return first
    here = range(first, len(blocks))
    recited = next((index for index in here if _recites(blocks[index])), None)
    behind = next(iter(labelled)) if recited is None else recited
    agreed = next((i for i in range(behind, len(blocks)) if _AGREED.search(blocks[i].text[:900])), len(blocks))
    after = next((index for index in labelled if index > agreed), None)
    lettered = not any(_is_numeric(marks) for index, marks in labelled.items() if index < agreed)
    if after is not None and _is_first(labelled[after]) and (recited is not None or lettered):
        return after
    numeric = next((index for index, marks in labelled.items() if index > behind and _is_numeric(marks)), None)
    opens = recited is not None and numeric is not None and _is_first(labelled[numeric])
    return numeric if numeric is not None and opens else first


def _recites(block: Block) -> bool:
    return _RECITAL.match(block.text) is not None or is_recital_caption(block.text)


def _is_first(marks: tuple[Mark, ...]) -> bool:
    return any(mark.value.lower() in _FIRST or mark.value.startswith("1.") for mark in marks[:1])


def _is_numeric(marks: tuple[Mark, ...]) -> bool:
    return any(mark.style == "article" or mark.value[0].isdecimal() for mark in marks[:1])


def _after_contents(blocks: tuple[Block, ...], first: int, labelled: _Labelled) -> int:
    """The block at which the real sections start when a table of contents stands before them."""
    heads = (index for index in range(first, len(blocks)) if blocks[index].kind in ("heading", "title"))
    contents = next((index for index in heads if _CONTENTS.match(blocks[index].text)), None)
    entries = [index for index in labelled if contents is not None and index > contents]
    if not entries:
        return first
    key = labelled[entries[0]]
    return next((index for index in entries[1:] if labelled[index] == key), first)


def _unique(numbered: tuple[Numbered, ...]) -> tuple[Numbered, ...]:
    """Numbers that start again in every article are cited with the article: "Article II 1"."""
    seen: set[str] = set()
    article = ""
    unique: list[Numbered] = []
    for each in numbered:
        if each.number.startswith("Article "):
            article = each.number
        elif each.number in seen and article:
            each = replace(each, number=f"{article} {each.number}")
        seen.add(each.number)
        unique.append(each)
    return tuple(unique)


def _spans(numbered: tuple[Numbered, ...], blocks: tuple[Block, ...], end: int) -> tuple[Section, ...]:
    """Each section to before the next of the same or a higher level; the last ones to `end`."""
    closing: dict[int, int] = {}
    sections: list[Section] = []
    for each in reversed(numbered):
        start = each.label.start
        stop = min((closing[depth] for depth in closing if depth <= each.depth), default=max(end, start))
        closing[each.depth] = start
        sections.append(Section(each.number, _heading(each, blocks), start, max(stop, start), each.depth))
    return tuple(reversed(sections))


def _heading(numbered: Numbered, blocks: tuple[Block, ...]) -> str:
    block = blocks[numbered.label.block]
    if numbered.label.attached:
        return ""
    caption = block.caption.strip(" .:\u2013\u2014-")
    if caption or numbered.label.mark.style != "article":
        return caption
    below = blocks[numbered.label.block + 1 : numbered.label.block + 2]
    return below[0].text if below and below[0].kind == "heading" and not below[0].label else ""
