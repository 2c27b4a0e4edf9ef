"""HTML as a conformed copy: its words in their order, paragraphs, columns, blanks to sign on, page breaks.

Nothing is fetched: links, pictures, frames and styles outside the file are not followed, scripts are not run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from io import StringIO
from xml.etree.ElementTree import Element

from eightk.agreement.copy.list_numbers import ordinal
from eightk.document.plain import BLOCKS
from eightk.findings import Findings
from eightk.intake.copied import Copied, refused
from eightk.intake.page import GAP, Piece, Table, typed

_WHOLE = re.compile(r"<(?:!doctype html|html|body|meta)\b[^>]{0,400}>", re.IGNORECASE)
_MARKED_UP = re.compile(r"<(?:p|div|br|font|span|td|li|h[1-6]|pre)\b[^>]{0,400}>", re.IGNORECASE)
# A text of the ASCII years frames its tables with <TABLE>, <CAPTION>, <S> and <C>, and is no HTML for that.
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CENTERED = re.compile(r"text-align\s*:\s*(center|left|right|justify|start|end)", re.IGNORECASE)
_BREAK_BEFORE = re.compile(r"(?:page-)?break-before\s*:\s*(?:always|page)", re.IGNORECASE)
_BREAK_AFTER = re.compile(r"(?:page-)?break-after\s*:\s*(?:always|page)", re.IGNORECASE)
_PADDED = re.compile(r"(?:padding|margin)-left\s*:\s*(?!0(?![.\d]))", re.IGNORECASE)
_RULED = re.compile(r"border-bottom\s*:\s*(?!0|none)", re.IGNORECASE)
_STRUCK = re.compile(r"text-decoration[^;]{0,20}line-through", re.IGNORECASE)
_WIDE = re.compile("[ \u00a0\u2003\u2002\t]{0,200}(?:\u00a0[ ]?|\u2003|\u2002){5,200}[ \u00a0\u2003\u2002\t]{0,200}")
_FOLDED = re.compile(r"[\s\u00a0]+")
_SILENT = frozenset(
    {"head", "script", "style", "template", "noscript", "title", "object", "svg", "math", "ix:header", "ix:hidden"}
)
_CELLS = frozenset({"td", "th"})
_LARGEST = 12_000_000
"""Characters of HTML that are read; the longest agreements on EDGAR have some 6,000,000."""
_NESTING = re.compile(
    r"<(/?)(?!(?:br|hr|img|meta|link|input|p|li|td|th|tr|tbody|thead|col|area|base|wbr|dd|dt|option)\b)[a-z]",
    re.IGNORECASE,
)
_MOST_WORK = 20_000_000
_BLANK_TO_SIGN = "_" * 24


def is_marked_up(text: str) -> bool:
    """Whether a text is HTML: it says so, or sets its paragraphs by tags."""
    return _WHOLE.search(text[:20_000]) is not None or len(_MARKED_UP.findall(text[:50_000])) > 1


@dataclass(slots=True)
class _Cell:
    parts: list[str] = field(default_factory=list)
    span: int = 1
    is_ruled: bool = False


@dataclass(slots=True)
class _Reading:
    """What stands open while the elements are walked."""

    pieces: list[Piece | Table] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    centered: list[bool] = field(default_factory=lambda: [False])
    tables: list[list[list[_Cell]]] = field(default_factory=list)
    lists: list[tuple[str, int]] = field(default_factory=list)
    verbatim: int = 0
    pictures: int = 0
    hidden: int = 0
    struck: int = 0


def read_markup(text: str, name: str) -> Copied | Findings:
    """The conformed copy of an HTML text; finding INT009 where it is too long to be read."""
    if len(text) > _LARGEST:
        message = f"the HTML has {len(text):,} characters; the most that is read is {_LARGEST:,}"
        return refused("INT009", name, message, "Is it the right file?")
    if _is_too_deep(text):
        message = "the HTML is nested deeper than any page that a reader would see"
        return refused("INT009", name, message, "Open it in a browser, and save its words as text.")
    reading = _Reading()
    # The parser takes a short string for the name of a file, so it is given a stream. It has no annotations.
    root: Element = import_module("tinyhtml5").parse(StringIO(text))
    for element, enters in _walk(root, reading):
        (_enter if enters else _leave)(element, reading)
    _flush(reading)
    return Copied(typed(reading.pieces), tuple(_notes(reading)))


def _is_too_deep(text: str) -> bool:
    """Whether parsing would take too long: the time goes with how many elements stand open at each tag."""
    depth = work = 0
    for tag in _NESTING.finditer(text):
        depth = max(0, depth + (-1 if tag[1] else 1))
        work += depth
        if work > _MOST_WORK:
            return True
    return False


def _notes(reading: _Reading) -> Iterator[str]:
    if reading.pictures:
        yield f"The file shows {reading.pictures} picture(s): a logo, or a signature; their words are not in the copy."
    if reading.hidden:
        yield f"{reading.hidden:,} word(s) that the page hides were left out."
    if reading.struck:
        yield f"{reading.struck:,} word(s) are struck out in the file, and stand in the copy: decide on them."


def _walk(root: Element, reading: _Reading) -> Iterator[tuple[Element, bool]]:
    """Every element on the way in and on the way out, however deep they are nested."""
    stack: list[tuple[Element, bool]] = [(root, True)]
    while stack:
        element, enters = stack.pop()
        if not enters:
            yield element, False
            _text(element.tail, reading)
            continue
        if not isinstance(element.tag, str) or _is_silent(element, reading):
            _text(element.tail, reading)
            continue
        yield element, True
        _text(element.text, reading)
        stack.append((element, False))
        stack.extend((child, True) for child in reversed(element))


def _is_silent(element: Element, reading: _Reading) -> bool:
    if _name(element) in _SILENT:
        return True
    if _HIDDEN.search(element.get("style", "")) or element.get("hidden") is not None:
        reading.hidden += len("".join(element.itertext()).split())
        return True
    return False


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2].lower()


def _text(text: str | None, reading: _Reading) -> None:
    if text:
        reading.inline.append(text)


def _enter(element: Element, reading: _Reading) -> None:
    tag, style = _name(element), element.get("style", "")
    if tag in BLOCKS or tag in _CELLS:
        _flush(reading, "\n" if tag == "br" else "\n\n")
        reading.centered.append(_is_centered(element, tag, style, inherited=reading.centered[-1]))
    if _BREAK_BEFORE.search(style):
        _flush(reading)
        reading.pieces.append(Piece("", "page"))
    if tag == "table":
        reading.tables.append([])
    elif tag == "tr" and reading.tables:
        reading.tables[-1].append([])
    elif tag in _CELLS and reading.tables:
        rows = reading.tables[-1] or [[]]
        reading.tables[-1] = rows
        rows[-1].append(_Cell(span=_span(element), is_ruled=_RULED.search(style) is not None))
    elif tag in ("ol", "ul"):
        reading.lists.append((element.get("type", "1") if tag == "ol" else "", _integer(element.get("start"), 1) - 1))
    elif tag == "li":
        _number(element, reading)
    elif tag == "pre":
        reading.verbatim += 1
    elif tag == "img":
        reading.pictures += 1
    elif _PADDED.search(style) and tag not in BLOCKS:
        reading.inline.append(" ")
    elif tag == "u" and _is_blank(element):
        reading.inline.append(_BLANK_TO_SIGN)
    if tag in ("s", "strike", "del") or _STRUCK.search(style):
        reading.struck += len("".join(element.itertext()).split())


def _leave(element: Element, reading: _Reading) -> None:
    tag, style = _name(element), element.get("style", "")
    if tag in BLOCKS or tag in _CELLS:
        _flush(reading, "\n" if tag == "br" else "\n\n")
        reading.centered.pop()
    if tag == "pre":
        reading.verbatim -= 1
    elif tag in ("ol", "ul") and reading.lists:
        reading.lists.pop()
    elif tag == "table" and reading.tables:
        _close_table(reading)
    if _BREAK_AFTER.search(style):
        reading.pieces.append(Piece("", "page"))


def _is_centered(element: Element, tag: str, style: str, *, inherited: bool) -> bool:
    said = _CENTERED.search(style)
    if said:
        return said[1].lower() == "center"
    if element.get("align"):
        return element.get("align", "").lower() == "center"
    return tag == "center" or (inherited and tag not in _CELLS and tag != "table")


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"-?\d{1,6}", text.strip()) else otherwise


def _span(element: Element) -> int:
    return max(1, min(_integer(element.get("colspan"), 1), 60))


def _number(element: Element, reading: _Reading) -> None:
    """The number of a list's entry, which the page shows and the file does not write."""
    if not reading.lists:
        return
    kind, count = reading.lists[-1]
    count = _integer(element.get("value"), count + 1)
    reading.lists[-1] = (kind, count)
    reading.inline.append(f"{ordinal(kind, count)}. " if kind else "\u2022 ")


def _is_blank(element: Element) -> bool:
    """Whether an underlined stretch is a line to write on."""
    text = "".join(element.itertext())
    return len(text) >= 3 and "\u00a0" in text and not text.strip("\u00a0 \t\n")


def _flush(reading: _Reading, between: str = "\n\n") -> None:
    """Close the paragraph that stands open: into the cell of a table, or onto the page."""
    raw = "".join(reading.inline)
    reading.inline.clear()
    if reading.verbatim and not reading.tables:
        if raw.strip():
            reading.pieces.append(Piece(raw.replace("\u00a0", " ").strip("\n"), "verbatim"))
        return
    text = _FOLDED.sub(" ", _WIDE.sub(GAP, raw)).strip().strip(GAP).strip()
    if reading.tables:
        row = reading.tables[-1][-1] if reading.tables[-1] else []
        if row:
            row[-1].parts += [text, between] if text else [between]
        elif text:
            reading.pieces.append(Piece(text))
    else:
        if text:
            _line(reading, text)
        if between != "\n":
            reading.pieces.append(Piece(""))


def _line(reading: _Reading, text: str) -> None:
    """One more line of the paragraph that stands open, or the first of a new one."""
    setting = "centered" if reading.centered[-1] else "paragraph"
    last = reading.pieces[-1] if reading.pieces else None
    if isinstance(last, Piece) and last.text and last.set == setting:
        reading.pieces[-1] = Piece(f"{last.text}\n{text}", last.set)
    else:
        reading.pieces.append(Piece(text, "centered" if reading.centered[-1] else "paragraph"))


def _close_table(reading: _Reading) -> None:
    rows = reading.tables.pop()
    written = tuple(tuple(_cells(row)) for row in rows)
    if not reading.tables:
        reading.pieces.append(Table(written))
    elif reading.tables[-1] and reading.tables[-1][-1]:
        lines = [GAP.join(cell.strip() for cell in row if cell.strip()) for row in written]
        reading.tables[-1][-1][-1].parts += ["\n".join(line for line in lines if line), "\n\n"]


def _cells(row: list[_Cell]) -> Iterator[str]:
    """The cells of a row; "$", "(" and "%" in cells of their own go with their figures."""
    held, before = "", ""
    texts: list[str] = []
    for cell in row:
        text = re.sub(r"\n{3,}", "\n\n", "".join(cell.parts)).strip("\n")
        if not text and cell.is_ruled and before.rstrip().endswith(":"):
            text = _BLANK_TO_SIGN
        if text in ("$", "(", "$("):
            held += text
        elif text in (")", "%", ")%") and texts:
            texts[-1] = f"{texts[-1].rstrip()}{text}"
            text = ""
        else:
            texts += [f"{held}{text}", *[""] * (cell.span - 1)] if text or not held else [""] * cell.span
            held = "" if text else held
        before = text or before
    yield from texts
