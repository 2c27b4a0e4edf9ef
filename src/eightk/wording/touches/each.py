"""Each of several: each of the agreements provides, the agreements each provide, each agreement provides."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.inflection import forms
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_PAPERS = words("agreement amendment award contract indenture lease letter note plan warrant")
"""Of these "each" is each of those that were named; of directors it is everyone who holds the office."""
_PLURAL = {"is": "are", "has": "have", "was": "were", "will": "will", "may": "may", "shall": "shall"}
_LONGEST = 4
"""Words of the noun with its adjectives at most."""
_MOST = 10
"""People of a row at most."""
_BEFORE = words(", . ; : and that which whereby if")
"""What may stand before a subject."""


def _plural(line: Line, at: int) -> Unit | None:
    """The verb as it follows several: provides, provide; None if none stands here, or "not" after it."""
    if line.key(at + 1) in ("not", "no", "only"):
        return None
    key = _PLURAL.get(line.key(at))
    if key is None:
        readings = [verb for verb, form in VERB_FORMS.get(line.key(at), ()) if form == "third"]
        key = readings[0] if readings else None
    return line.units[at]._replace(key=key) if key else None


def _begins(line: Line, at: int) -> bool:
    return line.starts[at] == at or line.key(at - 1) in _BEFORE


def _each_of(line: Line, at: int) -> Reading | None:
    """Each of the agreements provides: the agreements each provide."""
    if line.key(at + 1) != "of" or not _begins(line, at):
        return None
    last = _several(line, at + 2) if line.key(at + 2) in ("the", "these", "those") else _people(line, at + 2)
    verb = _plural(line, last) if last > at + 2 else None
    if verb is None:
        return None
    return Reading(at, last + 1, (*line.units[at + 2 : last], line.units[at], verb))


def _several(line: Line, at: int) -> int:
    """The place after the noun of several that begins with "the" here; `at` if none does."""
    last = at + 1
    while last - at <= _LONGEST and line.is_open(last) and not (line.is_many(last) and _plural(line, last + 1)):
        last += 1
    return last + 1 if last > at and line.is_open(last) and line.is_many(last) else at


def _people(line: Line, at: int) -> int:
    """The place after Mr. Hall, Ms. Bell and Dr. Reed that begin here; `at` if no row of people does."""
    last, found = line.someone(at), 1
    while last > at and found <= _MOST:
        joint = last + (line.key(last) == ",")
        is_last = line.key(joint) == "and"
        joint += is_last
        after = line.someone(joint)
        if joint == last or after == joint:
            return at
        last, found = after, found + 1
        if is_last:
            return last
    return at


def _each(line: Line, at: int) -> Reading | None:
    """Each agreement provides: the agreements each provide, where the agreements have been named."""
    if not _begins(line, at):
        return None
    last = at + 1
    while last - at <= _LONGEST and line.is_open(last) and not _plural(line, last):
        last += 1
    verb = _plural(line, last)
    if last == at + 1 or verb is None or line.key(last - 1) not in _PAPERS:
        return None
    noun = line.units[last - 1]._replace(key=forms(line.key(last - 1)).third)
    whole, place = line.since_its_beginning(at)
    what = [line.key(each) for each in range(at + 1, last - 1)]
    told = range(whole.starts[place] if place > 0 else 0)
    if not any(whole.spells(each, *what, noun.key) for each in told):
        return None  # "each new lease" may be one that is still to come
    the = line.units[at]._replace(key="the")
    return Reading(at, last + 1, (the, *line.units[at + 1 : last - 1], noun, line.units[at], verb))


def _will(line: Line, at: int) -> Reading | None:
    """The agreements will each provide: the agreements each will provide."""
    if line.key(at + 1) != "each" or not (
        line.is_many(at - 1) or line.someone(at - 1) == at or line.is_capital(at - 1)
    ):
        return None
    if not (line.is_form(at + 2, "base", "past") or line.key(at + 2) in ("be", "have")):
        return None
    return Reading(at, at + 2, (line.units[at + 1], line.units[at]))


def _whom(line: Line, at: int) -> Reading | None:
    """Each of whom has: who each have."""
    if line.key(at + 1) != "of" or line.key(at + 2) not in ("whom", "which") or line.key(at - 1) != ",":
        return None
    verb = _plural(line, at + 3)
    if verb is None:
        return None
    who = line.units[at + 2]
    had, last = _had(line, at + 4)
    subject = who._replace(key="who" if who.key == "whom" else "which")
    return Reading(at, last, (subject, line.units[at], verb, *had))


def _had(line: Line, at: int) -> tuple[Sequence[Unit], int]:
    """The one agreement that each has, as several have it, and the place after it: two-year leases."""
    noun = at + 4
    if line.key(at - 1) != "has" or line.key(at) not in ("a", "an") or line.kind(at + 1) != "count":
        return (), at
    if line.key(at + 2) != "-" or line.key(at + 3) not in ("year", "month") or line.key(noun) not in _PAPERS:
        return (), at
    several = line.units[noun]._replace(key=forms(line.key(noun)).third)
    return (*line.units[at + 1 : noun], several), noun + 1


_AUXILIARIES = words("will shall may are were have")

EACH = (
    Touch(
        "TCH1521",
        "each of several does, several each do",
        "Of every one the same is told, one by one.",
        (
            ("Each of the mills provides a fee.", "The mills each provide a fee."),
            ("Each of Mr. Hall and Ms. Bell will receive $5.", "Mr. Hall and Ms. Bell each will receive $5."),
        ),
        (
            ("Each of the mills provides a fee.", "The mills provide a fee."),
            ("Each of the mills provides a fee.", "One of the mills provides a fee."),
            ("Each of Mr. Hall and Ms. Bell will receive $5.", "Mr. Hall and Ms. Bell will receive $5."),
        ),
        _each_of,
        words("each"),
    ),
    Touch(
        "TCH1522",
        "each one of those named does, they each do",
        "The leases have been named: each lease is each of them.",
        (("It signed two leases. Each lease provides a fee.", "It signed two leases. The leases each provide a fee."),),
        (
            ("It signed two leases. Each lease provides a fee.", "It signed two leases. The leases provide a fee."),
            ("It owns two mills. Each mill provides a fee.", "It owns two mills. The mills each provide a fee."),
        ),
        _each,
        words("each"),
    ),
    Touch(
        "TCH1523",
        "“each” before or after “will”",
        "It is of the subject in either place.",
        (("Mr. Hall and Ms. Bell will each receive $5.", "Mr. Hall and Ms. Bell each will receive $5."),),
        (("Mr. Hall and Ms. Bell will each receive $5.", "Mr. Hall and Ms. Bell will receive each $5."),),
        _will,
        _AUXILIARIES,
        words("each"),
    ),
    Touch(
        "TCH1524",
        "each of whom has, who each have",
        "Of every one of those before the comma the same is told.",
        (
            (
                "It paid Mr. Hall and Ms. Bell, each of whom has left.",
                "It paid Mr. Hall and Ms. Bell, who each have left.",
            ),
            (
                "It paid Mr. Hall and Ms. Bell, each of whom has a two-year lease.",
                "It paid Mr. Hall and Ms. Bell, who each have two-year leases.",
            ),
        ),
        (
            (
                "It paid Mr. Hall and Ms. Bell, each of whom has left.",
                "It paid Mr. Hall and Ms. Bell, one of whom has left.",
            ),
        ),
        _whom,
        words("each"),
    ),
)
