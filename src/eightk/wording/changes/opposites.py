"""Ways of looking for a change of sense: "before" for "after", "at least" for "up to", a "not" that came or went."""

from __future__ import annotations

from eightk.wording.changes.account import Account
from eightk.wording.changes.rule import Naming, became, come, gained, gone, is_calm, is_tight, lost
from eightk.wording.changes.senses import Sense
from eightk.wording.form.place import Place

_OFTEN = frozenset(("negation", "may", "condition", "part", "only"))
"""Senses that a rewritten sentence may do without: a bare one counts where the rest of the sentence is as it was."""


def opposed(one: str, other: str) -> Naming:
    """Names a place where one of two senses comes or goes, if the draft has less of it and more of the other."""

    def name(place: Place, account: Account) -> str | None:
        for before, after in ((one, other), (other, one)):
            if account.gained(before) < 0 < account.gained(after) and _either(place, account, before, after):
                return became(place, f"{before}, {after}")
        return None

    return name


def faced(one: str, other: str) -> Naming:
    """The same for senses that a rewording may trade: both at one place, or both of one and the same thing."""

    def name(place: Place, account: Account) -> str | None:
        for before, after in ((one, other), (other, one)):
            went, came = _named(gone(place), before), _named(come(place), after)
            heads = [head for sense in (*went, *came) for head in sense.heads if account.turned(head, before, after)]
            is_fact = any(":" in head for head in heads)  # one date, before it and after it
            is_less = account.gained(before) < 0 < account.gained(after)
            if is_fact or (is_less and (heads or (went and came))):
                return became(place, f"{before}, {after}")
        return None

    return name


def exchanged(one: str, other: str) -> Naming:
    """Names a few words with one of two senses in the place of a few with the other, all around being equal.

    For senses too common to be told by how often the texts have them."""

    def name(place: Place, account: Account) -> str | None:
        before, after = ({sense.name for sense in side} for side in (gone(place), come(place)))
        went, came = before - after, after - before
        swapped = (one in went and other in came) or (other in went and one in came)
        return became(place, f"{one}, {other}") if swapped and is_tight(place) else None

    return name


def came_or_went(sense: str) -> Naming:
    """Names a few words with a sense that came or went, all around being equal, if the draft has it more or less."""

    def name(place: Place, account: Account) -> str | None:
        here = _named([*lost(place, account), *gained(place, account)], sense)
        return became(place, sense) if here and is_tight(place) and (sense not in _OFTEN or is_calm(place)) else None

    return name


def _either(place: Place, account: Account, before: str, after: str) -> bool:
    return bool(_named(lost(place, account), before) or _named(gained(place, account), after))


def _named(senses: list[Sense], name: str) -> list[Sense]:
    return [sense for sense in senses if sense.name == name]
