"""Small things: a and an; nonmaterial, non-material; any committee, any committees; age 61; twelve months' pay."""

from __future__ import annotations

from eightk.wording.statements.noun_list import HAPPENS_ONCE
from eightk.wording.statements.vocabulary import NEGATIONS, PERIODS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_PREFIXES = words("mid multi non post pre semi sub")
_NOT_ONE = words("a an any all each every no")
_HAPPENS = words("begin cease close commence depart die end expire leave mature occur resign retire terminate")
_BEFORE_EVENT = words("after before following include includes including on or until upon")


def _an(line: Line, at: int) -> Reading | None:
    """An as a."""
    return Reading(at, at + 1, (line.units[at]._replace(key="a"),))


def _joined(line: Line, at: int) -> Reading | None:
    """Non-material as one word."""
    if line.kind(at + 1) != "word" or line.units[at + 1].start > line.units[at].end + 1:
        return None
    one, other = line.units[at], line.units[at + 1]
    return Reading(at, at + 2, (one._replace(key=one.key + other.key, text=one.text + other.text, end=other.end),))


def _any(line: Line, at: int) -> Reading | None:
    """Any committees: any committee."""
    last = at + 1
    while last - at < 4 and line.is_open(last) and line.is_open(last + 1):
        last += 1
    key = line.key(last)
    if not any(line.key(place) in NEGATIONS | {"no", "without"} for place in range(line.starts[at], at)):
        return None  # "may elect any directors": how many may be meant
    if (
        not line.is_open(last)
        or not line.closes(last + 1)
        or not key.endswith("s")
        or key.endswith(("ss", "us", "is", "ies"))
    ):
        return None
    return Reading(at, last + 1, (*line.units[at:last], line.units[last]._replace(key=key[:-1])))


def _age(line: Line, at: int) -> Reading | None:
    """Hall, age 61, : Hall, 61,"""
    if line.key(at - 1) != "," or line.kind(at + 1) != "count" or line.key(at + 2) != ",":
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _of_time(line: Line, at: int) -> Reading | None:
    """Twelve months' pay: twelve months pay."""
    if line.kind(at) != "count" or line.key(at + 1) not in PERIODS or line.key(at + 2) not in ("'", "'s"):
        return None
    return Reading(at, at + 3, tuple(line.units[at : at + 2]))


def _event(line: Line, at: int) -> Reading | None:
    """Upon a termination of it: upon termination of it."""
    if line.key(at) == "a" and line.key(at + 1) == "change" and line.key(at + 3) == "control":
        return Reading(at, at + 2, (line.units[at + 1],))
    if line.key(at - 1) not in _BEFORE_EVENT or line.key(at + 1) not in HAPPENS_ONCE:
        return None
    if line.key(at + 2) != "of" or not line.opens(at + 3) or line.key(at + 3) in _NOT_ONE:
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _current(line: Line, at: int) -> Reading | None:
    """A current member: currently a member."""
    if line.key(at + 1) != "current" or not line.is_open(at + 2):
        return None
    return Reading(at, at + 2, (line.units[at + 1]._replace(key="currently"), line.units[at]))


def _entirety(line: Line, at: int) -> Reading | None:
    """Is qualified in their entirety: in its entirety."""
    is_one = line.spells(at - 3, "is", "qualified", "in") and line.key(at + 1) == "entirety"
    return Reading(at, at + 1, (line.units[at]._replace(key="its"),)) if is_one else None


def _receive(line: Line, at: int) -> Reading | None:
    """Entitled to receive pay: entitled to pay."""
    is_verb = line.is_form(at + 3, "base") or line.key(at + 3) in _ACTS_TOO
    if not line.spells(at + 1, "to", "receive") or is_verb or not (line.is_open(at + 3) or line.opens(at + 3)):
        return None
    return Reading(at, at + 3, (line.units[at], line.units[at + 1]))


_ACTS_TOO = words("pay profit purchase release rent sale share stock transfer vote lease license exercise convert")
"""Nouns that after "to" are verbs: entitled to rent."""


def _has_no(line: Line, at: int) -> Reading | None:
    """Does not have a term: has no term."""
    has = {"does": "has", "do": "have", "did": "had"}[line.key(at)]
    if (
        not line.spells(at + 1, "not", "have")
        or line.key(at + 3) not in ("a", "an", "any")
        or line.key(at + 4) == "right"
    ):
        return None
    return Reading(at, at + 4, (line.units[at]._replace(key=has), line.units[at + 1]._replace(key="no")))


def _exercisable(line: Line, at: int) -> Reading | None:
    """Exercisable immediately: immediately exercisable."""
    if line.key(at + 1) != "immediately" or line.key(at + 2) in (
        "after",
        "before",
        "following",
        "prior",
        "upon",
        "and",
    ):
        return None
    return Reading(at, at + 2, (line.units[at + 1], line.units[at]))


def _date(line: Line, at: int) -> Reading | None:
    """The date on which he leaves: the date he leaves."""
    last = at + 3 if line.spells(at + 1, "on", "which") else at + 2 if line.key(at + 1) == "that" else at
    if last == at or not line.opens(last):
        return None
    verb = last + 1 if line.key(last) in ("he", "she", "it", "they") else line.subject(last)
    if line.verb(verb) not in _HAPPENS:
        return None  # "the date that the Board selects" is not that on which it does
    return Reading(at, last, (line.units[at],))


SMALL = (
    Touch(
        "TCH010",
        "“does not have a”, “has no”",
        "None is had.",
        (("The program does not have an expiration date.", "The program has no expiration date."),),
        (("The program does not have an expiration date.", "The program has an expiration date."),),
        _has_no,
        words("do does did"),
    ),
    Touch(
        "TCH011",
        "“immediately” before or after “due” and “exercisable”",
        "At once, in either order.",
        (("The amounts are due immediately.", "The amounts are immediately due."),),
        (
            (
                "The options are exercisable immediately before the sale.",
                "The options are immediately exercisable before the sale.",
            ),
            ("The amounts are due immediately.", "The amounts are due annually."),
        ),
        _exercisable,
        words("available due exercisable payable"),
    ),
    Touch(
        "TCH012",
        "“on which” after “date”",
        "The day of what the clause tells.",
        (("It ends on the date on which he dies.", "It ends on the date he dies."),),
        (
            ("It ends on the date on which he dies.", "It ends after the date he dies."),
            ("It ends on the date that the Board sets.", "It ends on the date on which the Board sets."),
        ),
        _date,
        words("date day"),
    ),
    Touch(
        "TCH009",
        "entitled to receive, entitled to",
        "Who is entitled to a thing is entitled to receive it.",
        (("He is entitled to receive coverage for a year.", "He is entitled to coverage for a year."),),
        (("He is entitled to receive coverage for a year.", "He is entitled to refuse coverage for a year."),),
        _receive,
        words("entitled"),
    ),
    Touch(
        "TCH008",
        "“is qualified in their entirety”",
        "A slip in number: the whole description is meant.",
        (
            (
                "Each summary below is qualified in their entirety by that lease.",
                "Each summary below is qualified in its entirety by that lease.",
            ),
        ),
        (
            (
                "The summary is qualified in part by reference to the plan.",
                "The summary is qualified in its entirety by reference to the plan.",
            ),
        ),
        _entirety,
        words("their"),
    ),
    Touch(
        "TCH001",
        "“a” and “an”",
        "The same article before another sound.",
        (("It reports an increase in revenue.", "It reports a revenue increase."),),
        (("He paid an annual fee.", "He paid no annual fee."),),
        _an,
        words("an"),
    ),
    Touch(
        "TCH002",
        "a prefix with its hyphen or without",
        "The same word.",
        (("It omits non-material facts.", "It omits nonmaterial facts."),),
        (("It omits non-material facts.", "It omits material facts."),),
        _joined,
        _PREFIXES,
    ),
    Touch(
        "TCH003",
        "“any” before one or several",
        "Any committee and any committees are the same ones.",
        (("He is no member of any committees of the bank.", "He is no member of any committee of the bank."),),
        (
            ("He is no member of any committees of the bank.", "He is no member of the committees of the bank."),
            ("It may elect any directors.", "It may elect any director."),
        ),
        _any,
        words("any"),
    ),
    Touch(
        "TCH004",
        "“age” before a number of years",
        "After a name the number between commas is the age.",
        (("Mr. Hall, age 61, left.", "Mr. Hall, 61, left."),),
        (("Mr. Hall, age 61, left.", "Mr. Hall, age 62, left."),),
        _age,
        words("age aged"),
    ),
    Touch(
        "TCH005",
        "the apostrophe of a length of time",
        "Twelve months' pay is twelve months pay.",
        (("He was given twelve months' notice.", "He was given 12 months notice."),),
        (("He was given twelve months' notice.", "He was given 18 months notice."),),
        _of_time,
        words("<count>"),
        words("' 's"),
    ),
    Touch(
        "TCH006",
        "the article before what happens",
        "After “upon” and “after” the event is the same with its article and without.",
        (("It is paid upon a termination of the lease.", "It is paid upon the termination of the lease."),),
        (
            ("It is paid upon a termination of the lease.", "It is paid upon the extension of the lease."),
            ("It is paid after a closing of the offering.", "It is paid after the closing of the offering."),
        ),
        _event,
        words("a the"),
    ),
    Touch(
        "TCH007",
        "“a current” member, “currently a” member",
        "Who is now a member.",
        (("Mr. Hall, a current member of the board, left.", "Mr. Hall, currently a member of the board, left."),),
        (("Mr. Hall, a current member of the board, left.", "Mr. Hall, formerly a member of the board, left."),),
        _current,
        words("a"),
    ),
)
