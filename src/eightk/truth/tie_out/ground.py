"""All that a value is tied with: the agreement's text and definitions, and the other values of its term."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.located import Node, Path
from eightk.agreement.model import AgreementFile
from eightk.agreement.names import party_names
from eightk.agreement.reader import dotted
from eightk.truth.tie_out.defined import Defined, defined_terms, other_names
from eightk.truth.tie_out.names import forms_of
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.sources import Source, open_source
from eightk.truth.tie_out.ties import Clause, Status, TermTie
from eightk.truth.tie_out.values import TermValue, term_values
from eightk.truth.tie_out.wanted import keys_of
from eightk.wording.parties import Parties, known_parties

PREAMBLE = "preamble"
LISTED = frozenset({"schedule", "commitments", "margins"})
"""Keys of entries that have a row of their own."""
_PLACES = ("section ", "schedule ", "exhibit ", "annex ", "appendix ")


@dataclass(frozen=True, slots=True)
class Ground:
    """One agreement, read for its tie-out. `records` has the values of each block by its path."""

    file: AgreementFile
    source: Source
    parties: Parties
    defined: tuple[Defined, ...]
    values: tuple[TermValue, ...]
    records: Mapping[Path, tuple[TermValue, ...]]

    def bounds(self, section: str) -> tuple[int, int]:
        """Where to look for what a section is to state: in it, or in the whole agreement."""
        return (self.source.bounds(section) if section else None) or (0, len(self.source.copy.text))

    def stated(self, section: str) -> tuple[Stated, ...]:
        """The facts of a section, without those of the approved wording."""
        facts = self.source.reading.stated(*self.bounds(section))
        return tuple(fact for fact in facts if not self.source.is_approved(fact.first))

    def around(self, section: str) -> tuple[str, ...]:
        """The sections that a section is part of, the innermost first."""
        bounds = self.source.bounds(section) if section else None
        return self.source.around(*bounds) if bounds else ()

    def related(self, section: str) -> tuple[str, ...]:
        """The sections in which what a section means may stand: those around it, and those that it refers to."""
        bounds = self.source.bounds(section) if section else None
        if bounds is None:
            return ()
        around = self.around(section)
        referred = (fact.key.removeprefix("reference:") for fact in self.stated(section) if fact.kind == "reference")
        names = [each.removeprefix("section ") for each in referred if each.startswith(_PLACES)]
        return tuple(dict.fromkeys(name for name in (*around, *names) if self.source.bounds(name)))

    def led_to(self, value: TermValue) -> tuple[str, ...]:
        """The sections that a defined term in the words of a value's block leads to: "Applicable Rate" to 2.07(b)."""
        texts = " ".join(each.value for each in self.records[value.record] if each.kind == "text")
        found: list[str] = []
        for defined in self.defined if texts else ():
            if f" {defined.name} " in f" {' '.join(forms_of(texts))} ":
                words = self.source.reading.words
                begin, end = self.source.reading.sentences[self.source.reading.sentence_of(defined.first)]
                stated = self.source.reading.stated(words[begin].start, words[end - 1].end)
                keys = [fact.key.removeprefix("reference:") for fact in stated if fact.kind == "reference"]
                found += [key.removeprefix("section ") for key in keys if key.startswith(_PLACES)]
        return tuple(name for name in dict.fromkeys(found) if self.source.bounds(name))

    def everywhere(self, keys: tuple[str, ...], *, approved: bool) -> tuple[Stated, ...]:
        """Where any of some keys is stated: in the clauses, or in the approved wording."""
        found = (fact for key in keys for fact in self.source.reading.by_key.get(key, ()))
        return tuple(fact for fact in found if self.source.is_approved(fact.first) == approved)

    def claimed(self, value: TermValue) -> frozenset[str]:
        """The keys of the facts that other values take from the section of a value."""
        others = (each for each in self.values if each.section == value.section and each.path != value.path)
        return frozenset(key for other in others for key in keys_of(other)[:1])

    def beside(self, value: TermValue) -> tuple[str, ...]:
        """The keys of the other values of a value's term."""
        others = (other for other in self.records[value.record] if other.path != value.path)
        listed = bool(LISTED & {str(step) for step in value.path})
        keys = [key for other in others for key in (*keys_of(other)[:1], *(_party(other) if listed else ()))]
        return tuple(key for key in keys if key not in keys_of(value))


def _party(value: TermValue) -> tuple[str, ...]:
    return (f"party:{value.value}",) if value.kind == "party" else ()


def open_ground(file: AgreementFile, root: Node, copy: ConformedCopy, approved: tuple[int, int]) -> Ground:
    """Read one agreement for its tie-out."""
    names = {key: [*each, *(name.upper() for name in each)] for key, each in party_names(file).items()}
    parties = known_parties(names)
    source = open_source(copy, approved, parties)
    defined = defined_terms(source)
    if given := {name: key for name, key in other_names(source, defined).items() if key in names}:
        parties = known_parties(
            {key: [*each, *(n for n, of in given.items() if of == key)] for key, each in names.items()}
        )
        source = open_source(copy, approved, parties)
        defined = defined_terms(source)
    values = term_values(file, root)
    records: defaultdict[Path, list[TermValue]] = defaultdict(list)
    for value in values:
        records[value.record].append(value)
    grouped = {path: tuple(each) for path, each in records.items()}
    return Ground(file, source, parties, defined, values, grouped)


_OPEN = frozenset({"contradicted", "not-found", "elsewhere", "approved-wording"})


def tie(
    value: TermValue,
    status: Status,
    clauses: tuple[Clause, ...] = (),
    shown: str = "",
    section: str = "",
    *,
    is_open: bool = True,
) -> TermTie:
    """The answer on one value; `is_open` says whether counsel must look at what is not tied."""
    path, place = dotted(value.path), section or value.section
    looks = is_open and status in _OPEN
    return TermTie(path, value.span, value.kind, value.written, place, status, clauses, shown, looks)


def named(section: str) -> str:
    """A section in a sentence: Section 3(a), the preamble, Schedule 1, the agreement."""
    if section[:1].isdigit():
        return f"Section {section}"
    return f"the {section}" if section[:1].islower() else section or "the agreement"
