"""The conformed copy read once: its words in order without page marks, numbers of sections and pages, and its facts.

Every question of the tie-out is answered from here, so that a long exhibit is read in one pass."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from eightk.agreement.conformed import Block, ConformedCopy
from eightk.agreement.copy import source_offset
from eightk.agreement.copy.lines import is_page_number
from eightk.truth.tie_out.lengths import bare_numbers, lengths
from eightk.wording.facts import recognise
from eightk.wording.parties import Mention, Parties
from eightk.wording.sentences import ABBREVIATIONS
from eightk.wording.words import Word, read_words

_STOPS = frozenset(".?!")
_CLOSES = frozenset("\"')]")
_RUNS_ON = re.compile(r"[.:;?!)\"\u201d]\s*$")
_BY_LINE = frozenset({"columns", "signature"})
_NO_END = frozenset(word.lower() for word in ABBREVIATIONS) - {"inc", "corp", "co", "ltd", "cos", "bros", "jr", "sr"}


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact of a text: its key ("money:USD 120000"), kind, words (first and end), and sentence."""

    key: str
    kind: str
    first: int
    last: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as words, facts and sentences; for the conformed copy with its sections.

    `sentences` are word ranges; `starts` where each word begins; `within` the sentence of each word."""

    text: str
    words: tuple[Word, ...]
    facts: tuple[Stated, ...]
    sentences: tuple[tuple[int, int], ...]
    starts: tuple[int, ...]
    by_key: Mapping[str, tuple[Stated, ...]]
    places: Mapping[str, tuple[int, ...]] = field(repr=False)
    """Where each word stands, by its lower-case form."""

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The words that lie between two offsets, as a range."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)

    def stated(self, start: int, end: int) -> tuple[Stated, ...]:
        """The facts that begin between two offsets."""
        first, last = self.between(start, end)
        low = bisect_left(self.facts, first, key=lambda fact: fact.first)
        return self.facts[low : bisect_left(self.facts, last, key=lambda fact: fact.first)]

    def phrase(self, forms: Sequence[str], start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Where words stand one after the other, in any case, between two offsets: word ranges."""
        if not forms:
            return
        rarest = min(range(len(forms)), key=lambda at: len(self.places.get(forms[at], ())))
        low, high = self.between(start, len(self.text) + 1 if end is None else end)
        places = self.places.get(forms[rarest], ())
        for place in places[bisect_left(places, low) : bisect_right(places, high)]:
            first = place - rarest
            if low <= first and first + len(forms) <= high and self._spells(first, forms):
                yield first, first + len(forms)

    def _spells(self, first: int, forms: Sequence[str]) -> bool:
        return all(_plain(self.words[first + at]) == form for at, form in enumerate(forms))

    def sentence_of(self, word: int) -> int:
        """The number of the sentence that a word stands in."""
        return bisect_right(self.sentences, word, key=lambda each: each[0]) - 1


def read_copy(copy: ConformedCopy, parties: Parties) -> Reading:
    """The conformed copy in one pass, linear in its length."""
    words: list[Word] = []
    ends: list[int] = []
    for number, block in enumerate(blocks := _written(copy.blocks)):
        if number and not _goes_on(copy, blocks[number - 1], block):
            ends.append(len(words))
        skipped = source_offset(copy.text, block, len(block.label)) if block.label else block.start
        for word in read_words(copy.text, block.start, block.end):
            if word.start < skipped:
                continue
            if words and block.kind in _BY_LINE and "\n" in copy.text[words[-1].end : word.start]:
                ends.append(len(words))
            words.append(word)
    return read_text(copy.text, words, _sentences(words, frozenset(ends)), parties)


def read_text(text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], parties: Parties) -> Reading:
    """A text from its words and the word ranges of its sentences."""
    facts = tuple(_facts(words, sentences, parties))
    by_key: defaultdict[str, list[Stated]] = defaultdict(list)
    for fact in facts:
        by_key[fact.key].append(fact)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(words):
        places[_plain(word)].append(at)
    return Reading(
        text,
        tuple(words),
        facts,
        tuple(sentences),
        tuple(word.start for word in words),
        {key: tuple(each) for key, each in by_key.items()},
        {form: tuple(each) for form, each in places.items()},
    )


def _written(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.kind != "page-break" and not is_page_number(block.text)]


def _goes_on(copy: ConformedCopy, above: Block, below: Block) -> bool:
    """Whether a sentence runs on over the end of a page."""
    between = copy.text[above.end : below.start]
    parted = "<page>" in between.lower() or "\f" in between
    return parted and not below.label and not _RUNS_ON.search(above.text[-3:])


def _sentences(words: Sequence[Word], ends: frozenset[int]) -> tuple[tuple[int, int], ...]:
    sentences: list[tuple[int, int]] = []
    first = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or at in ends or _ends_before(words, at):
            sentences.append((first, at))
            first = at
    return tuple(each for each in sentences if each[0] < each[1])


def _ends_before(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence ends right before a word: after a stop that is no abbreviation's, before a capital."""
    stop = at - 1
    while stop > 0 and words[stop].form in _CLOSES:
        stop -= 1
    if words[stop].form not in _STOPS or words[at].start == words[at - 1].end:
        return False
    after = words[at].form
    opens = after[:1].isupper() or after[:1].isdigit() or after in {'"', "(", "$", "\u201c"}
    if not opens:
        return False
    before = words[stop - 1].form if stop else ""
    return words[stop].form != "." or (not (len(before) == 1 and before.isupper()) and before.lower() not in _NO_END)


def _facts(words: Sequence[Word], sentences: Sequence[tuple[int, int]], parties: Parties) -> Iterator[Stated]:
    """Facts, lengths of time and parties in order; a party's name covers the facts inside it."""
    recognised = recognise(words)
    found: list[tuple[int, int, str, str]] = [(fact.first, fact.last, fact.key, fact.kind) for fact in recognised]
    found += bare_numbers(words, recognised)
    found += [(first, last, f"duration:{value}", "duration") for value, first, last in lengths(words, recognised)]
    names = [(at, name.last, name.key, "party") for at, name in _names(words, parties)]
    covered = [(first, last) for first, last, _, _ in names]
    kept = [each for each in found if not _inside(each[0], each[1], covered)]
    number = 0
    for first, last, key, kind in sorted([*kept, *names]):
        while number + 1 < len(sentences) and sentences[number + 1][0] <= first:
            number += 1
        yield Stated(key, kind, first, last, number)


def _names(words: Sequence[Word], parties: Parties) -> Iterator[tuple[int, Mention]]:
    last = 0
    bare = [word._replace(form=word.form.removesuffix("'s")) for word in words]
    for at, word in enumerate(bare):
        if at >= last and word.form in parties.lengths and (mention := parties.at(bare, at)):
            last = mention.last
            yield at, mention


def _plain(word: Word) -> str:
    """A word in lower case, whoever's it is: the Executive's is the Executive."""
    return word.form.lower().removesuffix("'s")


def _inside(first: int, last: int, covered: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(covered, first, key=lambda each: each[0]) - 1
    return at >= 0 and last <= covered[at][1]
