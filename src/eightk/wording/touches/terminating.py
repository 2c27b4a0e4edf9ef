"""Who ends what, in a condition: if his employment is terminated by the Company, if the Company terminates it."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import BE, HAVE, MODALS, OF_THEIRS, words
from eightk.wording.touches.happenings import PERSONS
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_LINKS = words("if unless when where")
_COMPANIES = words("bank board company corporation employer firm parent partnership trust us we")
_ENDINGS = ("inc", "corp", "corporation", "co", "company", "llc", "lp", "l.p", "ltd", "plc", "bank", "trust", "n.a")
_ENDING = words("cancel discharge dismiss terminate")
_TOLD = words(", . ; after as at because before due during except following for hereunder in on other prior pursuant")
_TOLD_OF = _TOLD | words("under upon within without")
"""What follows, and is told of the act, whichever of the two is named before it."""
_OF_PAPER = words("cause convenience any good")
_FAR = 14
"""Words between the first who may end it and the second."""


def _passive(line: Line, at: int) -> Reading | None:
    """If his employment is terminated by the Company: if the Company terminates his employment."""
    last = _ended(line, at + 1)
    verb = last + 1
    if last == at + 1 or line.key(last) != "is" or line.verb(verb) not in _ENDING or line.key(verb + 1) != "by":
        return None
    whose = (at + 1, last)
    end = _doers(line, verb + 2, whose)
    if end == verb + 2 and line.key(last - 1) in DOCUMENTS and line.key(at + 1) == "the":
        end = line.someone(verb + 2)
    if end == verb + 2 or not _is_told(line, end, last):
        return None
    acts = _verb(line, verb, end - 1)
    active = (line.units[at], *_doing(line, verb + 2, end), acts, *_object(line, whose))
    again = _second(line, end)
    stop = _doers(line, again + 2, whose) if again else 0
    if not again or stop == again + 2 or not _is_told(line, stop, last):
        return None if again else Reading(at, end, active)
    other = (line.units[again], *_doing(line, again + 2, stop), _verb(line, verb, stop - 1))
    return Reading(at, stop, (*active, *line.units[end:again], *other))


def _active(line: Line, at: int) -> Reading | None:
    """If the Company terminates his employment without cause or he terminates it: or he terminates."""
    end = _doers(line, at + 1, (0, 0))
    if end == at + 1 or line.verb(end) not in _ENDING or not line.is_form(end, "base", "third"):
        return None
    last = _ended(line, end + 1)
    again = _next(line, last) if last > end + 1 else 0
    if not again:
        return None
    stop = _doers(line, again + 1, (end + 1, last))
    if stop == again + 1 or line.verb(stop) != line.verb(end):
        return None
    what = _ended(line, stop + 1)
    is_it = line.key(stop + 1) == "it" and "employment" in _keys(line, end + 1, last)
    is_same = _keys(line, stop + 1, what) == _keys(line, end + 1, last)
    is_own = (
        line.key(stop + 1) in OF_THEIRS and what == stop + 3 and _is_owner(line, (again + 1, stop), (end + 1, last))
    )
    finish = stop + 2 if is_it else what
    if not (is_it or is_same or is_own) or finish == stop + 1 or not _is_told(line, finish, finish):
        return None
    return Reading(at, finish, tuple(line.units[at : stop + 1]))


def _ended(line: Line, at: int) -> int:
    """The place after someone's employment, someone who is employed, or an agreement, that begins here."""
    if line.spells(at, "the", "employment", "of"):
        return _one(line, at + 3)
    owner = at + 1 if line.key(at) in OF_THEIRS else _one(line, at)
    if owner > at and line.key(owner) == "'s":
        owner += 1
    elif owner > at and line.key(at) not in OF_THEIRS:
        return owner
    if owner > at and line.key(owner) == "employment":
        end = owner + 1
        beside = line.someone(end + 1) if line.key(end) == "with" else end + 1
        return beside if beside > end + 1 else end
    last = line.thing(at)
    return last if line.key(last - 1) in DOCUMENTS and line.key(at) in ("the", "this", "such", "that") else at


def _one(line: Line, at: int) -> int:
    """The place after one who is employed: Mr. Hall, the Executive."""
    last = line.someone(at)
    if last == at and line.key(at) in ("the", "an", "such") and line.key(at + 1) in PERSONS:
        last = at + 2
    return at if _is_company(line, at, last) else last


def _doers(line: Line, at: int, whose: tuple[int, int]) -> int:
    """The place after who ends it: a company, one of two, or the one whose employment it is; `at` otherwise."""
    first = at + (line.key(at) == "either")
    end = _doer(line, first, whose)
    if end == first or line.key(end) in ("and", "of", "'s", "'"):
        return at
    if line.key(end) == "or" and line.key(end + 1) != "by" and not line.is_form(_doer(line, end + 1, whose), "third"):
        last = max(_doer(line, end + 1, whose), line.thing(end + 1))
        return last if last > end + 1 and line.key(last) not in ("and", "or", "of", "'s", "'") else at
    return end if first == at else at


def _doer(line: Line, at: int, whose: tuple[int, int]) -> int:
    last = line.someone(at)
    if last == at and line.key(at) in ("the", "its") and line.key(at + 1) in _COMPANIES | PERSONS:
        last = at + 2
    if last == at and line.key(at) in ("us", "we"):
        last = at + 1
    return last if _is_company(line, at, last) or _is_owner(line, (at, last), whose) else at


def _is_company(line: Line, first: int, last: int) -> bool:
    """Whether a company is named there, and no one who could be "he"."""
    if first >= last:
        return False
    unit = line.units[last - 1]
    if unit.kind == "party":
        name = unit.key.rstrip("”").rstrip(".").lower()
        return name.endswith(_ENDINGS) and line.key(first) not in line.people
    return unit.key in _COMPANIES


def _is_owner(line: Line, who: tuple[int, int], whose: tuple[int, int]) -> bool:
    """Whether it is the one whose employment ends: Mr. Hall's, by Mr. Hall."""
    keys = _keys(line, *who)
    return bool(keys) and keys == _keys(line, whose[0], whose[0] + len(keys)) and line.key(whose[0] + len(keys)) == "'s"


def _keys(line: Line, first: int, last: int) -> list[str]:
    return [unit.key for unit in line.units[first:last]]


def _is_told(line: Line, at: int, last: int) -> bool:
    """Whether what follows tells of the act; of an agreement some of it could tell."""
    if line.is_end(at):
        return True
    if line.key(last - 1) in DOCUMENTS and line.key(at) in ("for", "in", "on", "as", "under", "other", "except"):
        return line.key(at) == "for" and line.key(at + 1) in _OF_PAPER
    return line.key(at) in _TOLD_OF or (line.key(at) == "or" and line.key(at + 1) == "by")


def _second(line: Line, at: int) -> int:
    """Where "or by" another stands, of the same act; 0 if nowhere."""
    for place in range(at, at + _FAR):
        if line.is_end(place) or line.key(place) in MODALS | BE | HAVE | {";", ":", "(", "and", "if", "unless"}:
            return 0
        if line.spells(place, "or", "by"):
            return place
    return 0


def _next(line: Line, at: int) -> int:
    """Where "or" stands before another who ends it; 0 if nowhere."""
    for place in range(at, at + _FAR):
        if line.is_end(place) or line.key(place) in MODALS | BE | HAVE | {";", ":", "(", "and", "if", "unless"}:
            return 0
        if line.key(place) == "or" and _is_next(line, place + 1):
            return place
    return 0


def _is_next(line: Line, at: int) -> bool:
    last = line.someone(at)
    last = at + 2 if last == at and line.key(at) == "the" else last
    return last > at and line.verb(last) in _ENDING and line.is_form(last, "third", "base")


def _verb(line: Line, at: int, doer: int) -> Unit:
    """The verb as who ends it asks for."""
    verb = line.verb(at)
    is_many = line.key(doer) in ("us", "we")
    return line.units[at]._replace(key=verb if is_many else forms(verb).third, kind="word")


def _doing(line: Line, first: int, last: int) -> tuple[Unit, ...]:
    """Who ends it, as a subject."""
    if line.key(first) == "us":
        return (line.units[first]._replace(key="we"),)
    return tuple(line.units[first:last])


def _object(line: Line, whose: tuple[int, int]) -> tuple[Unit, ...]:
    return tuple(line.units[slice(*whose)])


TERMINATING = (
    Touch(
        "TCH841",
        "if it is terminated by someone, if someone terminates it",
        "The same one ends the same; who follows “or by” ends it too.",
        (
            (
                "If Mr. Hall's employment is terminated by the Company without cause, he will leave.",
                "If the Company terminates Mr. Hall's employment without cause, he will leave.",
            ),
        ),
        (
            (
                "If Mr. Hall's employment is terminated by Mr. Bell without cause, he will leave.",
                "If Mr. Bell terminates Mr. Hall's employment without cause, he will leave.",
            ),
            (
                "If Mr. Hall's employment is terminated by the Company or the Bank without cause, he will leave.",
                "If the Company terminates Mr. Hall's employment without cause, he will leave.",
            ),
        ),
        _passive,
        _LINKS,
        words("terminated dismissed discharged cancelled canceled"),
    ),
    Touch(
        "TCH842",
        "what is ended named again after “or” and another who ends it",
        "Both end the same.",
        (
            (
                "If the Company terminates Mr. Hall's employment without cause or Mr. Hall terminates his employment"
                " for good reason, he will leave.",
                "If Mr. Hall's employment is terminated by the Company without cause or by Mr. Hall for good reason,"
                " he will leave.",
            ),
        ),
        (
            (
                "If the Company terminates Mr. Hall's employment without cause or Mr. Hall terminates his lease"
                " for good reason, he will leave.",
                "If Mr. Hall's employment is terminated by the Company without cause or by Mr. Hall for good reason,"
                " he will leave.",
            ),
        ),
        _active,
        _LINKS,
        words("terminates terminate"),
    ),
)
