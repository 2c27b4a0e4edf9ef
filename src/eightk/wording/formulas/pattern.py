"""The patterns in which formulas are written, read once into parts that the reader follows.

A word stands for itself; a comma may stand before any word or not. `[a|b c|]` is one of some ways of saying the
same, the empty one included. `{name:a|b;c}` is one of some things told, parted by semicolons, each in its ways: two
sentences must tell the same one. `<name>` is a slot for a
noun phrase, `<name:exhibits>` one for exhibits, `<name:items>` one for items. `@name` stands for a pattern of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"\[|\]|\{[a-z]+:|\}|<[a-z]+(?::[a-z]+)?>|@[a-z]+|[|;,]|[^\s\[\]{}<>|;@,]+")
_FORMS = {"8-k": "form:8-K"}
"""Words of a pattern that a text has as a fact."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A word that stands there."""

    key: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A place where something is told.

    A "thing", "one" that is not several, an "owner", one who is named again ("self"); "exhibits", "items" or
    "sections" by their numbers."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some ways; `told` is what is told by each. `name` is "" where all tell the same."""

    ways: tuple[tuple[Node, ...], ...]
    name: str
    told: tuple[str, ...]


Node = Literal | Slot | Choice


def read_pattern(pattern: str, macros: Mapping[str, str]) -> tuple[Node, ...]:
    """The parts of a pattern; what it names must be among the macros."""
    return _Reader(_TOKEN.findall(pattern), macros).sequence()


class _Reader:
    def __init__(self, tokens: Sequence[str], macros: Mapping[str, str]) -> None:
        self.tokens = tokens
        self.macros = macros
        self.at = 0

    def sequence(self) -> tuple[Node, ...]:
        """The parts up to the end of a way."""
        found: list[Node] = []
        while self.at < len(self.tokens) and self.tokens[self.at] not in ("|", ";", "]", "}"):
            found += self._part(self.tokens[self.at])
        return tuple(found)

    def _part(self, token: str) -> tuple[Node, ...]:
        self.at += 1
        if token[0] in "[{":
            return (self._choice(token[1:-1]),)
        if token[0] == "@":
            return read_pattern(self.macros[token[1:]], self.macros)
        if token[0] == "<":
            name, _, kind = token[1:-1].partition(":")
            return (Slot(name, kind or "thing"),)
        return (Literal(_FORMS.get(token, token)),)

    def _choice(self, name: str) -> Choice:
        ways: list[tuple[Node, ...]] = []
        told: list[str] = []
        number = 0
        while True:
            ways.append(self.sequence())
            told.append(str(number))
            close = self.tokens[self.at]
            self.at += 1
            if close in ("]", "}"):
                return Choice(tuple(ways), name, tuple(told))
            number += close == ";"
