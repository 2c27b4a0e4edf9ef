"""Quotations: where a quoted passage opens and closes, across paragraphs and with marks nested inside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile("[\"\u201c\u201d\u201e]|``|''")
_OPENING = ("\u201c", "\u201e", "``")
_CLOSING = ("\u201d", "''")
_TRAILING = " .,;:!?)]"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation by paragraph and position: the first character inside the marks, and the closing mark."""

    first: int
    begin: int
    last: int
    close: int


def opening_mark(text: str) -> int:
    """The length of the quotation mark that `text` starts with; 0 when it starts with none."""
    match = _MARK.match(text)
    return match.end() if match and match.group() not in _CLOSING else 0


def _opens(text: str, match: re.Match[str]) -> bool:
    if match.group() in _OPENING:
        return True
    if match.group() in _CLOSING:
        return False
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return bool(after) and not after.isspace() and (not before or before.isspace() or before in "([\u2014-")


def quotation_from(paragraphs: tuple[str, ...], first: int, begin: int) -> Quotation | None:
    """The quotation whose first word stands at `begin` of paragraph `first`; None when it is never closed.

    Each paragraph of a quotation may open with a mark of its own; the last alone closes.
    """
    depth = 1
    for number in range(first, len(paragraphs)):
        text = paragraphs[number]
        start = begin
        if number > first:
            start = opening_mark(text)
            # Marks left open by a slip do not reach past a paragraph that opens anew.
            depth = 1 if start else depth
        for match in _MARK.finditer(text, start):
            depth += 1 if _opens(text, match) else -1
            if depth == 0:
                return Quotation(first, begin, number, match.start())
    return None


def closes_paragraph(text: str, close: int) -> bool:
    """Whether nothing but stops follow a closing mark."""
    match = _MARK.match(text, close)
    return match is not None and not text[match.end() :].strip(_TRAILING)


def quotations_after_colon(text: str) -> tuple[int, ...]:
    """Where quotations that a colon introduces begin inside a paragraph (after the mark)."""
    found = (
        match for match in _MARK.finditer(text) if text[max(0, match.start() - 3) : match.start()].rstrip()[-1:] == ":"
    )
    return tuple(match.end() for match in found if _opens(text, match))
