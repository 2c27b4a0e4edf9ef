"""Finding a section by the reference that counsel write: "5", "Section 4(c)", "§ 2.05", "Exhibit A",
"recitals", or by its caption where no other section has it: "Governing Law"."""

from __future__ import annotations

import re

from ..conformed import Block, ConformedCopy, Section
from .captions import annex_number, caption_of, is_recital_caption
from .lines import is_page_number
from .signatures import is_witness

_LEAD = re.compile(r"(?:sections?|sec\.|§§?|paragraph|clause)\s*", re.IGNORECASE)
_STOPS = " .:-\u2013\u2014"
_PART = re.compile(r"[A-Za-z]+|\d+")
_RECITED = re.compile(r"whereas\b|[A-Z][.)]\s|\([A-Z]\)\s", re.IGNORECASE)


def section_numbers(copy: ConformedCopy) -> tuple[str, ...]:
    """Every number that `find_section` knows, in reading order, for "did you mean"."""
    return tuple(dict.fromkeys(section.number for section in copy.sections))


def find_section(copy: ConformedCopy, reference: str) -> Section | None:
    """The section that a reference names; "preamble", "recitals" and "signature page" name parts without
    number."""
    wanted = " ".join(reference.split()).strip(_STOPS).lower()
    if wanted == "preamble":
        return _preamble(copy)
    if wanted in ("recitals", "recital"):
        return _recitals(copy)
    if wanted in ("signature page", "signature pages", "signatures"):
        return _signature_page(copy)
    bare = _LEAD.sub("", wanted)
    exact = [each for each in copy.sections if each.number.lower() in (wanted, bare)]
    alike = exact or [each for each in copy.sections if _key(each.number) == _key(bare)]
    return alike[0] if alike else _captioned(copy, wanted) or _captioned(copy, bare)


def _captioned(copy: ConformedCopy, wanted: str) -> Section | None:
    """The one section with a caption, numbered or not: "Governing Law"."""
    numbered = [each for each in copy.sections if each.heading and _bare(each.heading) == wanted]
    captioned = [block for block in copy.blocks if _bare(_caption(block)) == wanted] if wanted else []
    if len(numbered) == 1:
        return numbered[0]
    if numbered or len(captioned) != 1:
        return None
    start, caption = captioned[0].start, _caption(captioned[0]).strip(_STOPS)
    ends = [each.start for each in copy.sections if each.start > start and each.level == 1]
    ends += [block.start for block in copy.blocks if block.start > start and _ends_captioned(block, captioned[0])]
    return Section(caption, caption, start, min(ends, default=len(copy.text)), 1)


def _caption(block: Block) -> str:
    """The caption of a block without a number: a heading, or the words a paragraph runs in with."""
    if block.label or block.kind not in ("heading", "paragraph") or annex_number(block.text):
        return ""
    return block.text if block.kind == "heading" else caption_of(block.text)


def _bare(caption: str) -> str:
    return " ".join(caption.split()).strip(_STOPS).lower()


def _ends_captioned(block: Block, opening: Block) -> bool:
    return block.kind == "signature" or is_witness(block.text) or (block.kind == opening.kind and bool(_caption(block)))


def _key(number: str) -> tuple[str, ...]:
    """A number without its punctuation, so that "1.a", "1(a)" and "1 (a)" are one; letters keep no case."""
    return tuple(part.lstrip("0") if part.isdecimal() else part.lower() for part in _PART.findall(number))


def _body_end(copy: ConformedCopy) -> int:
    return next((each.start for each in copy.sections if each.annex == each.number), len(copy.text))


def _preamble(copy: ConformedCopy) -> Section | None:
    first = copy.sections[0].start if copy.sections else _signatures_start(copy)
    start = copy.blocks[0].start if copy.blocks else 0
    return Section("preamble", "", start, first, 1) if first > start else None


def _recitals(copy: ConformedCopy) -> Section | None:
    preamble = _preamble(copy)
    if preamble is None:
        return None
    marked = next((block for block in copy.blocks if block.end <= preamble.end and _is_recital(block)), None)
    if marked is not None:
        return Section("recitals", "", marked.start, preamble.end, 1)
    return next((each for each in copy.sections if is_recital_caption(each.heading)), None)


def _is_recital(block: Block) -> bool:
    caption = caption_of(block.text) if block.kind == "paragraph" else block.text
    return _RECITED.match(block.text) is not None or is_recital_caption(caption)


def _signatures_start(copy: ConformedCopy) -> int:
    edge = _body_end(copy)
    last = max((each.start for each in copy.sections if not each.annex), default=-1)
    for block in copy.blocks:
        if last < block.start < edge and (block.kind == "signature" or is_witness(block.text)):
            return block.start
    return edge


def _signature_page(copy: ConformedCopy) -> Section | None:
    start, edge = _signatures_start(copy), _body_end(copy)
    signed = [b for b in copy.blocks if start <= b.start < edge and b.text and not is_page_number(b.text)]
    return Section("signature page", "", start, edge, 1) if signed else None
