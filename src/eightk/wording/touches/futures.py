"""What is still to be done: goals to be set by the Board, goals that the Board will set."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.vocabulary import MODALS, PREPOSITIONS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_DOING = words("agree determine designate establish fix grant hold issue pay select set specify")
_DONE = {forms(verb).participle for verb in _DOING} - {"issued"}
_TO_COME = words(
    "amount amounts award awards bonus bonuses compensation consideration criteria date dates dividend dividends",
    "fee fees formula goal goals grant grants interest metric metrics measures milestones number objective objectives",
    "factors options payment payments percentage place price rate rates rent retainer salary shares sum sums target",
    "targets time times units warrants",
)
"""What is set, paid or granted; a right or a duty may be one to do so."""
_GETTING = words("base be contain earn equal have hold include meet receive vest")
"""Verbs of what is told; after others "to be paid" may be what somebody asks for or proposes."""


def _will_be(line: Line, at: int) -> Reading | None:
    """An amount that will be set, a fee of $5, which will be paid: to be set, to be paid."""
    done = at + 3 + (line.key(at + 3) == "mutually")
    if not line.spells(at + 1, "will", "be") or line.key(done) not in _DONE:
        return None
    is_set_off = line.key(at - 1) == ","
    if is_set_off and line.key(at) != "which":
        return None
    if not _is_of_noun(line, at - 1 - is_set_off) or _asks(line, at):
        return None
    return Reading(at, at + 2, (line.units[at]._replace(key="to"),))


def _is_of_noun(line: Line, at: int) -> bool:
    return line.key(at) in _TO_COME or line.kind(at) in ("money", "percent")


def _asks(line: Line, at: int) -> bool:
    """Whether anything is done in the sentence before a place but having and receiving."""
    for place in range(line.starts[at], at):
        is_base = line.is_form(place, "base") and (line.key(place - 1) == "to" or line.key(place - 1) in MODALS)
        if (is_base or line.is_form(place, "third", "past", "gerund")) and line.verb(place) not in _GETTING:
            return True
    return False


def _will(line: Line, at: int) -> Reading | None:
    """Goals that the Board will set: goals to be set by the Board."""
    last = line.thing(at + 1)
    if (
        last == at + 1
        or line.key(last) != "will"
        or line.key(last + 1) not in _DOING
        or line.key(at - 1) not in _TO_COME
    ):
        return None
    if not (line.closes(last + 2) or line.key(last + 2) in PREPOSITIONS) or line.key(last + 2) == "by":
        return None
    if _asks(line, at):
        return None
    unit, verb = line.units[at], line.units[last + 1]
    done = verb._replace(key=forms(verb.key).participle)
    units = (unit._replace(key="to"), unit._replace(key="be"), done, unit._replace(key="by"))
    return Reading(at, last + 2, (*units, *line.units[at + 1 : last]))


FUTURES = (
    Touch(
        "TCH1511",
        "“that will be set”, to be set",
        "Both tell of a noun what will be done with it.",
        (("Roy Hall has goals that will be set in May.", "Roy Hall has goals to be set in May."),),
        (
            ("Roy Hall has goals that may be set in May.", "Roy Hall has goals to be set in May."),
            ("Roy Hall has goals that will not be set in May.", "Roy Hall has goals to be set in May."),
        ),
        _will_be,
        words("that which"),
        words("will"),
    ),
    Touch(
        "TCH1512",
        "“that the Board will set”, to be set by the Board",
        "The same will be done by the same one.",
        (("Roy Hall has goals that the Board will set.", "Roy Hall has goals to be set by the Board."),),
        (
            ("Roy Hall has goals that the Board will set.", "Roy Hall has goals to be set with the Board."),
            ("Roy Hall has goals that the Board may set.", "Roy Hall has goals to be set by the Board."),
        ),
        _will,
        words("that which"),
        words("will"),
    ),
)
