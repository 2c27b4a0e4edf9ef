"""The HTML that EDGAR takes (EDGAR Filer Manual, Volume II, 5.2.2), checked before EDGAR does.

Findings, one a kind with its number and first place: EDG101 byte order mark · EDG102 character that is not
ASCII · EDG103 control character · EDG104 element · EDG105 attribute · EDG106 character reference · EDG107
nested table · EDG108 link · EDG109 image · EDG110 malformed markup · EDG111 style that calls for a file.
An inline XBRL document follows other rules (it is XHTML and may have span); it is not checked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.entities import name2codepoint

from eightk.edgar.markup import Tag, tags
from eightk.edgar.targets import image_fault, link_fault
from eightk.findings import Finding, Findings, Span

AUTHORITY = "EDGAR Filer Manual, Volume II, 5.2.2"

STRUCTURE = frozenset({"html", "head", "title", "meta", "body"})
"""Elements that make the document; what is read stands inside body."""

# fmt: off
ALLOWED = frozenset({
    "a", "address", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "dd", "dfn", "dir",
    "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "kbd", "li",
    "menu", "ol", "p", "pre", "samp", "small", "strike", "strong", "sub", "sup", "table", "td", "th",
    "tr", "tt", "u", "ul", "var",
})
# fmt: on
"""Elements that a document or exhibit may use."""

_REFERENCE = re.compile(r"&(?:#([0-9]{1,8});|#[xX]([0-9a-fA-F]{1,7});|([A-Za-z][A-Za-z0-9]*);)?")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_STYLE_CALL = re.compile(r"url\s*\(|expression\s*\(|@import|javascript:", re.IGNORECASE)

_HINTS = {
    "EDG101": "Save the file as plain ASCII, without a byte order mark.",
    "EDG102": "Write it as a character reference, for example &#8217; for the apostrophe.",
    "EDG103": "Delete it; only tabs and line ends may stand in the file.",
    "EDG104": "Use the elements of the Filer Manual: div, p, b, i, u, font, table, tr, th, td, a, hr, br and so on.",
    "EDG105": "Delete the attribute.",
    "EDG106": "Write the character by its number, for example &#8217;, and a single ampersand as &amp;.",
    "EDG107": "Set the inner table below the outer one, or as paragraphs.",
    "EDG108": "Link to a file of this filing by its name alone, or to https://www.sec.gov/Archives/.",
    "EDG109": "Send the picture along as a .jpg or .gif file and name it alone.",
    "EDG110": "Close every tag and every quotation mark inside it, and write a less-than sign as &lt;.",
    "EDG111": "Say in the style attribute how the text looks, without calling for another file.",
}


@dataclass(frozen=True, slots=True)
class _Fault:
    """One thing that EDGAR refuses: `what` completes "The document has …"."""

    code: str
    what: str
    offset: int


def to_ascii(text: str) -> str:
    """The text with every character beyond ASCII as a decimal character reference; the rest untouched."""
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def check_html(html: str, path: str) -> Findings:
    """Everything in the document that EDGAR would suspend the filing for; `path` names it in the findings."""
    first: dict[tuple[str, str], _Fault] = {}
    number: dict[tuple[str, str], int] = {}
    for fault in _faults(html):
        kind = (fault.code, fault.what)
        first.setdefault(kind, fault)
        number[kind] = number.get(kind, 0) + 1
    ordered = sorted(first.items(), key=lambda entry: (entry[1].offset, entry[0]))
    spans = _spans(html, path, [fault.offset for _, fault in ordered])
    return tuple(_finding(fault, number[kind], span) for (kind, fault), span in zip(ordered, spans, strict=True))


def _faults(html: str) -> Iterator[_Fault]:
    if html.startswith("\ufeff"):
        yield _Fault("EDG101", "a byte order mark at its beginning", 0)
    yield from (
        _Fault("EDG102", "characters that are not ASCII", match.start())
        for match in _FOREIGN.finditer(html, 1 if html.startswith("\ufeff") else 0)
    )
    yield from (_Fault("EDG103", "control characters", match.start()) for match in _CONTROL.finditer(html))
    yield from _reference_faults(html)
    yield from _tag_faults(tags(html))


def _reference_faults(html: str) -> Iterator[_Fault]:
    """References of the whole text; one in a comment counts too, since deleting it there costs nothing."""
    for match in _REFERENCE.finditer(html):
        decimal, hexadecimal, name = match.groups()
        if match[0] == "&":
            yield _Fault("EDG106", "an ampersand that begins no character reference", match.start())
        elif name and name not in name2codepoint:
            yield _Fault("EDG106", f"the character name &{name}; that HTML 4 does not know", match.start())
        elif not name and not _is_character(int(decimal) if decimal else int(hexadecimal, 16)):
            yield _Fault("EDG106", f"{match[0]}, which stands for no character", match.start())


def _is_character(number: int) -> bool:
    """Whether a number names a character of HTML 4: no controls (128 to 159 among them), no surrogates."""
    if number in (9, 10, 13):
        return True
    return 32 <= number <= 126 or 160 <= number <= 0xD7FF or 0xE000 <= number <= 0x10FFFF


def _tag_faults(found: Iterable[Tag]) -> Iterator[_Fault]:
    depth = documents = 0
    in_body = False
    for tag in found:
        if tag.kind == "broken":
            yield _Fault("EDG110", f"a \u201c{tag.name}\u201d that begins no complete tag", tag.offset)
        elif tag.kind == "instruction" or (tag.kind == "declaration" and tag.name != "doctype"):
            yield _Fault("EDG104", "an XML or SGML instruction", tag.offset)
        elif tag.kind == "close" and tag.name == "table":
            depth = max(0, depth - 1)
        elif tag.kind == "open":
            documents += tag.name == "html"
            depth += tag.name == "table"
            in_body = in_body or tag.name == "body"
            yield from _element_faults(tag)
            yield from _place_faults(tag, depth, documents, in_body)


def _place_faults(tag: Tag, depth: int, documents: int, in_body: bool) -> Iterator[_Fault]:
    if tag.name == "table" and depth > 1:
        yield _Fault("EDG107", "a table inside a table", tag.offset)
    if tag.name == "html" and documents > 1:
        yield _Fault("EDG110", "a second <html>", tag.offset)
    if tag.name in ALLOWED and documents and not in_body:
        yield _Fault("EDG110", "text elements before <body>", tag.offset)


def _element_faults(tag: Tag) -> Iterator[_Fault]:
    if tag.name not in ALLOWED and tag.name not in STRUCTURE:
        yield _Fault("EDG104", f"the element <{tag.name}>", tag.offset)
    for name, value in tag.attributes:
        if name.startswith(("on", "xmlns")) or (tag.name, name) in {
            ("meta", "http-equiv"),
            ("body", "background"),
        }:
            yield _Fault("EDG105", f"the attribute \u201c{name}\u201d of <{tag.name}>", tag.offset)
        elif name == "style" and _STYLE_CALL.search(value):
            yield _Fault("EDG111", "a style attribute that calls for a file or a script", tag.offset)
        elif (tag.name, name) == ("a", "href") and (fault := link_fault(value)):
            yield _Fault("EDG108", fault, tag.offset)
        elif (tag.name, name) == ("img", "src") and (fault := image_fault(value)):
            yield _Fault("EDG109", fault, tag.offset)
    if tag.name == "img" and all(name != "src" for name, _ in tag.attributes):
        yield _Fault("EDG109", "an image that names no file", tag.offset)


def _spans(html: str, path: str, offsets: Iterable[int]) -> Iterator[Span]:
    """Line and column of rising offsets, in one pass over the text."""
    line, line_start, seen = 1, 0, 0
    for offset in offsets:
        line += html.count("\n", seen, offset)
        line_start = html.rfind("\n", seen, offset) + 1 or line_start
        seen = offset
        yield Span(path, line, offset - line_start + 1)


def _finding(fault: _Fault, number: int, span: Span) -> Finding:
    times = "" if number == 1 else f" ({number} times; here is the first)"
    return Finding(
        code=fault.code,
        message=f"EDGAR does not take this file: it has {fault.what}{times}.",
        hint=_HINTS[fault.code],
        spans=(span,),
        authority=AUTHORITY,
    )
