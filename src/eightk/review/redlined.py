"""The redline as a page sets it: paragraphs of runs, each kept, deleted or inserted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.changes.difference import Difference
from eightk.wording.closeness import touches
from eightk.wording.determinations import Outcome, visible
from eightk.wording.edits import Edit
from eightk.wording.redline import redline

BREAK = "\n\n"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one kind: kept, deleted or inserted. `finding` is the number (from 1) of the finding that speaks of
    them, in the order of `numbered`; "" where none does."""

    kind: str
    text: str
    finding: str = ""


Paragraph = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Abreast:
    """What stands side by side: paragraphs of the approved wording, and those of the draft."""

    approved: tuple[Paragraph, ...]
    draft: tuple[Paragraph, ...]


def numbered(outcome: Outcome) -> tuple[Difference, ...]:
    """The findings that are open, then those that counsel accepted: the order in which a page counts them."""
    return (*outcome.findings, *(each.finding for each in outcome.determined))


def in_one(outcome: Outcome) -> tuple[Paragraph, ...]:
    """The redline: the draft's own typesetting, deleted words before inserted ones."""
    runs: list[Run] = []
    for run, approved, draft in _runs(outcome):
        if run.kind == "inserted" and runs and runs[-1].kind == "deleted":
            runs.append(Run("kept", " "))
        runs.append(Run(run.kind, draft or approved, run.finding))
    return _paragraphs(runs)


def side_by_side(outcome: Outcome) -> tuple[Abreast, ...]:
    """The two texts, deletions marked in the one and insertions in the other; paragraph beside paragraph where both
    have as many."""
    both = list(_runs(outcome))
    ours = _paragraphs(Run(run.kind, approved, run.finding) for run, approved, _ in both if approved)
    theirs = _paragraphs(Run(run.kind, draft, run.finding) for run, _, draft in both if draft)
    if len(ours) != len(theirs):
        return (Abreast(ours, theirs),)
    return tuple(Abreast((mine,), (other,)) for mine, other in zip(ours, theirs, strict=True))


def _runs(outcome: Outcome) -> Iterator[tuple[Run, str, str]]:
    """Each stretch with its words in the approved wording and in the draft."""
    comparison = outcome.comparison
    edits = comparison.edits
    sides = iter([side for edit in edits for side in _sides(edit, numbered(outcome))])
    for stretch in redline(comparison.approved, comparison.draft, edits):
        finding = "" if stretch.kind == "kept" else next(sides)
        yield Run(stretch.kind, "", finding), visible(stretch.approved), visible(stretch.draft)


def _sides(edit: Edit, findings: Sequence[Difference]) -> Iterator[str]:
    """The number of the finding on an edit, once for each side of it that has words."""
    found = next((str(number) for number, each in enumerate(findings, 1) if touches(edit, each)), "")
    yield from (found for passage in (edit.approved, edit.draft) if passage.text)


def _paragraphs(runs: Iterable[Run]) -> tuple[Paragraph, ...]:
    made: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split(BREAK)
        made[-1].append(Run(run.kind, first, run.finding))
        made += [[Run(run.kind, each, run.finding)] for each in others]
    kept = (tuple(run for run in paragraph if run.text) for paragraph in made)
    return tuple(paragraph for paragraph in kept if any(run.text.strip() for run in paragraph))
