"""The tags of an HTML document, one after the other, each with its place.

Written here because the standard library's HTML parser takes quadratic time on unclosed tags and stops
with an error on some malformed declarations; a file that a company hands in must do neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Literal

Kind = Literal["open", "close", "declaration", "instruction", "broken"]

# "<" cannot stand inside a quoted value here, so no attempt runs further than the next "<": linear time.
_TAG = re.compile(r"""<(/?)([A-Za-z][^\s/<>"']*)((?:[^"'<>]|"[^"<]*"|'[^'<]*')*+)>""")
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_RAW_TEXT_END = {
    "script": re.compile(r"</script\b", re.IGNORECASE),
    "style": re.compile(r"</style\b", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class Tag:
    """One piece of markup: `name` in lower case, attributes as (name in lower case, value unescaped).

    `offset` and `end` count code points from the start of the text. A "broken" piece is a "<" that begins no tag.
    """

    kind: Kind
    name: str
    offset: int
    end: int
    attributes: tuple[tuple[str, str], ...] = ()


def tags(html: str) -> Iterator[Tag]:
    """Every tag, declaration and stray "<" of the text in order; comments are passed over."""
    at = html.find("<")
    while at != -1:
        if html.startswith("<!--", at):  # "<!-->" is a whole comment to a browser, so the end may overlap
            end = html.find("-->", at + 2)
            if end == -1:
                yield Tag("broken", "<!--", at, len(html))
                return
            at = html.find("<", end + 3)
            continue
        tag, end = _read(html, at)
        yield tag
        if tag.kind == "open" and tag.name in _RAW_TEXT_END:
            closing = _RAW_TEXT_END[tag.name].search(html, end)
            end = closing.start() if closing else len(html)
        at = html.find("<", end)


def _read(html: str, at: int) -> tuple[Tag, int]:
    match = _TAG.match(html, at)
    if match:
        kind: Kind = "close" if match[1] else "open"
        return Tag(kind, match[2].lower(), at, match.end(), _attributes(match[3])), match.end()
    if html.startswith(("<!", "<?"), at):
        end = html.find(">", at)
        if end != -1:
            declared: Kind = "declaration" if html[at + 1] == "!" else "instruction"
            return Tag(declared, html[at + 2 : end].partition(" ")[0].lower(), at, end + 1), end + 1
        return Tag("broken", html[at : at + 2], at, len(html)), len(html)
    return Tag("broken", "<", at, at + 1), at + 1


def _attributes(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((match[1].lower(), unescape(_bare(match[2] or ""))) for match in _ATTRIBUTE.finditer(text))


def _bare(value: str) -> str:
    return value[1:-1] if value[:1] in ("'", '"') else value
