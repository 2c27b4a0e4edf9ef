"""A phrase at the head of its sentence, or behind the subject: on May 6, 2020, the Company sold; the Company, on May 6,
2020, sold."""

from __future__ import annotations

from eightk.wording.shifts.institutions import is_institution
from eightk.wording.shifts.kinds import is_closed, kind
from eightk.wording.shifts.parts import AUXILIARIES, Part, is_past
from eightk.wording.shifts.places import CALLED, acts, begins_clause, is_said
from eightk.wording.shifts.pointing import points
from eightk.wording.shifts.shift import Move, Shift, Side
from eightk.wording.shifts.things import capitals, phrase, preposition, with_of
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import (
    BE,
    CONJUNCTIONS,
    FOCUS,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SPOKEN_OF,
    SUBJECTS,
    words,
)
from eightk.wording.touches.line import Line, definition

_FINITE = MODALS | HAVE | BE - words("been being")
_REFUSED = NEGATIONS | FOCUS | RELATIVES | words("neither nor but if unless which who that while when")
_UNDER = words("as by for from of on pending since through to until with without")
"""Phrases with these hang on nouns or tell who acts; what stands in `_LEADS` is set free."""
_LEADS = (
    ("as", "of"),
    ("as", "part", "of"),
    ("as", "a", "result", "of"),
    ("for", "purposes", "of"),
    ("with", "respect", "to"),
    ("as", "previously", "announced"),
    ("as", "previously", "disclosed"),
    ("as", "previously", "reported"),
)
_COURSE = ("in", "the", "ordinary", "course", "of")
"""Of their businesses: no one's but those who act."""


def _leads(move: Move) -> bool:
    """On May 6, 2020, the Company sold: the Company, on May 6, 2020, sold."""
    early, late = move.early, move.late
    line, first = early.line, early.phrase[0]
    if line.starts[first] != first or not _is_lead(line, *early.phrase):
        return False
    end = subject_end(line, early.over[0])
    is_date = kind(line, *early.phrase) in ("date", "time") and is_closed(line, *early.phrase)
    if not early.commas[1] and not is_date:
        return False
    subject = (early.over[0], end)
    if end == subject[0] or end > early.over[1] or not _REFUSED.isdisjoint(_keys(line, *subject)):
        return False
    if not _stands(early, late, end, is_date=is_date) or not is_lone(late):
        return False
    nothing = (end, end)
    return line.spells(first, *_COURSE) or not points(move, Part(subject, nothing, nothing, nothing, ()))


def _keys(line: Line, first: int, last: int) -> list[str]:
    return [unit.key for unit in line.units[first:last]]


def _is_lead(line: Line, first: int, last: int) -> bool:
    """Whether a phrase tells when, under what or in which case, and no clause, list or pronoun stands in it."""
    keys = _keys(line, first, last)
    if not (_REFUSED | SPOKEN_OF).isdisjoint(keys) and tuple(keys[:5]) != _COURSE:
        return False
    if kind(line, first, last) in ("date", "time", "event", "under", "span", "case"):
        return True
    if any(line.key(at) in AUXILIARIES | CONJUNCTIONS or line.kind(at) == "mark" for at in range(first, last)):
        return False
    is_led = any(line.spells(first, *each) for each in _LEADS)
    if not is_led and (line.key(first) in _UNDER or preposition(line, first) == first):
        return False
    at = first
    while at < last:
        end = phrase(line, at)
        if end == at or end > last:
            return False
        at = end
    return True


def subject_end(line: Line, at: int) -> int:
    """The place after a subject of any length, without the comma behind it; `at` if none begins there."""
    end = _member(line, at)
    while end > at:
        place = end + (line.key(end) == ",")
        place += line.key(place) in ("and", "or")
        last = _member(line, place) if place > end else place
        if last == place:
            return end
        end = last
    return end


def _member(line: Line, at: int) -> int:
    """The place after one of those who are the subject, or what one of them is: the Company; a Delaware corporation."""
    if line.key(at) in SUBJECTS:
        return at + 1
    place = at + 4 if line.spells(at, "one", "or", "more", "of") else at
    end = max(capitals(line, place), with_of(line, place))
    if end == place:
        return at
    end = definition(line, end) if line.key(end) == "(" else end
    while line.key(end) in ("of", "with", "between") and (last := phrase(line, end)) > end:
        end = definition(line, last) if line.key(last) == "(" else last
    return end


def _stands(early: Side, late: Side, end: int, *, is_date: bool) -> bool:
    """Whether the phrase stands behind the subject, its auxiliary or its verb, where it is of that verb alone; `end`
    is the place after the subject."""
    line, last = early.line, early.over[1]
    comma = line.key(end) == ","
    between = _keys(line, end + comma, last)
    after = late.phrase[1] + (late.line.key(late.phrase[1]) == ",")
    is_body = is_institution(line, early.over[0], end)
    is_named = is_body or acts(line, end - 1) or (comma and line.kind(end - 1) == "office")
    is_bare = (DOCUMENTS | PREPOSITIONS).isdisjoint(_keys(line, early.over[0], end))  # "the successor of Tern"
    is_free = is_body or is_bare
    is_plain = is_date and is_free and late.commas == (comma and not between, False)
    if not between:
        is_verb = is_said(late.line, after, is_named=is_named) or (is_body and _has_object(late.line, after))
        return (all(late.commas) or (is_plain and is_named)) and is_verb
    if between[-1] in CALLED and all(key in _FINITE for key in between[:-1]):
        return all(late.commas) and late.line.key(after) == "to" and late.line.key(late.phrase[0] - 2) == between[-1]
    if len(between) > 1 or not (all(late.commas) or is_plain):
        return False
    if between[0] in _FINITE:
        is_told = late.line.is_form(after, "base" if between[0] in MODALS else "past")
        return is_told or late.line.key(after) == "be"
    if line.verb(last - 1) == "provide" and all(late.commas):
        return late.line.key(after) in ("for", "that")
    is_object = late.line.opens(after) or late.line.key(after) in ("into", "that")
    return is_plain and is_named and is_object and line.is_form(last - 1, "third", "past")


def _has_object(line: Line, at: int) -> bool:
    """Whether a verb stands there with what it is done to, which boards and committees do: approved new agreements."""
    return line.is_form(at, "third", "past") and line.is_open(at + 1)


def is_lone(late: Side) -> bool:
    """Whether no other verb follows that may share the phrase or the subject: sold the land and paid the fee. Set off
    behind the subject, the phrase is of all that the subject did."""
    line, at = late.line, late.phrase[1]
    at += line.key(at) == ","
    at += 2 * (
        line.key(at) in _FINITE and line.key(at + 1) == "or" and line.key(at + 2) in _FINITE
    )  # "have or may have"
    while not line.is_end(at) and line.key(at) != ";":
        is_shared = all(late.commas) and line.key(at) == "and" and is_past(line, at + 1)
        if line.key(at) in ("and", "or", "but") and not is_shared and begins_clause(line, at + 1):
            return False
        at += 1
    return True


LEADING = (
    Shift(
        "SHF007",
        "a phrase at the head of its sentence or behind the subject",
        "It tells when, or under what, the subject does what it does; no other verb shares it.",
        (
            (
                'On May 6, 2020, Hall Mills, Inc. (the "Company") amended the lease to extend it and to end the note.',
                'Hall Mills, Inc. (the "Company") on May 6, 2020 amended the lease to extend it and to end the note.',
            ),
        ),
        (
            (
                "On May 6, 2020, the notes issued to the Bank were paid.",
                "The notes on May 6, 2020 issued to the Bank were paid.",
            ),
            (
                "On May 6, 2020, the Company sold the land and the Bank was paid.",
                "The Company, on May 6, 2020, sold the land and the Bank was paid.",
            ),
        ),
        moves=_leads,
    ),
)
