"""Words: the sequence of words that a reader of an HTML document, or of the conformed copy, sees.

The two readings share nothing with the parser of the copy, so that whatever it loses or adds is caught here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

_INLINE = frozenset(
    (
        *(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdo",
            "big",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
        ),
        *("kbd", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var"),
    )
)
_UNSEEN = frozenset(("head", "script", "style", "title"))
_LINE_END = re.compile(r"\r\n|[\r\n\f]")
_TABLE_TAGS = re.compile(r"</?(?:TABLE|CAPTION|S|C|FN)>", re.IGNORECASE)
_WORD = re.compile(r"\S+")


class _Reader(HTMLParser):
    """Collects the text of a document; elements that are not inline part words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.unseen += tag in _UNSEEN
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self.unseen = max(0, self.unseen - (tag in _UNSEEN))
        self._part(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.parts.append(data)

    def _part(self, tag: str) -> None:
        if tag not in _INLINE:
            self.parts.append(" ")


def words_of_html(html: str) -> tuple[str, ...]:
    """The words of an HTML document or fragment: blocks and `<br>` part words, inline elements do not."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple("".join(reader.parts).split())


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word of a text and the code point at which it starts."""

    word: str
    start: int


def words_of_copy(text: str) -> tuple[PlacedWord, ...]:
    """The words of a conformed copy, in order.

    Page marks, rules and table mark-up are none; a hyphen between letters at a line's end joins two halves.
    """
    words: list[PlacedWord] = []
    broken = False
    for start, line in _written_lines(text):
        found = [PlacedWord(match.group(), start + match.start()) for match in _WORD.finditer(line)]
        if broken and found and found[0].word[0].isalpha():
            words[-1] = PlacedWord(words[-1].word + found[0].word, words[-1].start)
            found = found[1:]
        words += found
        last = line.rstrip()[-2:]
        broken = len(last) == 2 and last[0].isalpha() and last[1] == "-"
    return tuple(words)


def _written_lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its offset; one without words comes empty, so that nothing joins across it."""
    position = 0
    for match in _LINE_END.finditer(text):
        yield from _written(text[position : match.start()], position)
        position = match.end()
        if match.group() == "\f":
            yield position, ""
    yield from _written(text[position:], position)


def _written(line: str, start: int) -> Iterator[tuple[int, str]]:
    while line.lstrip()[:6].lower() == "<page>":
        yield start, ""
        cut = len(line) - len(line.lstrip()) + 6
        start, line = start + cut, line[cut:]
    yield start, "" if _is_drawn(line) else line


def _is_drawn(line: str) -> bool:
    bare = "".join(line.split())
    if bare.startswith("<"):
        return len(line.strip()) < 400 and not _TABLE_TAGS.sub("", bare)
    return len(bare) >= 3 and not bare.strip("-_=")
