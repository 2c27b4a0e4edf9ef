"""The approved wording: the disclosure that the parties agreed in advance, located in the conformed copy.

It is never retyped: `agreement.yaml` says where it stands, and this module reads it there. Findings, all
errors: COPY101 no such section; COPY102 no such annex; COPY103 no wording at the place; COPY104 more than
one; COPY105 the words that lead to it are missing or stand more than once; COPY106 and COPY107 it does not
begin or end as said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Literal

from ..digest import digest
from ..findings import Finding, Span
from .conformed import ConformedCopy, Section
from .copy.find import find_section, section_numbers
from .copy.folded import fold_words
from .copy.passages import (
    Passage,
    Piece,
    annex_passage,
    paragraphs_of,
    passages_after,
    quoted_passages,
    span_of,
    written_blocks,
)
from .copy.places import span_at

_MARKS = '"\u201c\u201d'


@dataclass(frozen=True, slots=True)
class WordingPlace:
    """How agreement.yaml says where the approved wording stands.

    `section` is a section number (quoted-paragraph, block-after), `annex` an annex as cited ("Exhibit A"),
    `after` the words that lead to the wording (block-after). `begins_with` and `ends_with`, where given, are
    its first and last words.
    """

    form: Literal["quoted-paragraph", "annex", "block-after"]
    section: str = ""
    annex: str = ""
    after: str = ""
    begins_with: str = ""
    ends_with: str = ""


@dataclass(frozen=True, slots=True)
class ApprovedWording:
    """The approved wording: paragraphs unwrapped and without the enclosing quotation marks.

    `start` and `end` are offsets into the conformed copy, `section` the section or annex as cited.
    """

    paragraphs: tuple[str, ...]
    start: int
    end: int
    section: str

    @property
    def text(self) -> str:
        """The wording, a blank line between paragraphs."""
        return "\n\n".join(self.paragraphs)

    @property
    def digest(self) -> str:
        """What locks the wording: the SHA-256 of its text in UTF-8."""
        return digest(self.text)


_Answer = tuple[ApprovedWording | None, tuple[Finding, ...]]


def find_approved_wording(copy: ConformedCopy, place: WordingPlace) -> _Answer:
    """The approved wording at `place`, or the finding that says where it was looked for and what was
    there."""
    section, missing = _target(copy, place)
    if section is None:
        return None, (missing,) if missing else ()
    passages = _passages(copy, place, section)
    matching = tuple(passage for passage in passages if _begins(passage, place))
    if place.form != "annex" and len(matching) != 1:
        return None, (_miscounted(copy, place, section, passages, matching),)
    passage, finding = _trimmed(copy, place, section, matching[0] if matching else passages[0])
    if finding is not None:
        return None, (finding,)
    start, end = span_of(copy, passage)
    return ApprovedWording(paragraphs_of(copy, passage), start, end, section.number), ()


def _target(copy: ConformedCopy, place: WordingPlace) -> tuple[Section | None, Finding | None]:
    wanted = place.annex if place.form == "annex" else place.section
    section = find_section(copy, wanted)
    annexes = tuple(dict.fromkeys(each.annex for each in copy.sections if each.annex))
    if place.form == "annex":
        if section is not None and section.number == section.annex:
            return section, None
        return None, _not_there(
            copy, "COPY102", f"There is no annex “{wanted}” in the conformed copy.", wanted, annexes
        )
    if section is not None:
        return section, None
    message = f"There is no section “{wanted}” in the conformed copy."
    return None, _not_there(copy, "COPY101", message, wanted, section_numbers(copy))


def _not_there(copy: ConformedCopy, code: str, message: str, wanted: str, known: tuple[str, ...]) -> Finding:
    close = get_close_matches(wanted, known, n=1, cutoff=0.5)
    listed = ", ".join(known[:20]) + (", …" if len(known) > 20 else "")
    hint = (f"Did you mean “{close[0]}”? " if close else "") + (f"It has: {listed}." if known else "It has none.")
    return Finding(code, message, hint, (Span(copy.path),))


def _passages(copy: ConformedCopy, place: WordingPlace, section: Section) -> tuple[Passage, ...]:
    blocks = written_blocks(copy, section)
    if place.form == "annex":
        return (annex_passage(blocks),)
    if place.form == "block-after":
        return passages_after(blocks, place.after)
    return quoted_passages(blocks)


def _begins(passage: Passage, place: WordingPlace) -> bool:
    """A quotation is chosen by its first words; an annex or a block is cut to them later."""
    if place.form != "quoted-paragraph" or not place.begins_with:
        return True
    return bool(passage) and passage[0].text.startswith(fold_words(place.begins_with).strip(_MARKS))


def _miscounted(
    copy: ConformedCopy,
    place: WordingPlace,
    section: Section,
    passages: tuple[Passage, ...],
    matching: tuple[Passage, ...],
) -> Finding:
    where = _where(section)
    spans = tuple(span_at(copy, span_of(copy, each)[0]) for each in matching if each)
    looked = spans or (span_at(copy, section.start),)
    if place.form == "block-after":
        count = f"stand {len(passages)} times" if passages else "do not stand"
        words = f"The words “{fold_words(place.after)}”"
        message = f"{words} {count} in {where}, so the wording after them was not found."
        return Finding("COPY105", message, "Give words that stand there exactly once.", looked)
    if len(matching) > 1:
        message = (
            f"{where[:1].upper() + where[1:]} has {len(matching)} quoted passages that could be the approved wording."
        )
        return Finding("COPY104", message, "Say which: give its first words as begins_with.", looked)
    if passages:
        return _wrong_edge(copy, "COPY106", "begin", place.begins_with, section, passages[0])
    message = f"No quoted paragraph was found in {where}."
    hint = "It must stand between quotation marks there; if it does not, use block-after or annex."
    return Finding("COPY103", message, hint, looked)


def _where(section: Section) -> str:
    if section.annex or not section.number[:1].isdigit():
        return section.number
    return f"section {section.number}"


def _wrong_edge(copy: ConformedCopy, code: str, verb: str, words: str, section: Section, passage: Passage) -> Finding:
    edge = " ".join(passage[0].text.split()[:8]) if verb == "begin" else " ".join(passage[-1].text.split()[-8:])
    message = f"No paragraph of the wording in {_where(section)} {verb}s exactly once with “{fold_words(words)}”."
    hint = f"The wording found there {verb}s with “{edge}”."
    return Finding(code, message, hint, (span_at(copy, span_of(copy, passage)[0]),))


def _trimmed(
    copy: ConformedCopy, place: WordingPlace, section: Section, passage: Passage
) -> tuple[Passage, Finding | None]:
    """The passage cut to the first and last words that were given."""
    if not passage:
        message = f"No wording was found in {_where(section)}: nothing stands below its heading or the words given."
        return passage, Finding(
            "COPY103", message, "Check the place in agreement.yaml.", (span_at(copy, section.start),)
        )
    if place.begins_with:
        words = fold_words(place.begins_with).strip(_MARKS)
        starts = [n for n, piece in enumerate(passage) if piece.text.lstrip(_MARKS).startswith(words)]
        if len(starts) != 1:
            return passage, _wrong_edge(copy, "COPY106", "begin", words, section, passage)
        passage = _unmarked(passage[starts[0] :])
    if place.ends_with:
        words = fold_words(place.ends_with).strip(_MARKS)
        ends = [n for n, piece in enumerate(passage) if piece.text.count(words) == 1]
        if len(ends) != 1:
            return passage, _wrong_edge(copy, "COPY107", "end", words, section, passage)
        last = passage[ends[0]]
        edge = last.block.text.find(words, last.begin) + len(words)
        passage = (*passage[: ends[0]], Piece(last.block, last.begin, edge))
    return passage, None


def _unmarked(passage: Passage) -> Passage:
    """A passage cut at its first words, without the mark that opened its quotation when none closes it."""
    first = passage[0]
    mark = len(first.text) - len(first.text.lstrip(_MARKS))
    return (replace(first, begin=first.begin + mark), *passage[1:]) if mark else passage
