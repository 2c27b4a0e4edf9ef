"""A floor became a ceiling: at least, up to."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.changes.account import Account
from eightk.wording.changes.bounds import HARD, LOWER, UNSAID, UPPER, Bounded
from eightk.wording.changes.opposites import came_or_went
from eightk.wording.changes.reading import Reading
from eightk.wording.changes.rule import ChangeRule, Shown, first_of, gained, lost
from eightk.wording.form.place import Place

_STRICT = (("at least", "more than"), ("at most", "less than"))
_MOST = 3
_MADE_UP = ("compared", "negation", "not later", "not earlier")
_FLOORS = ("at least", "or more", "more than", "not earlier")
_CEILINGS = ("at most", "or less", "less than", "not later", "within")


def paired(account: Account) -> Iterator[tuple[Bounded, Bounded]]:
    """Each value that either text states once, as the one and as the other states it."""
    theirs = {each.key: each for each in account.theirs.bounds}
    for one in account.ours.bounds:
        if account.ours.facts[one.key] == account.theirs.facts[one.key] == 1 and one.key in theirs:
            yield one, theirs[one.key]


def _shown(account: Account) -> Iterator[Shown]:
    found = list(_of_values(account))
    yield from found or _of_texts(account)


def _of_texts(account: Account) -> Iterator[Shown]:
    """A ceiling less and a floor more, or the reverse, among the bounds of the whole texts."""
    lower, upper = (sum(account.gained(sense) for sense in side) for side in (_FLOORS, _CEILINGS))
    if lower * upper < 0 and not any(account.gained(sense) for sense in _MADE_UP):
        went, came = (_CEILINGS, _FLOORS) if lower > 0 else (_FLOORS, _CEILINGS)
        one = next(each for each in account.ours.found if each.name in went)
        other = next(each for each in account.theirs.found if each.name in came)
        yield Shown(f"“{one.name}” became “{other.name}”", (one.start, one.end), (other.start, other.end))


def _of_values(account: Account) -> Iterator[Shown]:
    for one, other in paired(account):
        if said := _changed(one.senses, other.senses, account):
            yield Shown(f"the bound of a value changed: {said}", (one.start, one.end), (other.start, other.end))


def _changed(ours: frozenset[str], theirs: frozenset[str], account: Account) -> str:
    lower, upper = _turned(ours, theirs)
    strict = any(_crossed(ours, theirs, one, other) for one, other in _STRICT)
    if lower or upper or strict:
        return f"{_listed(ours)} became {_listed(theirs)}"
    if account.gained("compared") or not account.is_near or UNSAID in ours | theirs:
        return ""
    come, went = (theirs - ours) & HARD, (ours - theirs) & HARD
    if come and _is_more(ours, come) and not _floating(account.ours, come):
        return f"{_listed(come)} was added"
    if went and _is_more(theirs, went) and not _floating(account.theirs, went):
        return f"{_listed(went)} was left out"
    return ""


def _is_more(ours: frozenset[str], come: frozenset[str]) -> bool:
    """Whether a bound is of another kind than any that was there: through at least that day."""
    is_lower, is_upper = bool(come & LOWER), bool(come & UPPER)
    return not (is_lower and ours & LOWER) and not (is_upper and ours & UPPER)


def _floating(reading: Reading, senses: frozenset[str]) -> int:
    """How many bounds of the same direction a text has that were read of no value."""
    alike = HARD & (LOWER if senses & LOWER else UPPER)
    said = sum(reading.senses[sense] for sense in alike)
    return said - sum(len(each.senses & alike) for each in reading.bounds)


def _turned(ours: frozenset[str], theirs: frozenset[str]) -> tuple[bool, bool]:
    """A ceiling or a limit of time became a floor, or the reverse."""
    return (
        bool(ours & UPPER and theirs & LOWER and not ours & LOWER and not theirs & UPPER),
        bool(ours & LOWER and theirs & UPPER and not ours & UPPER and not theirs & LOWER),
    )


def _crossed(ours: frozenset[str], theirs: frozenset[str], one: str, other: str) -> bool:
    return any(before in ours and after in theirs and before not in theirs and after not in ours
               for before, after in ((one, other), (other, one)))  # fmt: skip


def _listed(senses: frozenset[str]) -> str:
    return ", ".join(f"“{sense}”" for sense in sorted(senses)[:_MOST]) or "no bound"


_came_or_went = first_of(came_or_went("at least"), came_or_went("at most"))


def _of_no_value(place: Place, account: Account) -> str | None:
    """A bound of what is no value: at least a majority."""
    senses = (*lost(place, account), *gained(place, account))
    is_of_value = any(":" in head for sense in senses if sense.name in HARD for head in sense.heads)
    return None if is_of_value else _came_or_went(place, account)


RULE = ChangeRule(
    "DIFF-BOUND",
    "A bound changed",
    "“At least” became “up to”, a maximum a minimum, or a bound came or went where all else is equal.",
    ("The buyer takes at least 80 units of it.", "The buyer takes up to 80 units of it."),
    ("The buyer takes at least 80 units of it.", "The buyer takes not less than 80 units of it."),
    _of_no_value,
    _shown,
)
