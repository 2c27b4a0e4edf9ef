"""A text as words and marks, each at its place: the ground that every comparison stands on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

# Accents set after their letter belong to it.
_ACCENTS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_HYPHENS = "\u2010\u2011-"
_APOSTROPHES = "'\u2019\u02bc\u2032\u00b4`"
_RAISED = "\u02e2\u1d57\u207f\u1d48\u02b3\u02b0"
"""The letters of 1st, 2nd, 3rd, 4th, raised."""
_WORD = re.compile(
    # Most words: plain letters and no more, found faster than by what follows.
    rf"[A-Za-z]++(?![\w{_ACCENTS}{_APOSTROPHES}{_HYPHENS}])"
    # The forms of the Commission that begin with a number: 8-K, 10-Q.
    r"|(?:6|8|10|11|18|20|40)[\u2010-\u2013-](?:KSB|QSB|K405|KT|QT|[KQF])(?!\w)"
    # Figures, with the letters that belong to them: 1st, 2x, 409A, 10b-5, 1Q08.
    r"|\d+(?:[.,:/]\d+)*(?:%|[A-Za-z]{1,2}\d{0,2}(?:-\d+)?(?!\w)"
    rf"|[{_RAISED}]{{2}}(?!\w))?"
    rf"|\w[\w{_ACCENTS}]*(?:[{_APOSTROPHES}{_HYPHENS}]\w[\w{_ACCENTS}]*)*"
    # Typewriter dashes, two or three hyphens for one dash.
    r"|-{2,3}"
    # Typewriter quotation marks, two strokes for one.
    r"|''|``|\u2018\u2018|\u2019\u2019"
    r"|[^\w\s]"
)
_QUOTED = 14
"""Words up to the end of what single quotation marks set off."""
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = "one two three four five six seven eight nine"
_UNITHS = "first second third fourth fifth sixth seventh eighth ninth"
# A number written out parts from what is hyphened to it, as figures do: "twelve-month" like "12-month".
_NUMBERS = frozenset(f"zero {_UNITS} {_TEENS} {_TENS}".split())
_PIECE = re.compile(
    rf"(?i:(?:{'|'.join(_TENS.split())})[{_HYPHENS}](?:{'|'.join(f'{_UNITS} {_UNITHS}'.split())})(?!\w))"
    rf"|\w[\w{_ACCENTS}]*(?:[{_APOSTROPHES}]\w[\w{_ACCENTS}]*)*|[^\w\s]"
)
_HYPHEN = re.compile(f"[{_HYPHENS}]")

QUOTES = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`", "'")
)
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_TYPED = {"--": "-", "---": "-", "''": '"', "``": '"', "\u2018\u2018": '"', "\u2019\u2019": '"'}
# Ways to print a letter (ligatures, wide and narrow type); a raised "2" or a letter in a circle is another matter.
_COMBINING = range(0x0300, 0x0370)
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
            words.append(tuple.__new__(Word, (piece, piece, *found.span())))  # half the time of a call of Word
        elif _begins_with_number(piece):
            words += (_word(part) for part in _PIECE.finditer(text, found.start(), found.end()))
        else:
            words.append(_word(found))
    return _quoted_alike(words) if {"'", '"'} & {word.form for word in words} else tuple(words)


def _quoted_alike(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with quotation marks as Americans set them: two strokes each, after a comma or a stop."""
    alike = list(words)
    for at, word in enumerate(words):
        if word.form == "'" and alike[at].form == "'" and _opens(words, at):
            close = next((end for end in range(at + 2, min(at + _QUOTED, len(words))) if _closes(words, end)), 0)
            if close:
                alike[at], alike[close] = (each._replace(form='"') for each in (word, words[close]))
        if word.form in (",", ".") and at > 1 and alike[at - 1].form == '"' and _is_close(words, at):
            alike[at - 1], alike[at] = alike[at - 1]._replace(form=word.form), word._replace(form='"')
    return tuple(alike)


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether a single quotation mark stands before a word and after a blank or a parenthesis."""
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    is_apart = not before or before[0].end < words[at].start or before[0].form in ("(", "[")
    return is_apart and bool(after) and after[0].start == words[at].end and after[0].form[0].isalpha()


def _closes(words: Sequence[Word], at: int) -> bool:
    """Whether one stands right after a word and before a blank or another mark."""
    after = words[at + 1 : at + 2]
    is_end = not after or after[0].start > words[at].end or not after[0].form[0].isalnum()
    return words[at].form == "'" and words[at - 1].end == words[at].start and is_end


def _is_close(words: Sequence[Word], at: int) -> bool:
    """Whether a mark stands right after a quotation mark that stands right after a word."""
    return words[at - 2].end == words[at - 1].start and words[at - 1].end == words[at].start


def _word(found: re.Match[str]) -> Word:
    piece = found.group()
    return Word(piece, _TYPED.get(piece) or typeset(piece).replace("`", "'"), *found.span())


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
    """The letter without its way of print or its accent. What would turn into space stays as it is."""
    made_of = unicodedata.decomposition(letter).split(" ")
    if letter.isalpha() and len(made_of) == 2 and made_of[0].isalnum() and int(made_of[1], 16) in _COMBINING:
        return _printed(chr(int(made_of[0], 16)))
    if made_of[0] not in _PRINT and letter not in _RAISED:
        return letter
    plain = unicodedata.normalize("NFKC", letter)
    return letter if " " in plain else plain
