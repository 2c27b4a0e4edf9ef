"""Material kinds: characters that the eye does not see, or takes for others. They never pass, whatever they hide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.wording.edits.kind import Change, Changes, Kind

# By number, so that this file itself hides nothing.
_UNSEEN = {
    "zero width space": 0x200B,
    "zero width joiner": 0x200D,
    "word joiner": 0x2060,
    "right-to-left override": 0x202E,
    "right-to-left mark": 0x200F,
    "byte order mark": 0xFEFF,
    "backspace": 0x0008,
}
_LOOK_ALIKE = {
    "Cyrillic a": ("a", 0x0430),
    "Cyrillic e": ("e", 0x0435),
    "Cyrillic o": ("o", 0x043E),
    "Cyrillic c": ("c", 0x0441),
    "Cyrillic p": ("p", 0x0440),
    "Greek omicron": ("o", 0x03BF),
    "Greek capital Alpha": ("A", 0x0391),
    "Cyrillic capital Es": ("C", 0x0421),
}
_EVERY = 29  # one word in so many: these kinds find a site in every word


def _inside_words(code: int) -> Changes:
    def changes(text: str) -> Iterator[Change]:
        for number, match in enumerate(re.finditer(r"\w(?=\w{2})", text)):
            if number % _EVERY == 0:
                yield Change(match.end(), match.end(), chr(code))

    return changes


def _instead(letter: str, code: int) -> Changes:
    def changes(text: str) -> Iterator[Change]:
        for number, match in enumerate(re.finditer(letter, text)):
            if number % _EVERY == 0:
                yield Change(match.start(), match.end(), chr(code))

    return changes


KINDS: tuple[Kind, ...] = (
    *(Kind(name, "material", _inside_words(code)) for name, code in _UNSEEN.items()),
    *(Kind(name, "material", _instead(letter, code)) for name, (letter, code) in _LOOK_ALIKE.items()),
)
