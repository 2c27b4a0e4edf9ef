"""A proof that the standard does not take: the edit is harmless, and the agreement asks for closer wording."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from eightk.wording.accepted import Acceptance
from eightk.wording.changes.difference import Difference
from eightk.wording.edits import Edit
from eightk.wording.reach import reach_of
from eightk.wording.rules import chapters, title_of
from eightk.wording.standards import STANDARDS, Rung, Standard

TOO_FAR = "CHK003"
HINTS: Mapping[str, str] = {TOO_FAR: "Write it as approved, or let counsel determine that it may stand."}
"""What to do about a finding, by its code, where the finding alone does not say it."""
_ANOTHER_WORD = "not the same words, and the standard “verbatim” asks for them"
_RUNGS: Mapping[str, Rung] = {"Form": "form", "Values": "form", "Wording": "wording"}


@cache
def rung_of(code: str) -> Rung:
    """The rung of proof that a rule stands on; what no chapter of the lower rungs lists is structure."""
    headings = (chapter.heading for chapter in chapters() for rule in chapter.rules if rule.code == code)
    return _RUNGS.get(next(headings, ""), "structure")


def held_to(
    standard: Standard, found: Sequence[Difference], accepted: Sequence[Acceptance], edits: Sequence[Edit]
) -> tuple[tuple[Acceptance, ...], tuple[Difference, ...]]:
    """What the standard takes of what was accepted, and a finding for each place where it asks for closer wording.

    `found` are the findings that there are in any case, `edits` the edits of words, which matter to `verbatim` alone:
    there each of them is in a finding, even one that no acceptance speaks of."""
    if standard != "verbatim":
        rungs = STANDARDS[standard].rungs
        taken = tuple(each for each in accepted if rung_of(each.rule) in rungs)
        return taken, tuple(_too_far(each, standard) for each in accepted if rung_of(each.rule) not in rungs)
    moved = beside(edits)
    taken = tuple(each for each in accepted if not moved(each))
    known = beside((*found, *accepted))
    loose = (edit for edit in edits if not known(edit))
    unnamed = (Difference(TOO_FAR, "counsel-review", _ANOTHER_WORD, edit.approved, edit.draft) for edit in loose)
    return taken, (*(_too_far(each, standard) for each in accepted if moved(each)), *unnamed)


def beside(others: Sequence[Acceptance | Difference | Edit]) -> Callable[[Acceptance | Difference | Edit], bool]:
    """Whether one touches any of the others, for one after the other."""
    sides = [[each.approved for each in others], [each.draft for each in others]]
    every = [reach_of(side) for side in sides]
    written = [reach_of(passage for passage in side if passage.text) for side in sides]

    def touches_any(one: Acceptance | Difference | Edit) -> bool:
        passages = (one.approved, one.draft)
        return any((every if mine.text else written)[at].touches(mine) for at, mine in enumerate(passages))

    return touches_any


def _too_far(each: Acceptance, standard: Standard) -> Difference:
    message = f"harmless by {each.rule} ({title_of(each.rule)}), but the standard “{standard}” asks for closer wording"
    return Difference(TOO_FAR, "counsel-review", message, each.approved, each.draft)
