"""Changes that no proof could undo: where the texts part at such places alone, they are named at once.

To read two texts as statements costs ten times what it costs to name an amount that became another one. Nothing is
decided here that the rules of structure might prove: a verb may be another that says the same, a word may be two, and
what is left out may be said elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from eightk.wording.align import Gap
from eightk.wording.changes import name_change
from eightk.wording.changes.account import Account
from eightk.wording.changes.negation import RULE as NEGATION
from eightk.wording.changes.statement import ADDED, OMITTED, is_said_nowhere
from eightk.wording.form import Place
from eightk.wording.part import Part
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.units import Unit

_At = tuple[int, Gap]
"""A part of the texts, and the place in it."""
_Parts = Mapping[str, set[int]]
Named = dict[_At, tuple[str, str]]
"""Code and sentence of what changed, by where it did."""
_MOST = 2
"""Places at which texts part, for it to be decided what changed there."""
_FEW = 6
"""Units of either text in the place of which a change is named at once."""
_BESIDE = 2
"""Units in the place of more that are next to nothing: the “Mr.” that is left of a sentence."""
_VALUES = frozenset({"date", "money", "multiple", "percent", "ratio", "time"})
_BETWEEN = 4
"""Units between two values of a list at most: one and the other, a fee of one and a fee of the other."""
_JOINS = frozenset({",", ";", "and", "or"})
_PARTS = frozenset({"comprising", "consisting", "including"})
"""Between two values, these tell the second as a part of the first."""
_OPPOSED = frozenset({"DIFF-CONTRARY", "DIFF-DIRECTION", "DIFF-SCOPE"})
"""Codes by which a verb became its contrary, and not another that says the same."""
_NOT = frozenset({"neither", "never", "no", "nor", "not"})


def decided(parts: Sequence[Part], count: Callable[[], Account]) -> Named:
    """What changed at the places where the texts part, in each stretch in which all of that is beyond proof."""
    if sum(len(part.hunks) for part in parts) <= _MOST:
        return _decided_at(_places(parts), count)
    gone, come = _by_word(parts)
    named: Named = {}
    for at, hunks in enumerate(part.hunks for part in parts):
        place = Place(*parts[at].sides, hunks[0]) if len(hunks) == 1 else None
        if place and not (_stands_elsewhere(place.removed, come, at) or _stands_elsewhere(place.added, gone, at)):
            named |= _decided_at({(at, hunks[0]): place}, count)
    return named


def _places(parts: Sequence[Part]) -> dict[_At, Place]:
    return {(at, hunk): Place(*part.sides, hunk) for at, part in enumerate(parts) for hunk in part.hunks}


def _by_word(parts: Sequence[Part]) -> tuple[_Parts, _Parts]:
    """The parts in which each word goes, and those in which it comes."""
    gone: defaultdict[str, set[int]] = defaultdict(set)
    come: defaultdict[str, set[int]] = defaultdict(set)
    for (at, _), place in _places(parts).items():
        for found, units in ((gone, place.removed), (come, place.added)):
            for unit in units:
                found[unit.key].add(at)
    return gone, come


def _stands_elsewhere(units: Iterable[Unit], found: _Parts, at: int) -> bool:
    """Whether one of some words, which goes in a part, comes in another, or the other way: it may have moved."""
    return any(found.get(unit.key, set()) - {at} for unit in units if unit.kind != "mark")


def _decided_at(places: Mapping[_At, Place], count: Callable[[], Account]) -> Named:
    """What changed at these places, if all of it is beyond proof; else nothing."""
    is_trade = len(places) == _MOST and _is_trade(places)
    named: Named = {}
    for at, place in places.items():
        change = name_change(place, count())
        if change is None or not (is_trade or _is_beyond(place, change[0], count(), is_one=len(places) == 1)):
            return {}
        named[at] = change
    return named


def _is_beyond(place: Place, code: str, account: Account, *, is_one: bool) -> bool:
    """Whether no rule of structure could prove what is named so.

    No rule gives or takes a "not", which may go at two places with words beside it. What is left out is beyond proof
    where nothing else says it; any other change, where a few words are others. A verb may be another that says the
    same, and a word may be two."""
    if code == NEGATION.code and _has_not((*place.removed, *place.added)):
        return True
    if not is_one or _spelled(place.removed) == _spelled(place.added):
        return False
    if code in (OMITTED.code, ADDED.code):
        return is_said_nowhere(place, account)
    both = place.removed, place.added
    is_verb = code not in _OPPOSED and all(any(unit.key in VERB_FORMS for unit in side) for side in both)
    is_short = not all(both) or max(map(len, both)) <= _FEW
    return not is_verb and (is_short or (min(map(len, both)) <= _BESIDE and _tells_value(place, account)))


def _tells_value(place: Place, account: Account) -> bool:
    """Whether a value goes at a place that the draft states nowhere, or one comes that is new."""
    gone = any(unit.kind in _VALUES and account.is_lost(unit) for unit in place.removed)
    return gone or any(unit.kind in _VALUES and account.is_new(unit) for unit in place.added)


def _has_not(units: Sequence[Unit]) -> bool:
    """Whether "not" or the like stands among some units as they are written."""
    return not all(_NOT.isdisjoint(unit.small.split()) for unit in units)


def _is_trade(places: Mapping[_At, Place]) -> bool:
    """Whether two values have traded places, and are no two of a list."""
    ((here, first), one), ((there, second), other) = places.items()
    before, after = _value(one.removed), _value(one.added)
    is_crossed = before == _value(other.added) != after == _value(other.removed) and "" not in (before, after)
    return is_crossed and not (here == there and _is_list(one.ours[first.last : second.first]))


def _is_list(between: Sequence[Unit]) -> bool:
    """Whether two values with these units between them may be two of a list."""
    keys = {unit.key for unit in between}
    return len(between) <= _BETWEEN and not keys.isdisjoint(_JOINS) and keys.isdisjoint(_PARTS)


def _value(units: Sequence[Unit]) -> str:
    """The value that some units state and nothing else; "" if they do not."""
    told = [unit for unit in units if unit.key != ","]
    return told[0].key if len(told) == 1 and told[0].kind in _VALUES else ""


def _spelled(units: Sequence[Unit]) -> str:
    return "".join(unit.key for unit in units)
