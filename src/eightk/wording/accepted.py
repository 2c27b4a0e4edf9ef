"""What was accepted, and by which rule: every place where two texts that say the same are not written the same."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from eightk.wording.align import Gap
from eightk.wording.changes.difference import Passage
from eightk.wording.units import Unit, left_out
from eightk.wording.words import typeset

HYPHEN = "FORM-HYPHEN"
CASE = "FORM-CASE"
QUOTE = "FORM-QUOTE"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An edit that a rule proved harmless."""

    rule: str
    approved: Passage
    draft: Passage


@dataclass(frozen=True)
class Side:
    """One text with the units that are compared, and as they were before phrases were read as others."""

    text: str
    units: Sequence[Unit]
    read: Sequence[Unit]

    @cached_property
    def idle(self) -> tuple[tuple[int, str], ...]:
        """Where phrases stand that add nothing, in order, each with its rule."""
        return tuple(sorted(left_out(self.read).items()))


def kept_apart(approved: Side, draft: Side, hunks: Sequence[Gap]) -> Iterator[Acceptance]:
    """Units that are the same by their key and not by their letters, and what stands between units and is not read."""
    ours, theirs = approved.units, draft.units
    at = there = 0
    for hunk in (*hunks, Gap(len(ours), len(ours), len(theirs), len(theirs))):
        ends: tuple[int, int] | None = None
        run = ours[at : hunk.first], theirs[there : hunk.start]
        for mine, other in zip(*run, strict=True) if _written(approved, run[0]) != _written(draft, run[1]) else ():
            if ends and approved.text[ends[0] : mine.start] != draft.text[ends[1] : other.start]:
                yield from _between((ends[0], mine.start), (ends[1], other.start), approved, draft)
            if mine.text != other.text and _plain(mine.text) != _plain(other.text):
                yield Acceptance(_rule(mine, other), *(Passage(u.start, u.end, u.text) for u in (mine, other)))
            ends = mine.end, other.end
        at, there = hunk.last, hunk.stop


def _written(side: Side, run: Sequence[Unit]) -> str:
    return side.text[run[0].start : run[-1].end] if run else ""


def _plain(text: str) -> str:
    return " ".join(typeset(text).split())


def _rule(mine: Unit, other: Unit) -> str:
    if mine.rule or other.rule:
        return mine.rule or other.rule
    if mine.kind == "mark":
        return QUOTE
    return f"FACT-{mine.kind.upper()}" if mine.is_fact else CASE


def _between(ours: tuple[int, int], theirs: tuple[int, int], approved: Side, draft: Side) -> Iterator[Acceptance]:
    """A hyphen, or a phrase that adds nothing, which stands between two units of one text alone."""
    mine, other = approved.text[slice(*ours)], draft.text[slice(*theirs)]
    if _plain(mine) != _plain(other):
        here, there = _trimmed(ours[0], mine), _trimmed(theirs[0], other)
        yield Acceptance(_phrase(approved, here) or _phrase(draft, there) or HYPHEN, here, there)


def _trimmed(start: int, text: str) -> Passage:
    """Without the blanks around it."""
    words = text.strip()
    first = start + len(text) - len(text.lstrip()) if words else start
    return Passage(first, first + len(words), words)


def _phrase(side: Side, passage: Passage) -> str:
    """The rule by which the words of a passage add nothing; "" where it has no words."""
    if not any(character.isalnum() for character in passage.text):
        return ""
    at = bisect_left(side.idle, (passage.start, ""))
    return side.idle[at][1] if at < len(side.idle) and side.idle[at][0] < passage.end else ""
