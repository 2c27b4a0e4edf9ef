"""A file of counsel as a conformed copy, whatever it is: plain text, HTML, Word, or what EDGAR disseminates."""

from __future__ import annotations

import re
from dataclasses import replace

from eightk.findings import Findings
from eightk.intake.characters import INVISIBLE, UNWANTED, decoded
from eightk.intake.copied import Copied, refused
from eightk.intake.kinds import kind_of
from eightk.intake.markup import is_marked_up, read_markup
from eightk.intake.submission import unwrapped

_FEWEST_LETTERS = 20
_LETTER = re.compile(r"[^\W\d_]")


def take(content: bytes, name: str, exhibit: str = "") -> Copied | Findings:
    """The conformed copy of a file, or the findings INT001-INT010 that say why there is none.

    `exhibit` names the document that is meant where a submission has several."""
    kind = kind_of(content, name)
    if isinstance(kind, tuple):
        return kind
    copied = _word(content, name) if kind == "word" else _text(content, name, exhibit)
    if isinstance(copied, tuple):
        return copied
    # What HTML and Word bring in by number, no reader of the copy would take.
    text = INVISIBLE.sub("", UNWANTED.sub("", copied.text)).replace("\u2028", "\n").replace("\u2029", "\n")
    if sum(1 for _ in zip(_LETTER.finditer(text), range(_FEWEST_LETTERS), strict=False)) < _FEWEST_LETTERS:
        message = "the file has no words of an agreement in it"
        return refused("INT001", name, message, "If it shows a scanned page, have it transcribed first.")
    return replace(copied, text=text)


def _word(content: bytes, name: str) -> Copied | Findings:
    from eightk.intake.word import read_word

    return read_word(content, name)


def _text(content: bytes, name: str, exhibit: str) -> Copied | Findings:
    read = decoded(content, name)
    if isinstance(read, tuple):
        return read
    bare = unwrapped(read.text, name, exhibit)
    if isinstance(bare, tuple):
        return bare
    if not is_marked_up(bare.text):
        return Copied(bare.text.strip("\n") + "\n", read.notes, bare.filer)
    shown = read_markup(bare.text, name)
    return shown if isinstance(shown, tuple) else Copied(shown.text, (*read.notes, *shown.notes), bare.filer)
