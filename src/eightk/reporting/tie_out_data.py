"""A tie-out for programs: JSON, versioned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from eightk.findings import Span
from eightk.reporting.findings import as_data
from eightk.truth.tie_out.ties import Clause, FactTie, Omission, StatementTie, TermTie, TieOut

SCHEMA = "eightk-tie-out-1"


def tie_outs_data(tied: Sequence[TieOut]) -> dict[str, Any]:
    """Several agreements."""
    return {"schema": SCHEMA, "agreements": [tie_out_data(each) for each in tied]}


def tie_out_data(tied: TieOut) -> dict[str, Any]:
    """One agreement. Offsets count Unicode code points: of the disclosure's text, or of the conformed copy."""
    return {
        "agreement": tied.slug,
        "title": tied.title,
        "conformed_copy": tied.copy_path,
        "counts": dict(tied.counts),
        "statements": [_statement(each) for each in tied.statements],
        "terms": [_term(each) for each in tied.terms],
        "omissions": [_omission(each) for each in tied.omissions],
        "findings": [as_data(each) for each in tied.findings],
    }


def _statement(each: StatementTie) -> dict[str, Any]:
    return {
        "text": each.text,
        "start": each.start,
        "end": each.end,
        "paragraph": each.paragraph,
        "status": each.status,
        "approved": each.approved,
        "unsupported": list(each.unsupported),
        "clauses": [_clause(clause) for clause in each.clauses],
        "facts": [_fact(fact) for fact in each.facts],
    }


def _fact(each: FactTie) -> dict[str, Any]:
    return {
        "text": each.text,
        "kind": each.kind,
        "value": each.value,
        "start": each.start,
        "end": each.end,
        "status": each.status,
        "shown": each.shown,
        "terms": [{"path": term.path, "line": term.span.line} for term in each.terms],
        "clauses": [_clause(clause) for clause in each.clauses],
    }


def _term(each: TermTie) -> dict[str, Any]:
    return {
        "path": each.path,
        "place": _place(each.span),
        "kind": each.kind,
        "written": each.written,
        "section": each.section,
        "status": each.status,
        "open": each.is_open,
        "shown": each.shown,
        "clauses": [_clause(clause) for clause in each.clauses],
    }


def _omission(each: Omission) -> dict[str, Any]:
    place = _place(each.span) if each.span else None
    return {
        "what": each.what,
        "quotation": each.quotation,
        "clause": _clause(each.clause),
        "term": each.path or None,
        "place": place,
    }


def _clause(each: Clause) -> dict[str, Any]:
    return {
        "section": each.section,
        "line": each.span.line,
        "column": each.span.column,
        "start": each.start,
        "end": each.end,
        "quotation": each.quotation,
        "marked": list(each.marked),
    }


def _place(span: Span) -> dict[str, Any]:
    return {"path": span.path, "line": span.line, "column": span.column}
