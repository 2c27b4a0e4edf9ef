"""The executive, whom a pronoun means: the Executive's salary, his salary; if he leaves, if the Executive leaves."""

from __future__ import annotations

from eightk.wording.statements.antecedent_list import ADJECTIVES
from eightk.wording.statements.noun_list import CAPITALIZED
from eightk.wording.statements.spoken_of import sort_of
from eightk.wording.statements.telling import is_adjective
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_CALLED = words("consultant director employee executive grantee officer optionee participant")
_NOBODY = words("company corporation bank partnership committee board estate")
_OTHERS = words("another any anybody anyone each every one other somebody someone")
"""Who may be meant by "his" as well as the executive."""
_HIS = words("his her")
_HE = words("he she")


def _theirs(line: Line, at: int) -> Reading | None:
    """His salary: the Executive's, where the sentence has spoken of the Executive and of no other person."""
    last = at + 1
    if line.key(at + 1) == "or" and line.key(at + 2) in (_HIS if line.key(at) in _HIS else _HE):
        last = at + 3
    who = _only(line, at)
    if who is None:
        return None
    here = line.units[at]
    units = [
        each._replace(text=here.text, start=here.start, end=here.end) for each in line.units[_the(line, who) : who + 1]
    ]
    if line.key(at) in _HIS:
        if not (line.is_open(last) or line.kind(last) in ("office", "count", "percent")):
            return None
        units.append(here._replace(key="'s", kind="mark"))
    return Reading(at, last, tuple(units))


def _only(line: Line, at: int) -> int | None:
    """The place of the one person of whom the sentence has spoken before a place; None if there may be another."""
    found: dict[str, int] = {}
    for place in line.sentence(at):
        key = line.key(place)
        is_one = key in _CALLED and (not line.is_open(place + 1) or line.is_form(place + 1, "past", "third"))
        if is_one and _the(line, place) < place:
            found.setdefault(key, place)
        elif is_one or may_be_somebody(line, place):
            return None
    who = next(iter(found.values())) if len(found) == 1 else at
    return who if who < at else None


def _the(line: Line, at: int) -> int:
    """Where "the executive" or "the executive officer" begins that ends here; the place itself if neither does."""
    first = at - 1 - (line.key(at - 1) == "executive")
    return first if line.key(first) == "the" else at


def may_be_somebody(line: Line, at: int) -> bool:
    """Whether a word may be another person: the President, Roy Hall, the insured, a lessor."""
    key = line.key(at)
    if line.kind(at) in ("office", "party", "name", "person"):
        return not _is_company(line, at)
    if key in _OTHERS:
        return True
    if not line.is_open(at):
        return False
    is_name = line.is_capital(at) and line.starts[at] != at and key not in CAPITALIZED | _NOBODY | _CALLED
    if is_name or line.is_many(at):
        return is_name  # Roy Jones too
    if line.is_open(at + 1) or line.key(at) in ADJECTIVES or is_adjective(key):
        return line.key(at - 1) == "the" and is_adjective(key) and not line.is_open(at + 1)
    return key not in _NOBODY and sort_of(key) in ("", "person", "human") and not line.is_form(at, "base", "past")


def _is_company(line: Line, at: int) -> bool:
    return line.kind(at) == "party" and line.units[at].key not in line.people and line.key(at - 1) in ("the", "")


EXECUTIVES = (
    Touch(
        "TCH1541",
        "his, he: of the executive whom the sentence names",
        "The sentence has spoken of one person by what the agreement calls that person, and of no other.",
        (
            (
                "The Executive will receive three times the Executive's annual salary.",
                "The Executive will receive three times his annual salary.",
            ),
        ),
        (
            (
                "The Executive and the director will receive the Executive's annual salary.",
                "The Executive and the director will receive his annual salary.",
            ),
        ),
        _theirs,
        _HIS | _HE,
        _CALLED,
    ),
)
