"""Results from what the checks give: findings, and differences of wording, open or settled by counsel."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from eightk.findings import Decision, Finding, Span, Stretch, in_reading_order
from eightk.results.result import Result
from eightk.wording.changes.difference import Difference
from eightk.wording.closeness import HINTS
from eightk.wording.determinations import Determined, Outcome, written_out

Placed = Callable[[Difference], tuple[Stretch, ...]]
"""Where a difference stands in the files: in a template, in agreement.yaml, in the draft that was given."""
_A_LINE = re.compile(r"\blines? \d+(?:, column \d+)?")
_LINE_END = re.compile(r"\r\n|\r|\n")
LONGEST = 300
"""Characters of a passage that a message quotes."""


def of_findings(findings: Iterable[Finding], agreement: str = "") -> tuple[Result, ...]:
    """Findings as results, in reading order."""
    return tuple(_of_finding(each, agreement) for each in in_reading_order(dict.fromkeys(findings)))


def _of_finding(found: Finding, agreement: str) -> Result:
    identity = (found.quotation,) if found.quotation else (_A_LINE.sub("", found.message),)
    return Result(
        found.code,
        found.severity,
        found.message,
        found.hint,
        found.authority,
        tuple(Stretch(span) for span in found.spans),
        agreement,
        identity=identity,
        decision=found.decision,
    )


def in_text(text: str, path: str) -> Placed:
    """Differences at their passages of a draft that was given as a text; an empty one is a point between words."""
    starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def point(offset: int) -> tuple[int, int]:
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def placed(each: Difference) -> tuple[Stretch, ...]:
        begin, end = point(each.draft.start), point(each.draft.end)
        return (Stretch(Span(path, *begin), *end),) if end > begin else (Stretch(Span(path, *begin)),)

    return placed


def of_outcome(outcome: Outcome, placed: Placed, agreement: str = "") -> tuple[Result, ...]:
    """What a comparison names, in the order of the texts; what counsel determined are notes."""
    return tuple(_of_outcome(outcome, placed, agreement))


def _of_outcome(outcome: Outcome, placed: Placed, agreement: str) -> Iterator[Result]:
    for each in outcome.findings:
        yield _of_difference(each, placed, agreement, None)
    for decided in outcome.determined:
        yield _of_difference(decided.finding, placed, agreement, _decision(decided))


def _decision(each: Determined) -> Decision:
    return Decision(each.by.who, each.by.when.isoformat(), each.by.why)


def _of_difference(each: Difference, placed: Placed, agreement: str, decision: Decision | None) -> Result:
    approved, draft = written_out(each.approved.text), written_out(each.draft.text)
    passages = (("approved", approved), ("draft", draft))
    quoted = "; ".join(_quoted(what, text) for what, text in passages if text and text not in each.message)
    return Result(
        each.code,
        "finding" if decision is None else "note",
        f"{each.message} ({quoted})" if quoted else each.message,
        HINTS.get(each.code, ""),
        "",
        placed(each),
        agreement,
        each.weight == "materially-different",
        (approved, draft),
        decision,
    )


def _quoted(what: str, passage: str) -> str:
    return f"{what}: “{passage if len(passage) <= LONGEST else f'{passage[:LONGEST].rstrip()} …'}”"
