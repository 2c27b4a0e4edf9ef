"""Pronouns traded for names: stretches that have the same words once each pronoun is read as the name that it means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.align import Gap
from eightk.wording.statements.edges import Stretch
from eightk.wording.statements.tokens import Token


@dataclass(frozen=True, slots=True)
class Proved:
    """A stretch of the approved sentence that is proved, and that of the draft."""

    ours: Stretch
    theirs: Stretch


def traded(ours: Sequence[Token], theirs: Sequence[Token], apart: Sequence[Gap]) -> Iterator[Proved]:
    """Where one has a name and the other a pronoun that is read as it, whatever differs elsewhere."""
    first = start = 0
    for gap in (*apart, Gap(len(ours), len(ours), len(theirs), len(theirs))):
        done = 0
        for at in range(gap.first - first):
            if at >= done and ours[first + at].stands_for != theirs[start + at].stands_for:
                found = _whole(ours, theirs, (first, start), (at, gap.first - first))
                if found:
                    yield found
                    done = found.ours.last - first
        first, start = gap.last, gap.stop


def _whole(
    ours: Sequence[Token], theirs: Sequence[Token], starts: tuple[int, int], within: tuple[int, int]
) -> Proved | None:
    """The words from a place on that are written as whole words in both."""
    at, end = within
    for last in range(at + 1, min(at + _LONGEST, end) + 1):
        one = Stretch(ours, starts[0] + at, starts[0] + last)
        other = Stretch(theirs, starts[1] + at, starts[1] + last)
        if not any(each.begins_within or each.ends_within for each in (one, other)):
            return Proved(one, other)
    return None


_LONGEST = 4
"""Words of a name and its mark of possession at most."""
