"""What a template writes, piece by piece: the stretch of its source that each literal text and each `{{ }}` is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|\r|\n")
Token = tuple[int, str, str]
"""A token as Jinja2's lexer gives it: line, kind, and its text, blanks that are taken away left out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A literal text (`text` has it) or an expression (`text` is None) of template `name`, from `start` to `end` of its
    source, line ends counted as one character each."""

    name: str
    start: int
    end: int
    text: str | None


class Astray(Exception):
    """The tokens are not those of this source."""


def as_read(source: str) -> str:
    """The source as Jinja2 reads it: every line end one character."""
    return _LINE_END.sub("\n", source)


def pieces(name: str, source: str, tokens: Iterable[Token]) -> Iterator[Piece]:
    """The pieces of a source as read, in its order. Raises Astray."""
    at = begun = 0
    for _, kind, text in tokens:
        start = _start(source, text, at)
        at = start + len(text)
        if kind == "variable_begin":
            begun = start
        elif kind == "variable_end":
            yield Piece(name, begun, start + len(text.rstrip()), None)
        elif kind == "data" and text:
            yield Piece(name, start, at, text)


def _start(source: str, text: str, at: int) -> int:
    """Where a token stands: at `at`, or after the blanks there, which a template may have taken away."""
    if source.startswith(text, at):
        return at
    while at < len(source) and source[at].isspace():
        at += 1
    if not source.startswith(text, at):
        raise Astray
    return at
