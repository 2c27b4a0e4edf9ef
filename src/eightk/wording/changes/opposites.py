"""Ways of looking for a change of sense: "before" for "after", "at least" for "up to", a "not" that came or went."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from eightk.wording.changes.account import Account
from eightk.wording.changes.rule import Naming, became, come, gained, gone, is_calm, is_tight, lost, sentence_at
from eightk.wording.changes.senses import Sense
from eightk.wording.form.place import Place

_ELSE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "may": ("permission", "entitled"),
        "expectation": ("proposed",),
        "proposed": ("expectation",),
        "at least": ("or more", "more than", "after"),
        "at most": ("or less", "less than", "within", "before", "until", "through", "not later"),
        "or more": ("at least", "more than"),
        "or less": ("at most", "less than"),
        "only": ("excluding", "negation", "instead"),
        "excluding": ("negation", "only", "instead", "unless"),
        "nearly all": ("part", "rough", "mainly"),
        "will": ("obligation",),
        "not later": ("at most", "before", "within", "until", "through"),
        "not earlier": ("at least", "after"),
        "part": ("pro rata", "rough", "material", "mainly"),
        "mainly": ("part", "rough", "material", "nearly all"),
        "material": ("part", "mainly"),
        "annual": ("quarterly", "monthly", "semiannual"),
        "earlier": ("before",),
        "unvested": ("negation",),
        "mutual": ("the other",),
        "former": ("before",),
        "rough": ("part", "mainly", "expectation"),
        "in cash": (),
    }
)
"""Senses by which a rewording may say what a sense says."""


_EACH = frozenset(("negation", "cause"))
"""Senses that each part of a sentence has for itself."""


def net(account: Account, sense: str) -> int:
    """How much more often the draft has a sense, or what may stand for it."""
    return account.gained(sense) + sum(account.gained(other) for other in _ELSE.get(sense, ()))


def opposed(one: str, other: str) -> Naming:
    """Names a place where one of two senses comes or goes, if the draft has less of it and more of the other."""

    def name(place: Place, account: Account) -> str | None:
        for before, after in ((one, other), (other, one)):
            if account.gained(before) < 0 < account.gained(after) and _either(place, account, before, after):
                return became(place, f"{before}, {after}")
        return None

    return name


def faced(one: str, other: str, of_values: bool = True) -> Naming:
    """The same for senses that a rewording may trade: both at one place, or both of one and the same thing.

    One value with both shows it in any texts, one word only in texts that are near to each other."""

    def name(place: Place, account: Account) -> str | None:
        for before, after in ((one, other), (other, one)):
            if not account.gained(before) < 0 < account.gained(after):
                continue
            went, came = _named(gone(place, account), before), _named(come(place, account), after)
            heads = [head for sense in (*went, *came) for head in sense.heads if account.turned(head, before, after)]
            is_value = any(":" in head for head in heads)
            is_shown = is_value if is_value and of_values else bool(heads) and not is_value and account.is_near
            if is_shown or (went and came and is_calm(place)):
                return became(place, f"{before}, {after}")
        return None

    return name


def exchanged(one: str, other: str, beside: int = 2, is_rare: bool = False) -> Naming:
    """Names a few words with one of two senses in the place of a few with the other, all around being equal.

    For senses too common to be told by how often the texts have them; of a rare one the draft has more, or less."""

    def name(place: Place, account: Account) -> str | None:
        before, after = ({sense.name for sense in side} for side in (gone(place, account), come(place, account)))
        went, came = before - after, after - before
        swapped = (one in went and other in came) or (other in went and one in came)
        if not swapped or (is_rare and account.gained(one) * (1 if one in came else -1) <= 0):
            return None
        is_shown = account.is_near and is_tight(place, beside=beside) and is_calm(place)
        return became(place, f"{one}, {other}") if is_shown else None

    return name


def came_or_went(sense: str) -> Naming:
    """Names a few words with a sense that came or went, all around being equal, if the draft has it more or less,
    and nothing that may stand for it makes up for that."""

    def name(place: Place, account: Account) -> str | None:
        if (
            not account.gained(sense)
            or not _named([*lost(place, account), *gained(place, account)], sense)
            or not account.is_near
            or not is_tight(place)
            or not is_calm(place)
            or (sense not in _EACH and _beside(place, account, sense))
        ):
            return None
        return became(place, sense) if net(account, sense) * account.gained(sense) > 0 else None

    return name


def _beside(place: Place, account: Account, sense: str) -> bool:
    """Whether the text that lacks a sense at a place has it in the same sentence."""
    reading, units, first, last = (
        (account.ours, place.ours, place.hunk.first, place.hunk.last)
        if account.gained(sense) > 0
        else (account.theirs, place.theirs, place.hunk.start, place.hunk.stop)
    )
    near = reading.between(*sentence_at(units, first, last))
    return any(each.name == sense for each in near)


def _either(place: Place, account: Account, before: str, after: str) -> bool:
    return bool(_named(lost(place, account), before) or _named(gained(place, account), after))


def _named(senses: list[Sense], name: str) -> list[Sense]:
    return [sense for sense in senses if sense.name == name]
