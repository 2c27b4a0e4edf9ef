"""A Word file (.docx) as a conformed copy, its numbers written out, its tables in columns.

The file is unpacked within bounds; nothing outside it is fetched, no macro is run. Its words are read here, since they
must come out as they print: docx2python, which reads the file a second time as a check, writes every number as "1)"."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from lzma import LZMAError
from xml.etree.ElementTree import Element, ParseError, fromstring

from eightk.findings import Findings
from eightk.intake.copied import Copied, refused
from eightk.intake.numbering import Numbering, W, read_numbering, value
from eightk.intake.page import Piece, Table, typed

_LARGEST = 80_000_000
"""Bytes of all parts unpacked; a contract of a thousand pages has some 20,000,000."""
_MOST_PARTS = 2_000
_PARTS = ("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml")
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_LEFT_OUT = frozenset(f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "txbxContent"))
_HOLDERS = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DAMAGED = "Open it in Word, save it as a new .docx, and give that file."
_WORD = re.compile(r"[^\W_]{2,}")
_MARKED = re.compile(r"----[^\n]{1,200}?----|<[^<>]{1,400}>|\A\t*(?:--|[\w-]+\))\t|https?://\S+")
"""What docx2python writes between the words: marks of pictures and notes, links, and its own form of numbers."""
_DAMAGED_ARCHIVE = (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, OSError, NotImplementedError, RuntimeError)
"""What an archive raises that is cut short, locked in part, or packed in a way of its own."""
_ILL_FORMED = (ParseError, LookupError, ValueError, RecursionError)
"""What its parts raise: XML that is none, nested without end or in an unknown encoding; no document; odd figures."""
_BEYOND_THE_LIBRARY = (*_DAMAGED_ARCHIVE, *_ILL_FORMED, AttributeError, SyntaxError, TypeError)
"""What docx2python raises besides, where a part lacks something that Word always writes."""


def read_word(content: bytes, name: str) -> Copied | Findings:
    """The conformed copy of a .docx; findings INT006 (damaged), INT010 (unsafe) and INT004 (locked)."""
    try:
        unsafe = _unsafe(content, name)
        if unsafe:
            return unsafe
        parts = _parts(content)
        pieces = tuple(_pieces(parts))
    except (*_DAMAGED_ARCHIVE, *_ILL_FORMED):
        return refused("INT006", name, "the Word file is damaged: its parts cannot be read", _DAMAGED)
    text = typed(pieces)
    return Copied(text, (*_notes(content, parts), *_missed(content, text)))


def _unsafe(content: bytes, name: str) -> Findings:
    """Why a file is not unpacked: a small archive of endless data, or parts with definitions of their own."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        if any(entry.flag_bits & 1 for entry in entries):
            hint = "Open it in Word, remove the password (File, Info, Protect Document), save it, and give that file."
            return refused("INT004", name, "the file is locked with a password", hint)
        if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _LARGEST:
            message = f"unpacked, the file would have more than {_LARGEST // 1_000_000} MB or {_MOST_PARTS:,} parts"
            return refused("INT010", name, message, "No agreement has as much. Is it the right file?")
        for entry in entries:
            if entry.filename.endswith((".xml", ".rels")) and _DOCTYPE.search(_bounded(archive, entry)):
                message = "the file defines entities of its own, which Word never does and which can do harm"
                return refused("INT010", name, message, _DAMAGED)
    return ()


def _bounded(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """The bytes of a part, and no more of them than its entry says."""
    with archive.open(entry) as part:
        return part.read(min(entry.file_size, _LARGEST) + 1)


def _parts(content: bytes) -> dict[str, Element]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        there = set(archive.namelist())
        return {part: fromstring(archive.read(part)) for part in _PARTS if part in there}


def _pieces(parts: dict[str, Element]) -> Iterator[Piece | Table]:
    """The paragraphs and tables of the body, in their order."""
    numbering = read_numbering(parts.get("word/numbering.xml"), parts.get("word/styles.xml"))
    centered = _centered_styles(parts.get("word/styles.xml"))
    reader = _Reader(numbering, centered, _footnotes(parts.get("word/footnotes.xml")))
    body = parts["word/document.xml"].find(f"{W}body")
    for block in _blocks(body if body is not None else parts["word/document.xml"]):
        if block.tag == f"{W}p":
            yield from reader.pieces(block)
        else:
            rows = (tuple(_inside(row, "tc")) for row in _inside(block, "tr"))
            yield Table(tuple(tuple(reader.cell(cell) for cell in row) for row in rows))


def _blocks(parent: Element) -> Iterator[Element]:
    """The paragraphs and tables of a part of the body; content controls and the like are looked into."""
    for child in parent:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag not in _LEFT_OUT and child.tag != _FALLBACK:
            yield from _blocks(child)


def _inside(parent: Element, kind: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, looking into content controls."""
    for child in parent:
        if child.tag == f"{W}{kind}":
            yield child
        elif child.tag in _HOLDERS:
            yield from _inside(child, kind)


class _Reader:
    """Paragraphs in the order of the document, their numbers counted on the way."""

    def __init__(self, numbering: Numbering, centered: frozenset[str], footnotes: dict[str, str]) -> None:
        self.numbering = numbering
        self.centered = centered
        self.footnotes = footnotes

    def pieces(self, paragraph: Element) -> Iterator[Piece]:
        """A paragraph, the page breaks before and inside it, and its footnotes below it."""
        properties = paragraph.find(f"{W}pPr")
        if properties is not None and properties.find(f"{W}pageBreakBefore") is not None:
            yield Piece("", "page")
        text = self._text(paragraph)
        setting = value(properties.find(f"{W}jc")) if properties is not None else ""
        style = value(properties.find(f"{W}pStyle")) if properties is not None else ""
        centered = setting == "center" or (not setting and style in self.centered)
        for number, part in enumerate(text.split("\f")):
            if number:
                yield Piece("", "page")
            if part.strip():
                yield Piece(part, "centered" if centered else "paragraph")
        for reference in paragraph.iter(f"{W}footnoteReference"):
            note = self.footnotes.get(reference.get(f"{W}id", ""), "")
            if note:
                yield Piece(note)

    def cell(self, cell: Element) -> str:
        """The paragraphs of a table's cell, those of a table inside it too."""
        paragraphs = (
            each for block in _blocks(cell) for each in ((block,) if block.tag == f"{W}p" else block.iter(f"{W}p"))
        )
        texts = (self._text(each).replace("\f", "\n").strip() for each in paragraphs)
        return "\n\n".join(text for text in texts if text)

    def _text(self, paragraph: Element) -> str:
        label = self.numbering.label(paragraph.find(f"{W}pPr"))
        text = "".join(_words(paragraph)).replace("\u00a0", " ")
        return f"{label} {text}" if label and text.strip() else text


def _words(element: Element) -> Iterator[str]:
    """The characters of a paragraph as they print: tracked insertions in, deletions out."""
    for child in element:
        if child.tag in _LEFT_OUT or child.tag == _FALLBACK or not isinstance(child.tag, str):
            continue
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in (f"{W}tab", f"{W}ptab"):
            yield "\t"
        elif child.tag in (f"{W}br", f"{W}cr"):
            yield "\f" if child.get(f"{W}type") == "page" else "\n"
        elif child.tag == f"{W}noBreakHyphen":
            yield "-"
        elif child.tag == f"{W}sym":
            yield _symbol(child.get(f"{W}char", ""))
        else:
            yield from _words(child)


def _symbol(code: str) -> str:
    """A character of a symbol font, which lies in the private use area: F0A7 is the section sign of Symbol."""
    if not re.fullmatch(r"[0-9A-Fa-f]{4}", code):
        return ""
    number = int(code, 16)
    return chr(number - 0xF000) if 0xF020 <= number <= 0xF0FF else chr(number)


def _centered_styles(styles: Element | None) -> frozenset[str]:
    if styles is None:
        return frozenset()
    found = (each for each in styles.iter(f"{W}style") if value(each.find(f"{W}pPr/{W}jc")) == "center")
    return frozenset(each.get(f"{W}styleId", "") for each in found)


def _footnotes(root: Element | None) -> dict[str, str]:
    if root is None:
        return {}
    notes = (each for each in root.iter(f"{W}footnote") if each.get(f"{W}type") is None)
    return {each.get(f"{W}id", ""): " ".join("".join(_words(each)).split()) for each in notes}


def _notes(content: bytes, parts: dict[str, Element]) -> Iterator[str]:
    """What reading the file left out, or decided."""
    document = parts.get("word/document.xml")
    if document is None:
        return
    changed = [tag for tag in ("ins", "del", "moveFrom", "moveTo") if document.find(f".//{W}{tag}") is not None]
    if changed:
        yield "The Word file has tracked changes. They were read as if accepted; an executed copy should have none."
    if document.find(f".//{W}commentReference") is not None:
        yield "The Word file has comments. They were left out."
    if document.find(f".//{W}footnoteReference") is not None:
        yield "The Word file has footnotes. Each stands below the paragraph that refers to it, without its number."
    if next(_drawings(document), None) is not None:
        yield "The Word file has pictures or drawings: a logo, or a signature. Their words are not in the copy."
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        heads = [name for name in archive.namelist() if re.fullmatch(r"word/(?:header|footer)\d{0,3}\.xml", name)]
        if any(_has_words(archive.read(name)) for name in heads):
            yield "The headers and footers of the Word file (page numbers, legends) were left out."


def _missed(content: bytes, text: str) -> Iterator[str]:
    """What another reader of Word files, docx2python, finds in the body and this copy lacks: so no word is lost."""
    from docx2python import docx2python

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of formats of numbers that it does not write out
            with docx2python(io.BytesIO(content), duplicate_merged_cells=False) as document:
                runs = document.officeDocument_runs
    except _BEYOND_THE_LIBRARY:
        yield "A second reader of Word files could not read this one, so that the copy was not compared with it."
        return
    paragraphs = ("".join(par) for table in runs for row in table for cell in row for par in cell)
    found = Counter(word for par in paragraphs for word in _WORD.findall(_MARKED.sub(" ", par)))
    missing = sorted((found - Counter(_WORD.findall(text))).elements())
    if missing:
        shown = ", ".join(dict.fromkeys(missing).keys()) if len(missing) < 12 else ", ".join(missing[:12]) + ", …"
        yield f"A second reader of the Word file finds words that are not in the copy: {shown}."


def _drawings(document: Element) -> Iterator[Element]:
    yield from document.iter(f"{W}drawing")
    yield from document.iter(f"{W}pict")


def _has_words(part: bytes) -> bool:
    try:
        return bool("".join(_words(fromstring(part))).strip())
    except ParseError:
        return False
