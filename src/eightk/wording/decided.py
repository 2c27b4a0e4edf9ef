"""Changes that no proof could undo: where the texts part at such places alone, they are named at once.

To read two texts as statements costs ten times what it costs to name an amount that became another one. Nothing is
decided here that the rules of structure might prove: a verb may be another that says the same, a word may be two, and
what is left out may be said elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eightk.wording.align import Gap
from eightk.wording.changes import name_change
from eightk.wording.changes.account import Account
from eightk.wording.form import Place
from eightk.wording.part import Part
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.units import Unit

Named = dict[tuple[int, Gap], tuple[str, str]]
"""Code and sentence of what changed, by the part of the texts and the place in it."""
_MOST = 2
"""Places at which texts part, for it to be decided what changed there."""
_FEW = 6
"""Units of either text in the place of which a change is named at once."""
_VALUES = frozenset({"date", "money", "multiple", "percent", "ratio", "time"})
_BETWEEN = 4
"""Units between two values that no list of values has: one and the other."""
_SAID_ELSEWHERE = frozenset({"DIFF-ADDED", "DIFF-OMITTED"})


def decided(parts: Sequence[Part], count: Callable[[], Account]) -> Named:
    """What changed at the places where the texts part, if that is beyond proof; else nothing."""
    if sum(len(part.hunks) for part in parts) > _MOST:
        return {}
    places = {(at, hunk): Place(*part.sides, hunk) for at, part in enumerate(parts) for hunk in part.hunks}
    every = tuple(places.values())
    if not (_is_one(every) or _is_trade(every)):
        return {}
    named = {at: change for at, place in places.items() if (change := name_change(place, count()))}
    is_beyond = len(named) == len(places) and all(code not in _SAID_ELSEWHERE for code, _ in named.values())
    return named if is_beyond else {}


def _is_one(places: Sequence[Place]) -> bool:
    """Whether there is one place, at which a few words are others, or some words come or go.

    A verb may be another that says the same, and a word may be two: that is for the rules of structure to prove."""
    if len(places) != 1:
        return False
    removed, added = places[0].removed, places[0].added
    if max(len(removed), len(added)) > _FEW and removed and added:
        return False
    is_spelled = _spelled(removed) == _spelled(added)
    return not is_spelled and not all(any(unit.key in VERB_FORMS for unit in side) for side in (removed, added))


def _is_trade(places: Sequence[Place]) -> bool:
    """Whether two values have traded places, and are no two of a list."""
    if len(places) != 2:
        return False
    (one, other), (third, fourth) = ((_value(place.removed), _value(place.added)) for place in places)
    is_crossed = one == fourth != third == other and "" not in (one, other)
    return is_crossed and places[1].hunk.first - places[0].hunk.last > _BETWEEN


def _value(units: Sequence[Unit]) -> str:
    """The value that some units state and nothing else; "" if they do not."""
    told = [unit for unit in units if unit.key != ","]
    return told[0].key if len(told) == 1 and told[0].kind in _VALUES else ""


def _spelled(units: Sequence[Unit]) -> str:
    return "".join(unit.key for unit in units)
