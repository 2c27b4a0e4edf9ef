"""Capitalised words in the middle of a sentence: what is written as only a name or a defined term is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.parts.prose import Prose

_WORD = re.compile(r"[A-Za-z0-9][\w&-]*")
_JOINTS = frozenset({"of", "in", "for"})


@dataclass(frozen=True, slots=True)
class Capitalised:
    """A run of capitalised words, `begin` to `end` in the running text, with the small word `before` it."""

    words: tuple[str, ...]
    begin: int
    end: int
    before: str

    @property
    def name(self) -> str:
        """The words, one blank between them."""
        return " ".join(self.words)


def capitalised(prose: Prose) -> Iterator[Capitalised]:
    """The longest runs of capitalised words in paragraphs, but for those that begin a sentence or stand in capitals."""
    for line, (begin, end) in enumerate(prose.lines()):
        block = prose.blocks[line]
        if block.kind == "paragraph":
            head = begin + len(block.label) + len(block.caption) + 1 if block.caption else begin
            yield from _runs(prose.text, head, end)


def _runs(text: str, begin: int, end: int) -> Iterator[Capitalised]:
    run: list[re.Match[str]] = []
    pending: list[re.Match[str]] = []
    before = ""
    last: re.Match[str] | None = None
    for word in _WORD.finditer(text, begin, end):
        joined = last is not None and text[last.end() : word.start()] == " "
        if run and joined and _is_capitalised(word[0]):
            run += [*pending, word]
            pending = []
        elif run and joined and word[0] in _JOINTS and not pending:
            pending = [word]
        else:
            yield from _made(run, before)
            pending = []
            starts = _is_capitalised(word[0]) and last is not None and joined
            run = [word] if starts else []
            before = last[0] if last is not None and starts else ""
        last = word
    yield from _made(run, before)


def _made(run: list[re.Match[str]], before: str) -> Iterator[Capitalised]:
    if run and before[:1].islower():
        yield Capitalised(tuple(word[0] for word in run), run[0].start(), run[-1].end(), before)


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and any(char.islower() for char in word)
