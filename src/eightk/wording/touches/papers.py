"""Exhibits and descriptions: a copy of the agreement is filed, the agreement is filed."""

from __future__ import annotations

from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import PREPOSITIONS, words
from eightk.wording.touches.belongings import PAPERS as AGREEMENTS
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_AS_EXHIBIT = words("annexed attached filed included")
_NAME = 4
"""Words of the name of an agreement at most."""
_FILED = words("annexed attached filed furnished included")
_FULFILLED = words(
    "satisfied met waived precedent subsequent fulfilled satisfy meet waive fulfill satisfaction waiver fulfillment",
    "closing",
)
"""Of conditions these tell that they are such, and no terms."""
_DESCRIBED = 9
"""Words of what is described at most."""
_TOLD = words("set contained given provided above")
_REST = 40
"""Words of the rest of a sentence that are looked at."""


def _copy(line: Line, at: int) -> Reading | None:
    """A copy of the agreement is filed as Exhibit 10.1: the agreement is filed."""
    first = at + 1 if line.key(at) == "a" else at
    if line.key(first) != ("copy" if first > at else "copies") or line.key(first + 1) != "of":
        return None
    whose = first + 2
    if line.key(whose) not in ("the", "which", "this", "that", "such", "these", "each") or line.spells(
        whose, "the", "form"
    ):
        return None
    if not _is_filed(line, whose):
        return None
    return Reading(at, whose + 1, (line.units[whose],))


def _is_filed(line: Line, at: int) -> bool:
    """Whether the rest of the clause says that it is filed as an exhibit."""
    place = at
    while place < at + _REST and not line.is_end(place):
        if line.key(place) in _FILED and line.key(place - 1) in ("is", "are", "been", "being", "and"):
            rest = range(place, place + 8)
            return any(line.kind(each) == "reference" or line.key(each) in ("exhibit", "exhibits") for each in rest)
        if line.key(place) == ";":
            return False
        place += 1
    return False


def _foregoing(line: Line, at: int) -> Reading | None:
    """The description of the plan set forth above: the foregoing description of the plan."""
    if line.key(at + 1) not in ("description", "summary") or line.key(at + 2) != "of":
        return None
    last = at + 3
    while (
        last - at < _DESCRIBED
        and line.key(last) not in _TOLD
        and (line.is_open(last) or line.key(last) == "the" or line.kind(last) == "party")
    ):
        last += 1
    end = last + 2 if line.spells(last, "set", "forth") or line.spells(last, "set", "out") else last
    end += line.key(last) in ("contained", "given", "provided")
    if last == at + 3 or line.key(end) != "above":
        return None
    above = line.units[end]._replace(key="foregoing")
    return Reading(at, end + 1, (line.units[at], above, *line.units[at + 1 : last]))


def _incorporated(line: Line, at: int) -> Reading | None:
    """As Exhibit 10.1, which is incorporated: as Exhibit 10.1 and incorporated."""
    if line.kind(at - 1) != "reference" or not _says_filed(line, at):
        return None
    for opening in (
        (",", "a", "copy", "of", "which", "is"),
        (",", "which", "is"),
        (",", "that", "is"),
        (",", "and", "is"),
        ("and", "is"),
        (",", "and"),
    ):
        last = at + len(opening)
        if line.spells(at, *opening) and line.key(last) == "incorporated":
            return Reading(at, last + 1, (line.units[at]._replace(key="and", kind="word"), line.units[last]))
    return None


def _says_filed(line: Line, at: int) -> bool:
    """Whether what stands right before says that it is filed as an exhibit: the exhibit is what was filed."""
    before = range(max(line.starts[at], at - 8), at)
    return any(
        line.key(place) in _FILED and line.key(place - 1) in ("is", "are", "been", "being", "and", "also")
        for place in before
    )


def _following(line: Line, at: int) -> Reading | None:
    """The following is a description: a description is as follows."""
    if line.starts[at] != at or not line.spells(at, "the", "following") or line.key(at + 2) not in ("is", "are"):
        return None
    last = at + 3
    while last - at < _REST and not line.is_end(last) and line.key(last) != ":":
        last += 1
    if line.key(last) != ":" or last == at + 3:
        return None
    verb = line.units[at + 2]
    told = (verb, verb._replace(key="as"), verb._replace(key="follows"))
    return Reading(at, last, (*line.units[at + 3 : last], *told))


def _terms(line: Line, at: int) -> Reading | None:
    """The agreement's terms and conditions: its terms."""
    if not line.spells(at + 1, "and", "conditions"):
        return None
    last = at
    while not line.is_end(last + 1):
        last += 1
    is_fulfilled = any(line.key(place) in _FULFILLED for place in range(line.starts[at], last + 1))
    return None if is_fulfilled else Reading(at, at + 3, (line.units[at],))


def _exhibited(line: Line, at: int) -> Reading | None:
    """The Amendment, which is attached as Exhibit 10.1, and the Note: the Amendment attached as Exhibit 10.1 and."""
    verb = at + 1 + 3 * line.spells(at + 1, "a", "copy", "of")
    verb += 2 * line.spells(verb, "which", "is")
    if line.key(verb) not in _AS_EXHIBIT or not _is_the_paper(line, at):
        return None
    number = next((place for place in range(verb + 1, verb + 4) if line.kind(place) == "reference"), verb)
    inside = [line.key(place) for place in range(verb + 1, number)]
    if inside not in (["as"], ["hereto", "as"], ["herewith", "as"]):
        return None
    last = number + 1
    if line.key(last) == ",":
        if not line.spells(last + 1, "and", "the"):
            return None
        return Reading(at, last + 1, tuple(line.units[verb:last]))
    if not (line.is_end(last) or line.key(last) == ";" or line.spells(last, "and", "the")):
        return None
    return Reading(at, last, tuple(line.units[verb:last]))


def _is_the_paper(line: Line, at: int) -> bool:
    """Whether one agreement that is called by a term ends there, not one of a row: the Loan Agreement."""
    first = term_before(line, at)
    is_of_paper = line.key(first - 2) in AGREEMENTS | DOCUMENTS  # "the Amendment to the Lease"
    return line.key(first) == "the" and line.key(first - 1) in PREPOSITIONS and not is_of_paper


def term_before(line: Line, at: int) -> int:
    """The place of the article before one agreement that is called by a term, which ends at a place; else the place."""
    first = at - 1
    if line.key(first) not in AGREEMENTS | DOCUMENTS or line.is_many(first):
        return at
    while line.is_capital(first) and line.is_open(first) and at - first <= _NAME:
        first -= 1
    return first if first < at - 1 and line.key(first) == "the" else at


PAPERS = (
    Touch(
        "TCH106",
        "terms and conditions",
        "What an agreement provides is its terms, and its terms and conditions.",
        (("It changed the lease's terms and conditions.", "It changed the terms of the lease."),),
        (("It changed the lease's terms and conditions.", "It changed the term of the lease."),),
        _terms,
        words("terms"),
    ),
    Touch(
        "TCH604",
        "“the following is”, “is as follows”",
        "What stands after the colon is told.",
        (("The following is a summary of the plan: he is paid.", "A summary of the plan is as follows: he is paid."),),
        (("The following is a summary of the plan: he is paid.", "A summary of the lease is as follows: he is paid."),),
        _following,
        words("the"),
    ),
    Touch(
        "TCH603",
        "filed and incorporated",
        "The exhibit is filed and incorporated, in one clause or two.",
        (
            (
                "It is filed as Exhibit 10.1, which is incorporated herein by reference.",
                "It is filed as Exhibit 10.1 and incorporated herein by reference.",
            ),
        ),
        (
            (
                "It is filed as Exhibit 10.1, which is incorporated herein by reference.",
                "It is filed as Exhibit 10.1 and is not incorporated herein by reference.",
            ),
            (
                "It is qualified by Exhibit 10.1, which is incorporated herein by reference.",
                "It is qualified by Exhibit 10.1, and is incorporated herein by reference.",
            ),
        ),
        _incorporated,
        words(", and"),
    ),
    Touch(
        "TCH601",
        "a copy of what is filed",
        "To file an agreement as an exhibit is to file a copy of it.",
        (("A copy of this lease has been annexed as Exhibit 10.1.", "This lease has been annexed as Exhibit 10.1."),),
        (
            ("A copy of the plan was given to him.", "The plan was given to him."),
            ("A copy of the form of plan is filed as Exhibit 10.1.", "The plan is filed as Exhibit 10.1."),
        ),
        _copy,
        words("a copies"),
    ),
    Touch(
        "TCH602",
        "the description above",
        "The description that is set forth above is the foregoing one.",
        (("The description of the plan set forth above is short.", "The foregoing description of the plan is short."),),
        (("The description of the plan set forth below is short.", "The foregoing description of the plan is short."),),
        _foregoing,
        words("the"),
    ),
    Touch(
        "TCH1583",
        "“which is attached” after an agreement that is called by a term",
        "There is one agreement that the term means, and it is attached.",
        (
            (
                "It is told by the Hall Lease filed as Exhibit 10.1 and the Hall Note.",
                "It is told by the Hall Lease, which is filed as Exhibit 10.1, and the Hall Note.",
            ),
        ),
        (
            (
                "It is told by the Hall Lease filed as Exhibit 10.1 and the Hall Note.",
                "It is told by the Hall Lease, which is furnished as Exhibit 10.1, and the Hall Note.",
            ),
            (
                "It is told by the Hall Note and the Hall Lease filed as Exhibit 10.1.",
                "It is told by the Hall Note and the Hall Lease, which is filed as Exhibit 10.1.",
            ),
        ),
        _exhibited,
        words(","),
        _AS_EXHIBIT,
    ),
)
