"""A redline as a Word document (.docx) with real tracked changes, and a comment for what each rule says.

Written part by part: no library that is well kept writes tracked changes. Bytes are the same on every run.
Source: ECMA-376 Part 1, 17.13.5 (revisions) and 17.13.4 (comments)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from eightk.redlines.paragraphs import setting
from eightk.redlines.said import STANDINGS
from eightk.redlines.value import Change, Kind, Paragraph, Piece, Redline
from eightk.visible import visible

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_EXTENDED = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PRODUCER = b"<Application>eightk</Application>"
"""What stands at the head of a file that eightk wrote."""
_ABOUT = "docProps/app.xml"
_TOKEN = re.compile(r"\n|\t|[^\n\t]+")
_BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_TRACKED: dict[Kind, str] = {"deleted": "del", "inserted": "ins", "moved-away": "moveFrom", "moved-here": "moveTo"}
_PLAIN: dict[Kind, Kind] = {
    "kept": "kept",
    "deleted": "deleted",
    "inserted": "inserted",
    "moved-away": "deleted",
    "moved-here": "inserted",
}
"""What became of the end of a paragraph that stays where a moved one follows: LibreOffice loses a moved end."""
_RANGES: dict[Kind, str] = {"moved-away": "moveFrom", "moved-here": "moveTo"}
_RANGE = 1_000_000
"""Ranges of moves are numbered from here, tracked changes from 1: no number may stand twice."""
_PRESERVE = '"preserve"'
_COLUMNS = '<w:pStyle w:val="Columns"/>'
_TYPEWRITER = '<w:rPr><w:rStyle w:val="Typewriter"/></w:rPr>'
_PARTS = {"document": "main", "styles": "styles", "comments": "comments", "header1": "header"}


@dataclass(frozen=True, slots=True)
class Author:
    """Whose changes they are, and from when: a date and time in ISO form, or "" to leave it out."""

    name: str
    date: str = ""

    @property
    def attributes(self) -> str:
        """As a change carries it."""
        return f"w:author={quoteattr(self.name)}" + (f" w:date={quoteattr(self.date)}" if self.date else "")


@dataclass(slots=True)
class _Writer:
    """The body as it grows: an empty line between two paragraphs is the mark that ends one."""

    author: Author
    changes: dict[int, Change]
    last: dict[int, Piece]
    paragraphs: list[str] = field(default_factory=list)
    runs: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    begun: dict[int, list[int]] = field(default_factory=dict)
    numbers: int = 0
    style: str = ""

    def write(self, paragraph: Paragraph) -> None:
        """A paragraph and what ends it."""
        self.style = _COLUMNS if setting(paragraph) == "columns" else ""
        change = paragraph.pieces[-1].change if paragraph.pieces else 0
        for piece in (*paragraph.pieces, *paragraph.end):
            self._piece(piece, _PLAIN[piece.kind] if piece.change != change else piece.kind)

    def close(self, mark: str = "") -> None:
        """End the paragraph; `mark` says that its end was put in or taken out."""
        marked = f"<w:rPr>{mark}</w:rPr>" if mark else ""
        properties = f"<w:pPr>{self.style}{marked}</w:pPr>" if self.style or marked else ""
        self.paragraphs.append(f"<w:p>{properties}{''.join(self.runs)}</w:p>")
        self.runs = []

    def _piece(self, piece: Piece, mark: Kind) -> None:
        """One piece, between the marks of the comments on its change and of its move. `mark` is what became of the ends
        of paragraphs in it."""
        if piece.change and piece.change not in self.begun:
            self._begin(piece)
        for is_mark, text in _cut(visible(piece.text)):
            if is_mark:
                self.close(self._tag(mark, "/") if mark != "kept" else "")
            else:
                self.runs.append(self._run(piece.kind, text))
        if piece.change and self.last[piece.change] is piece:
            self._end(piece)

    def _begin(self, piece: Piece) -> None:
        self.begun[piece.change] = [self._comment(remark) for remark in _said(self.changes[piece.change])]
        self.runs += [f'<w:commentRangeStart w:id="{number}"/>' for number in self.begun[piece.change]]
        if piece.move:
            name = f'w:name="move{piece.move}"'
            self.runs.append(
                f'<w:{_RANGES[piece.kind]}RangeStart w:id="{_RANGE + piece.change}" {self.author.attributes} {name}/>'
            )

    def _end(self, piece: Piece) -> None:
        if piece.move:
            self.runs.append(f'<w:{_RANGES[piece.kind]}RangeEnd w:id="{_RANGE + piece.change}"/>')
        for number in self.begun[piece.change]:
            reference = f'<w:r><w:commentReference w:id="{number}"/></w:r>'
            self.runs.append(f'<w:commentRangeEnd w:id="{number}"/>{reference}')

    def _run(self, kind: Kind, text: str) -> str:
        named = "w:delText" if kind == "deleted" else "w:t"
        look = _TYPEWRITER if self.style else ""
        runs = "".join(
            f"<w:r>{look}{_BREAKS.get(token) or f'<{named} xml:space={_PRESERVE}>{escape(token)}</{named}>'}</w:r>"
            for token in _TOKEN.findall(text)
        )
        return runs if kind == "kept" else f"{self._tag(kind)}{runs}</w:{_TRACKED[kind]}>"

    def _tag(self, kind: Kind, empty: str = "") -> str:
        """The element of a tracked change, with its number and author."""
        self.numbers += 1
        return f'<w:{_TRACKED[kind]} w:id="{self.numbers}" {self.author.attributes}{empty}>'

    def _comment(self, remark: str) -> int:
        number = len(self.comments)
        text = f'<w:p><w:r><w:t xml:space="preserve">{escape(visible(remark))}</w:t></w:r></w:p>'
        self.comments.append(f'<w:comment w:id="{number}" {self.author.attributes} w:initials="8K">{text}</w:comment>')
        return number


def _cut(text: str) -> Iterator[tuple[bool, str]]:
    """A text at its empty lines, each of which ends a paragraph."""
    for place, part in enumerate(text.split("\n\n")):
        if place:
            yield True, ""
        if part:
            yield False, part


def _said(change: Change) -> Iterator[str]:
    """The comments on a change: what the check says, or, where it was not asked, which fact changes."""
    for remark in change.remarks:
        by = f"{STANDINGS[remark.standing]} {remark.code}"
        yield f"{by}: {remark.message}"
    if change.facts and not change.remarks:
        yield f"Changes a fact: {', '.join(change.facts)}"


def word_redline(redline: Redline, author: Author, title: str) -> bytes:
    """The .docx file. Accepting all its changes gives the draft, rejecting all the approved wording."""
    last = {piece.change: piece for piece in redline.pieces}
    writer = _Writer(author, {change.number: change for change in redline.changes}, last)
    for paragraph in redline.paragraphs:
        writer.write(paragraph)
    writer.close()
    parts = {
        "document": f"<w:body>{''.join(writer.paragraphs)}{_SECTION}</w:body>",
        "styles": _STYLES,
        "comments": "".join(writer.comments),
        "header1": f'<w:p><w:r><w:rPr><w:i/><w:sz w:val="18"/></w:rPr><w:t>{escape(visible(title))}</w:t></w:r></w:p>',
    }
    return _zipped(_files(parts))


_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="12240" w:h="15840"/>'
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>'
    '<w:lnNumType w:countBy="1" w:restart="newPage"/></w:sectPr>'
)
_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"'
    ' w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Columns"><w:name w:val="Columns"/><w:basedOn w:val="Normal"/><w:pPr>'
    '<w:spacing w:line="240" w:lineRule="auto"/></w:pPr></w:style><w:style w:type="character" w:styleId="Typewriter">'
    '<w:name w:val="Typewriter"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'
    '<w:sz w:val="18"/></w:rPr></w:style>'
)
_ROOTS = {"document": "document", "styles": "styles", "comments": "comments", "header1": "hdr"}


def _files(parts: dict[str, str]) -> Iterator[tuple[str, str]]:
    yield _ABOUT, f'<Properties xmlns="{_PROPERTIES}">{PRODUCER.decode()}</Properties>'
    types = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_KIND}.{name}+xml"/>'
        if part != "document"
        else f'<Override PartName="/word/{part}.xml" ContentType="{_KIND}.document.{name}+xml"/>'
        for part, name in _PARTS.items()
    )
    about = f'<Override PartName="/{_ABOUT}" ContentType="{_EXTENDED}"/>'
    default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    yield "[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types">{default}{about}{types}</Types>'
    yield "_rels/.rels", _relations([("officeDocument", "word/document.xml"), ("extended-properties", _ABOUT)])
    rest = [(name, f"{part}.xml") for part, name in _PARTS.items() if part != "document"]
    yield "word/_rels/document.xml.rels", _relations(rest)
    for part, content in parts.items():
        root = f"w:{_ROOTS[part]}"
        yield f"word/{part}.xml", f'<{root} xmlns:w="{_SPACE}" xmlns:r="{_OFFICE}">{content}</{root}>'


def _relations(targets: list[tuple[str, str]]) -> str:
    each = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{name}" Target="{target}"/>'
        for number, (name, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'


def _zipped(files: Iterable[tuple[str, str]]) -> bytes:
    """One archive, its maker first and in clear; every entry bears the oldest date that the format knows."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, content in files:
            entry = ZipInfo(name)
            entry.compress_type = ZIP_STORED if name == _ABOUT else ZIP_DEFLATED
            archive.writestr(entry, (_HEAD + content).encode())
    return made.getvalue()
