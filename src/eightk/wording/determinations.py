"""Determinations: counsel's decisions, each on one finding of one comparison, void when either text changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from eightk.digest import digest
from eightk.wording.changes.difference import Difference
from eightk.wording.comparison import PASSING, Comparison, Verdict, verdict_on

Trouble = Literal["other-approved", "other-draft", "no-finding", "several", "taken"]
"""Why a determination clears nothing: it was made on another approved wording or draft, it names no finding or
several, or another one names the same finding."""
_LINES = frozenset("\x1c\x1d\x1e\x1f")


@dataclass(frozen=True, slots=True)
class Name:
    """What tells one finding of a comparison from every other: its code, both passages written out, and, where several
    findings have them in common, which of these it is in the order of the draft, from 1."""

    code: str
    approved: str
    draft: str
    which: int | None = None


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

    `findings` are those that are still open, each with its name in `names`."""

    comparison: Comparison
    findings: tuple[Difference, ...]
    names: tuple[Name, ...]
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
    names = names_of(comparison.findings)
    cleared: dict[int, Determination] = {}
    void: list[Void] = []
    for place, each in enumerate(determinations):
        named = [at for at, name in enumerate(names) if is_named(name, each.name)]
        if trouble := _stale(comparison, each) or _unclear(named, cleared):
            void.append(Void(place, trouble))
        else:
            cleared[named[0]] = each
    open_ones = [at for at in range(len(names)) if at not in cleared]
    return Outcome(
        comparison,
        tuple(comparison.findings[at] for at in open_ones),
        tuple(names[at] for at in open_ones),
        tuple(Determined(comparison.findings[at], cleared[at]) for at in sorted(cleared)),
        tuple(void),
    )


def is_named(name: Name, given: Name) -> bool:
    """Whether a determination gives the name of a finding; without `which` it names all that have the rest of it."""
    words = (given.code.upper(), written_out(given.approved), written_out(given.draft))
    return words == (name.code, name.approved, name.draft) and given.which in (None, name.which or 1)


def names_of(findings: Sequence[Difference]) -> tuple[Name, ...]:
    """The name of each finding."""
    words = [(each.code, written_out(each.approved.text), written_out(each.draft.text)) for each in findings]
    often = Counter(words)
    order = sorted(range(len(findings)), key=lambda at: (findings[at].draft.start, findings[at].approved.start, at))
    seen: Counter[tuple[str, str, str]] = Counter()
    names: dict[int, Name] = {}
    for at in order:
        seen[words[at]] += 1
        names[at] = Name(*words[at], seen[words[at]] if often[words[at]] > 1 else None)
    return tuple(names[at] for at in range(len(findings)))


def written_out(text: str) -> str:
    """A passage on one line, with what cannot be seen written out: what a determination quotes."""
    return " ".join("".join(_written(text)).split())


def _written(text: str) -> Iterator[str]:
    for character in text:
        if character.isprintable() or (character.isspace() and character not in _LINES):
            yield character
        else:
            yield f"[U+{ord(character):04X}]"


def _stale(comparison: Comparison, each: Determination) -> Trouble | None:
    if each.approved_digest != digest(comparison.approved):
        return "other-approved"
    return "other-draft" if each.draft_digest != digest(comparison.draft) else None


def _unclear(named: Sequence[int], cleared: dict[int, Determination]) -> Trouble | None:
    if not named:
        return "no-finding"
    if len(named) > 1:
        return "several"
    return "taken" if named[0] in cleared else None
