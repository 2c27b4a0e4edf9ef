"""Its own: the company's or the agreement's that the sentence has named, where it has named one and no other."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import HONORIFICS, OPENERS, Line
from eightk.wording.touches.owners import (
    LONGEST,
    OF_ORGANIZATIONS,
    OF_PAPERS,
    ORGANIZATIONS,
    PAPERS,
    STOCK,
    heads_of,
    owned,
)
from eightk.wording.touches.people import is_thing
from eightk.wording.touches.touch import Reading, Touch

_OTHERS = (ORGANIZATIONS - {"board", "committee"}) | words(
    "affiliate agent client contractor customer depositary guarantor holder investor lender licensee licensor manager",
    "manufacturer partner shareholder stockholder subsidiary successor supplier trustee underwriter vendor",
)
_BODIES = words(
    "agency association authority commission corporation delegation department division entity facility federation",
    "foundation fund government institution municipality organization society union university",
)
_HAD = OF_ORGANIZATIONS - {"level", "levels", "highest", "plan", "planning", "term", "year", "option"}
"""What only a company has, so that "its" before it speaks of one."""


_NO_COMPANY = PAPERS | words("board committee")
"""What is named by a term of the text and has no directors of its own."""


def _its(line: Line, at: int) -> Reading | None:
    """Its directors: those of the one company that the sentence has named."""
    first, last = owned(line, at + 1)
    heads = heads_of(line, first, last) if last > first else ()
    if not heads or not all(line.kind(head) == "office" or _may_have(line, head) for head in heads):
        return None
    found = {}
    for place in range(line.starts[at], at):
        unit = line.units[place]
        if unit.kind == "party":
            if unit.key not in line.people and unit.text.lower().split()[-1] not in _NO_COMPANY:
                found[unit.key] = unit
        elif (
            unit.key in _OTHERS
            or (unit.kind == "name" and unit.key not in HONORIFICS)
            or (line.is_open(place) and not _is_plain(line, place))
            or (line.is_only_verb(place) and line.key(place - 1) in OPENERS)
        ):
            return None
    if len(found) != 1:
        return None
    (owner,) = found.values()
    here = line.units[at]
    whose = owner._replace(text=here.text, start=here.start, end=here.end)
    return Reading(at, at + 1, (whose, here._replace(key="'s", kind="mark")))


def _is_plain(line: Line, at: int) -> bool:
    """Whether a word is a thing that has no directors: no other company, agency or venture."""
    if line.key(at).endswith("day"):
        return True
    is_name = line.is_capital(at) and at != line.starts[at]
    return not is_name and (is_thing(line, at) or line.key(at) in _HAD) and line.key(at) not in _BODIES


def _may_have(line: Line, head: int) -> bool:
    return line.key(head) in _HAD or (line.key(head) == STOCK and line.key(head - 1) == "common")


def _its_terms(line: Line, at: int) -> Reading | None:
    """Its term: that of the one agreement that the sentence has named."""
    first, last = owned(line, at + 1)
    if first == last or line.key(last - 1) not in OF_PAPERS:
        return None
    found = {}
    for place in range(line.starts[at], at):
        if line.is_only_verb(place) and line.key(place - 1) in OPENERS:
            return None  # "the license"
        if line.key(place) not in PAPERS and line.is_open(place) and not _is_of_paper(line, place):
            return None
        if line.key(place) in PAPERS:
            opening = _opening(line, place)
            if opening is None:
                return None
            found[tuple(unit.key for unit in line.units[opening : place + 1])] = line.units[opening : place + 1]
    if len(found) != 1:
        return None
    (owner,) = found.values()
    here = line.units[at]
    whose = [unit._replace(text=here.text, start=here.start, end=here.end) for unit in owner]
    return Reading(at, at + 1, (*whose, here._replace(key="'s", kind="mark")))


def _is_of_paper(line: Line, at: int) -> bool:
    """Whether a word is a verb or stands in the name of an agreement; any other thing may have a term too."""
    if line.is_form(at, "past", "third", "base", "gerund") and line.key(at - 1) not in OPENERS:
        return True
    last = at + 1
    while line.is_open(last) and line.key(last) not in PAPERS:
        last += 1
    return line.key(last) in PAPERS


def _opening(line: Line, at: int) -> int | None:
    """Where the name of an agreement begins that ends here: with "the" or "such", a few words before."""
    for place in range(at - 1, at - LONGEST, -1):
        if line.key(place) in ("the", "such"):
            return place
        if not line.is_open(place):
            return None
    return None


ITS = (
    Touch(
        "TCH105",
        "its own, or the company's",
        "Where the sentence has named one company and no other, its directors are that company's.",
        (
            (
                'Acme, Inc. (the "Company") met. On Monday the Company dismissed the Company\'s auditors.',
                'Acme, Inc. (the "Company") met. On Monday the Company dismissed its auditors.',
            ),
        ),
        (
            (
                'Acme, Inc. (the "Company") met. The Company and its lender dismissed the Company\'s auditors.',
                'Acme, Inc. (the "Company") met. The Company and its lender dismissed its auditors.',
            ),
        ),
        _its,
        words("its"),
    ),
    Touch(
        "TCH107",
        "its term, or the agreement's",
        "Where the sentence has named one agreement and no other, its term is that agreement's.",
        (("He may end the lease during the term of the lease.", "He may end the lease during its term."),),
        (
            (
                "He may end the lease and the note during the term of the lease.",
                "He may end the lease and the note during its term.",
            ),
        ),
        _its_terms,
        words("its"),
    ),
)
