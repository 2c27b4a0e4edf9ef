"""The conformed copy as lines: words, blank lines, rules, and page breaks, each with its place in the
text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .labels import Mark, leading_marks

LineRole = Literal["words", "blank", "rule", "page"]

PAGE_MARK = "<page>"
_GAP = re.compile(r"\s{3}|\t|:\s{2}|\.{4}|(?:\. ){4}")
_LINE_END = re.compile(r"\r\n|[\r\n\f]")
_RULE_CHARACTERS = frozenset("-_=")
# EDGAR's typographic tags of the ASCII years frame tables; they are mark-up, not words of the agreement.
_MARK_UP = re.compile(r"(?:</?(?:TABLE|CAPTION|S|C|FN)>\s{0,200}){1,60}\Z", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"(?:page\s{1,3})?[-\u2013\u2014]{0,2}\s{0,3}(?:\d{1,3}|[ivx]{1,5}|[A-Z]-\d{1,3})\s{0,3}[-\u2013\u2014]{0,2}"
    r"(?:\s{1,3}of\s{1,3}\d{1,3})?\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `start` and `end` are code points of its words without the blanks around them.

    `raw` is the line verbatim without a page mark and the blanks at its end, `words` without those around it;
    `indent` and `right` are its first and last column, tabs expanded to eight.
    `marks` and `label` are the numbers and the length of the label it starts with, `gap` says whether wide
    blanks, a tab or leaders part its words into columns (its label aside).
    """

    role: LineRole
    start: int
    end: int
    raw: str = ""
    indent: int = 0
    right: int = 0
    words: str = ""
    marks: tuple[Mark, ...] = ()
    label: int = 0
    gap: bool = False


def is_rule(words: str) -> bool:
    """Whether a line is drawn, not written: three or more of - _ = and blanks, or EDGAR's table mark-up."""
    if words[:1] == "<":
        return len(words) < 400 and _MARK_UP.match(words) is not None
    drawn = words[:1] in _RULE_CHARACTERS and all(char in _RULE_CHARACTERS or char.isspace() for char in words)
    return drawn and sum(char in _RULE_CHARACTERS for char in words) >= 3


def is_page_number(words: str) -> bool:
    """Whether a line holds nothing but a page number: "3", "- 3 -", "Page 3 of 9"."""
    return 0 < len(words) < 30 and _PAGE_NUMBER.match(words) is not None


def read_lines(text: str) -> tuple[Line, ...]:
    """The lines of `text` in order; a form feed ends a line and is a page break, as `<PAGE>` is."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    position = 0
    for match in _LINE_END.finditer(text):
        yield from _line(text[position : match.start()], position)
        if match.group() == "\f":
            yield Line("page", match.start(), match.end())
        position = match.end()
    if position < len(text):
        yield from _line(text[position:], position)


def _line(raw: str, start: int) -> Iterator[Line]:
    words = raw.strip()
    if not words:
        yield Line("blank", start, start)
        return
    begin = start + len(raw) - len(raw.lstrip())
    if words[: len(PAGE_MARK)].lower() == PAGE_MARK:
        yield Line("page", begin, begin + len(PAGE_MARK))
        rest = raw[begin - start + len(PAGE_MARK) :]
        if rest.strip():
            yield from _line(rest, begin + len(PAGE_MARK))
        return
    indent = len(raw[: begin - start].expandtabs(8))
    right = indent + len(words.expandtabs(8))
    if is_rule(words):
        yield Line("rule", begin, begin + len(words), raw.rstrip(), indent, right, words)
        return
    marks, label = leading_marks(words)
    gap = _has_gap(words[label:400])
    yield Line("words", begin, begin + len(words), raw.rstrip(), indent, right, words, marks, label, gap)


def _has_gap(words: str) -> bool:
    # Nearly every line of prose is told by these few characters; the pattern then decides the others.
    plain = "  " not in words and "\t" not in words and "...." not in words and ". . . ." not in words
    return not (plain and words.isascii()) and _GAP.search(words.strip()) is not None


def hyphen_joins(above: str, below: str) -> bool:
    """Whether a line-end hyphen between letters makes one word of the end of `above` and the start of
    `below`."""
    above, below = above.rstrip(), below.lstrip()
    return above[-1:] == "-" and above[-2:-1].isalpha() and below[:1].isalpha()


def unwrap(lines: tuple[str, ...]) -> str:
    """Lines as one text: breaks and runs of blanks folded to one space, none after a line-end hyphen."""
    parts: list[str] = []
    for number, line in enumerate(lines):
        if number:
            parts.append("" if hyphen_joins(lines[number - 1], line) else " ")
        parts.append(" ".join(line.split()))
    return "".join(parts)


def joined_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Lines kept apart, except that a word broken by a hyphen at a line's end is made whole."""
    kept: list[list[str]] = []
    for number, line in enumerate(lines):
        if number and hyphen_joins(lines[number - 1], line):
            kept[-1].append(line.strip())
        else:
            kept.append([line])
    return tuple("".join(parts) for parts in kept)
