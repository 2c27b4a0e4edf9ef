"""What somebody is paid: Mr. Hall's salary will be $5, Mr. Hall will receive a salary of $5."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import ADDING, PREPOSITIONS, SUBJECTS, SUBORDINATORS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.owning import BEGINS, PRONOUNS, owner
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_PAY = words("allowance retainer salary stipend")
"""What is paid in any case; a bonus and severance hang on what a sentence may not tell."""
_TARGETS = words("bonus opportunity")
_OF_PAY = words(
    "additional annual annualized automobile base beginning board car cash chair committee consulting current director"
    " fixed gross housing initial minimum monthly new normal quarterly regular starting target weekly"
)
_IS = {("will", "be"): "will", ("shall", "be"): "shall", ("is",): ""}
_BOUNDS = words("about approximately at fewer least less more most no not than up to")
_GOES_ON = words("( ; as beginning commencing during effective for from in on payable per starting through under until")
_OPENS = words("if that when ; :")
"""After these a clause begins."""
_REVIEWS = words("adjustment adjustments annual increase increases periodic review withholding")
"""What pay is subject to, and nobody."""
_YEARS = words("annum month quarter week year")


def _paid(line: Line, at: int) -> Reading | None:
    """His salary will be $5: he will receive a salary of $5."""
    if not _begins(line, at):
        return None
    who, first = owner(line, at)
    last = first
    while line.key(last) in _OF_PAY:
        last += 1
    verb = next((each for each in _IS if line.spells(last + 1, *each)), None)
    if first == at or verb is None or not _is_pay(line, first, last):
        return None
    value = last + 1 + len(verb)
    value += 2 * line.spells(value, "equal", "to")
    end = value
    while line.key(end) in _BOUNDS:
        end += 1
    if line.kind(end) not in ("money", "percent") or not _ends(line, end + 1):
        return None
    here = line.units[last + 1]
    article = _word(here, "an" if line.key(first)[0] in "aeiou" else "a")
    is_target = "target" in (line.key(place) for place in range(first, last))
    does = _word(here, _verb(_IS[verb], is_target))
    modal = (_word(here, _IS[verb]),) if _IS[verb] else ()
    return Reading(
        at, end, (*who, *modal, does, article, *line.units[first : last + 1], _word(here, "of"), *line.units[value:end])
    )


def _begins(line: Line, at: int) -> bool:
    """Whether a clause begins here, and no more people stand before: not "Mr. Hall and Ms. Bell's salary"."""
    before = line.key(at - 1)
    if before == ",":
        return line.key(line.starts[at]) in PREPOSITIONS | SUBORDINATORS | ADDING
    if before in ("and", "but"):
        return line.key(at) in PRONOUNS
    return line.starts[at] == at or before in _OPENS


def _verb(modal: str, is_target: bool) -> str:
    if is_target:
        return "have" if modal else "has"
    return "receive" if modal else "receives"


def _word(here: Unit, key: str) -> Unit:
    return Unit(key, "word", here.text, here.start, here.end)


def _is_pay(line: Line, first: int, last: int) -> bool:
    """Whether it is paid in any case, or a target."""
    is_target = any(line.key(place) == "target" for place in range(first, last))
    return line.key(last) in (_TARGETS if is_target else _PAY)


def _ends(line: Line, at: int) -> bool:
    """Whether nothing follows that has the pay or the person for its subject: $5 and will be raised."""
    if line.key(at) in ("per", "a", "each") and line.key(at + 1) in _YEARS:
        at += 2
    if line.key(at) == "of" and line.kind(at - 1) == "percent":
        return not any(line.key(place) in ("and", "or", "but") for place in line.sentence(at) if place > at)
    if line.key(at) == "," and line.key(at + 1) in ("and", "but"):
        return line.key(at + 2) in SUBJECTS
    after = at + (line.key(at) == ",")
    if line.key(after) == "subject":
        return line.key(after + 2) in _REVIEWS
    return line.is_end(at) or line.key(after) in _GOES_ON


SALARIES = (
    Touch(
        "TCH1241",
        "somebody's salary, the salary that somebody receives",
        "Whose salary is so much receives so much as salary; what a target is, somebody has.",
        (
            ("Mr. Hall's initial salary will be $500.", "Mr. Hall will receive an initial salary of $500."),
            ("His target bonus is 50% of his salary.", "He has a target bonus of 50% of his salary."),
        ),
        (
            ("Mr. Hall's initial salary will be $500.", "Ms. Hall will receive an initial salary of $500."),
            ("Mr. Hall's initial salary will be $500.", "Mr. Hall will receive an initial bonus of $500."),
            ("Mr. Hall's bonus will be $500.", "Mr. Hall will receive a bonus of $500."),
            ("Mr. Hall's salary will be at least $500.", "Mr. Hall will receive a salary of at most $500."),
            ("His target bonus is 50% of his salary.", "He receives a target bonus of 50% of his salary."),
        ),
        _paid,
        BEGINS,
        _PAY | _TARGETS,
    ),
)
