"""People: he, where one person has been named; a bonus in cash, a cash bonus."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import HONORIFICS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

OF_SOMEONE = words(
    "agreement appointment arrangement compensation contract election employment letter resignation retirement"
)
"""What is someone's, and nobody by itself: the office after it is of the one whose it is."""
_PAID = words("award bonus consideration dividend fee incentive payment retainer severance")


def _office(line: Line, at: int) -> Reading | None:
    """Its President, Mr. Roy Hall: Mr. Roy Hall, its President,"""
    first = at + 1 if line.key(at) in ("its", "the", "our") else at
    last = first
    while line.kind(last) == "office" and line.key(last + 1) == "and" and line.kind(last + 2) == "office":
        last += 2
    last += line.kind(last) == "office"
    who = last + (line.key(last) == ",")
    end = _full_name(line, who)
    if last == first or end == who or line.key(at - 1) not in ("with", "by", "to", "of", "and", "from", "appointed"):
        return None
    if line.key(at - 1) == "of" and line.key(at - 2) not in OF_SOMEONE:
        return None  # "the son of its President, Mr. Hall"
    if line.key(end) in ("and", "or", "'s") or not (line.is_end(end) or line.closes(end)):
        return None
    if line.key(end) == "," and line.key(end + 1) in ("and", "or"):
        return None  # "its President, Mark Hall, and Jo Bell": two or three
    comma = line.units[last - 1]._replace(key=",", kind="mark", start=line.units[last - 1].end)
    closing = () if line.kind(end) == "mark" or line.is_end(end) else (comma,)
    return Reading(at, end, (*line.units[who:end], comma, *line.units[at:last], *closing))


def _full_name(line: Line, at: int) -> int:
    """The place after a person's name that begins here: Mr. Hall, Roy H. Hall; `at` if none does."""
    if line.key(at) in HONORIFICS or line.kind(at) == "party":
        return line.someone(at)
    last = at
    while line.is_capital(last) and line.is_open(last) and last - at < 4:
        last += 1 + (line.key(last + 1) == "." and len(line.key(last)) == 1)
    return last if last - at >= 2 else at


def _cash(line: Line, at: int) -> Reading | None:
    """A cash bonus of $5: a bonus of $5 in cash."""
    last = at + 1
    while last - at < 4 and line.is_open(last):
        last += 1
    if line.key(last - 1) not in _PAID or line.key(last) != "of" or line.kind(last + 1) != "money":
        return None
    if line.key(last + 2) in ("and", "or", ","):
        return None
    cash = line.units[at]
    return Reading(at, last + 2, (*line.units[at + 1 : last + 2], cash._replace(key="in"), cash))


def _serve(line: Line, at: int) -> Reading | None:
    """Elected him to serve as a director: elected him as a director."""
    last = at + 2 if line.spells(at, "to", "be") else at + 3 if line.spells(at, "to", "serve", "as") else at
    office = last + (line.key(last) in ("interim", "acting"))
    if last == at or not (line.kind(office) == "office" or line.key(last) in ("a", "an", "the", "its")):
        return None
    before = range(max(line.starts[at], at - _NEAR), at)
    told = [line.verb(place) for place in before if line.is_form(place, "past")]
    if not told or told[-1] not in ("appoint", "elect", "name"):
        return None
    return Reading(at, last, (line.units[at]._replace(key="as"),))


def _named_as(line: Line, at: int) -> Reading | None:
    """Named Roy Hall President: appointed Roy Hall as President."""
    last = _full_name(line, at + 1)
    if last == at + 1 or line.key(at - 1) in ("be", "been", "was", "were", "is", "are"):
        return None
    if line.key(last) == "," and line.kind(last + 1) == "count" and line.key(last + 2) == ",":
        last += 3
    office = last + (line.key(last) == "as")
    if line.kind(office) != "office":
        return None
    verb = line.units[at]._replace(key="appointed" if line.key(at) == "named" else line.key(at))
    return Reading(at, office, (verb, *line.units[at + 1 : last]))


_NEAR = 14
"""Words between the verb and the office at most."""

PEOPLE_NAMED = (
    Touch(
        "TCH906",
        "named President, appointed as President",
        "Who is named to an office is appointed to it.",
        (("It named Roy Hall President.", "It appointed Roy Hall as President."),),
        (("It named Roy Hall President.", "It nominated Roy Hall as President."),),
        _named_as,
        words("appointed elected named"),
    ),
    Touch(
        "TCH905",
        "elected to serve as, elected as",
        "Who is elected or appointed serves.",
        (("It elected Roy Hall to serve as a director.", "It elected Roy Hall as a director."),),
        (("It asked Roy Hall to serve as a director.", "It elected Roy Hall as a director."),),
        _serve,
        words("to"),
    ),
    Touch(
        "TCH904",
        "the office before or after the name",
        "The same person holds the same office.",
        (("It signed a lease with its President, Roy Hall.", "It signed a lease with Roy Hall, its President."),),
        (("It signed a lease with its President, Roy Hall.", "It signed a lease with Roy Bell, its President."),),
        _office,
        words("its our the <office>"),
    ),
    Touch(
        "TCH902",
        "“cash” before or after what is paid",
        "The same is paid in cash.",
        (("He will receive a cash dividend of $500.", "He will receive a dividend of $500 in cash."),),
        (("He will receive a cash bonus of $500.", "He will receive a bonus of $500 in stock."),),
        _cash,
        words("cash"),
    ),
)
