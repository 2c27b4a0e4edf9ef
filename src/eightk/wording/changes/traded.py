"""Two values traded places: each stands in the draft where the other stood."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from eightk.wording.changes.account import Account
from eightk.wording.changes.owners import Owned, value_in
from eightk.wording.changes.rule import ChangeRule, Shown

_MOST = 60
"""Values of a text of which pairs are looked at."""
_CLEARLY = 3
_BOTH_WAYS = 2
"""Words of either date that the other has in the draft: dates stand in rows, which may be told backwards."""
_ANYBODYS = frozenset(("figure", "date"))
"""Kinds of values that nobody owns."""


def _shown(account: Account) -> Iterator[Shown]:
    ours, theirs = account.ours.owned, account.theirs.owned
    both = [key for key in ours if key in theirs][:_MOST]
    for one, other in combinations(both, 2):
        if ours[one].kind == ours[other].kind == theirs[one].kind and _crossed(one, other, account):
            said = f"“{value_in(one)}” and “{value_in(other)}” traded places"
            yield Shown(said, _place(ours[one]), _place(theirs[one]))
    for key in both:
        if (
            ours[key].kind not in _ANYBODYS
            and _is_anothers(ours[key], theirs[key], account)
            and key not in account.shared.owned
        ):
            yield Shown(f"“{value_in(key)}” is now said of another", _place(ours[key]), _place(theirs[key]))


def _place(owned: Owned) -> tuple[int, int]:
    return owned.start, owned.end


def _crossed(one: str, other: str, account: Account) -> bool:
    """Whether the words that tell two values apart in one text tell them apart the other way round in the other."""
    ours, theirs = account.ours.owned, account.theirs.owned
    first, second = ours[one].around - ours[other].around, ours[other].around - ours[one].around
    third, fourth = theirs[one].around - theirs[other].around, theirs[other].around - theirs[one].around
    kept = len(first & third) + len(second & fourth)
    to, fro = len(first & fourth), len(second & third)
    least = _BOTH_WAYS if ours[one].kind == "date" else 1
    is_clear = not kept and min(to, fro) >= least and to + fro >= _CLEARLY
    return is_clear and account.is_near and not {one, other} & account.shared.owned.keys()


def _is_anothers(before: Owned, after: Owned, account: Account) -> bool:
    """Whether a value that clearly stood by one is clearly by another, whom both texts name."""
    if not before.owner or not after.owner or before.owner == after.owner:
        return False
    return before.owner in account.theirs.vocabulary and after.owner in account.ours.vocabulary


RULE = ChangeRule(
    "DIFF-TRADED",
    "Two values traded places",
    "Both values are still there, but each is said of what the other was said of, or of somebody else.",
    (
        "The salary is $900 for the whole year. The signing bonus that he keeps is $400 in cash.",
        "For the whole year the salary is $400. In cash the signing bonus that he keeps is $900.",
    ),
    (
        "The salary is $900 for the whole year. The signing bonus that he keeps is $400 in cash.",
        "For the whole year the salary is $900. In cash the signing bonus that he keeps is $400.",
    ),
    showing=_shown,
)
