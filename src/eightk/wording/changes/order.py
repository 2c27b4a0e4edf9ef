"""Offices or exhibits traded places among names that stand in the same order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from eightk.wording.changes.account import Account
from eightk.wording.changes.actors import plain
from eightk.wording.changes.capitals import GENERAL
from eightk.wording.changes.owners import value_in, value_of
from eightk.wording.changes.reading import Reading, Stretch
from eightk.wording.changes.rule import ChangeRule, Shown
from eightk.wording.units import Unit

_KINDS = frozenset(("office", "figure"))
_MOST = 60
"""Values of a text that are looked at."""

_Places = dict[str, tuple[int, Stretch]]


def _shown(account: Account) -> Iterator[Shown]:
    """Two values between which a name stands, and that stand the other way round in the draft."""
    if not account.is_near:
        return
    ours, theirs = account.ours, account.theirs
    names = _both(_names(ours), _names(theirs))
    values = _both(_values(ours), _values(theirs))
    if list(names[0]) != list(names[1]) or len(names[0]) < 2:
        return
    for one, other in pairwise(list(values[0])[:_MOST]):
        if _turned(one, other, values) and all(
            _is_parted(one, other, *side) for side in zip(values, names, strict=True)
        ):
            said = f"“{value_in(one)}” and “{value_in(other)}” traded places"
            yield Shown(said, values[0][one][1], values[1][one][1])


def _turned(one: str, other: str, values: tuple[_Places, _Places]) -> bool:
    return one.partition(":")[0] == other.partition(":")[0] and values[1][one][0] > values[1][other][0]


def _is_parted(one: str, other: str, values: _Places, names: _Places) -> bool:
    first, last = sorted((values[one][0], values[other][0]))
    return any(first < at < last for at, _ in names.values())


def _both(ours: _Places, theirs: _Places) -> tuple[_Places, _Places]:
    """What both texts have once, in the order of either."""
    return (
        {key: place for key, place in ours.items() if key in theirs},
        {key: place for key, place in theirs.items() if key in ours},
    )


def _values(reading: Reading) -> _Places:
    found = ((at, value_of(unit)) for at, unit in enumerate(reading.units))
    return _once([(at, value[1]) for at, value in found if value and value[0] in _KINDS], reading.units)


def _names(reading: Reading) -> _Places:
    """The words with a capital letter that are in no heading and no term."""
    keys = [
        (at, unit.key)
        for at, unit in enumerate(reading.units)
        if unit.kind == "word" and unit.text[:1].isupper() and len(unit.text) > 2 and plain(unit.key) not in GENERAL
    ]
    return _once(keys, reading.units)


def _once(keys: Sequence[tuple[int, str]], units: Sequence[Unit]) -> _Places:
    often = Counter(key for _, key in keys)
    return {key: (at, (units[at].start, units[at].end)) for at, key in keys if often[key] == 1}


RULE = ChangeRule(
    "DIFF-TRADED",
    "Two offices traded places among names",
    "The names stand in one order in both texts, and of two offices with a name between them the later is the earlier.",
    (
        "They are Ana Belloq, Treasurer of it, and Hugo Wraxen, Secretary of it.",
        "They are Ana Belloq, Secretary of it, and Hugo Wraxen, Treasurer of it.",
    ),
    (
        "They are Ana Belloq, Treasurer of it, and Hugo Wraxen, Secretary of it.",
        "They are Hugo Wraxen, Secretary of it, and Ana Belloq, Treasurer of it.",
    ),
    showing=_shown,
)
