"""Blocks: what each stretch of the copy is on the page, told by its look and its place, never by its
subject."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from ..conformed import Block, BlockKind
from .captions import annex_number, caption_of, is_capitals, is_known_caption
from .labels import Mark
from .lines import hyphen_joins, is_page_number
from .signatures import is_witness, signature_areas
from .stretches import Stretch, stands_under_columns

_LETTER_OPENS = re.compile(r"(?:re|dear|to|from|date|attention|via)\b", re.IGNORECASE)
# What an address in a notice clause begins with: no heading, however it is set.
_ADDRESS = re.compile(
    r"(?:e-?mail|attn|attention|tele(?:phone|copy|copier|fax)|tel|phone|fax|facsimile|copy to|with an? copy to|"
    r"copies to|if to|to|re|address|cc|c/o)\b[^:]{0,60}:|c/o\s|attn\b|attention\b",
    re.IGNORECASE,
)
_ENACTING = re.compile(r"(?:this|whereas|now,? therefore|between|by and between|dated|made)\b", re.IGNORECASE)
_HEADING_WORDS = 16
# "[Signature page follows]" stands in the middle and heads nothing.
_BRACKETED = (("[", "]"), ("(", ")"))
FAR_RIGHT = 48


@dataclass(frozen=True, slots=True)
class Annex:
    """The stretch (later the block) at which an annex opens, and its number as cited."""

    index: int
    number: str


def read_annexes(stretches: tuple[Stretch, ...]) -> tuple[Annex, ...]:
    """Where annexes open. A filing's own exhibit number at the top and a list of exhibits open none."""
    body = _first_prose(stretches)
    found = [
        Annex(index, number) for index in range(body, len(stretches)) if (number := _opens_annex(stretches[index]))
    ]
    listed = _listed(stretches, found)
    kept: dict[str, Annex] = {}
    for annex in [*(each for each in found if each.index not in listed), *found]:
        kept.setdefault(annex.number, annex)
    return tuple(sorted(kept.values(), key=lambda annex: annex.index))


def _listed(stretches: tuple[Stretch, ...], found: list[Annex]) -> frozenset[int]:
    """The stretches that only list an annex: the next follows right below, or its title stands in a column."""
    listed = {annex.index for annex in found if stretches[annex.index].lines[0].gap}
    for here, after in itertools.pairwise(found):
        between = stretches[here.index + 1 : after.index]
        if here.number != after.number and all(each.page or is_page_number(each.text) for each in between):
            listed.add(here.index)
            if not between and _alike(stretches[here.index], stretches[after.index]):
                listed.add(after.index)
    return frozenset(listed)


def _alike(above: Stretch, below: Stretch) -> bool:
    """Whether two stretches look like entries of one list: title behind the number, set at one margin."""
    titled = all(annex_number(each.text).lower() != each.text.strip(" .:").lower() for each in (above, below))
    return titled and above.lines[0].indent == below.lines[0].indent


def _first_prose(stretches: tuple[Stretch, ...]) -> int:
    for index, stretch in enumerate(stretches):
        columns = 2 * sum(line.gap for line in stretch.lines) >= len(stretch.lines)
        if len(stretch.text[:400].split()) >= 25 and not columns:
            return index
    return len(stretches)


def _opens_annex(stretch: Stretch) -> str:
    if stretch.page or len(stretch.text) > 300 or (stretch.text[-1:] in ".;" and not is_capitals(stretch.text)):
        return ""
    if len({number for line in stretch.lines if (number := annex_number(line.words))}) > 1:
        return ""
    return annex_number(stretch.lines[0].words) or annex_number(stretch.text)


def read_blocks(stretches: tuple[Stretch, ...], annexes: tuple[Annex, ...]) -> tuple[Block, ...]:
    """One block a stretch, in order."""
    opening = frozenset(annex.index for annex in annexes)
    signing = signature_areas(stretches, opening)
    blocks: list[Block] = []
    at_title, in_head = True, False
    for index, stretch in enumerate(stretches):
        in_head = index in opening or (in_head and _is_head_line(stretch))
        following = stretches[index + 1] if index + 1 < len(stretches) else None
        kind = _kind(stretch, at_title, in_head, index in signing)
        if kind == "heading" and not in_head and (_is_list_item(stretch, following) or _ends_list(stretches, index)):
            kind = "paragraph"
        at_title = at_title and (kind in ("title", "page-break") or _is_filing_label(stretch))
        blocks.append(_block(stretch, kind))
    return tuple(blocks)


def _is_filing_label(stretch: Stretch) -> bool:
    return bool(annex_number(stretch.text)) or is_page_number(stretch.text) or _is_at_the_right(stretch)


def _is_at_the_right(stretch: Stretch) -> bool:
    """A short line far to the right, such as "EXECUTION VERSION" above a title."""
    line = stretch.lines[0]
    return len(stretch.lines) == 1 and not stretch.centered and line.indent >= FAR_RIGHT and len(line.words) < 40


def _is_head_line(stretch: Stretch) -> bool:
    """A title line under an annex's number: short, in capitals or centred, or a caption."""
    text = stretch.text
    if stretch.page or len(text.split()) > _HEADING_WORDS or stretch.marks or _LETTER_OPENS.match(text):
        return stretch.page
    return stretch.centered or is_capitals(text) or (caption_of(text) == text and text[-1:] not in ".:,")


def _kind(stretch: Stretch, at_title: bool, in_head: bool, signing: bool) -> BlockKind:
    if stretch.page:
        return "page-break"
    if is_page_number(stretch.text):
        return "paragraph"
    if signing:
        return "signature"
    if in_head:
        return "heading"
    if _is_columns(stretch):
        return "columns"
    if is_witness(stretch.text):
        return "paragraph"
    if at_title and _is_filing_label(stretch):
        return "heading" if annex_number(stretch.text) else "paragraph"
    if at_title and _is_title(stretch):
        return "title"
    return "heading" if _is_heading(stretch) else "paragraph"


def _is_columns(stretch: Stretch) -> bool:
    lines = stretch.lines
    if any(hyphen_joins(above.raw, below.raw) for above, below in itertools.pairwise(lines)):
        return False
    parted = sum(line.gap or stands_under_columns(lines[0], line) for line in lines)
    return not stretch.centered and parted * 5 >= len(lines) * 3 and (len(lines) > 1 or parted > 0)


def _is_title(stretch: Stretch) -> bool:
    text = stretch.text
    if len(text) > 240 or stretch.marks or _LETTER_OPENS.match(text) or is_known_caption(text):
        return False
    if stretch.centered:
        return True
    if all(is_capitals(line.words) for line in stretch.lines):
        return text[-1:] not in ",;"
    plain = caption_of(text) == text and len(text.split()) <= 10 and not any(char.isdigit() for char in text)
    return plain and text[-1:] not in ".,:;" and not _ENACTING.match(text)


def _is_heading(stretch: Stretch) -> bool:
    text = stretch.text
    if len(text) > 200 or text[-1:] in ",;" or len(text.split()) > _HEADING_WORDS:
        return False
    if _ADDRESS.match(text) or (text[0], text[-1]) in _BRACKETED:
        return False
    marks, end = stretch.marks, stretch.label
    if marks and marks[0].style == "article":
        return True
    if marks and marks[0].style == "()":
        return False
    rest = text[end:].strip()
    if marks:
        return bool(rest) and caption_of(rest) == rest and rest[-1:] != ":"
    return stretch.centered or is_capitals(text) or is_known_caption(text)


def _is_list_item(stretch: Stretch, following: Stretch | None) -> bool:
    """A numbered line with the next number, or nothing, right below it: an entry of a list, not a heading."""
    marks = stretch.marks
    if not marks or marks[0].style == "article":
        return False
    below = following.marks if following is not None else ()
    return following is None or (bool(below) and _family(below[0]) == _family(marks[0]))


def _ends_list(stretches: tuple[Stretch, ...], index: int) -> bool:
    """A numbered line right below another of its kind: the last entry of a list."""
    stretch, above = stretches[index], stretches[index - 1]
    if not index or not stretch.touches or not stretch.marks or not above.marks:
        return False
    alike = len(above.lines) == len(stretch.lines) == 1 and above.lines[0].indent == stretch.lines[0].indent
    return alike and _family(above.marks[0]) == _family(stretch.marks[0])


def _family(mark: Mark) -> tuple[str, int]:
    """What two labels of one list share: the style and, for decimals, how many parts they have."""
    return mark.style, mark.value.count(".")


def _block(stretch: Stretch, kind: BlockKind) -> Block:
    lines = stretch.lines
    start, end = lines[0].start, lines[-1].end
    if kind == "page-break":
        return Block(kind, start, end, "", ())
    text = stretch.text
    first, indent = lines[0].indent, min((line.indent for line in lines[1:]), default=lines[0].indent)
    centered = stretch.centered or is_page_number(text) or kind == "title"
    label, caption = _label_and_caption(stretch) if kind in ("paragraph", "heading") else ("", "")
    verbatim = tuple(line.raw for line in lines)
    if kind == "signature" and stretch.rule:
        # A line to sign on is drawn, not written: the page shows it, its characters are no words.
        verbatim = (stretch.rule, *verbatim)
    for above, rule in reversed(stretch.ruled if kind == "columns" else ()):
        verbatim = (*verbatim[:above], rule, *verbatim[above:])
    return Block(kind, start, end, text, verbatim, indent, first, centered, label, caption)


def _label_and_caption(stretch: Stretch) -> tuple[str, str]:
    text, end = stretch.text, stretch.label
    if not end or is_page_number(text) or annex_number(text):
        return "", ""
    rest = text[end : end + 400].lstrip()
    return text[:end], caption_of(rest) if stretch.marks else ""
