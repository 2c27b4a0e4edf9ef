"""Who does what: as determined by the Board, as the Board determines; requires someone to do it; an option, options."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.vocabulary import OF_THEIRS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_DECIDED = words("determine direct request require")
_MAY = words("will shall may would must")
_DECIDING = frozenset(forms(verb).participle for verb in _DECIDED)
_BODIES = words("board committee company bank employer trustees directors")
_ENDS = words("termination separation retirement resignation hire death")
_REQUIRED = words("require requires required")


def _as_decided(line: Line, at: int) -> Reading | None:
    """As determined by the Board: as the Board determines."""
    if line.key(at + 1) not in _DECIDING or line.key(at + 2) != "by":
        return None
    last = _body(line, at + 3)
    is_whole = line.is_end(last) or line.key(last) in (",", ";") or line.key(last + 2) in ("discretion", "sole")
    if last == at + 3 or not is_whole:
        return None
    if not any(line.key(place) in _MAY for place in range(line.starts[at], at)):
        return None
    verb = line.units[at + 1]._replace(key=forms(line.verb(at + 1)).third)
    return Reading(at, last, (line.units[at], *line.units[at + 3 : last], verb))


def _body(line: Line, at: int) -> int:
    """The place after one body or company that begins here; `at` where it is none, or where more follows."""
    last = line.someone(at)
    if last == at and line.key(at) in ("the", "its"):
        last = at + 1
        while line.is_open(last) and line.key(last) not in _BODIES and last - at < 5:
            last += 1
        last += line.key(last) in _BODIES
        last = last if line.key(last - 1) in _BODIES or _is_short(line, last - 1) else at
    if line.spells(last, "of", "the", "board"):
        last += 3 + 2 * line.spells(last + 3, "of", "directors")
    return at if line.key(last) in ("or", "and", "of", "'s") else last


def _is_short(line: Line, at: int) -> bool:
    """Whether a body is named by its letters: the CMDC."""
    return (
        line.key(at - 1) == "the"
        and line.kind(at) == "word"
        and len(line.key(at)) > 2
        and line.units[at].text.isupper()
    )


def _date_of(line: Line, at: int) -> Reading | None:
    """The date of his termination: his termination date."""
    if not line.spells(at, "the", "date", "of"):
        return None
    last = at + 3
    if line.key(last) in OF_THEIRS:
        last += 1
    else:
        last = _owner(line, last)
    is_whole = line.is_end(last + 1) or line.key(last + 1) in _AFTER_DATE
    if last == at + 3 or line.key(last) not in _ENDS or not is_whole:
        return None
    first = at + 3 + (line.key(at + 3) == "the" and line.kind(at + 4) == "party")
    return Reading(at, last + 1, (*line.units[first : last + 1], line.units[at + 1]))


_AFTER_DATE = words(", ; ) is was will shall")


def _owner(line: Line, at: int) -> int:
    """The place after someone's, or the executive officer's, that begins here; `at` if none does."""
    last = line.someone(at)
    if last == at and line.key(at) == "the":
        last = at + 1
        while line.is_open(last) and last - at < 4 and line.key(last + 1) != "'s":
            last += 1
        last += 1
    return last + 1 if last > at and line.key(last) == "'s" else at


def _requires(line: Line, at: int) -> Reading | None:
    """Requires that the Company provide it: requires the Company to provide it."""
    first = at + 1 + (line.key(at + 1) == "that")
    last = line.someone(first)
    if last == first or not line.is_form(last, "base") or line.key(last) == "be":
        return None
    to = line.units[at]._replace(key="to", text="to")
    return Reading(at, last, (line.units[at], *line.units[first:last], to))


def _will(line: Line, at: int) -> Reading | None:
    """Will be retiring: will retire."""
    if line.key(at + 1) != "be" or line.verb(at + 2) not in _GOING or not line.is_form(at + 2, "gerund"):
        return None
    return Reading(at, at + 3, (line.units[at], line.units[at + 2]._replace(key=line.verb(at + 2))))


_GOING = words(
    "retire leave resign join serve depart receive transition assume continue remain step stand relocate report"
)

ACTING = (
    Touch(
        "TCH831",
        "as decided by someone, as someone decides",
        "The same one decides the same.",
        (("It will vest as determined by the Board.", "It will vest as the Board determines."),),
        (("It will vest as determined by the Board.", "It will vest as the Committee determines."),),
        _as_decided,
        words("as"),
        _DECIDING,
    ),
    Touch(
        "TCH832",
        "the date of his termination, his termination date",
        "The day of the same event.",
        (("It vests on the date of the officer's termination.", "It vests on the officer's termination date."),),
        (("It vests on the date of the officer's termination.", "It vests on the director's termination date."),),
        _date_of,
        words("the"),
        words("date"),
    ),
    Touch(
        "TCH835",
        "requires that someone do it, requires someone to do it",
        "The same duty of the same one.",
        (
            (
                'Acme Mills (the "Company") met. The plan requires that the Company pay him.',
                'Acme Mills (the "Company") met. The plan requires the Company to pay him.',
            ),
        ),
        (
            (
                'Acme Mills (the "Company") met. The plan requires that the Company pay him.',
                'Acme Mills (the "Company") met. The plan allows the Company to pay him.',
            ),
        ),
        _requires,
        _REQUIRED,
    ),
    Touch(
        "TCH836",
        "will be doing, will do",
        "What somebody is going to do.",
        (("He will be retiring on May 6, 2025.", "He will retire on May 6, 2025."),),
        (("He may be retiring on May 6, 2025.", "He will retire on May 6, 2025."),),
        _will,
        words("will shall"),
        words("be"),
    ),
)
