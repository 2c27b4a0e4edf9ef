"""Its own: the agreement's that the sentence has named, where it has named one and no other."""

from __future__ import annotations

from eightk.wording.statements.spoken_of import sort_of
from eightk.wording.statements.vocabulary import HONORIFICS, words
from eightk.wording.touches.belongings import OF_PAPERS, PAPERS
from eightk.wording.touches.line import OPENERS, Line
from eightk.wording.touches.owners import LONGEST, owned
from eightk.wording.touches.touch import Reading, Touch

_TERMLESS = words("addition cause death disability reason")
"""That for which an agreement is ended, and "in addition": they have no term."""


def _its_terms(line: Line, at: int) -> Reading | None:
    """Its term: that of the one agreement that the sentence has named."""
    first, last = owned(line, at + 1)
    if first == last or line.key(last - 1) not in OF_PAPERS:
        return None
    found = {}
    for place in range(line.starts[at], at):
        if line.is_only_verb(place) and line.key(place - 1) in OPENERS:
            return None  # "the license"
        is_ground = line.key(last - 1) == "term" and line.key(place) in _TERMLESS
        if line.key(place) not in PAPERS and line.is_open(place) and not (is_ground or _is_of_paper(line, place)):
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
    """Whether a word is a verb, one who has no term, or stands in the name of an agreement; any other thing may have a
    term too."""
    if line.key(at - 1) in HONORIFICS or sort_of(line.key(at)) == "human":
        return True
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
