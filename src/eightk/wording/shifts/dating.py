"""A day at the end of what was signed on it, and the date of an agreement before or after its parties."""

from __future__ import annotations

from eightk.wording.shifts.leading import is_lone, subject_end
from eightk.wording.shifts.parts import Part
from eightk.wording.shifts.pointing import points
from eightk.wording.shifts.shift import Move, Shift, Side
from eightk.wording.shifts.things import name, noun
from eightk.wording.statements.noun_list import DOCUMENTS, PEOPLE, SOMEONE
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line, definition

_SIGNED = words("amend deliver enter execute file issue sign terminate")
"""What is done with an agreement, a report or a release, and on a day."""
_BESIDE = words("between to with")
"""What may stand between it and the day: with whom, to what."""
_TOLD = words("announcing pursuant regarding relating to under with")
"""What may follow the day, and tells more of what was signed."""
_BETWEEN = words("among between with")
_DATED = (("dated",), ("dated", "as", "of"), ("entered", "into", "on"), ("entered", "into", "as", "of"))
_PARTS = words("and by each of the")
_AFTER_DATED = words(", . ; ) ( as for in is on pursuant relating to under was which were will")


def _signs(move: Move) -> bool:
    """On May 6, 2020, the Company signed a lease with Mr. Hall: it signed a lease with Mr. Hall on May 6, 2020."""
    early, late = move.early, move.late
    line, (first, last) = early.line, early.phrase
    is_day = line.key(first) == "on" and line.kind(first + 1) == "date" and last == first + 2
    if not is_day or line.starts[first] != first or late.commas[0]:
        return False
    end = subject_end(line, early.over[0])
    verb = end + (line.key(end) == ",")
    if end == early.over[0] or line.verb(verb) not in _SIGNED or not line.is_form(verb, "past"):
        return False
    if line.key(verb) == "entered" and line.key(verb + 1) != "into":
        return False
    if _papers(line, verb + 1 + (line.key(verb) == "entered")) != early.over[1]:
        return False
    if not _goes_on(late) or not is_lone(late):
        return False
    nothing = (end, end)
    return not points(move, Part((early.over[0], end), nothing, nothing, nothing, ()))


def _papers(line: Line, at: int) -> int:
    """The place after an agreement with what it is called, with whom it is and to what; 0 if none begins here."""
    last = noun(line, at)
    if last == at or not _is_paper(line, last - 1):
        return 0
    last = definition(line, last) if line.key(last) == "(" else last
    while line.key(last) in _BESIDE:
        end = _beside(line, last + 1)
        if end == last + 1:
            return last
        last = definition(line, end) if line.key(end) == "(" else end
    return last


def _is_paper(line: Line, at: int) -> bool:
    return line.key(at) in DOCUMENTS or line.spells(at - 1, "press", "release") or line.kind(at) == "reference"


def _beside(line: Line, at: int) -> int:
    """The place after someone, or after an agreement, of whom no day is told; `at` if none begins here."""
    named = _named(line, at)
    if named > at:
        return named
    last = noun(line, at)
    return last if last > at and _is_paper(line, last - 1) and line.key(last) != "of" else at


def _named(line: Line, at: int) -> int:
    """The place after a party, a full name or the Company that begins here; `at` if none does."""
    if line.key(at) in ("the", "its") and line.key(at + 1) in SOMEONE | PEOPLE and line.key(at + 2) not in ("of", "'s"):
        return at + 2
    return max(line.someone(at), name(line, at))


def _goes_on(late: Side) -> bool:
    """Whether what follows the day tells no more of whom or what stands before it."""
    line, at = late.line, late.phrase[1]
    if line.is_end(at) or line.key(at) == ";":
        return True
    at += line.key(at) == ","
    return line.key(at) in _TOLD and not (line.key(at) == "to" and not line.is_form(at + 1, "base"))


def _dated(move: Move) -> bool:
    """The lease dated May 6, 2020 between the Company and Mr. Hall: the lease between them dated May 6, 2020."""
    early, late = move.early, move.late
    line, (first, last) = early.line, early.phrase
    keys = tuple(unit.key for unit in line.units[first : last - 1])
    if line.kind(last - 1) != "date" or keys not in _DATED or not _is_paper(line, early.ends[0] - 1):
        return False
    if early.commas[0] and not early.commas[1]:
        return False
    if not _is_between(line, *early.over):
        return False
    after = late.phrase[1]
    return late.line.is_end(after) or late.line.key(after) in _AFTER_DATED


def _is_between(line: Line, first: int, last: int) -> bool:
    """Whether nobody but the parties of an agreement is named there."""
    at = first + 2 * line.spells(first, "by", "and")
    if line.key(at) not in _BETWEEN:
        return False
    at += 1
    while at < last:
        end = _named(line, at)
        end = definition(line, end) if end > at and line.key(end) == "(" else end
        if end == at and line.key(at) not in _PARTS | {","}:
            return False
        at = max(end, at + 1)
    return at == last and line.key(last - 1) not in _PARTS


def _called(move: Move) -> bool:
    """An amendment (the "Amendment") dated May 6, 2020: an amendment dated May 6, 2020 (the "Amendment")."""
    early = move.early
    line, (first, last) = early.line, early.phrase
    keys = tuple(unit.key for unit in line.units[early.over[0] : early.over[1] - 1])
    if definition(line, first) != last or keys not in _DATED[:2] or line.kind(early.over[1] - 1) != "date":
        return False
    term = line.key(last - 3)
    is_only = not any(line.key(at) in DOCUMENTS for at in range(line.starts[first], first - 1))
    return is_only and term in DOCUMENTS and line.key(first - 1) == term  # "an amendment to the lease (the “Lease”)"


def _met(move: Move) -> bool:
    """On May 6, 2020, at the annual meeting of the Company, it elected him: at the meeting of the Company on May 6."""
    early, late = move.early, move.late
    line, (first, last) = early.line, early.phrase
    is_day = line.key(first) == "on" and line.kind(first + 1) == "date" and last == first + 2
    if not is_day or line.starts[first] != first or line.key(early.over[0]) != "at" or late.commas[0]:
        return False
    meeting = next((at for at in range(early.over[0], early.over[1]) if line.key(at) == "meeting"), 0)
    if not meeting or noun(line, early.over[0] + 1) != meeting + 1 or line.key(early.over[1]) != ",":
        return False
    end = meeting + 1
    while line.key(end) == "of" and end < early.over[1]:
        whose = max(_named(line, end + 1), noun(line, end + 1))
        if whose == end + 1:
            return False
        end = definition(line, whose) if line.key(whose) == "(" else whose
    return end == early.over[1] and late.line.key(late.phrase[1]) == "," and is_lone(late)


DATING = (
    Shift(
        "SHF052",
        "the day on which something was signed, before the subject or after it",
        "It was signed, filed or issued that day; nothing beside the day could have another.",
        (
            (
                'On May 6, 2020, the Bank entered into an amendment (the "Amendment") to the lease with Mr. Bell.',
                'The Bank entered into an amendment (the "Amendment") to the lease with Mr. Bell on May 6, 2020.',
            ),
        ),
        (
            (
                "On May 6, 2020, Hall Mills, Inc. signed a lease of the land bought by Jo A. Bell.",
                "Hall Mills, Inc. signed a lease of the land bought by Jo A. Bell on May 6, 2020.",
            ),
            (
                "On May 6, 2020, Hall Mills, Inc. issued a release announcing the resignation of Jo A. Bell.",
                "Hall Mills, Inc. issued a release announcing the resignation of Jo A. Bell on May 6, 2020.",
            ),
        ),
        moves=_signs,
    ),
    Shift(
        "SHF053",
        "the date of an agreement before or after its parties",
        "Only the agreement has a date.",
        (
            (
                "The lease, dated May 6, 2020, between the Bank and Mr. Hall was amended.",
                "The lease between the Bank and Mr. Hall dated May 6, 2020 was amended.",
            ),
        ),
        (
            (
                "The lease dated May 6, 2020 between the Bank and the owner of the note was amended.",
                "The lease between the Bank and the owner of the note dated May 6, 2020 was amended.",
            ),
        ),
        moves=_dated,
    ),
    Shift(
        "SHF054",
        "what an agreement is called, before or after its date",
        "The agreement is called so; a date is called no agreement.",
        (
            (
                'He signed an amendment (the "Amendment"), dated May 6, 2020, to the lease.',
                'He signed an amendment, dated May 6, 2020 (the "Amendment"), to the lease.',
            ),
        ),
        (
            (
                'He signed an amendment (the "Effective Date") dated May 6, 2020 to the lease.',
                'He signed an amendment dated May 6, 2020 (the "Effective Date") to the lease.',
            ),
        ),
        moves=_called,
    ),
    Shift(
        "SHF056",
        "the day of a meeting before “at the meeting” or after it",
        "What was done at the meeting that day was done on the day of the meeting.",
        (
            (
                "On May 6, 2020, at the annual meeting of the Bank, the shareholders elected Mr. Hall.",
                "At the annual meeting of the Bank on May 6, 2020, the shareholders elected Mr. Hall.",
            ),
        ),
        (
            (
                "On May 6, 2020, at the annual meeting of the Bank, the shareholders elected Mr. Hall.",
                "At the annual meeting of the Bank, the shareholders elected Mr. Hall on June 6, 2020.",
            ),
            (
                "On May 6, 2020, at the request of the Bank for a meeting, the shareholders elected Mr. Hall.",
                "At the request of the Bank for a meeting on May 6, 2020, the shareholders elected Mr. Hall.",
            ),
        ),
        moves=_met,
    ),
)
