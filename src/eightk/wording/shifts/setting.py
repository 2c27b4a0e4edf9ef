"""Commas about a phrase: may, at any time, prepay; upon the closing the Bank will pay."""

from __future__ import annotations

from eightk.wording.shifts import places
from eightk.wording.shifts.kinds import kind
from eightk.wording.shifts.parts import AUXILIARIES, is_past, part
from eightk.wording.shifts.shift import Pair, Shift, Spot
from eightk.wording.statements.commas import ON_CONDITION, SHARES
from eightk.wording.statements.noun_list import POSTPOSED
from eightk.wording.statements.vocabulary import BE, HAVE, MODALS, RELATIVES, SAYING, SUBORDINATORS, words
from eightk.wording.touches.line import Line, definition

_LONGEST = 14
"""Words of a phrase before a subject at most."""


def _about(pair: Pair) -> bool:
    """May, at any time, prepay: may at any time prepay."""
    line, (first, last) = pair.line, pair.commas
    what = kind(line, first + 1, last)
    if not what:
        return False
    if line.key(first - 1) in MODALS or (line.key(first - 1) in BE | HAVE and is_past(line, last + 1)):
        return what != "adverb" or line.is_form(last + 1, "base", "past")
    if line.key(first - 1) in POSTPOSED and line.key(first - 2) in BE:
        return what in ("how", "time") and line.key(last + 1) in ("in", "on", "upon", "by")
    is_verb = line.is_form(last + 1, "third", "past") and not (what == "date" and _is_joined(line, last + 1))
    return what in ("adverb", "time", "date") and is_verb and places.is_someone(line, first - 1)


def _is_joined(line: Line, at: int) -> bool:
    """Whether another verb may be joined to one: set off, a date is of both; else it may be of the first alone."""
    place = at + 1
    while not line.is_end(place):
        if line.key(place) in ("and", "or", "but") and line.is_form(place + 1, "third", "past"):
            return True
        place += 1
    return False


def _after_phrase(spot: Spot) -> bool:
    """Upon the closing, the Bank will pay: upon the closing the Bank will pay."""
    line, at = spot.line, spot.first
    if spot.words != (",",) or not line.opens(at + 1):
        return False
    for first in range(at - 1, max(at - _LONGEST, line.starts[at]) - 1, -1):
        if kind(line, first, at) and _begins(line, first):
            return _is_subject(line, at + 1)
    return False


def _begins(line: Line, at: int) -> bool:
    return line.starts[at] == at or line.key(at - 1) == ";"


def _is_subject(line: Line, at: int) -> bool:
    """Whether a subject begins here with a verb or an auxiliary after it."""
    return any(_is_read(line, at, last) for last in range(at + 1, at + _LONGEST))


def _is_read(line: Line, at: int, last: int) -> bool:
    found = part(line, at, last)
    return found is not None and found.has_subject and (found.has_verb or found.has_auxiliary)


def _before_definition(spot: Spot) -> bool:
    """Hall Mills, Inc., ("Mills"): Hall Mills, Inc. ("Mills")."""
    return spot.words == (",",) and definition(spot.line, spot.last) > spot.last


def _condition(spot: Spot) -> bool:
    """If he is dismissed for cause, he will leave: if he is dismissed for cause he will leave."""
    line, at = spot.line, spot.first
    start = line.starts[at]
    if spot.words != (",",) or line.key(start) not in ("if", "unless", "when", "should"):
        return False
    if any(line.kind(place) == "mark" for place in range(start, at)):
        return False
    return line.key(spot.last) in ("he", "she", "they") and line.key(spot.last + 1) in MODALS


def _aside(pair: Pair) -> bool:
    """The taxes, if any, are due: the taxes if any are due."""
    first, last = pair.commas
    return tuple(unit.key for unit in pair.line.units[first + 1 : last]) in _ASIDES


def _respectively(spot: Spot) -> bool:
    """$5 and $6, respectively and will: $5 and $6 respectively and will."""
    line = spot.line
    if spot.words != (",",):
        return False
    if line.spells(spot.first - 3, "in", "each", "case") and line.key(spot.first - 4) in (",", ";"):
        return True
    if line.key(spot.last) == "respectively":
        return line.key(spot.last + 1) in MODALS | {"and"}
    return line.key(spot.first - 1) == "respectively" and line.key(spot.last) == "and"


def _clause(spot: Spot) -> bool:
    """He paid the fee, and the balance is due: he paid the fee and the balance is due."""
    line, at = spot.line, spot.first
    if spot.words != (",",) or line.key(spot.last) != "and":
        return False
    before = range(line.starts[at], at)
    if any(line.kind(place) == "mark" or line.key(place) in _INNER or line.verb(place) in SAYING for place in before):
        return False
    if any(line.kind(place) in SHARES for place in before):
        return False  # two times salary, and bonus paid in May
    place = spot.last
    while not line.is_end(place):
        if line.key(place) in ON_CONDITION | {"effective"}:  # with the comma it bears on the second clause alone
            return False
        place += 1
    return any(_is_said(line, place) for place in before) and _is_subject(line, spot.last + 1)


def _is_said(line: Line, at: int) -> bool:
    """Whether a verb stands here that makes a clause of what stands before a comma."""
    return line.key(at) in _FINITE or line.is_form(at, "past") or line.is_only_verb(at)


_FINITE = AUXILIARIES - {"be", "been", "being", "having"}
_ASIDES = (("if", "any"), ("if", "applicable"), ("respectively",))
_INNER = RELATIVES | SUBORDINATORS | words("upon should where such or either both")

SETTING = (
    Shift(
        "SHF011",
        "commas about a phrase after an auxiliary",
        "It belongs to the verb that follows, set off or not.",
        (("The Bank may, at any time, redeem the shares.", "The Bank may at any time redeem the shares."),),
        (("The Bank may, at any time, redeem the shares.", "The Bank may, at no time, redeem the shares."),),
        sets=_about,
    ),
    Shift(
        "SHF012",
        "the comma after a phrase before the subject",
        "The subject begins after it, with a comma or without.",
        (("Upon the closing, the Bank will pay the fee.", "Upon the closing the Bank will pay the fee."),),
        (("Upon the closing, the Bank will pay the fee.", "Upon the closing of the Bank he will pay the fee."),),
        drops=_after_phrase,
    ),
    Shift(
        "SHF013",
        "a comma before a definition in parentheses",
        "It parts nothing.",
        (('He left Hall Mills, Inc., ("Mills") in May.', 'He left Hall Mills, Inc. ("Mills") in May.'),),
        (('He left Hall Mills, Inc., ("Mills") in May.', 'He left Bell Mills, Inc. ("Mills") in May.'),),
        drops=_before_definition,
    ),
    Shift(
        "SHF014",
        "the comma after “if” and its clause",
        "Before “he will” another clause begins, with a comma or without.",
        (("When he is dismissed, he will leave.", "When he is dismissed he will leave."),),
        (("When he is dismissed, he will leave.", "When he is dismissed he may leave."),),
        drops=_condition,
    ),
    Shift(
        "SHF015",
        "commas about “respectively”, “if any” and “in each case”",
        "They bear on the row or the noun before them.",
        (
            ("The taxes, if any, will be paid by the Bank.", "The taxes if any will be paid by the Bank."),
            (
                "The fees are $5 and $6, respectively and will be paid.",
                "The fees are $5 and $6 respectively and will be paid.",
            ),
        ),
        (("The taxes, if any, will be paid by the Bank.", "The taxes will be paid by the Bank, if any."),),
        drops=_respectively,
        sets=_aside,
    ),
    Shift(
        "SHF016",
        "the comma before “and” with a clause of its own",
        "A subject with its verb follows; nothing before the comma holds a clause that it could belong to.",
        (("He paid the fee, and the balance is due in May.", "He paid the fee and the balance is due in May."),),
        (
            (
                "He paid the fee, and the balance is due in May.",
                "He paid the fee or the balance is due in May.",
            ),
        ),
        drops=_clause,
    ),
)
