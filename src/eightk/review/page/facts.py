"""The facts of the disclosure and the terms, each linked to the other and to the clauses that state them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from eightk.reporting.tie_out import statement_label
from eightk.review.page.anchors import Range, Wanted
from eightk.truth.tie_out.ties import SURE, Clause, FactTie, StatementTie, TermTie, TieOut

Find = Callable[[Range], Range | None]
"""The first and the last anchor of a place in the copy; None where the exhibit does not show it."""


@dataclass(frozen=True, slots=True)
class ClauseLink:
    """A clause as it is cited: Section 3, line 54; `first` and `last` are its anchors in the exhibit, 0 for none."""

    place: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class TermRow:
    """A value of agreement.yaml: its number on the page, key, line, how it stands, and its clauses."""

    number: int
    path: str
    line: int
    written: str
    label: str
    shown: str
    is_sure: bool
    is_open: bool
    clauses: tuple[ClauseLink, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact of the disclosure: its number on the page, the terms that state the same, and its clauses."""

    number: int
    text: str
    label: str
    shown: str
    is_sure: bool
    terms: tuple[TermRow, ...]
    clauses: tuple[ClauseLink, ...]


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """One sentence of the disclosure, how it stands as a whole, and its facts."""

    number: int
    text: str
    label: str
    is_sure: bool
    clauses: tuple[ClauseLink, ...]
    facts: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """A fact where it stands in the draft, from `start` to `end`: its number, and the row that tells of it.

    `first` and `last` are the anchors of its clause, 0 for none."""

    start: int
    end: int
    number: int
    row: int
    first: int
    last: int
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Ties:
    """All of it."""

    sentences: tuple[SentenceRow, ...]
    terms: tuple[TermRow, ...]
    linked: tuple[Linked, ...]


def wanted_by(tied: TieOut) -> Iterator[Wanted]:
    """The places of the copy that facts and terms refer to, those of facts first."""
    number = 0
    for place, each in enumerate(tied.statements, 1):
        yield from (Wanted((clause.start, clause.end), f"sentence-{place}") for clause in _of_sentence(each))
        for fact in each.facts:
            number += 1
            yield from (Wanted((clause.start, clause.end), f"fact-{number}") for clause in _shown(fact))
    for number, term in enumerate(tied.terms, 1):
        yield from (Wanted((clause.start, clause.end), f"term-{number}") for clause in _shown(term))


def ties_of(tied: TieOut, find: Find) -> Ties:
    """The rows of a tie-out; `find` gives the anchors of a place."""
    terms = {each.path: _term(number, each, find) for number, each in enumerate(tied.terms, 1)}
    sentences: list[SentenceRow] = []
    linked: list[Linked] = []
    number = 0
    for place, each in enumerate(tied.statements, 1):
        facts = tuple(_facts(each, number, terms, find))
        linked += _linked(each, number, find)
        number += len(each.facts)
        clauses = tuple(_clauses(_of_sentence(each), find))
        label, is_sure = statement_label(each), each.status in SURE
        sentences.append(SentenceRow(place, each.text, label, is_sure, clauses, facts))
    return Ties(tuple(sentences), tuple(terms.values()), tuple(_apart(linked)))


def _facts(each: StatementTie, before: int, terms: dict[str, TermRow], find: Find) -> Iterator[FactRow]:
    """A row for each fact of a sentence; what it states again, from the same clause, is told once."""
    told = set(_rows(each, before).values())
    for number, fact in enumerate(each.facts, before + 1):
        if number in told:
            known = tuple(terms[term.path] for term in fact.terms if term.path in terms)
            clauses, is_sure = tuple(_clauses(_shown(fact), find)), fact.status in SURE
            yield FactRow(number, fact.text, fact.label, fact.shown, is_sure, known, clauses)


def _rows(each: StatementTie, before: int) -> dict[int, int]:
    """For each fact of a sentence the one that is told for it."""
    first: dict[object, int] = {}
    rows = {}
    for number, fact in enumerate(each.facts, before + 1):
        same = fact.kind, fact.value, fact.status, fact.shown, tuple((cl.start, cl.end) for cl in _shown(fact))
        rows[number] = first.setdefault(same, number)
    return rows


def _linked(each: StatementTie, before: int, find: Find) -> Iterator[Linked]:
    rows = _rows(each, before)
    for number, fact in enumerate(each.facts, before + 1):
        clause = next((link for link in _clauses(_shown(fact), find) if link.first), None)
        low, high = (clause.first, clause.last) if clause else (0, 0)
        yield Linked(fact.start, fact.end, number, rows[number], low, high, fact.status in SURE)


def _apart(linked: Iterable[Linked]) -> Iterator[Linked]:
    """Facts in order, of two that overlap the first."""
    end = 0
    for each in sorted(linked, key=lambda one: (one.start, -one.end)):
        if each.start >= end:
            yield each
            end = each.end


def _term(number: int, each: TermTie, find: Find) -> TermRow:
    clauses = tuple(_clauses(_shown(each), find))
    is_sure = each.status in SURE
    line = each.span.line
    return TermRow(number, each.path, line, each.written, each.label, each.shown, is_sure, each.is_open, clauses)


def _shown(each: FactTie | TermTie) -> tuple[Clause, ...]:
    """What follows by arithmetic or a definition has two clauses."""
    return each.clauses[: 2 if each.status == "derived" else 1]


def _of_sentence(each: StatementTie) -> tuple[Clause, ...]:
    return () if each.status == "filing" else each.clauses[:1]


def _clauses(clauses: Iterable[Clause], find: Find) -> Iterator[ClauseLink]:
    for each in clauses:
        first, last = find((each.start, each.end)) or (0, 0)
        yield ClauseLink(each.place, first, last)
