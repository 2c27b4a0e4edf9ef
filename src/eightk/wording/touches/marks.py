"""Commas and other marks on which no reading depends."""

from __future__ import annotations

from eightk.wording.statements.labels import ROMAN
from eightk.wording.statements.noun_list import BORNE, DOCUMENTS
from eightk.wording.statements.vocabulary import (
    ADVERBS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    words,
)
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_SUBJECTS = words("he she it they")
_MODALS = words("will shall may must")
_OPENING = 10
"""Words of an opening phrase at most."""
_DENYING = NEGATIONS | words("cannot neither no nobody none nor that")
_BEFALLS = words("appoint depart dismiss elect hire leave name promote remove resign retire terminate")
"""What happens to somebody, from a day on."""
_LINKS = words("and or but nor")
_INNER = RELATIVES | SUBORDINATORS | words("upon should in-case where such")
"""After these a clause begins, which the comma before "and" may end."""
_TELLING = words("accordingly additionally currently however previously therefore")
_PAPERS = DOCUMENTS | words("consent consents notice notices supplement waiver waivers resignation charter bylaws")


def _comma(line: Line, at: int) -> Reading | None:
    """Left out where what follows reads the same without it."""
    if line.is_end(at + 1):
        return None
    if _is_set_off(line, at) or _ends_date(line, at) or _opens(line, at) or _before_and(line, at):
        return Reading(at, at + 2, (line.units[at + 1],))
    return None


def _is_set_off(line: Line, at: int) -> bool:
    """An agreement, dated May 6."""
    after = line.key(at + 1)
    if after == "respectively":
        return line.is_end(at + 2) or line.kind(at + 2) == "mark"
    is_amended = line.spells(at + 1, "as", "amended") and line.kind(at + 3) != "date"
    is_told = is_amended or after == "dated" or (after == "effective" and _is_of_one(line, at))
    return is_told and not (_has_link(line, at) or _has_two(line, at))


def _is_of_one(line: Line, at: int) -> bool:
    """Whether what follows a comma is of the one thing that is done: not of what is denied, nor of another act."""
    before = range(line.starts[at], at)
    if any(line.key(place) in _DENYING | RELATIVES for place in before):
        return False  # "did not resign, effective May 6", "who resigned, effective May 6"
    return sum(line.verb(place) in _BEFALLS or line.key(place) in BORNE for place in before) <= 1


def _has_two(line: Line, at: int) -> bool:
    """Whether two papers stand before, one about the other: an amendment to the lease, dated May 6."""
    return sum(line.key(place) in _PAPERS for place in range(line.starts[at], at)) > 1


def _has_link(line: Line, at: int) -> bool:
    places = range(line.starts[at], at)
    return any(
        line.key(place) in _LINKS and not (_is_named(line, place - 1) and _is_named(line, place + 1))
        for place in places
    )


def _is_named(line: Line, at: int) -> bool:
    """Whether the word is an office or part of a name, and no agreement's."""
    if line.key(at) in DOCUMENTS:
        return False
    return line.kind(at) in ("name", "office", "party") or (line.is_capital(at) and line.is_open(at))


def _ends_date(line: Line, at: int) -> bool:
    """An agreement dated May 6, with him."""
    is_dated = line.kind(at - 1) == "date" and line.key(at - 2) in ("dated", "effective", "of", "on")
    is_about = line.key(at + 1) in PREPOSITIONS and line.key(at + 1) not in ("on", "at", "in")
    return is_dated and is_about and _is_of_one(line, at)


def _opens(line: Line, at: int) -> bool:
    """For purposes of the plan, he is retired."""
    start = line.starts[at]
    inside = range(start, at)
    if not (2 <= len(inside) <= _OPENING) or line.key(start) not in PREPOSITIONS | {"pursuant", "as"}:
        return len(inside) == 1 and line.key(start) in _TELLING & ADVERBS
    if any(line.kind(place) == "mark" or line.is_only_verb(place) for place in inside):
        return False
    is_told = any(line.is_form(place, "past") for place in inside)
    if line.kind(at - 1) == "date" and is_told and line.key(at - 2) != "dated":
        return False  # "As announced by it on May 6, the plan ended": the comma tells what happened that day
    return line.opens(at + 1) and not any(line.key(place) in _LINKS for place in inside)


def _before_and(line: Line, at: int) -> bool:
    """He resigned, and he will leave."""
    if line.key(at + 1) != "and" or line.key(at + 2) not in _SUBJECTS | _MODALS:
        return False
    return not any(line.key(place) in _INNER or line.verb(place) in SAYING for place in range(line.starts[at], at))


def _before_label(line: Line, at: int) -> Reading | None:
    """The mark before (i), with "and" or without: ; and (ii)."""
    label = at + 1 + (line.key(at + 1) in ("and", "or"))
    if line.key(label) != "(" or line.key(label + 2) != ")":
        return None
    name = line.key(label + 1)
    if not (name in ROMAN or (len(name) == 1 and name.isalpha()) or line.kind(label + 1) == "count"):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _quoted(line: Line, at: int) -> Reading | None:
    """Without "cause," and: without "cause", and."""
    inside = [place for place in range(line.starts[at], at) if line.key(place) == '"']
    if len(inside) % 2 == 0 or line.key(at + 1) != '"' or line.units[at + 1].start != line.units[at].end:
        return None
    return Reading(at, at + 2, (line.units[at + 1], line.units[at]))


QUOTED = (
    Touch(
        "TCH503",
        "a comma inside a quotation mark or behind it",
        "Printers set it inside, whatever is quoted.",
        (('It pays for "cause," (i) a fee and (ii) a bonus.', 'It pays for "cause" (i) a fee and (ii) a bonus.'),),
        (('It pays for "cause," (i) a fee and (ii) a bonus.', 'It pays for "cause" (i) a fee or (ii) a bonus.'),),
        _quoted,
        words(","),
        frozenset({'"'}),
    ),
)
MARKS = (
    *QUOTED,
    Touch(
        "TCH501",
        "a comma on which nothing depends",
        "Before “dated” and “as amended”, after a date or an opening phrase, before “and he”, it says nothing.",
        (
            ("He signed an agreement dated May 6, 2025.", "He signed an agreement, dated May 6, 2025."),
            ("For purposes of the plan, the committee retired.", "For purposes of the plan the committee retired."),
            ("He sold the land and it was leased.", "He sold the land, and it was leased."),
        ),
        (
            ("He sold the land that was leased.", "He sold the land, that was leased."),
            (
                "He may sell the notes, options or shares, dated or not.",
                "He may sell the notes, options or shares and not.",
            ),
            ("The fee, bonus and salary, as reduced, end.", "The fee, bonus and salary as reduced, end."),
            ("The lease and the plan, as amended, end.", "The lease and the plan as amended, end."),
            ("It is due if he leaves, and he will pay it.", "It is due if he leaves and he will pay it."),
        ),
        _comma,
        words(","),
    ),
    Touch(
        "TCH502",
        "the mark before a label",
        "Before (i) and (ii) a comma, a semicolon or nothing parts the same items.",
        (("It pays (i) a fee; and (ii) a bonus.", "It pays (i) a fee and (ii) a bonus."),),
        (("It pays (i) a fee; and (ii) a bonus.", "It pays (i) a fee or (ii) a bonus."),),
        _before_label,
        words(", ; :"),
    ),
)
