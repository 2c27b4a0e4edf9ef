"""Two values traded places: each stands in the draft where the other stood."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.rule import ChangeRule
from eightk.wording.form.place import Place

_NEAR = 60
_CLEARLY = 3


def _traded(place: Place, account: Account) -> str | None:
    hunk = place.hunk
    near = [unit for unit in place.ours[max(0, hunk.first - _NEAR) : hunk.last + _NEAR] if unit.is_fact]
    for one in (unit for unit in (*place.removed, *place.added) if unit.is_fact):
        for other in near:
            if other.kind == one.kind and other.key != one.key and _crossed(one.key, other.key, account):
                return f"“{one.text}” and “{other.text}” traded places"
    return None


def _crossed(one: str, other: str, account: Account) -> bool:
    """Whether the words around two values in one text are those around the other value in the other text."""
    ours, theirs = account.ours.contexts, account.theirs.contexts
    if not (one in ours and one in theirs and other in ours and other in theirs):
        return False
    kept = len(ours[one] & theirs[one]) + len(ours[other] & theirs[other])
    crossed = len(ours[one] & theirs[other]) + len(ours[other] & theirs[one])
    return crossed >= kept + _CLEARLY


RULE = ChangeRule(
    "DIFF-TRADED",
    "Two values traded places",
    "Both values are still there, but the words around each are those that stood around the other.",
    (
        "The salary is $900 for the whole year. The signing bonus that he keeps is $400 in cash.",
        "For the whole year the salary is $400. In cash the signing bonus that he keeps is $900.",
    ),
    (
        "The salary is $900 for the whole year. The signing bonus that he keeps is $400 in cash.",
        "For the whole year the salary is $900. In cash the signing bonus that he keeps is $400.",
    ),
    _traded,
)
