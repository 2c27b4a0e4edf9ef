"""Characters that do not belong into a filed document: those that cannot be printed, and those that nobody sees."""

from __future__ import annotations

import unicodedata

from eightk.document.pdf_fonts import missing_characters
from eightk.findings import Finding, Findings, Span

_MOST_SHOWN = 8


def check_characters(text: str, path: str) -> Findings:
    """DOC001 (error): no bundled font has them. DOC002 (a finding): they show nothing, or turn the direction of text.

    A character that turns the direction (U+202E) lets a reader see another amount than the file holds; a soft
    hyphen or a zero-width space parts a word for whoever searches it. A conformed copy may bring them along, so
    the second is for counsel to see and stops nothing."""
    findings: list[Finding] = []
    unseen = sorted(character for character in set(text) if unicodedata.category(character) == "Cf")
    if missing := [character for character in missing_characters(text) if character not in unseen]:
        message = f"the document has characters that the bundled fonts cannot print: {_shown(missing)}"
        hint = "Write them in another way; they would be blank boxes in the PDF."
        findings.append(Finding("DOC001", message, hint, (Span(path),)))
    if unseen:
        message = f"the document has characters that no reader sees: {_shown(unseen)}"
        hint = "Delete them in agreement.yaml, the template or the text that they come from, unless they are meant."
        findings.append(Finding("DOC002", message, hint, (Span(path),), "finding"))
    return tuple(findings)


def _shown(characters: list[str]) -> str:
    """Each with its number, and its name where it shows nothing."""
    named = [f"{_visible(character)} (U+{ord(character):04X})" for character in characters[:_MOST_SHOWN]]
    return " ".join(named) if len(characters) <= _MOST_SHOWN else f"{' '.join(named)} …"


def _visible(character: str) -> str:
    return character if character.isprintable() else unicodedata.name(character, "without a name").lower()
