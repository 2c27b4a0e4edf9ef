"""What of a tie-out counsel must look at, as findings TIE001-TIE010."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from eightk.findings import Finding, Span
from eightk.truth.tie_out.actors import Actor
from eightk.truth.tie_out.ties import FactTie, Omission, StatementTie, Status, TermTie

Where = Callable[[int, int], Span]
"""Where a passage of the disclosure, by its offsets, comes from."""
_TERMS: dict[Status, tuple[str, str]] = {
    "not-found": ("TIE001", "Correct the value, or the section that the term names."),
    "contradicted": (
        "TIE002",
        "Correct agreement.yaml, or the section that the term names.",
    ),
    "elsewhere": ("TIE003", "Name the section that states it, or correct the value."),
    "approved-wording": ("TIE004", "No clause supports it; see that the fact is right before it is filed."),
}
_SHOWN = 90
"""Characters of a value or a quotation in a message."""


def term_findings(ties: Iterable[TermTie]) -> Iterator[Finding]:
    """TIE001-TIE004 at the line of agreement.yaml, the clause beside it."""
    for each in ties:
        if each.is_open:
            code, hint = _TERMS[each.status]
            spans = (each.span, *(clause.span for clause in each.clauses[:1]))
            yield Finding(code, _message(each), hint, spans, "finding", quotation=_folded(each.written))


def _message(each: TermTie) -> str:
    quoted = f": “{_around(each)}”" if each.clauses else ""
    what = {
        "not-found": "is not found in the agreement",
        "contradicted": "is not what the agreement says",
        "elsewhere": "stands in another section",
        "approved-wording": "stands in the approved wording alone",
    }[each.status]
    shown = f" ({each.shown})" if each.shown else ""
    place = f"; {each.clauses[0].place}" if each.clauses else ""
    return f"{each.path}: “{_short(each.written)}” {what}{shown}{place}{quoted}"


def _around(each: TermTie | FactTie) -> str:
    """The words of the clause around the value."""
    clause = each.clauses[0]
    text, (begin, end) = clause.quotation, clause.marked
    if len(text) <= _SHOWN:
        return text
    low = max(0, begin - (_SHOWN - (end - begin)) // 2)
    high = min(len(text), max(end, low + _SHOWN))
    low = text.rfind(" ", 0, low) + 1 if low else 0
    high = text.find(" ", high) if text.find(" ", high) >= 0 else len(text)
    return f"{'… ' * bool(low)}{text[low:high]}{' …' * (high < len(text))}"


def _folded(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    folded = _folded(text)
    return folded if len(folded) <= _SHOWN else f"{folded[:_SHOWN].rstrip()} …"


def statement_findings(statements: Sequence[StatementTie], at: Where) -> Iterator[Finding]:
    """TIE005 a fact and TIE007 a statement that nothing supports, TIE006 a fact of the approved wording alone."""
    told: set[tuple[str, str]] = set()
    for statement in statements:
        for fact in statement.facts:
            if fact.terms or (fact.kind, fact.value) in told:
                continue
            told.add((fact.kind, fact.value))
            yield from _fact_finding(fact, statement, at)
        if statement.status == "not-found":
            words = ", ".join(f"“{word}”" for word in statement.unsupported[:6])
            message = f"no clause speaks of {words}, as the disclosure does: “{_short(statement.text)}”"
            span = at(statement.start, statement.end)
            yield Finding("TIE007", message, _ADDED, (span,), "finding", quotation=statement.text)


_ADDED = "Leave it out, or add the term that it comes from."


def _fact_finding(fact: FactTie, statement: StatementTie, at: Where) -> Iterator[Finding]:
    where = f"the disclosure says: “{_short(statement.text)}”"
    if fact.status == "not-found":
        message = f"“{fact.text}” is not in the agreement; {where}"
        span = at(fact.start, fact.end)
        yield Finding("TIE005", message, _ADDED, (span,), "finding", quotation=fact.text)
    elif fact.status == "approved-wording" and fact.kind != "name":
        clause = fact.clauses[0]
        message = f"“{fact.text}” stands in the approved wording alone, {clause.place}: “{_around(fact)}”"
        hint = _TERMS["approved-wording"][1]
        spans = (at(fact.start, fact.end), clause.span)
        yield Finding("TIE006", message, hint, spans, "finding", quotation=fact.text)


def omission_findings(omitted: Iterable[Omission], draft: Span) -> Iterator[Finding]:
    """TIE008 a fact, TIE009 a term of which the approved wording speaks, that the disclosure leaves out."""
    for each in omitted:
        message = (
            f"{each.what}; the approved wording has “{each.quotation}”, {each.clause.place}: “{each.clause.quotation}”"
        )
        code = "TIE009" if each.span else "TIE008"
        spans = (each.span or draft, each.clause.span)
        hint = "Say it, as the approved wording does."
        yield Finding(code, message, hint, spans, "finding", quotation=_folded(each.quotation))


def actor_findings(actors: Iterable[Actor], draft: Span) -> Iterator[Finding]:
    """TIE010: a party that does by the disclosure what no term has it do."""
    for each in dict.fromkeys(actors):
        where = f"; {each.clause.place}: “{each.clause.quotation}”" if each.clause else ""
        message = (
            f"the disclosure has {each.name} {each.act} (“{each.said} …”), {each.path} names "
            f"{' and '.join(each.others)} alone{where}"
        )
        hint = "Say who does it by the agreement, or correct the term."
        spans = (draft, each.clause.span) if each.clause else (draft,)
        yield Finding("TIE010", message, hint, spans, "finding", quotation=f"{each.name}: {each.act}")
