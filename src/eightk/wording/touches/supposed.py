"""Conditions told otherwise: upon any attempt by him to end it, if he attempts to end it; provided he is employed."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.telling import GIVERS
from eightk.wording.statements.vocabulary import (
    ADVERBS,
    BE,
    HONORIFICS,
    MODALS,
    PAST,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    words,
)
from eightk.wording.touches.happenings import PERSONS
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_TRIES = {"attempt": "attempt", "failure": "fail", "refusal": "refuse"}
_STAYING = words("continues is remains")
_EMPLOYED = words("actively continuously employed still then")
_SEAT = words("director employee executive officer")
_LEAVING = words("end expire leave mature pay resign terminate vest")
"""Verbs after which "upon" tells when; the suit is based upon it."""
_OPENERS = words("if in upon")
_HAVE = words("has have having been be being")
_OPEN = words("and or but ; : not no only cease ceases lose loses") | RELATIVES | (SUBORDINATORS - {"provided"})
"""Where one of these stands, a proviso may bear on less than all that is said before it."""


def _link(line: Line, at: int) -> int:
    """The place after "upon" or "in the event of"; `at` if neither stands here."""
    opens = line.key(line.starts[at]) in _OPENERS and line.key(at - 1) == "or"
    if not (opens or line.starts[at] == at or line.verb(at - 1) in _LEAVING):
        return at
    if line.key(at) == "upon" and not _is_dated(line, at):
        return at + 1
    return at + 4 if line.spells(at, "in", "the", "event", "of") else at


def _is_dated(line: Line, at: int) -> bool:
    return any(line.kind(place) in ("date", "time") for place in line.sentence(at))


def _tells_past(line: Line, at: int, end: int = 0) -> bool:
    """Whether a verb of the sentence (or of what stands before `end`) may tell of the past: "if" would tell of what is
    to come."""
    places = range(line.starts[at], end - 1) if end else line.sentence(at)
    return any(
        line.key(place) in PAST or (line.is_form(place, "past") and line.key(place - 1) not in BE | _HAVE)
        for place in places
    )


def _tries(line: Line, at: int) -> Reading | None:
    """Upon any attempt by the Board to end it: if the Board attempts to end it."""
    first = _link(line, at)
    if first == at or _tells_past(line, at):
        return None
    noun = first + (line.key(first) in ("a", "an", "any", "the"))
    if line.key(noun) in _TRIES and line.key(noun + 1) in ("by", "of"):
        start = noun + 2
        last = line.thing(start) if line.key(noun + 1) == "by" else _doer(line, start)
        end = last
    else:
        start, last = first, line.someone(first)
        last = line.thing(first) if last == first else last
        noun, end = last + 1, last + 2
        if line.key(last) != "'s" or line.key(noun) not in _TRIES:
            return None
    if last == start or line.key(end) != "to" or not line.is_form(end + 1, "base"):
        return None
    return Reading(at, end, (_as(line, at, "if"), *line.units[start:last], _verb(line, noun, last - 1)))


def _doer(line: Line, at: int) -> int:
    """The place after who does it; `at` if it may be what it is done to: the refusal of an offer."""
    last = line.someone(at)
    return at + 2 if last == at and line.key(at) == "the" and line.key(at + 1) in GIVERS else last


def _as(line: Line, at: int, key: str) -> Unit:
    return line.units[at]._replace(key=key, kind="word")


def _verb(line: Line, noun: int, subject: int) -> Unit:
    """The verb of a noun, in the form that its subject asks for."""
    verb = _TRIES[line.key(noun)]
    is_many = line.kind(subject) == "word" and line.is_many(subject)
    return _as(line, noun, verb if is_many else forms(verb).third)


def _provided(line: Line, at: int) -> Reading | None:
    """He is paid, provided that he is employed: he is paid if he is employed."""
    first = at + 1
    if line.key(first) != "provided" or _tells_past(line, at, first + 1):
        return None
    last = first + 1 + (line.key(first + 1) == "that")
    verb = _whose(line, last)
    sentence = line.sentence(at)
    if (
        verb == last
        or not _is_employed(line, verb)
        or any(line.key(place) in _OPEN for place in sentence if place != first + 1)
    ):
        return None
    rest = range(verb, sentence.stop)
    if any(line.key(place) in MODALS or line.key(place) == "," for place in rest):
        return None
    return Reading(at, last, (_as(line, first, "if"),))


def _is_employed(line: Line, at: int) -> bool:
    """Whether someone is employed still, or is a director: is, remains, continues to be."""
    if line.key(at) not in _STAYING:
        return False
    place = at + 3 if line.spells(at + 1, "to", "be") else at + 1
    while line.key(place) in _EMPLOYED and line.key(place) != "employed":
        place += 1
    return line.key(place) == "employed" or (line.key(place) in ("a", "an") and line.key(place + 1) in _SEAT)


def _whose(line: Line, at: int) -> int:
    """The place after someone, of whom a condition is told; `at` if it is of a thing."""
    if line.key(at) in ("he", "she"):
        return at + 1
    if line.key(at) in HONORIFICS or (line.units[at : at + 1] and line.units[at].key in line.people):
        return line.someone(at)
    return at + 2 if line.key(at) in ("the", "such") and line.key(at + 1) in PERSONS else at


def _again(line: Line, at: int) -> Reading | None:
    """If he leaves, if a plan is confirmed he will be paid: if he leaves, and a plan is confirmed, he will be paid."""
    start = line.starts[at]
    start += line.key(start) in ADVERBS
    start += line.key(start) == ","
    if line.key(start) != "if" or line.key(at - 1) != "," or not _is_one_case(line, range(start + 1, at - 1)):
        return None
    last = _main(line, at + 1)
    has_comma = line.key(last - 1) == ","
    inside = range(at + 1, last - has_comma)
    if last == at + 1 or not any(line.key(place) in BE or line.is_form(place, "third") for place in inside):
        return None
    if any(line.key(place) in _TWO | MODALS or line.kind(place) == "mark" for place in inside):
        return None
    comma = line.units[at - 1]._replace(start=line.units[last - 1].end)
    return Reading(at, last, (_as(line, at, "and"), *line.units[at + 1 : inside.stop], comma))


_TWO = RELATIVES | words("and but if nor or that then unless")
"""Where one of these stands, more than one clause may."""


def _is_one_case(line: Line, places: range) -> bool:
    """Whether one clause stands there, of one case: no main clause, no second "if", no "or" before another verb."""
    return not any(
        line.key(at) in MODALS | {"if", "unless", "that", ";", ":"}
        or (line.key(at) == "," and line.key(at + 1) not in PREPOSITIONS | {"but"})
        or (line.key(at) in ("or", "and") and (line.opens(at + 1) or line.is_form(at + 1, "past", "third")))
        for at in places
    )


def _main(line: Line, at: int) -> int:
    """Where the main clause begins, with someone who will do it; the place itself where none does."""
    for first in range(at + 3, line.sentence(at - 1).stop):
        last = max(line.someone(first), line.thing(first), first + (line.key(first) in SUBJECTS))
        if last > first and line.key(last) in MODALS:
            return first
    return at


SUPPOSED = (
    Touch(
        "TCH959",
        "a second “if”, “and”",
        "Where no main clause stands between them, both cases are asked for.",
        (
            (
                "If the plan ends, if the lease is sold Mr. Hall will leave.",
                "If the plan ends, and the lease is sold, Mr. Hall will leave.",
            ),
        ),
        (
            (
                "If the plan ends or if it is sold, if the lease is sold Mr. Hall will leave.",
                "If the plan ends or if it is sold, and the lease is sold, Mr. Hall will leave.",
            ),
            (
                "If the plan ends, Mr. Bell will leave, if the lease is sold Mr. Hall will leave.",
                "If the plan ends, Mr. Bell will leave, and the lease is sold, Mr. Hall will leave.",
            ),
        ),
        _again,
        words("if"),
    ),
    Touch(
        "TCH953",
        "upon an attempt or failure by someone, if someone attempts or fails",
        "The same one does the same or not.",
        (
            ("Upon any attempt by the bank to sell it, it ends.", "If the bank attempts to sell it, it ends."),
            ("In the event of the bank's failure to pay, it ends.", "If the bank fails to pay, it ends."),
        ),
        (
            ("Upon any attempt by the bank to sell it, it ends.", "If the bank fails to sell it, it ends."),
            ("Upon any attempt by the bank to sell it, it ends.", "If the trust attempts to sell it, it ends."),
        ),
        _tries,
        words("in upon"),
    ),
    Touch(
        "TCH954",
        "“provided that” someone is so, “if”",
        "Where one clause stands before it and someone's state after it, the proviso is a condition.",
        (("He is paid a fee, provided that he is employed.", "He is paid a fee if he is employed."),),
        (
            ("He is paid a fee, provided that he will sell the plant.", "He is paid a fee if he will sell the plant."),
            ("He is paid a fee and leaves, provided that he is ill.", "He is paid a fee and leaves if he is ill."),
            ("He is paid a fee, provided that it is at least $5.", "He is paid a fee if it is at least $5."),
        ),
        _provided,
        words(","),
        needs=words("provided"),
    ),
)
