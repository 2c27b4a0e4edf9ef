"""Characters that a reader cannot see, or takes for others: they block, and are never stripped in silence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

SPACES = "\t\n\r\f\v\x85\u2028\u2029"
HIDDEN = frozenset({"Cf", "Cc", "Co", "Cn", "Cs"})
_UNUSUAL = re.compile(r"[^\t-\r\x20-\x7e\x85\xa0-\xac\xae-\u024f\u2010-\u2029\u2030-\u205e\u20a0-\u20bf]")
"""Any character but those that all can see and none mistakes: blanks, Latin letters, marks, signs of currencies."""
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "FULLWIDTH", "MATHEMATICAL")


@dataclass(frozen=True, slots=True)
class Oddity:
    """A character or word that is not what it looks like: its offset, its text and what is wrong with it."""

    code: str
    start: int
    end: int
    what: str


def oddities(text: str, first: int = 0, last: int | None = None) -> Iterator[Oddity]:
    """Hidden characters (CHAR-HIDDEN) and words of mixed alphabets (CHAR-LOOKALIKE), in order.

    `first` and `last`, at blanks, bound the stretch that is looked at."""
    end = len(text) if last is None else last
    if not _UNUSUAL.search(text, first, end):
        return
    word_start = -1
    scripts: set[str] = set()
    for at, character in enumerate(f"{text[first:end]} ", start=first):
        if character.isalpha():
            word_start = at if word_start < 0 else word_start
            scripts.add("" if character.isascii() else _script(character))
            continue
        if word_start >= 0 and _is_mixed(scripts):
            yield Oddity("CHAR-LOOKALIKE", word_start, at, f"“{text[word_start:at]}” has letters of another alphabet")
        word_start, scripts = -1, set()
        if unicodedata.category(character) in HIDDEN and character not in SPACES:
            name = unicodedata.name(character, f"U+{ord(character):04X}")
            yield Oddity("CHAR-HIDDEN", at, at + 1, f"a character that cannot be seen stands here ({name.lower()})")


def _script(character: str) -> str:
    """The alphabet of a letter; Latin letters with accents count as ASCII ones."""
    name = unicodedata.name(character, "")
    script = next((script for script in SCRIPTS if name.startswith(script)), "OTHER")
    return "" if script == "LATIN" else script


def _is_mixed(scripts: set[str]) -> bool:
    """A word of letters that look Latin and are not, alone or among Latin ones."""
    return bool(scripts & set(SCRIPTS)) and scripts != {""}
