"""A text as words and marks, each at its place: the ground that every comparison stands on."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

# Accents set after their letter belong to it.
_ACCENTS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_HYPHENS = "\u2010\u2011-"
_WORD = re.compile(
    # The forms of the Commission that begin with a number: 8-K, 10-Q.
    r"(?:6|8|10|11|18|20|40)[\u2010-\u2013-](?:KSB|QSB|K405|KT|QT|[KQF])(?!\w)"
    # Figures, with the letters that belong to them: 1st, 2x, 409A, 10b-5, 1Q08.
    r"|\d+(?:[.,:/]\d+)*(?:%|[A-Za-z]{1,2}\d{0,2}(?:-\d+)?(?!\w))?"
    rf"|\w[\w{_ACCENTS}]*(?:['\u2019{_HYPHENS}]\w[\w{_ACCENTS}]*)*"
    # Typewriter dashes, two or three hyphens for one dash.
    r"|-{2,3}"
    r"|[^\w\s]"
)
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = "one two three four five six seven eight nine"
_UNITHS = "first second third fourth fifth sixth seventh eighth ninth"
# A number written out parts from what is hyphened to it, as figures do: "twelve-month" like "12-month".
_NUMBERS = frozenset(f"zero {_UNITS} {_TEENS} {_TENS}".split())
_PIECE = re.compile(
    rf"(?i:(?:{'|'.join(_TENS.split())})[{_HYPHENS}](?:{'|'.join(f'{_UNITS} {_UNITHS}'.split())})(?!\w))"
    rf"|\w[\w{_ACCENTS}]*(?:['\u2019]\w[\w{_ACCENTS}]*)*|[^\w\s]"
)
_HYPHEN = re.compile(f"[{_HYPHENS}]")

QUOTES = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"') | dict.fromkeys("\u2018\u2019\u201a\u201b", "'")
)
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_TYPED_DASHES = frozenset({"--", "---"})
# Ways to print a letter (ligatures, wide and narrow type); a raised "2" or a letter in a circle is another matter.
_PRINT = frozenset({"<compat>", "<wide>", "<narrow>", "<noBreak>"})


class Word(NamedTuple):
    """A word, number or mark: `text` as written, `form` with quotation marks, dashes and ligatures made alike.

    `start` and `end` are code-point offsets into the text as given."""

    text: str
    form: str
    start: int
    end: int


def read_words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words and marks of a text, in order; white space is what lies between them.

    With `start` and `end`, which lie at white space, those of a stretch of it."""
    words: list[Word] = []
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        piece = found[0]
        if (piece.isalnum() or len(piece) == 1) and piece.isascii():  # most words: as they stand
            words.append(Word(piece, piece, found.start(), found.end()))
        elif _begins_with_number(piece):
            words += (_word(part) for part in _PIECE.finditer(text, found.start(), found.end()))
        else:
            words.append(_word(found))
    return tuple(words)


def _word(found: re.Match[str]) -> Word:
    piece = found.group()
    return Word(piece, "-" if piece in _TYPED_DASHES else typeset(piece), *found.span())


def _begins_with_number(piece: str) -> bool:
    """Whether a number written out is hyphened to something."""
    head = _HYPHEN.split(piece, maxsplit=1)[0] if len(piece) > 4 and not piece.isalpha() else piece
    return head != piece and head.lower() in _NUMBERS


def typeset(text: str) -> str:
    """The text with straight quotation marks and plain hyphens, accents joined to their letters, no ligatures."""
    if text.isascii():
        return text
    printed = "".join(_printed(letter) for letter in unicodedata.normalize("NFC", text))
    return printed.translate(QUOTES).translate(DASHES)


def _printed(letter: str) -> str:
    """The letter without its way of print. What would turn into space stays as it is."""
    if unicodedata.decomposition(letter).split(" ", 1)[0] not in _PRINT:
        return letter
    plain = unicodedata.normalize("NFKC", letter)
    return letter if " " in plain else plain
