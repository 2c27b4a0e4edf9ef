"""Determinations: counsel's decisions, each on one finding of one comparison, void when either text changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from eightk.digest import digest
from eightk.visible import visible
from eightk.wording.changes.difference import Difference
from eightk.wording.comparison import PASSING, Comparison, Verdict, verdict_on

Trouble = Literal["other-approved", "other-draft", "no-finding", "taken"]
"""Why a determination clears nothing: it was made on another approved wording or draft, it names no single finding, or
another one names the same finding."""


@dataclass(frozen=True, slots=True)
class Name:
    """What tells one finding of a comparison from every other: its code, both passages written out, and where either
    begins in its text, in characters from 0."""

    code: str
    approved: str
    draft: str
    approved_at: int
    draft_at: int


@dataclass(frozen=True, slots=True)
class Determination:
    """That one finding is accepted: who decided it, when and why, on which two texts."""

    name: Name
    who: str
    when: date
    why: str
    approved_digest: str
    draft_digest: str


@dataclass(frozen=True, slots=True)
class Determined:
    """A finding that counsel accepted."""

    finding: Difference
    by: Determination


@dataclass(frozen=True, slots=True)
class Void:
    """A determination that clears nothing: its place in the list, and why."""

    place: int
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a comparison once counsel's determinations are read.

    `findings` are those that are still open."""

    comparison: Comparison
    findings: tuple[Difference, ...]
    determined: tuple[Determined, ...] = ()
    void: tuple[Void, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The worst finding that is open."""
        if not self.determined:
            return self.comparison.verdict
        reached = verdict_on(self.comparison.approved, self.comparison.draft, self.findings)
        return "materially-similar" if reached == "verbatim" else reached

    @property
    def passes(self) -> bool:
        """Whether the draft may be filed without further review."""
        return self.verdict in PASSING

    @property
    def is_determined(self) -> bool:
        """Whether it passes on counsel's determination, and would not without."""
        return self.passes and bool(self.determined)


def determine(comparison: Comparison, determinations: Sequence[Determination] = ()) -> Outcome:
    """Clear each finding that a valid determination names. None clears more than one."""
    names = [name_of(finding) for finding in comparison.findings]
    cleared: dict[int, Determination] = {}
    void: list[Void] = []
    for place, each in enumerate(determinations):
        named = [at for at, name in enumerate(names) if name == _written_out(each.name)]
        if trouble := _stale(comparison, each) or _unclear(named, cleared):
            void.append(Void(place, trouble))
        else:
            cleared[named[0]] = each
    return Outcome(
        comparison,
        tuple(finding for at, finding in enumerate(comparison.findings) if at not in cleared),
        tuple(Determined(comparison.findings[at], cleared[at]) for at in sorted(cleared)),
        tuple(void),
    )


def name_of(finding: Difference) -> Name:
    """The name of a finding."""
    ours, theirs = finding.approved, finding.draft
    return Name(finding.code, written_out(ours.text), written_out(theirs.text), ours.start, theirs.start)


def _written_out(name: Name) -> Name:
    """A name as counsel may write it: blanks and characters that cannot be seen are told in another way."""
    return replace(name, approved=written_out(name.approved), draft=written_out(name.draft))


def written_out(text: str) -> str:
    """A passage on one line, with what cannot be seen written out: what a determination quotes."""
    return " ".join(visible(text).split())


def _stale(comparison: Comparison, each: Determination) -> Trouble | None:
    if each.approved_digest != digest(comparison.approved):
        return "other-approved"
    return "other-draft" if each.draft_digest != digest(comparison.draft) else None


def _unclear(named: Sequence[int], cleared: dict[int, Determination]) -> Trouble | None:
    if len(named) != 1:
        return "no-finding"
    return "taken" if named[0] in cleared else None
