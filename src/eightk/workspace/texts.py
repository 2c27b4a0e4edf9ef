"""Bytes of an input file as text, or the sentence that says why they are not."""

from __future__ import annotations

import re

from eightk.findings import Finding, Findings, Span

MARKS = ((b"\xef\xbb\xbf", "UTF-8"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
UNWANTED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
"""Controls other than tab, line ends and form feed; line ends that editors do not show; what is no character."""


def decode(content: bytes, path: str) -> tuple[str | None, Findings]:
    """The text of a file in UTF-8; findings TXT001 (encoding), TXT002 (byte-order mark), TXT003 (controls).

    Line ends of Windows come out as others do, so that a checkout there does not break a lock."""
    for mark, name in MARKS:
        if content.startswith(mark):
            message = f"the file begins with a byte-order mark ({name})"
            return None, (Finding("TXT002", message, "Save it as “UTF-8 without BOM”.", (Span(path),)),)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, (_not_utf8(content, error.start, path),)
    return _without_controls(text.replace("\r\n", "\n"), path)


def _not_utf8(content: bytes, offset: int, path: str) -> Finding:
    before = content[:offset]
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
    message = f"the file is not UTF-8 text: the byte 0x{content[offset]:02X} here belongs to another encoding"
    return Finding("TXT001", message, "Save it as UTF-8.", (Span(path, line, column),))


def _without_controls(text: str, path: str) -> tuple[str | None, Findings]:
    found = UNWANTED.search(text)
    if found is None:
        return text, ()
    offset, character = found.start(), found.group()
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    name = "a NUL byte" if character == "\0" else f"the control character U+{ord(character):04X}"
    return None, (Finding("TXT003", f"the file has {name} in it", "Delete it.", (Span(path, line, column),)),)
