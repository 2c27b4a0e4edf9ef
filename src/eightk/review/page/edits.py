"""Every edit of the draft with the rule that proves it harmless, or the finding that speaks of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from eightk.reporting.passages import quoted
from eightk.wording.accepted import Acceptance
from eightk.wording.changes.difference import Difference
from eightk.wording.closeness import touches
from eightk.wording.determinations import Outcome
from eightk.wording.edits import Edit
from eightk.wording.rules import find_rule, title_of

State = Literal["open", "determined", "proved"]
"""open: a finding of it is open; determined: counsel accepted all that is found of it; proved: by a rule."""
_CELL = 64
"""Characters of a text that are looked up together."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A rule that accepted an edit: its code, what it is in a few words, why in a sentence."""

    code: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Marked:
    """One edit: its number on the page, both passages as they are quoted, and what is said of it.

    `findings` are the numbers of the findings that speak of it."""

    number: int
    edit: Edit
    approved: str
    draft: str
    state: State
    findings: tuple[int, ...]
    proofs: tuple[Proof, ...]


def marked(outcome: Outcome) -> tuple[Marked, ...]:
    """The edits in the order of the texts."""
    comparison = outcome.comparison
    found = (*outcome.findings, *(each.finding for each in outcome.determined))
    speaking, proving = _beside(found), _beside(comparison.accepted)
    return tuple(
        _marked(number, edit, outcome, speaking(edit), [comparison.accepted[at] for at in proving(edit)])
        for number, edit in enumerate(comparison.edits, 1)
    )


def _marked(
    number: int, edit: Edit, outcome: Outcome, findings: Sequence[int], accepted: Sequence[Acceptance]
) -> Marked:
    is_open = any(at < len(outcome.findings) for at in findings)
    state: State = "open" if is_open else "determined" if findings else "proved"
    codes = tuple(dict.fromkeys(each.rule for each in accepted))
    proofs = tuple(map(_proof, codes)) if state == "proved" else ()
    ours, theirs = quoted(edit.approved.text), quoted(edit.draft.text)
    return Marked(number, edit, ours, theirs, state, tuple(at + 1 for at in findings), proofs)


def _proof(code: str) -> Proof:
    rule = find_rule(code)
    return Proof(code, title_of(code), rule.why if rule else "")


def _beside(others: Sequence[Acceptance | Difference]) -> Callable[[Edit], list[int]]:
    """Which of the others touch an edit, by their places in the list."""
    cells: dict[tuple[str, int], list[int]] = {}
    for at, other in enumerate(others):
        for cell in _cells(other):
            cells.setdefault(cell, []).append(at)

    def near(edit: Edit) -> list[int]:
        known = {at for cell in _cells(edit) for at in cells.get(cell, ())}
        return sorted(at for at in known if touches(edit, others[at]))

    return near


def _cells(one: Acceptance | Difference | Edit) -> Iterator[tuple[str, int]]:
    for side, passage in (("approved", one.approved), ("draft", one.draft)):
        for cell in range(passage.start // _CELL, passage.end // _CELL + 1):
            yield side, cell
