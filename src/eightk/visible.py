"""Texts as they can be read: what no reader sees in them is written out."""

from __future__ import annotations

_CONTROLS = frozenset("\x1c\x1d\x1e\x1f")
"""Controls that Python counts as blanks."""


def visible(text: str) -> str:
    """The text with every character that cannot be seen, blanks aside, written out: [U+200B]."""
    if text.isprintable():
        return text
    return text.translate({ord(each): f"[U+{ord(each):04X}]" for each in set(text) if not _is_plain(each)})


def _is_plain(character: str) -> bool:
    return character.isprintable() or (character.isspace() and character not in _CONTROLS)
