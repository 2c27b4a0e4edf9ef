"""A tie-out on a terminal: the disclosure sentence by sentence, then the terms, each with its clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill, wrap

from eightk.reporting.style import counted, styled
from eightk.truth.tie_out.ties import LABELS, SURE, Clause, FactTie, StatementTie, Status, TermTie, TieOut

WIDTH = 100
COLOURS: dict[Status, str] = {
    "tied": "green",
    "derived": "green",
    "filing": "green",
    "in-words": "blue",
    "elsewhere": "blue",
    "approved-wording": "yellow",
    "contradicted": "red",
    "not-found": "red",
}


def tie_out_lines(tied: TieOut, colour: bool, *, everything: bool = False) -> str:
    """The whole of it; of the terms those that are not simply tied, or all."""
    lines = [styled(f"{tied.slug}: {tied.title}", colour, bold=True), f"  {summary(tied)}", "", "The disclosure", ""]
    for number, statement in enumerate(tied.statements, start=1):
        lines += [*_statement(number, statement, colour), ""]
    if tied.omissions:
        lines += ["Left out of the disclosure", "", *(_bullet(each.what) for each in tied.omissions), ""]
    terms = [each for each in tied.terms if everything or each.status not in SURE]
    lines += [_heading(tied, everything), "", *(line for each in terms for line in _term(each, colour))]
    return "\n".join([*lines, ""])


def summary(tied: TieOut) -> str:
    """97 tied, 10 tied through arithmetic or a definition, 15 in counsel's words, 2 not found."""
    said = [(f"{LABELS[status]} or a definition" if status == "derived" else LABELS[status]) for status in tied.counts]
    counts = tied.counts.values()
    return ", ".join(f"{count} {label}" for count, label in zip(counts, said, strict=True))


def _heading(tied: TieOut, everything: bool) -> str:
    if everything:
        return "The terms of agreement.yaml"
    simple = sum(each.status in SURE for each in tied.terms)
    return f"The terms of agreement.yaml ({counted(simple, 'value')} tied; -v shows them)"


def _bullet(text: str) -> str:
    return fill(text, WIDTH, initial_indent="  - ", subsequent_indent="    ")


def _statement(number: int, statement: StatementTie, colour: bool) -> Iterator[str]:
    yield fill(statement.text, WIDTH, initial_indent=f"{number:>3}. ", subsequent_indent="     ")
    label = styled(statement_label(statement), colour, fg=COLOURS[statement.status])
    yield f"     [ ] as a whole: {label}"
    if statement.clauses and statement.status != "filing":
        yield from _quoted(statement.clauses[0])
    for fact in each_once(statement.facts):
        yield from _fact(fact, colour)


def each_once(facts: Iterable[FactTie]) -> Iterator[FactTie]:
    """The facts of a sentence, each party that it names again left out."""
    seen: set[tuple[str, str]] = set()
    for fact in facts:
        again = (fact.kind, fact.value)
        if fact.kind != "party" or fact.is_weak or again not in seen:
            yield fact
        seen.add(again)


def statement_label(statement: StatementTie) -> str:
    """How a statement stands, in words: which of its words no clause has."""
    if statement.status == "tied":
        return "word for word in a clause"
    if statement.status == "filing":
        return "about the filing"
    if statement.status == "not-found":
        words = ", ".join(f"“{word}”" for word in statement.unsupported)
        return f"not found: no clause speaks of {words}"
    where = "as approved" if statement.approved else "to be read against the clause"
    return f"in other words, {where}"


def _fact(fact: FactTie, colour: bool) -> Iterator[str]:
    label = styled(fact.label, colour, fg=COLOURS[fact.status])
    term = f"  {fact.terms[0].path}" if fact.terms else ""
    yield f"     [ ] {fact.text}: {label}{term}"
    if fact.shown:
        yield fill(fact.shown, WIDTH, initial_indent="           ", subsequent_indent="           ")
    for clause in fact.clauses[:2] if fact.status == "derived" else fact.clauses[:1]:
        yield from _quoted(clause)


def _quoted(clause: Clause) -> Iterator[str]:
    yield from (f"           {line}" for line in wrap(f"{clause.place}: “{near(clause)}”", WIDTH - 11))


def near(clause: Clause, most: int = 170) -> str:
    """The words of a quotation around what it is quoted for."""
    text, (begin, end) = clause.quotation, clause.marked
    if len(text) <= most:
        return text
    low = max(0, min(begin - (most - (end - begin)) // 2, len(text) - most))
    low = text.rfind(" ", 0, low) + 1 if low else 0
    high = text.find(" ", max(end, low + most))
    before = "… " * bool(low and not text.startswith("… ", low))
    return f"{before}{text[low:]}" if high < 0 else f"{before}{text[low:high]} …"


def _term(each: TermTie, colour: bool) -> Iterator[str]:
    label = styled(each.label, colour, fg=COLOURS[each.status])
    yield f"  [ ] {each.path} (line {each.span.line}): {label}"
    yield fill(each.written, WIDTH, initial_indent="        ", subsequent_indent="        ")
    if each.shown:
        yield fill(each.shown, WIDTH, initial_indent="        ", subsequent_indent="        ")
    for clause in each.clauses[:2] if each.status == "derived" else each.clauses[:1]:
        yield from _quoted(clause)
