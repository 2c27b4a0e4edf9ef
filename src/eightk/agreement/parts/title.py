"""The title of an agreement: as its heading has it, or as the document calls itself where it has no heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..conformed import Block, ConformedCopy
from ..copy.captions import annex_number
from ..copy.folded import Folded, fold
from ..copy.lines import read_lines
from .naming import name_at
from .opening import Opening, read_opening

TitleSource = Literal["heading", "preamble", "subject", "self-reference", ""]

_PAPERS_TEXT = (
    "agreement release amendment addendum note indenture lease guaranty guarantee deed plan contract letter warrant"
    " waiver consent undertaking settlement memorandum certificate mortgage pledge assignment option award policy"
    " arrangement covenant supplement termination resignation understanding bond debenture license declaration"
)
_PAPERS = _PAPERS_TEXT.split()
_KINDS = "|".join(f"{word.capitalize()}|{word.upper()}" for word in _PAPERS)
_KIND = re.compile(rf"\b(?:{'|'.join(_PAPERS)})s?\b", re.IGNORECASE)
_NOT_TITLE = re.compile(
    r"(?:execution|conformed|final|draft|signature) (?:copy|version|form)|exhibit|table of contents|form:|form of\b|"
    r"dated\b|by and\b|between\b|among\b|and\Z|.{0,80}\b(?:corporation|inc\.|llc)\Z|\[|\(|united states|edgar|"
    r".*\.(?:htm|html|txt|pdf)\b|.{0,60}\b8-k\b|page \d|"
    r"void after|re:|confidential|agreement (?:made|dated|entered)\b|.*\bcover page\Z",
    re.IGNORECASE,
)
_SMALL_TEXT = "of and to in the for a an on by with no or under between"
_SMALL = frozenset(_SMALL_TEXT.split())
_WORD = (
    r"(?!(?:IS|ARE|SHALL|WILL|HAS|BEING|AN|A|MAY|BY|THE)\s)(?:[A-Z][\w'\u2019&/-]*|No\. \d{1,3}|NO\. \d{1,3}|\d{4})\s"
)
_LINK = r"(?:of|and|to|in|for|OF|AND|TO|IN|FOR|&)\s"
_CALLED = re.compile(
    r"\b(?:[Tt]his|THIS|[Tt]he attached|[Tt]he foregoing)\s(?P<name>"
    rf"(?:{_WORD}(?:{_LINK})?){{0,9}}(?:{_KINDS})\b(?:\s(?:and|AND|&|of|OF)\s(?:{_WORD}){{0,4}}(?:{_KINDS})\b)*"
    r"(?:\s(?:of|OF)\s(?:(?:All|ALL)\s)?(?:Claims?|CLAIMS?))?)"
)
_OPENS = re.compile(
    rf"(?P<name>(?:[A-Z][A-Z'\u2019&/-]*\s){{0,8}}(?:{_KINDS}))\b(?=,? ?(?:dated|made|entered|effective|\())"
)
_LETTER = re.compile(r"\bthis (letter(?: agreement)?)\b", re.IGNORECASE)
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})[.:,]?")
_KEPT_TEXT = "LLC LLP LP PLC USA US UK NA II III IV CEO CFO COO SERP"
_KEPT = frozenset(_KEPT_TEXT.split())
_RE = re.compile(r"(?:re|subject)\s?:\s{0,9}(?P<name>[^\n]{3,120})", re.IGNORECASE)
_LINKS = frozenset({"and", "of", "to", "&", "for"})
_RUNS_ON = _LINKS | {"restated", "amended", "form"}
_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Named:
    """A way in which the document calls itself, and where: "this Severance Agreement"."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Title:
    """The title: `text` in title case, as an exhibit index has it, `written` as it stands in the copy.

    `source` says where it was read, "" where the document gives itself no title; `calls` are the other places in the
    body where it names itself by more than one word."""

    text: str
    written: str
    start: int
    end: int
    source: TitleSource
    calls: tuple[Named, ...] = ()


def read_title(copy: ConformedCopy, opening: Opening | None = None) -> Title:
    """The title of a copy; one without text where none could be told."""
    opening = read_opening(copy) if opening is None else opening
    calls = tuple(self_references(copy))
    found = (
        _heading(copy, opening) or _in_preamble(opening.preamble, letter=opening.is_letter) or _subject(copy, opening)
    )
    found = found or _letter(opening) or (None if opening.is_letter else _first_call(calls))
    if found is None:
        return Title("", "", 0, 0, "", calls)
    named, source = found
    text = named.text.title() if named.text.islower() else named.text
    return Title(title_cased(text), named.text, named.start, named.end, source, calls)


_Found = tuple[Named, TitleSource] | None


def _heading(copy: ConformedCopy, opening: Opening) -> _Found:
    """The last run of title lines above the preamble that says what the paper is.

    What stands above the number of the filing's exhibit is the name of a file, and no heading."""
    lines = _lines(copy, opening)
    label = max((number for number, line in enumerate(lines) if annex_number(line.text)), default=-1)
    best: Named | None = None
    number = label + 1
    while number < len(lines):
        group = _group(lines, number)
        number += max(len(group), 1)
        if group:
            best = Named(" ".join(line.text for line in group).strip(" .:"), group[0].start, group[-1].end)
    return (best, "heading") if best else None


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the head, and the block that it belongs to."""

    text: str
    start: int
    end: int
    block: Block


def _lines(copy: ConformedCopy, opening: Opening) -> tuple[_Line, ...]:
    places = [(block, block.start, block.end) for block in opening.head]
    if opening.first is not None and opening.preamble.offsets:
        places.append((opening.first, opening.first.start, opening.preamble.offsets[0]))
    found: list[_Line] = []
    for block, start, end in places:
        for line in read_lines(copy.text[start:end]):
            if line.role == "words":
                text = " ".join(line.words.split())
                found.append(_Line(text, start + line.start, start + line.start + len(line.words), block))
    return tuple(found)


def _group(lines: tuple[_Line, ...], number: int) -> list[_Line]:
    """The lines of one title: AMENDMENT NO. 2 / TO / CREDIT AGREEMENT. Empty where the line opens none."""
    group: list[_Line] = []
    for line in lines[number : number + _MOST_LINES]:
        same = bool(group) and line.block is group[-1].block
        if not _is_title_line(line) or (group and not (same or _links(group[-1].text, line.text))):
            break
        group.append(line)
    while group and group[-1].text.lower().split()[-1] in _LINKS:
        group.pop()
    while len(group) > 1 and not _KIND.search(group[0].text) and group[0].text.isupper() != group[1].text.isupper():
        group.pop(0)
    return group if any(_KIND.search(line.text) for line in group) else []


def _links(above: str, below: str) -> bool:
    """Whether a title goes on in the next line: by "and", "of" or "to" at the end of one or the head of the other."""
    return above.lower().split()[-1] in _RUNS_ON or below.lower().split()[0] in _LINKS


def _is_title_line(line: _Line) -> bool:
    text, block = line.text, line.block
    if block.label or len(text.split()) > 18 or text[-1:] in (",", ";") or _NOT_TITLE.match(text):
        return False
    name = name_at(text, 0)
    if name is not None and name.ended and len(text) - name.end < 4:
        return False
    headed = block.kind in ("title", "heading") or block.centered or text.isupper()
    return headed or all(word[:1].isupper() or word.lower() in _SMALL for word in text.split())


def _in_preamble(text: Folded, *, letter: bool) -> _Found:
    """ "SEVERANCE AGREEMENT, dated as of July 7, 2008": a title that runs into the first sentence."""
    opened = _OPENS.match(text.text)
    called = _CALLED.match(text.text) if not letter else None
    found = opened or called
    if found is None or len(found["name"].split()) < 2:
        return None
    return _named(text, found), "preamble"


def _named(text: Folded, found: re.Match[str]) -> Named:
    start, end = found.span("name")
    return Named(text.text[start:end].strip(), text.offsets[start], text.offsets[end - 1] + 1)


def _subject(copy: ConformedCopy, opening: Opening) -> _Found:
    """What a letter says it is about, where that is an agreement: "Re: Severance Agreement"."""
    if not opening.is_letter or not opening.head:
        return None
    end = opening.salutation[0] or opening.head[-1].end
    found = _RE.search(copy.text, opening.head[0].start, end)
    words = " ".join(found["name"].split()).strip(" .:") if found else ""
    if found is None or not _KIND.search(words) or len(words.split()) > 12:
        return None
    return Named(words, *found.span("name")), "subject"


def _letter(opening: Opening) -> _Found:
    found = _LETTER.search(opening.preamble.text) if opening.is_letter else None
    if found is None or found[1].lower() == "letter":
        return None
    start, end = found.span(1)
    return Named(found[1], opening.preamble.offsets[start], opening.preamble.offsets[end - 1] + 1), "self-reference"


def _first_call(calls: tuple[Named, ...]) -> _Found:
    return (calls[0], "self-reference") if calls else None


def self_references(copy: ConformedCopy) -> Iterator[Named]:
    """Every place in the body where the document names itself by more than one word."""
    end = next((each.start for each in copy.sections if each.annex == each.number), len(copy.text))
    body = fold(copy.text, 0, end)
    for found in _CALLED.finditer(body.text):
        named = _named(body, found)
        if len(named.text.split()) > 1:
            yield named


def title_cased(text: str) -> str:
    """Capitals throughout as title case; anything else as it is written."""
    words = text.split()
    if not text.isupper():
        return " ".join(words)
    return " ".join(
        word.lower() if number and word.lower() in _SMALL - {"no"} else _capitalised(word)
        for number, word in enumerate(words)
    )


def _capitalised(word: str) -> str:
    if _ROMAN.fullmatch(word) or word.strip(".,") in _KEPT or re.fullmatch(r"(?:[A-Z]\.){2,6},?", word):
        return word
    return re.sub(r"(?<!\d)[^\W\d_]+(?:['\u2019][^\W\d_]{1,2}\b)?", lambda part: part[0].capitalize(), word)
