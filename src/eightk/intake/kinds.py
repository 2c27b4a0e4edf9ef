"""What kind of file was given, told by its first bytes and never by its name alone."""

from __future__ import annotations

import io
import zipfile
from typing import Literal

from eightk.findings import Findings
from eightk.intake.copied import refused

Kind = Literal["text", "word"]
"""`text` is anything of characters, HTML and submissions included."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_SAVE = "In Word or its kin, save it as .docx or as plain text (UTF-8), and give that file."


def kind_of(content: bytes, name: str) -> Kind | Findings:
    """The kind of a file; findings INT001-INT006 for what cannot be read as an agreement."""
    if not content.strip():
        return refused("INT001", name, "the file is empty", "Give the executed agreement.")
    if content[:1024].lstrip().startswith(b"%PDF"):
        hint = "Save it as .docx, HTML or plain text from the program that made it; a scan must be transcribed first."
        return refused("INT002", name, "this is a PDF; its words cannot be taken from it faithfully", hint)
    if content.startswith(_OLE):
        return _old_word(content, name)
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content, name)
    if content.lstrip().startswith(b"{\\rtf"):
        return refused("INT003", name, "this is a Rich Text file", _SAVE)
    if content.startswith(_PICTURES) or _is_binary(content):
        return refused("INT005", name, "this is not a text: it is a picture, a program or other binary data", _SAVE)
    return "text"


def _old_word(content: bytes, name: str) -> Findings:
    if _ENCRYPTED in content:
        hint = "Open it in Word, remove the password (File, Info, Protect Document), save it, and give that file."
        return refused("INT004", name, "the file is locked with a password", hint)
    return refused("INT003", name, "this is a file of an old Word (.doc), or of another program of those days", _SAVE)


def _zipped(content: bytes, name: str) -> Kind | Findings:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return refused("INT006", name, "the file is damaged: it cannot be unpacked", "Save it anew, and try again.")
    if any(each.startswith("word/") for each in names):
        return "word"
    other = "a spreadsheet" if any(each.startswith("xl/") for each in names) else "an archive of other files"
    return refused("INT005", name, f"this is {other}, not a Word document", _SAVE)


def _is_binary(content: bytes) -> bool:
    """Whether the first bytes are of no text: NUL bytes that are not those of UTF-16."""
    head = content[:8192]
    return b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))
