"""Who is provided with what: to provide an allowance to Mr. Hall, to provide Mr. Hall with an allowance."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_THINGS = words(
    "allowance allowances automobile benefit benefits bonus bonuses car compensation consideration coverage housing",
    "insurance laptop loan loans notice office payment payments reimbursement salary severance stipend",
)
_OPENING = words("a an any such the that")
_REGULAR = words("monthly weekly")
_AFTER = words("at beginning by commencing during equal for from if in on pursuant through under until upon")
"""What may follow, and is told of what is provided or of providing it, and of no other who is provided with it."""
_WHOM = words("him her them it")


def _provided(line: Line, at: int) -> Reading | None:
    """To provide an allowance of $5 to him: to provide him with an allowance of $5."""
    first = at + 1
    last = first + (line.key(first) in _OPENING)
    while last - first < 8 and line.key(last) not in _THINGS and (line.is_open(last) or line.key(last) in _REGULAR):
        last += 1
    while line.key(last) in _THINGS:
        last += 1
    if line.key(last - 1) not in _THINGS:
        return None
    if line.key(last) == "of" and line.kind(last + 1) == "money":
        last += 2
        last += 2 * (line.key(last) in ("per", "a", "each"))
    whom = last + 1
    end = whom + 1 if line.key(whom) in _WHOM else line.someone(whom)
    if line.key(last) != "to" or end == whom or not (line.is_end(end) or line.key(end) in _AFTER):
        return None  # "to Mr. Hall but not Ms. Bell"
    given = line.units[last]._replace(key="with")
    return Reading(at, end, (line.units[at], *line.units[whom:end], given, *line.units[first:last]))


PROVIDING = (
    Touch(
        "TCH1244",
        "to provide something to someone, someone with something",
        "The same one is provided with the same thing.",
        (
            (
                "It will provide a monthly allowance to Mr. Hall equal to its cost.",
                "It will provide Mr. Hall with a monthly allowance equal to its cost.",
            ),
        ),
        (
            (
                "It will provide a monthly allowance to Mr. Hall equal to its cost.",
                "It will provide Ms. Hall with a monthly allowance equal to its cost.",
            ),
            ("It will provide a car to Mr. Hall and Ms. Bell.", "It will provide Mr. Hall with a car and Ms. Bell."),
        ),
        _provided,
        frozenset((*forms("provide").each, *forms("furnish").each)),
    ),
)
