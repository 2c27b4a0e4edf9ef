"""A tie-out as Markdown, for a memorandum or a pull request: tables that a reviewer ticks off."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.reporting.markdown import plain
from eightk.reporting.tie_out import each_once, near, statement_label, summary
from eightk.truth.tie_out.ties import SURE, Clause, TieOut


def tie_out_markdown(tied: TieOut) -> str:
    """The report; texts are quoted, never read as Markdown."""
    lines = [f"## {plain(tied.slug)}: {plain(tied.title)}", "", f"{summary(tied)}.", ""]
    for number, statement in enumerate(tied.statements, start=1):
        lines += [f"{number}. {plain(statement.text)}", "", f"   {plain(statement_label(statement))}", ""]
        if statement.facts:
            lines += ["   | | fact | status | term | clause |", "   |---|---|---|---|---|"]
            for fact in each_once(statement.facts):
                term = f"`{fact.terms[0].path}`" if fact.terms else ""
                shown = f" ({plain(fact.shown)})" if fact.shown else ""
                cells = ("☐", plain(fact.text), f"{fact.label}{shown}", term, _quoted(fact.clauses))
                lines.append(f"   | {' | '.join(cells)} |")
            lines.append("")
    lines += [*_left_out(tied), *_terms(tied)]
    return "\n".join(lines).rstrip() + "\n"


def _left_out(tied: TieOut) -> Iterator[str]:
    if tied.omissions:
        yield from ("### Left out of the disclosure", "")
        yield from (f"- {plain(each.what)}: “{plain(each.quotation)}”" for each in tied.omissions)
        yield ""


def _terms(tied: TieOut) -> Iterator[str]:
    rest = [each for each in tied.terms if each.status not in SURE]
    if rest:
        yield from ("### Terms to be read against the agreement", "")
        yield from ("| | line | term | value | status | clause |", "|---|---|---|---|---|---|")
    for each in rest:
        shown = f" ({plain(each.shown)})" if each.shown else ""
        cells = ("☐", str(each.span.line), f"`{each.path}`", plain(each.written), f"{each.label}{shown}")
        yield f"| {' | '.join(cells)} | {_quoted(each.clauses)} |"


def _quoted(clauses: tuple[Clause, ...]) -> str:
    return f"{clauses[0].place}: “{plain(near(clauses[0]))}”" if clauses else ""
