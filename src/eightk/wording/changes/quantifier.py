"""All became some: all, substantially all, certain, a portion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from eightk.wording.changes.account import Account
from eightk.wording.changes.opposites import exchanged, faced
from eightk.wording.changes.reading import Reading, Stretch
from eightk.wording.changes.rule import ChangeRule, Shown, first_of
from eightk.wording.changes.senses import stem

_EVERY, _SOME = "all", "some"
_CLASSES: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(("all", "every", "each", "any"), _EVERY)
    | dict.fromkeys(("certain", "some", "several", "relevant", "selected", "specified", "designated", "most"), _SOME)
)
_REACH = 4
_LINKS = frozenset(("of", "the", "its", "his", "her", "their", "such"))


def _shown(account: Account) -> Iterator[Shown]:
    """A thing that either text names once, as all of it in the one and as some of it in the other."""
    ours, theirs = _measured(account.ours), _measured(account.theirs)
    for thing, (measure, place) in ours.items():
        other, there = theirs.get(thing, (measure, place))
        if measure != other and account.ours.stems[thing] == account.theirs.stems[thing] == 1:
            yield Shown(f"“{measure}” became “{other}”", place, there)


def _measured(reading: Reading) -> dict[str, tuple[str, Stretch]]:
    """The things after a word for all or for some, by their stems."""
    found: dict[str, tuple[str, Stretch]] = {}
    units = reading.spelled
    for at, unit in enumerate(units):
        if unit.key in _CLASSES:
            after = next((each for each in units[at + 1 : at + 1 + _REACH] if each.key not in _LINKS), unit)
            if after.kind == "word" and (thing := stem(after.key)) and after.key not in _CLASSES:
                found[thing] = _CLASSES[unit.key], (unit.start, after.end)
    return found


RULE = ChangeRule(
    "DIFF-QUANTIFIER",
    "All became some, or some all",
    "“All”, “each” or “in full” became “substantially all”, “certain” or “a portion”, or the other way round.",
    ("It bought all of the assets of them.", "It bought substantially all of the assets of them."),
    ("It bought all of the assets of them.", "It bought every one of the assets of them."),
    first_of(
        exchanged("nearly all", "part"),
        exchanged("nearly all", "all"),
        faced("all", "nearly all"),
        faced("all", "part"),
        exchanged("all", "part"),
        exchanged("all", "one of two"),
    ),
    _shown,
)
