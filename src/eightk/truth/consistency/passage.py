"""Passages: the paragraphs of the conformed copy as words and facts, each at its place in the copy."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.agreement.conformed import Block
from eightk.agreement.copy.lines import is_page_number
from eightk.wording.facts import Fact, recognise
from eightk.wording.sentences import ABBREVIATIONS
from eightk.wording.words import Word, read_words

_ENDS = re.compile(r"[.:;!?][\"'\u201d\u2019)\]]*\Z")
_STOPS = frozenset(".;?!")
_LONGEST = 400
"""Words of a sentence on either side of a word that are read."""
_OPENERS = frozenset("([\"'")
_PAUSES = frozenset(",;:)")
_RUNS_ON = ("paragraph", "columns")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of the conformed copy: code-point offsets into `ConformedCopy.text`, the end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading, title or signature line; one that a page parts is one passage.

    `blocks` are the blocks that it is set in, `words` all words and marks in order with offsets into the copy,
    `facts` what they state; the indices of a fact are indices of `words`."""

    blocks: tuple[Block, ...]
    words: tuple[Word, ...]
    facts: tuple[Fact, ...]

    @property
    def kind(self) -> str:
        """What it is on the page: paragraph, heading, title, columns, signature."""
        return self.blocks[0].kind

    @property
    def start(self) -> int:
        """Where it begins in the copy."""
        return self.blocks[0].start

    @property
    def end(self) -> int:
        """Where it ends in the copy."""
        return self.blocks[-1].end

    def place(self, first: int, last: int) -> Place:
        """The stretch of the words from `first` to before `last`."""
        return Place(self.words[first].start, self.words[max(first, last - 1)].end)

    def quote(self, first: int, last: int) -> str:
        """These words as they are written, white space folded."""
        return quoted(self.words[first:last])

    def whole(self, first: int, last: int) -> tuple[int, int]:
        """The same stretch of words, without cutting through what is set without a blank: R.I. Heller, e-mail."""
        while first and self.words[first - 1].end == self.words[first].start:
            if self.words[first - 1].form in _OPENERS:
                break
            first -= 1
        while last < len(self.words) and self.words[last - 1].end == self.words[last].start:
            if self.words[last].form in _PAUSES:
                break
            last += 1
        return first, last

    def sentence(self, at: int) -> tuple[int, int]:
        """The indices of the first word of the sentence in which a word stands, and of the word after it; no further
        than a sentence may reasonably go."""
        first, least, most = at, max(0, at - _LONGEST), min(len(self.words), at + _LONGEST)
        while first > least and not self._ends_sentence(first - 1):
            first -= 1
        while at < most and not self._ends_sentence(at):
            at += 1
        return first, min(at + 1, len(self.words))

    def facts_between(self, first: int, last: int) -> tuple[Fact, ...]:
        """The facts that begin at a word from `first` to before `last`."""
        low = bisect_left(self.facts, first, key=lambda fact: fact.first)
        return self.facts[low : bisect_left(self.facts, last, key=lambda fact: fact.first)]

    def _ends_sentence(self, at: int) -> bool:
        form = self.words[at].form
        if form not in _STOPS:
            return False
        if form != "." or at + 1 == len(self.words) or not at:
            return True
        before, after = self.words[at - 1].form, self.words[at + 1]
        if after.start == self.words[at].end and after.form not in "\"')":
            return False
        initial = len(before) == 1 and before.isupper()
        return not (initial or before in ABBREVIATIONS or after.form[:1].islower())

    def around(self, at: int) -> str:
        """What touches a word on either side, without a blank between: "" for most words."""
        before = self.words[at - 1].text[-1:] if at and self.words[at - 1].end == self.words[at].start else ""
        follows = at + 1 < len(self.words) and self.words[at].end == self.words[at + 1].start
        return before + (self.words[at + 1].text[:1] if follows else "")


def quoted(words: Sequence[Word]) -> str:
    """Words as they are written, one blank where any white space stands."""
    parts: list[str] = []
    for at, word in enumerate(words):
        parts += [" "] if at and words[at - 1].end < word.start else []
        parts.append(word.text)
    return "".join(parts)


def read_passages(text: str, blocks: Sequence[Block]) -> tuple[Passage, ...]:
    """The passages of the copy in reading order; page numbers and page marks are none."""
    return tuple(_passage(text, run) for run in _runs(blocks))


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks by paragraph: one goes on over a page if it ends no sentence and no number opens what follows."""
    run: list[Block] = []
    paged = False
    for block in blocks:
        if block.kind == "page-break" or is_page_number(block.text):
            paged = True
            continue
        if run and not (paged and _goes_on(run[-1], block)):
            yield run
            run = []
        run.append(block)
        paged = False
    if run:
        yield run


def _goes_on(above: Block, below: Block) -> bool:
    both = above.kind in _RUNS_ON and below.kind in _RUNS_ON
    return both and not below.label and not _ENDS.search(above.text) and not below.centered


def _passage(text: str, blocks: list[Block]) -> Passage:
    words = tuple(word for block in blocks for word in read_words(text, block.start, block.end))
    return Passage(tuple(blocks), words, recognise(words))
