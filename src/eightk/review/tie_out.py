"""The tie-out on paper: every fact and every term with its clause, for a reviewer to tick off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.model.values import written_date
from eightk.draft.rendering import Templates
from eightk.reporting.passages import capital
from eightk.reporting.tie_out import each_once, near, statement_label, summary
from eightk.reporting.tie_out_data import tie_outs_data
from eightk.review.document import Reviewed, review_document
from eightk.truth.tie_out.ties import SURE, Clause, FactTie, StatementTie, TermTie, TieOut

ARROW = " \u203a "
LONG, SHORT, WHOLE = 130, 50, 220
"""Characters of a clause that are quoted: around a fact, around a value that is tied, and where all must be read."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A clause as it is quoted: its place, and its words before, in and after the value."""

    place: str
    before: str
    value: str
    after: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line to tick: what is tied, the term it comes from, the clauses, how it stands and by what arithmetic."""

    what: str
    term: str
    clauses: tuple[Shown, ...]
    label: str
    shown: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the disclosure, how it stands as a whole, the clause nearest to it, and its facts."""

    text: str
    label: str
    clauses: tuple[Shown, ...]
    facts: tuple[Row, ...]
    is_sure: bool


def tie_out_page(agreement: ExecutedAgreement, tied: TieOut, templates: Templates) -> Reviewed:
    """The tie-out of one agreement; its JSON is that of `eightk tie-out --format json`."""
    facts = agreement.file.agreement
    values = {
        "agreement_title": facts.title,
        "agreement_date": written_date(facts.dated),
        "registrant_name": agreement.file.registrant.name,
        "summary": summary(tied),
        "sentences": tuple(_sentence(each) for each in tied.statements),
        "omissions": tuple(capital(each.what) for each in tied.omissions),
        "unsure": tuple(_terms((each for each in tied.terms if each.status not in SURE), LONG)),
        "sure": tuple(_terms((each for each in tied.terms if each.status in SURE), SHORT)),
    }
    title, foot = f"Tie-out - {facts.title}", f"Tie-out, {facts.title}"
    return review_document("tie-out", title, foot, values, templates, tie_outs_data([tied]))


def _sentence(each: StatementTie) -> Sentence:
    clauses = () if each.status == "filing" else tuple(_whole(clause) for clause in each.clauses[:1])
    facts = tuple(_fact(fact) for fact in each_once(each.facts))
    return Sentence(each.text, statement_label(each), clauses, facts, each.status in SURE)


def _fact(each: FactTie) -> Row:
    term = _path(each.terms[0]) if each.terms else ""
    return Row(each.text, term, _clauses(each, LONG), each.label, each.shown, each.status in SURE)


def _terms(terms: Iterable[TermTie], most: int) -> Iterator[Row]:
    for each in terms:
        yield Row(each.written, _path(each), _clauses(each, most), each.label, each.shown, each.status in SURE)


def _path(term: TermTie) -> str:
    """A long path is broken between its keys and nowhere else."""
    return term.path.replace(".", ARROW)


def _clauses(each: FactTie | TermTie, most: int) -> tuple[Shown, ...]:
    """What follows by arithmetic or a definition has two clauses; what is said in other words is read as a whole."""
    if each.status == "in-words":
        return tuple(_whole(clause) for clause in each.clauses[:1])
    return tuple(_quoted(clause, most) for clause in each.clauses[: 2 if each.status == "derived" else 1])


def _whole(clause: Clause) -> Shown:
    return Shown(clause.place, near(replace(clause, marked=(0, 0)), WHOLE), "", "")


def _quoted(clause: Clause, most: int) -> Shown:
    """The words around what a clause is quoted for, cut between words."""
    text, (begin, end) = clause.quotation, clause.marked
    room = max(0, most - (end - begin)) // 2
    low, high = max(0, begin - room), min(len(text), end + room)
    low = text.rfind(" ", 0, low) + 1 if low else 0
    high = text.find(" ", high) if high < len(text) and " " in text[high:] else len(text)
    before, after = text[low:begin], text[end:high]
    before = f"… {before}" if low and not before.startswith("…") else before
    after = f"{after} …" if high < len(text) and not after.endswith("…") else after
    return Shown(clause.place, before, text[begin:end], after)
