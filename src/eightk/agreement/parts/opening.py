"""How the copy opens: its title lines, the letterhead of a letter, and the paragraph that names date and parties."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..conformed import Block, ConformedCopy
from ..copy.captions import annex_number, is_recital_caption
from ..copy.folded import Folded, fold
from ..copy.labels import leading_marks
from ..copy.lines import is_page_number

_RECITAL = re.compile(
    r"whereas\b|w ?i ?t ?n ?e ?s ?s ?e ?t ?h\b|recitals?\b|now,? ?therefore\b|background\b", re.IGNORECASE
)
_DEAR = re.compile(
    r"^[^\S\n]*(Dear\b[^\n]{0,90}?[:,]?|(?:Ladies and )?Gentlemen[:,]|To Whom It May Concern[:,])[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_YOU = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
# A line that begins with a day of the calendar, as the head of a letter has it.
DATE_LINE = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}, ?(?:19|20)\d\d\b|\d{1,2} [A-Z][a-z]{2,8},? (?:19|20)\d\d\Z")
_ENACTS = re.compile(
    r"\b(?:between|among|made by|entered into|agreements?|amendment|release|note|lease|guaranty|deed|for value received"
    r"|hereby agree)\b",
    re.IGNORECASE,
)
_THIS_LINE = re.compile(
    r"^[^\S\n]*(this\s[^\n]{0,80}?\b(?:agreement|amendment|release|note|lease|letter)\b)", re.IGNORECASE | re.MULTILINE
)
_TITLE = 160
_LONGEST = 12_000
_CONTENTS = re.compile(r"table of contents|\A(?:contents|index)\b", re.IGNORECASE)
_LABELLED = 6
_MOST_BLOCKS = 60
_MOST_LISTED = 1_500
_PROSE_WORDS = 12


@dataclass(frozen=True, slots=True)
class Opening:
    """The head of a copy: the blocks above its first paragraph, and that paragraph with what belongs to it.

    `preamble` is folded: `preamble.offsets` lead back to the copy. In a letter `preamble` is the text below "Dear …",
    and `salutation` the offsets of that line, empty where the letter has none."""

    head: tuple[Block, ...]
    preamble: Folded
    first: Block | None = None
    """The block in which the preamble begins; lines above it in the same block are title lines."""
    is_letter: bool = False
    salutation: tuple[int, int] = (0, 0)


def read_opening(copy: ConformedCopy) -> Opening:
    """The opening of a copy; any text has one, be it empty."""
    written = _before_sections(copy)
    blocks, body = _without_contents(written)
    edge = written[-1].end if written else 0
    dear = _DEAR.search(copy.text, 0, edge)
    if dear is not None:
        head = tuple(block for block in blocks if block.start < dear.start())
        below = fold(copy.text, dear.end(), min(max(edge, dear.end() + 600), dear.end() + _LONGEST))
        return Opening(head, below, None, True, dear.span(1))
    enacting = _first_paragraph(body)
    if enacting < len(body):
        return _opened(copy, blocks, body[enacting:])
    # What stands above the number of the filing's exhibit is the name of a file, be it a sentence.
    label = max((i for i, block in enumerate(blocks[:_LABELLED]) if annex_number(block.text)), default=-1)
    first = label + 1 + _first_paragraph(blocks[label + 1 :])
    return _opened(copy, blocks[:first], blocks[first:])


def _opened(copy: ConformedCopy, head: tuple[Block, ...], blocks: tuple[Block, ...]) -> Opening:
    """The opening whose first paragraph begins with the first of `blocks`."""
    if not blocks:
        return Opening(head, Folded("", ()))
    stop = next((i for i in range(1, len(blocks)) if _ends(blocks[i])), len(blocks))
    start = _enacting_line(copy, blocks[0])
    end = min(blocks[stop - 1].end, start + _LONGEST)
    addressed = any(DATE_LINE.match(line.strip()) for block in head for line in block.lines)
    is_letter = addressed and _YOU.search(blocks[0].text[:400]) is not None
    return Opening(head, fold(copy.text, start, end), blocks[0], is_letter)


def _without_contents(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """What stands above a table of contents, and what stands below its heading; without one, all and nothing."""
    contents = next((i for i, block in enumerate(blocks) if _CONTENTS.search(block.text[:60])), None)
    if contents is None:
        return blocks[:_MOST_BLOCKS], ()
    return blocks[:contents], blocks[contents + 1 :]


def _before_sections(copy: ConformedCopy) -> tuple[Block, ...]:
    """The blocks above the first section, or the first ones where there is none right away."""
    edge = next((each.start for each in copy.sections if not each.annex), len(copy.text))
    written = [b for b in copy.blocks if b.text and b.kind != "signature" and not is_page_number(b.text)]
    above = tuple(block for block in written if block.start < edge)
    return above[:_MOST_LISTED] or tuple(written[:3])


def _first_paragraph(blocks: tuple[Block, ...]) -> int:
    """The block that enacts the agreement: the first one of prose that speaks of it."""
    prose = [i for i, block in enumerate(blocks) if _is_prose(block)]
    enacting = next(
        (i for i in prose if _ENACTS.search(blocks[i].text[:600]) and not _RECITAL.match(blocks[i].text)), None
    )
    if enacting is not None:
        return enacting
    return prose[0] if prose else next((i for i, b in enumerate(blocks) if _ENACTS.match(b.text)), len(blocks))


def _enacting_line(copy: ConformedCopy, block: Block) -> int:
    """Where the preamble begins in its block: with "This Agreement …", below a title that touches it."""
    found = _THIS_LINE.search(copy.text, block.start, block.end)
    above = copy.text[block.start : found.start(1)].strip() if found else ""
    is_title = found is not None and 0 < len(above) < _TITLE and not above.endswith((",", ".", ";"))
    return found.start(1) if found and is_title else block.start


def _is_prose(block: Block) -> bool:
    if block.kind in ("title", "heading") or block.centered or annex_number(block.text):
        return False
    words = block.text[:400].split()
    return len(words) >= _PROSE_WORDS or (len(words) >= 5 and words[0].lower() in ("this", "agreement", "the"))


def _ends(block: Block) -> bool:
    lettered = bool(block.label) and bool(leading_marks(block.text)[0]) and not block.label.startswith("(")
    return bool(_RECITAL.match(block.text)) or is_recital_caption(block.text) or lettered
