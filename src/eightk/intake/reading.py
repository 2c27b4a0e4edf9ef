"""What a conformed copy says, read once: its parts, its sentences with their sections, and the values in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.parts.dated import Dated, read_dated
from eightk.agreement.parts.defined_scope import sections_around
from eightk.agreement.parts.defined_terms import DefinedTerm, read_defined_terms
from eightk.agreement.parts.opening import Opening, read_opening
from eightk.agreement.parts.parties import Parties, read_parties
from eightk.agreement.parts.prose import Prose, read_prose
from eightk.agreement.parts.signature_block import SignatureBlock
from eightk.agreement.parts.signature_blocks import read_signature_blocks
from eightk.agreement.parts.signature_region import signature_region
from eightk.agreement.parts.title import Title, read_title
from eightk.wording.facts import Fact, recognise
from eightk.wording.sentences import split_sentences
from eightk.wording.words import Word, read_words


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the copy: its words folded, where it begins, the section as cited ("3", "preamble"), its values."""

    text: str
    start: int
    section: str
    words: tuple[Word, ...]
    facts: tuple[Fact, ...]

    def shown(self, fact: Fact) -> str:
        """The words that state a value."""
        return self.text[self.words[fact.first].start : self.words[fact.last - 1].end]


@dataclass(frozen=True, slots=True)
class Reading:
    """A copy and everything that is read from it."""

    copy: ConformedCopy
    prose: Prose
    opening: Opening
    title: Title
    dated: Dated
    parties: Parties
    blocks: tuple[SignatureBlock, ...]
    defined: tuple[DefinedTerm, ...]
    sentences: tuple[Sentence, ...]


def read(copy: ConformedCopy) -> Reading:
    """Everything that intake reads from a copy."""
    prose, opening = read_prose(copy), read_opening(copy)
    parties = read_parties(copy, opening)
    blocks = read_signature_blocks(copy, parties)
    return Reading(
        copy,
        prose,
        opening,
        read_title(copy, opening),
        read_dated(copy, opening, blocks),
        parties,
        blocks,
        read_defined_terms(copy, prose),
        tuple(_sentences(copy, prose)),
    )


def _sentences(copy: ConformedCopy, prose: Prose) -> Iterator[Sentence]:
    """The sentences of the body and its annexes; the signature pages have none."""
    signing, _ = signature_region(copy)
    edge = next((each.start for each in copy.sections if each.annex == each.number), len(copy.text))
    lines = [*prose.starts, len(prose.text) + 1]
    for line, begin in enumerate(prose.starts):
        text = prose.text[begin : lines[line + 1] - 1]
        place = 0
        for said in split_sentences(text):
            found = text.find(said, place)
            at = begin + max(found, place)
            place = max(found, place) + len(said)
            start = prose.offsets[min(at, len(prose.offsets) - 1)]
            if signing <= start < edge:
                continue
            words = read_words(said)
            yield Sentence(said, start, _section(copy, start), words, recognise(words))


def _section(copy: ConformedCopy, offset: int) -> str:
    around = sections_around(copy, offset)
    if around:
        return around[0].number
    first = copy.sections[0].start if copy.sections else len(copy.text)
    return "preamble" if offset < first else ""
