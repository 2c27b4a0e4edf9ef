"""What changed in fact as rows of a table: what, before, after, where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.model.values import written_date
from eightk.reporting.style import determined_name
from eightk.reporting.versions.sentences import MOST, told
from eightk.versions.change import AgreementChange
from eightk.versions.terms import TermChange


@dataclass(frozen=True, slots=True)
class Row:
    """One change; a side without a value has ""."""

    what: str
    before: str
    after: str
    where: str = ""


def standing_rows(change: AgreementChange) -> Iterator[Row]:
    """Verdict, items and due date: of an agreement on both sides where they changed, otherwise as they are."""
    if change.is_drafted or change.only:
        ours, theirs = change.verdicts
        before, after = change.items
        first, then = change.dues
        rows = (
            Row("verdict", _verdict(*ours), _verdict(*theirs)),
            Row("items", ", ".join(before), ", ".join(after)),
            Row("due", written_date(first) if first else "", written_date(then) if then else ""),
        )
        yield from (row for row in rows if row.before != row.after)


def _verdict(verdict: str, is_determined: bool) -> str:
    return determined_name(verdict, is_determined) if verdict else ""


def fact_rows(change: AgreementChange) -> Iterator[Row]:
    """The terms that changed, then what no term explains."""
    yield from (_term(each) for each in change.terms if each.is_of_the_terms)
    for fact in change.facts[:MOST]:
        place = "" if fact.document == change.slug else fact.document
        where = ", ".join(filter(None, (place, f"{fact.times} times" if fact.times > 1 else "")))
        yield Row(told(fact.difference), fact.difference.approved.text, fact.difference.draft.text, where)
    if len(change.facts) > MOST:
        yield Row(f"{len(change.facts) - MOST} more changes of fact", "see the redline", "see the redline")


def filing_rows(change: AgreementChange) -> Iterator[Row]:
    """What changed in how the agreement is filed, and in what counsel decided."""
    return (_term(each) for each in change.terms if not each.is_of_the_terms)


def _term(term: TermChange) -> Row:
    what = ", ".join(part for part in (term.subject, term.field) if part)
    return Row(what, term.before, term.after, term.section)
