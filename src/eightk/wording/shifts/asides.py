"""What is set off by commas on either side of its verb: and, unless sooner terminated, expires; and expires, unless
sooner terminated."""

from __future__ import annotations

from eightk.wording.shifts.kinds import kind
from eightk.wording.shifts.moving import is_of_row
from eightk.wording.shifts.parts import AUXILIARIES
from eightk.wording.shifts.places import is_someone
from eightk.wording.shifts.shift import Move, Shift
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import BE, HONORIFICS, MODALS, NEGATIONS, PREPOSITIONS, SAYING, words
from eightk.wording.touches.line import Line

_SOONER = words("earlier sooner")
_ENDED = words("amend cancel end extend renew terminate")
_JOINED = words("and but or")
_OF_ENDING = words(
    "a an any bank borrower by cause company convenience death disability either employer except executive for good",
    "landlord lender or other our permanent reason tenant than the with without \" 's",
)
"""What tells why and by whom an agreement is ended, and when nothing: no default and no other act."""
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


def _in_its_term(move: Move) -> bool:
    """Terminates the lease during the term of the lease, for whatever cause and by whomever: nobody ends it at another
    time, so that it tells nothing wherever it stands."""
    line, (first, last) = move.early.line, move.early.phrase
    is_set_off = any(move.early.commas) or move.late.commas[0]
    if is_set_off or line.key(first) != "during":
        return False
    is_of = line.spells(first + 1, "the", "term", "of")
    if not (is_of or line.spells(last - 2, "'s", "term")):
        return False
    whose = [line.key(at) for at in (range(first + 4, last) if is_of else range(first + 1, last - 2))]
    ended = first - len(whose) - 2
    is_ended = line.spells(ended, *whose) and line.key(first - 2) in BE and line.key(first - 1) == "terminated"
    is_done = line.spells(ended + 2, *whose) and line.verb(ended + 1) == "terminate"
    return (is_ended or is_done) and all(_is_of_ending(line, at) for at in range(*move.early.over))


def _is_of_ending(line: Line, at: int) -> bool:
    """Whether a word tells why, by whom or how it ended: without "good reason" by Dr. Hall."""
    is_named = line.kind(at) in ("name", "party") or line.key(at - 1) in HONORIFICS
    return is_named or line.key(at) in _OF_ENDING


ASIDES = (
    Shift(
        "SHF091",
        "that an agreement is terminated during its term, at any place",
        "Nobody can end it at another time.",
        (
            (
                "If he terminates the lease without cause during the term of the lease, it must pay.",
                "If he terminates the lease during the term of the lease without cause, it must pay.",
            ),
        ),
        (
            (
                "If he terminates the lease without cause during the term of the lease, it must pay.",
                "If he terminates the lease during the term of the plan without cause, it must pay.",
            ),
            (
                "If he ends work under the lease without cause during the term of the lease, it must pay.",
                "If he ends work under the lease during the term of the lease without cause, it must pay.",
            ),
        ),
        moves=_in_its_term,
    ),
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
