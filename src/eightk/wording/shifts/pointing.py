"""Whether a pronoun after a phrase that has moved, or in it, may mean something else at its new place."""

from __future__ import annotations

from eightk.wording.shifts.kinds import is_closed, kind
from eightk.wording.shifts.parts import Part
from eightk.wording.shifts.shift import Move
from eightk.wording.statements.noun_list import DOCUMENTS, PEOPLE, SOMEONE
from eightk.wording.statements.vocabulary import SPOKEN_OF, words
from eightk.wording.touches.line import Line

_POINTING = words(
    "it its they their them such this these those former latter thereof thereto thereunder therein thereby respectively"
)
_PLURAL = words("they their them these those")
_PERIODS = words("closing date day days month months period quarter time week weeks year years")
_FAR = 40
"""Words after a phrase in which something may point back to it."""


def points(move: Move, over: Part) -> bool:
    """Whether a pronoun in either, or after both, may mean what the other names."""
    line = move.early.line
    phrase, others = range(*move.early.phrase), range(*move.early.over)
    rest = range(move.early.ends[1], move.early.ends[1] + _FAR)
    if any(_is_time(line, at) for at in phrase) and any(_is_later(line, at) for at in (*others, *rest)):
        return True
    if is_closed(line, *move.early.phrase):
        return False
    named, known = _names(line, phrase), _names(line, others)
    is_own = kind(line, *move.early.phrase) == "how" and over.has_subject and not over.has_verb
    if known and not is_own and any(line.key(at) in SPOKEN_OF | _POINTING for at in phrase):
        return True
    if any(line.key(at) in _meant(named, named) for at in others):
        return True
    return bool(known) and any(line.key(at) in _meant(named, known) for at in rest)


def _meant(named: frozenset[str], known: frozenset[str]) -> frozenset[str]:
    """The pronouns that may mean what stands in a phrase, where something else of its kind stands beside it."""
    found: frozenset[str] = frozenset()
    if "someone" in named:
        found |= SPOKEN_OF if "someone" in known else _PLURAL
    if "several" in named:
        found |= _PLURAL
    return found | (_POINTING - _PLURAL if "thing" in named else frozenset())


def _is_time(line: Line, at: int) -> bool:
    return line.kind(at) in ("date", "ordinal") or line.key(at) in _PERIODS


def _is_later(line: Line, at: int) -> bool:
    """Whether the word points back to a time: thereafter, on that date."""
    is_told = line.spells(at, "such", "time", "as")  # "until such time as he leaves"
    is_pointed = line.key(at) in ("such", "that", "this") and _is_time(line, at + 1)
    return line.key(at) in ("thereafter", "then") or (is_pointed and not is_told)


def _names(line: Line, places_: range) -> frozenset[str]:
    """Whether someone is named there, or something, of whom or which a pronoun may speak."""
    return frozenset(filter(None, (_named(line, at) for at in places_)))


def _named(line: Line, at: int) -> str:
    key = line.key(at)
    if line.kind(at) in ("party", "name", "office") or key in SOMEONE | PEOPLE or key.rstrip("s") in SOMEONE | PEOPLE:
        return "someone"
    if key in DOCUMENTS or (line.is_open(at) and line.closes(at + 1)):
        return "several" if line.is_many(at) else "thing"
    return ""
