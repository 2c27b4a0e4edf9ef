"""Turns of deals: a fee and its amount, who gives whom what, what was outstanding."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.vocabulary import BE, words
from eightk.wording.touches.companies import ORGANIZATIONS
from eightk.wording.touches.line import OPENERS, Line, definition
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_PAID = words(
    "award bonus charge deposit dividend facility fee grant investment loan note payment penalty premium retainer"
)
"""Nouns of which an amount before them is what “of” tells."""
_WHAT_SORT = words(
    "additional advisory annual break-up breakup cash closing convertible credit final guaranteed initial monthly "
    "non-refundable one-time origination performance promissory quarterly refundable retention revolving secured "
    "security senior signing single special subordinated term termination transaction unsecured upfront up-front"
)
"""Words between an amount and its noun that can have no amount of their own: a $5 insurance premium."""
_SUMMED = words("and or plus to per less minus of")
"""After an amount these go on with it; after the noun they would go on with that."""
_STATES = words("outstanding present represented")
_COUNTED = words("of the a b c class series our its 's and common preferred ordinary capital")
_DONE = words(
    "acquired assumed completed delivered granted held issued made paid performed provided purchased received sold used"
)
_HANGING = words("in under")
_OF_THINGS = words(
    "amount amounts cost description each issuance none number portion price proceeds registration value"
)
"""Nouns of what is done with things, which cannot themselves be "to be" done: the right of the shares to be sold."""
_FAR = 14


def _sum(line: Line, at: int) -> Reading | None:
    """A $5 termination fee: a termination fee of $5."""
    last = at + 2
    while last - at < 7 and line.is_open(last):
        last += 1
    if any(line.key(place) not in _WHAT_SORT for place in range(at + 2, last - 1)):
        return None
    if line.kind(at + 1) != "money" or last == at + 2 or line.key(last - 1) not in _PAID:
        return None
    if not line.closes(last) or line.key(last) in _SUMMED or line.key(last) in ("'s", "'"):
        return None
    money = line.units[at + 1]
    of = money._replace(key="of", kind="word", rule="")
    return Reading(at, last, (line.units[at], *line.units[at + 2 : last], of, money))


def actor_at(line: Line, at: int) -> int:
    """The place after a party with its definition; `at` if none begins here."""
    last = line.someone(at)
    if last == at and line.key(at) == "the" and line.key(at + 1) in ORGANIZATIONS and not line.is_open(at + 2):
        last = at + 2
    return definition(line, last) if last > at else at


def _there(line: Line, at: int) -> Reading | None:
    """There were 500 shares outstanding: 500 shares were outstanding."""
    if line.key(at + 1) not in ("was", "were", "are") or line.kind(at + 2) != "count":
        return None
    last = at + 3
    while last - at < _FAR and line.key(last) not in _STATES and _is_counted(line, last):
        last += 1
    if last == at + 3 or line.key(last) not in _STATES:
        return None
    return Reading(at, last, (*line.units[at + 2 : last], line.units[at + 1]))


def _is_counted(line: Line, at: int) -> bool:
    return line.is_open(at) or line.key(at) in _COUNTED or line.kind(at) == "party"


def _to_be(line: Line, at: int) -> Reading | None:
    """The shares that will be sold: the shares to be sold."""
    if not line.is_open(at - 1) or not _is_told_of(line, at):
        return None
    for verb in (("will", "be"), ("are", "to", "be"), ("is", "to", "be"), ("shall", "be")):
        last = at + 1 + len(verb)
        if line.spells(at + 1, *verb) and line.key(last) in _DONE:
            to = line.units[at]._replace(key="to")
            return Reading(at, last, (to, line.units[last - 1]))
    return None


def _is_told_of(line: Line, at: int) -> bool:
    """Whether a noun that ends here is a subject, or hangs on a preposition: what one orders to be sold is to be."""
    first = at - 1
    while at - first < 6 and line.is_open(first) and line.starts[at] < first:
        first -= 1
    before = first - 1 if line.key(first) in OPENERS else first
    if line.key(before) == "of":
        return line.key(before - 1) in _OF_THINGS
    return before < line.starts[at] or line.key(before) in _HANGING


def _held(line: Line, at: int) -> Reading | None:
    """Mutual releases are included in the lease: the lease contains mutual releases."""
    is_added = line.key(at - 1) == "also" and line.starts[at] == at - 1
    if (line.starts[at] != at and not is_added) or line.key(at) in BE | {"also"}:
        return None
    verb = at
    while verb - at < 6 and (line.is_open(verb) or line.key(verb + 1) in ("is", "are")):
        verb += 1
    also = line.key(verb + 1) == "also"
    done = verb + 1 + also
    thing = done + 2
    end = line.thing(thing)
    if verb == at or line.key(verb) not in ("is", "are") or line.key(done) not in ("contained", "included"):
        return None
    if line.key(done + 1) != "in" or end == thing or not line.is_end(end):
        return None
    contains = line.units[done]._replace(key="contain" if line.is_many(end - 1) else "contains", rule="")
    units: Sequence[Unit] = (*line.units[thing:end], *line.units[verb + 1 : done], contains, *line.units[at:verb])
    return Reading(at, end, tuple(units))


DEALS = (
    Touch(
        "TCH970",
        "“a $5 fee”, “a fee of $5”",
        "The same amount of the same thing.",
        (("It sold a $500 secured promissory note.", "It sold a secured promissory note of $500."),),
        (
            ("It paid a $500 termination fee.", "It paid a termination fee of up to $500."),
            ("It paid a $500 fee and $600.", "It paid a fee of $500 and $600."),
        ),
        _sum,
        words("a an"),
    ),
    Touch(
        "TCH972",
        "“there were 500 shares outstanding”, “500 shares were outstanding”",
        "The same shares in the same state.",
        (("There were 500 common shares outstanding.", "500 common shares were outstanding."),),
        (("There were 500 common shares outstanding.", "500 preferred shares were outstanding."),),
        _there,
        words("there"),
    ),
    Touch(
        "TCH973",
        "“that will be issued”, “to be issued”",
        "What is to be done with it.",
        (("The warrants that will be issued in May end in June.", "The warrants to be issued in May end in June."),),
        (
            ("He bought the warrants that may be issued in May.", "He bought the warrants to be issued in May."),
            ("He bought the warrants that will not be issued.", "He bought the warrants not to be issued."),
        ),
        _to_be,
        words("that which"),
    ),
    Touch(
        "TCH976",
        "“the lease contains releases”, “releases are contained in the lease”",
        "The same paper has the same in it.",
        (("The lease also contains mutual releases.", "Mutual releases are also included in the lease."),),
        (("The lease also contains mutual releases.", "Mutual releases are also included in the deed."),),
        _held,
        needs=words("contained included"),
    ),
)
