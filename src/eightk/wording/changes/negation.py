"""A negation came or went: will, will not; with, without."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import came_or_went, exchanged
from eightk.wording.changes.reading import Reading, bag
from eightk.wording.changes.rule import NOWHERE, ChangeRule, Shown, became, first_of, gained, is_calm, lost
from eightk.wording.changes.senses import Sense, stem
from eightk.wording.form.place import Place

_OTHERWISE = (
    "only",
    "excluding",
    "unless",
    "instead",
    "ending",
    "whether",
    "nor",
    "less than",
    "more than",
    "at most",
    "at least",
    "until",
    "if or not",
    "non",
)
"""Senses by which a negation can be said without one: no others is only, if he does not is unless he does."""

_NEEDS = ("needs", "need", "requires", "required", "require", "requisite")
"""May not without is needs."""
_NEGATIVE = frozenset(map(stem, ("without", "never", "neither", "unable", "fails", "failed", "cannot")))


def _with(place: Place, account: Account) -> str | None:
    """With in the place of without."""
    return exchanged("with", "negation")(place, account) if is_calm(place) else None


def _turned(place: Place, account: Account) -> str | None:
    """What a negation bears on at a place stands in the other text as often, and there without it."""
    ours, theirs, more = account.ours, account.theirs, account.gained("negation")
    for sense in (*lost(place, account), *gained(place, account)):
        for head in sense.heads[-1:] if sense.name == "negation" else ():
            grew = theirs.heads["negation", head] - ours.heads["negation", head]
            if (
                grew * more > 0
                and ours.stems[head] == theirs.stems[head]
                and is_calm(place)
                and not account.has_moved_negation
            ):
                return became(place, "negation")
    return None


_came_or_went = came_or_went("negation")


def _alone(place: Place, account: Account) -> str | None:
    """A negation that came or went alone: no word of content with it."""
    changed = {*(bag(place.removed) & account.lost_stems), *(bag(place.added) & account.new_stems)}
    return None if changed - _NEGATIVE else _came_or_went(place, account)


_non = came_or_went("non")
_bare = first_of(_with, _alone, _turned)


def _negation(place: Place, account: Account) -> str | None:
    if account.gained("non") and not account.gained("negation") and not account.has_prefix:
        return _non(place, account)
    if not account.gained("negation") or _is_made_up(account):
        return None
    return None if account.has_prefix else _bare(place, account)  # unpaid, not paid


def _shown(account: Account) -> Iterator[Shown]:
    """One negation more or less, nothing that could stand for it, and what it bears on is in the other text without."""
    more = account.gained("negation")
    if (
        more % 2 == 0
        or not account.is_near
        or _is_made_up(account)
        or account.has_prefix
        or any(account.gained(sense) for sense in ("nor", "may"))
        or account.has_moved_negation
    ):
        return
    here, there = (account.theirs, account.ours) if more > 0 else (account.ours, account.theirs)
    for sense in here.found:
        if sense.name == "negation" and _is_bare(sense, here, there):
            place = (sense.start, sense.end)
            yield (
                Shown("a negation was added", NOWHERE, place)
                if more > 0
                else Shown("a negation is gone", place, NOWHERE)
            )
            return


def _is_bare(sense: Sense, here: Reading, there: Reading) -> bool:
    """Whether what a negation bears on is said in the other text, and there it is not denied."""
    return any(
        there.stems[head] and there.heads["negation", head] < here.heads["negation", head] for head in sense.heads[-1:]
    )


def _is_made_up(account: Account) -> bool:
    senses = any(account.gained(sense) for sense in _OTHERWISE)
    return senses or any(account.grew(word) for word in _NEEDS)


RULE = ChangeRule(
    "DIFF-NEGATION",
    "A negation came or went",
    "A “not”, “no”, “never” or “without” came or went in an otherwise equal sentence, and nothing makes up for it.",
    ("The company will not pay any further fee.", "The company will pay any further fee."),
    ("The company assumes no debts other than these.", "The company assumes only these debts."),
    _negation,
    _shown,
)
