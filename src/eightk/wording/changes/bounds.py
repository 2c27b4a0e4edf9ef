"""Values with what is said of them: at least 80, approximately $5,000, before March 15."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from eightk.wording.changes.senses import Sense
from eightk.wording.units import Unit

UPPER = frozenset(("at most", "not later", "less than", "or less", "within", "before", "until", "through", "by"))
LOWER = frozenset(("at least", "not earlier", "more than", "or more", "after"))
HARD = frozenset(("at least", "more than", "or more", "at most", "less than", "or less"))
ROUGH = "rough"
UNSAID = "unsaid"
"""What is said of a value by words that a "not" further off may turn round."""
_VALUES_WORDS = "money date percent count multiple ratio time"
_VALUES = frozenset(_VALUES_WORDS.split())
_AHEAD = UPPER | LOWER | {ROUGH, "from", "to"}
_BEHIND = frozenset(("or more", "or less"))
_BEFORE, _AFTER = 3, 4
_FAR = 9
_AHEAD_OF = {"not later": "at least", "not earlier": "at most"}
_NEGATED = {"more than": "at most", "less than": "at least"}
_TURNED = frozenset(("more than", "less than", "before", "after", "until", "through", "by", "within"))
_NOT = frozenset(("not", "nor", "neither", "no", "never", "cannot", "without", "unless", "prohibited"))
_ENDS = frozenset(".;")
_SENTENCE = 40
"""Words before a value in which a "not" is looked for."""
_EARLIER = frozenset(("before", "prior", "ahead", "preceding"))
_BREAKS = frozenset(".;:,")
_NEXT_TO = frozenset(("by", "from", "to", ROUGH))
"""Words that are read of a value only where they stand right before it."""


@dataclass(frozen=True, slots=True)
class Bounded:
    """A value by its key, its place, and the senses of the small words that are said of it."""

    key: str
    start: int
    end: int
    senses: frozenset[str]


def bounded(units: Sequence[Unit], senses: Sequence[Sense]) -> Iterator[Bounded]:
    """The values of a text in order."""
    ending = {sense.last: sense for sense in senses if sense.name in _AHEAD}
    beginning = {sense.first: sense.name for sense in senses if sense.name in _BEHIND}
    for at, unit in enumerate(units):
        if unit.kind in _VALUES:
            found = frozenset((*_ahead(units, at, ending), *_behind(units, at, beginning)))
            found = _as_said(found, units, at, senses)
            yield Bounded(unit.key, unit.start, unit.end, found)


def _ahead(units: Sequence[Unit], at: int, ending: dict[int, Sense]) -> Iterator[str]:
    """The senses that end at most a few words before a value; several may follow one another."""
    here = at
    while here > 0:
        near = range(here, max(0, here - _BEFORE) - 1, -1) if here == at else (here,)
        end = next((end for end in near if end in ending and not _is_broken(units, end, at)), None)
        if end is None or (ending[end].name in _NEXT_TO and end != at):
            return
        yield ending[end].name
        here = ending[end].first


def _as_said(found: frozenset[str], units: Sequence[Unit], at: int, senses: Sequence[Sense]) -> frozenset[str]:
    """Not … more than is at most; not later than 30 days before is at least 30 days before.

    What a "not" may turn that stands further off, and before and after with any "not", is left unsaid."""
    if found & {"more than", "less than"} and any(unit.key in _NOT for unit in units[max(0, at - _FAR) : at]):
        found = frozenset(_NEGATED.get(sense, sense) for sense in found) - _TURNED
    elif found & _TURNED and _is_denied(units, at):
        found = (found - _TURNED) | {UNSAID}
    if any(unit.key in _EARLIER for unit in units[at + 1 : at + _AFTER]):
        return frozenset(_AHEAD_OF.get(sense, sense) for sense in found)
    return found


def _is_denied(units: Sequence[Unit], at: int) -> bool:
    """Whether a "not" stands before a value in its sentence."""
    before = takewhile(lambda unit: unit.key not in _ENDS, reversed(units[max(0, at - _SENTENCE) : at]))
    return any(unit.key in _NOT for unit in before)


def _is_broken(units: Sequence[Unit], first: int, last: int) -> bool:
    return any(unit.is_fact or unit.key in _BREAKS for unit in units[first:last])


def _behind(units: Sequence[Unit], at: int, beginning: dict[int, str]) -> Iterator[str]:
    for there in range(at + 1, min(len(units), at + _AFTER)):
        if units[there].is_fact or units[there].key in _BREAKS:
            return
        if there in beginning:
            yield beginning[there]
