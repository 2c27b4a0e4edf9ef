"""A text as words and marks, each at its place: the ground that every comparison stands on."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"\d+(?:[.,:/]\d+)*%?|\w+(?:['\u2019-]\w+)*|[^\w\s]", re.UNICODE)
QUOTES = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"') | dict.fromkeys("\u2018\u2019\u201a\u201b", "'")
)
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or mark: `text` as written, `form` with quotation marks and dashes made alike.

    `start` and `end` are code-point offsets into the text as given."""

    text: str
    form: str
    start: int
    end: int


def read_words(text: str) -> tuple[Word, ...]:
    """The words and marks of a text, in order; white space is what lies between them."""
    return tuple(
        Word(found.group(), typeset(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)
    )


def typeset(text: str) -> str:
    """The text with straight quotation marks and plain hyphens."""
    return text.translate(QUOTES).translate(DASHES)
