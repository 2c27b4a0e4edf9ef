"""What the rules share: the conformed copy read once, each part when the first rule asks for it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from eightk.agreement.conformed import ConformedCopy, Section
from eightk.agreement.parts.cross_references import CrossReference, read_cross_references
from eightk.agreement.parts.dated import Dated, read_dated
from eightk.agreement.parts.defined_terms import DefinedTerm, read_defined_terms
from eightk.agreement.parts.opening import Opening, read_opening
from eightk.agreement.parts.parties import Parties, PreambleParty, read_parties
from eightk.agreement.parts.prose import Prose, read_prose
from eightk.agreement.parts.signature_blocks import SignatureBlock, read_signature_blocks
from eightk.agreement.parts.title import Title, read_title
from eightk.truth.consistency.agreed import agreed_disclosure
from eightk.truth.consistency.passage import Passage, Place, read_passages
from eightk.truth.consistency.section_index import SectionIndex, read_section_index
from eightk.truth.consistency.spellings import Written, core_of, differing, is_near, normal_words
from eightk.truth.consistency.term_uses import TermUses


@dataclass(frozen=True)
class Reading:
    """The executed agreement as the rules of consistency see it.

    `registrant` is the exact name on the cover page, "" where only a conformed copy is at hand; `approved` where
    agreement.yaml says that the approved wording stands, None where it is to be looked for. Not slotted: its parts are
    read lazily and kept."""

    copy: ConformedCopy
    registrant: str = ""
    approved: Place | None = None

    @property
    def text(self) -> str:
        """The words of the conformed copy."""
        return self.copy.text

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every paragraph, heading, title and signature line, in reading order."""
        return read_passages(self.copy.text, self.copy.blocks)

    @cached_property
    def body(self) -> tuple[Passage, ...]:
        """The passages that are no signature."""
        return tuple(passage for passage in self.passages if passage.kind != "signature")

    @cached_property
    def prose(self) -> tuple[Passage, ...]:
        """The passages in sentences: paragraphs, and headings that have words of their own."""
        return tuple(passage for passage in self.passages if passage.kind in ("paragraph", "heading"))

    @cached_property
    def opening(self) -> Opening:
        """The title lines and the paragraph that names date and parties."""
        return read_opening(self.copy)

    @cached_property
    def parties(self) -> Parties:
        """Who is bound, as the opening names them."""
        return read_parties(self.copy, self.opening)

    @cached_property
    def companies(self) -> tuple[PreambleParty, ...]:
        """The parties that are companies; of several with nearly the same name the first."""
        named = [party for party in self.parties.named if party.kind == "company" and party.name]
        cores = [core_of(normal_words(party.name)) for party in named]
        return tuple(party for at, party in enumerate(named) if not any(is_near(cores[at], one) for one in cores[:at]))

    def other_spellings(self, passages: tuple[Passage, ...], party: PreambleParty) -> Iterator[Written]:
        """The other ways in which a company's name is written in some passages, the names of parties aside."""
        known = {normal_words(each.name) for each in self.parties.named}
        return (written for written in differing(passages, party.name) if written.words not in known)

    @cached_property
    def signatures(self) -> tuple[SignatureBlock, ...]:
        """The signature blocks."""
        return read_signature_blocks(self.copy, self.parties)

    @cached_property
    def dated(self) -> Dated:
        """The date that the agreement bears, and every other that stands where dates of an agreement do."""
        return read_dated(self.copy, self.opening, self.signatures)

    @cached_property
    def title(self) -> Title:
        """The title, and how the document calls itself elsewhere."""
        return read_title(self.copy, self.opening)

    def is_annexed(self, offset: int) -> bool:
        """Whether an offset stands in an annex, which has a title of its own."""
        return any(each.annex and each.start <= offset < each.end for each in self.copy.sections)

    @cached_property
    def wording(self) -> tuple[Passage, ...]:
        """The passages of the approved wording: a disclosure that the agreement words itself."""
        place = self.approved
        if place is None:
            return agreed_disclosure(self.copy, self.body)
        return tuple(passage for passage in self.body if place.start < passage.end and passage.start < place.end)

    @cached_property
    def terms_proper(self) -> tuple[Passage, ...]:
        """The body without the approved wording."""
        wording = {passage.start for passage in self.wording}
        return tuple(passage for passage in self.body if passage.start not in wording)

    @cached_property
    def running(self) -> Prose:
        """The copy as one running text, a paragraph a line."""
        return read_prose(self.copy)

    @cached_property
    def terms(self) -> tuple[DefinedTerm, ...]:
        """Every definition, in reading order."""
        return read_defined_terms(self.copy, self.running)

    @cached_property
    def edges(self) -> tuple[int, ...]:
        """Where another document may begin: at each annex, and behind each signature."""
        signed = (block.end for block in self.copy.blocks if block.kind == "signature")
        return tuple(sorted({*self.index.openings, *signed}))

    @cached_property
    def closed_up(self) -> str:
        """The running text in small letters and without blanks, for words that a blank broke."""
        return "".join(self.running.text.split()).casefold()

    @cached_property
    def uses(self) -> TermUses:
        """Where any words stand in the running text."""
        return TermUses(self.running.text)

    @cached_property
    def references(self) -> tuple[CrossReference, ...]:
        """Every reference to a section or annex by its number, in reading order."""
        return read_cross_references(self.copy, self.running)

    @cached_property
    def index(self) -> SectionIndex:
        """The sections and annexes by number."""
        return read_section_index(self.copy)

    def quote(self, place: Place) -> str:
        """What stands at a place, white space folded."""
        return " ".join(self.copy.text[place.start : place.end].split())

    def section_at(self, offset: int) -> Section | None:
        """The section in which an offset stands, the innermost."""
        at = bisect_right(self._starts, offset) - 1
        while at >= 0 and self.copy.sections[at].end <= offset:
            at -= 1
        return self.copy.sections[at] if at >= 0 else None

    @cached_property
    def _starts(self) -> list[int]:
        return [section.start for section in self.copy.sections]
