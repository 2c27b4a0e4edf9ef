"""The bytes of a text as characters: UTF-8, UTF-16 with its mark, or what Windows and the early EDGAR wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass

from eightk.findings import Findings
from eightk.intake.copied import refused

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml[^>]{0,200}encoding\s*=\s*[\"']([A-Za-z0-9_-]{2,40})")
_HEAD = 4096
_LATIN = ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252")
UNWANTED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
"""Characters that no reader sees: soft hyphens, zero-width spaces and joiners, marks of direction."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, each line ended by a line feed, and notes on how it was read."""

    text: str
    notes: tuple[str, ...] = ()


def decoded(content: bytes, name: str) -> Decoded | Findings:
    """The characters of a file; finding INT007 where they are in no encoding that is known."""
    text, note = _decoded(content)
    if text is None:
        hint = "Save it as UTF-8 text, and give that file."
        return refused("INT007", name, "the encoding of this text is not known: its characters cannot be told", hint)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    found = UNWANTED.search(text)
    if found is not None:
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        message = f"the text has the control character U+{ord(found.group()):04X} in it, which is no word"
        return refused("INT007", name, message, "Delete it, and give the file again.", line, column)
    clean = INVISIBLE.sub("", text)
    hidden = len(text) - len(clean)
    notes = [note] if note else []
    if hidden:
        notes.append(f"{_count(hidden, 'character')} that no reader sees (soft hyphens and the like) left out.")
    return Decoded(clean, tuple(notes))


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _decoded(content: bytes) -> tuple[str | None, str]:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return _tried(content[len(mark) :], encoding), ""
    text = _tried(content, "utf-8")
    if text is not None:
        return text, ""
    declared = _XML.search(content[:_HEAD]) or _DECLARED.search(content[:_HEAD])
    said = declared[1].decode("ascii").lower() if declared else ""
    encoding = "cp1252" if not said or said in (*_LATIN, "utf-8", "utf8") else said
    text = _tried(content, encoding)
    note = (
        ""
        if said in _LATIN
        else f"The file is not UTF-8; it was read as {encoding}. Compare quotation marks and dashes."
    )
    return text, note


def _tried(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
