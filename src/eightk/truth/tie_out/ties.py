"""What the tie-out answers: values that a reviewer can tick off, each with its clause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from eightk.findings import Findings, Span

Status = Literal["tied", "derived", "in-words", "elsewhere", "approved-wording", "contradicted", "not-found", "filing"]
"""How a value stands to the agreement.

`tied`: the clause states it. `derived`: it follows from the clause by arithmetic or by a definition, shown.
`in-words`: a text in counsel's own words; its facts and names stand in the clause. `elsewhere`: another section than
the one named states it. `approved-wording`: it stands in the approved wording alone. `contradicted`: the clause states
another value in that place. `not-found`: nothing states it. `filing`: it is about the filing, not the agreement."""

LABELS: dict[Status, str] = {
    "tied": "tied",
    "derived": "tied through arithmetic",
    "in-words": "in counsel's words",
    "elsewhere": "tied to another section",
    "approved-wording": "approved wording only",
    "contradicted": "contradicted",
    "not-found": "not found",
    "filing": "of the filing",
}
"""What a reviewer reads."""

SURE: frozenset[Status] = frozenset({"tied", "derived", "filing"})
"""What needs no second look."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A passage of the conformed copy: the section as counsel cite it, its words on one line, and where it stands.

    `start` and `end` are code-point offsets into the copy; `marked` is where, in `quotation`, the value itself stands
    (start and end; equal where the whole passage is meant)."""

    section: str
    quotation: str
    span: Span
    start: int
    end: int
    marked: tuple[int, int] = (0, 0)

    @property
    def place(self) -> str:
        """Section 3, line 54."""
        named = f"Section {self.section}" if self.section[:1].isdigit() else self.section
        return f"{named}, line {self.span.line}" if named else f"line {self.span.line}"


@dataclass(frozen=True, slots=True)
class TermTie:
    """One value of agreement.yaml.

    `path` is dotted (terms.payments.services.amount), `written` the value as it stands in the file, `kind` what it is
    (money, date, count, percent, duration, number, office, party, name, frequency, reference, text), `section` the
    clause that its term names. `shown` is the arithmetic, the definition, or why it is not tied; `is_open` whether
    counsel must look (what is not tied but only says how counsel call a thing is for information)."""

    path: str
    span: Span
    kind: str
    written: str
    section: str
    status: Status
    clauses: tuple[Clause, ...] = ()
    shown: str = ""
    is_open: bool = False

    @property
    def label(self) -> str:
        """The status as a reviewer reads it."""
        return label_of(self.status, self.shown)


@dataclass(frozen=True, slots=True)
class FactTie:
    """One fact of the disclosure: where it stands (offsets into the draft's text), what it states, its terms.

    `terms` are values of agreement.yaml that state the same, the likeliest first; empty where none does."""

    text: str
    kind: str
    value: str
    start: int
    end: int
    status: Status
    terms: tuple[TermTie, ...] = ()
    clauses: tuple[Clause, ...] = ()
    shown: str = ""

    @property
    def is_weak(self) -> bool:
        """Whether a reviewer must look at it: it is not tied."""
        return self.status not in SURE

    @property
    def label(self) -> str:
        """The status as a reviewer reads it."""
        return label_of(self.status, self.shown)


@dataclass(frozen=True, slots=True)
class StatementTie:
    """One sentence of the disclosure with its facts, and the clause that comes nearest to what it says.

    `status` speaks of the statement as a whole: `tied` if it stands word for word in a clause, `in-words` if all that
    it speaks of stands there in other words, `not-found` if it says what no clause speaks of (`unsupported` has the
    words). `approved` says whether the sentence stands in the approved wording."""

    text: str
    start: int
    end: int
    paragraph: int
    status: Status
    facts: tuple[FactTie, ...] = ()
    clauses: tuple[Clause, ...] = ()
    approved: bool = False
    unsupported: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Omission:
    """What the disclosure leaves out: a fact of the approved wording, or a term of which it speaks.

    `what` is a sentence, `quotation` the words of the approved wording, `clause` where they stand, `path` and `span`
    the term in agreement.yaml, if one is left out."""

    what: str
    quotation: str
    clause: Clause
    path: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class TieOut:
    """The whole of it for one agreement: the disclosure sentence by sentence, the terms, and what is left out."""

    slug: str
    title: str
    copy_path: str
    statements: tuple[StatementTie, ...]
    terms: tuple[TermTie, ...]
    omissions: tuple[Omission, ...]
    findings: Findings

    @property
    def counts(self) -> dict[Status, int]:
        """How many facts and terms have each status; those that none has are left out."""
        found = [
            *(fact.status for each in self.statements for fact in each.facts),
            *(each.status for each in self.terms),
        ]
        return {status: found.count(status) for status in LABELS if status in found}


def label_of(status: Status, shown: str) -> str:
    """The status in words; what follows from a definition is said so."""
    if status == "derived" and "=" not in shown:
        return "tied through a definition"
    return LABELS[status]
