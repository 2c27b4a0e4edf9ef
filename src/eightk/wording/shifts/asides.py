"""What is set off by commas on either side of its verb: and, unless sooner terminated, expires; and expires, unless
sooner terminated."""

from __future__ import annotations

from eightk.wording.shifts.kinds import kind
from eightk.wording.shifts.moving import is_of_row
from eightk.wording.shifts.parts import AUXILIARIES
from eightk.wording.shifts.places import is_someone
from eightk.wording.shifts.shift import Move, Shift
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import MODALS, NEGATIONS, PREPOSITIONS, SAYING, words
from eightk.wording.touches.line import Line

_SOONER = words("earlier sooner")
_ENDED = words("amend cancel end extend renew terminate")
_JOINED = words("and but or")
_REFUSED = NEGATIONS | words("who which whom whose if it its he she they his her their him them such this these those")
_TOLD = frozenset({"time", "event", "case", "under", "if", "span"})


def _aside(move: Move) -> bool:
    """And, unless sooner terminated, expires in May: and expires, unless sooner terminated, in May."""
    early, late = move.early, move.late
    line = early.line
    if not (all(early.commas) and all(late.commas)) or not _is_verb(line, *early.over):
        return False
    if not (kind(line, *early.phrase) in _TOLD or _is_unless(line, *early.phrase)):
        return False
    before = early.ends[0] - 1
    if is_of_row(line, early.ends[0]):
        return False
    is_paper = line.key(before) in DOCUMENTS and line.key(early.phrase[0]) == "unless"
    is_plain = is_paper or line.key(before) in _JOINED or is_someone(line, before)
    after = late.phrase[1] + 1
    return is_plain and (late.line.key(after) in PREPOSITIONS or late.line.opens(after))


def _is_verb(line: Line, first: int, last: int) -> bool:
    """Whether one verb stands there, with its auxiliary or without, that tells nothing by a clause of its own."""
    keys = [line.key(at) for at in range(first, last)]
    if not NEGATIONS.isdisjoint(keys) or line.verb(last - 1) in SAYING or keys[-1] in AUXILIARIES:
        return False
    if len(keys) == 1:
        return line.is_form(first, "third", "past")
    return len(keys) == 2 and keys[0] in MODALS and line.is_form(first + 1, "base")


def _is_unless(line: Line, first: int, last: int) -> bool:
    """Unless sooner terminated as described below."""
    verb = first + 1 + (line.key(first + 1) in _SOONER)
    if line.key(first) != "unless" or line.verb(verb) not in _ENDED or not line.is_form(verb, "past"):
        return False
    return not any(line.key(at) in _REFUSED or line.kind(at) in ("mark", "date") for at in range(verb, last))


ASIDES = (
    Shift(
        "SHF055",
        "a case or a time set off by commas before its verb or behind it",
        "It is of that verb in either place.",
        (
            (
                "The lease begins in May and, unless sooner terminated as described below, expires in June.",
                "The lease begins in May and expires, unless sooner terminated as described below, in June.",
            ),
        ),
        (
            (
                "The lease begins in May and, unless sooner terminated as described below, expires in June.",
                "The lease, unless sooner terminated as described below, begins in May and expires in June.",
            ),
        ),
        moves=_aside,
    ),
)
