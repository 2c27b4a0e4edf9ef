"""How an employment is ended: in the event of its termination by the Company, if the Company terminates it."""

from __future__ import annotations

from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import OF_THEIRS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_HOW = words("( without for other under with during within prior before after following at by")
"""What tells of an employment that it is ended in some cases only, or in which."""
_CASES = words("( without for other under")
_ANY = words("a an any each every no")
_PAST = words("was were did")
_TO_COME = words("will shall would may must")


def _by_noun(line: Line, at: int) -> Reading | None:
    """In the event of the termination of his employment: if his employment is terminated."""
    link = 4 if line.spells(at, "in", "the", "event", "of") else 1
    if link == 1 and line.key(at) not in ("upon", "on"):
        return None
    noun = at + link + (line.key(at + link) in (("the", "a", "any") if link == 4 else ("a", "any")))
    if not line.spells(noun, "termination", "of"):
        return None
    last = _employment(line, noun + 2)
    last = _paper(line, noun + 2) if last == noun + 2 and link == 4 else last
    how = line.key(last + (line.key(last) == '"'))
    if last == noun + 2 or not (how in _HOW or (how == "," and link == 4)):
        return None
    if link == 1 and (noun == at + link or how not in _CASES or _is_told(line, at)):
        return None  # "upon" may tell when, of an end that has been decided
    return Reading(at, last, (*_if(line, at), *line.units[noun + 2 : last], *_terminated(line.units[noun])))


def _employment(line: Line, at: int) -> int:
    """The place after somebody's employment that begins here; `at` if none does."""
    whose = at + 1 if line.key(at) in OF_THEIRS else line.someone(at)
    whose = line.thing(at) if whose == at else whose
    if line.key(at) not in OF_THEIRS:
        whose = whose + 1 if line.key(whose) == "'s" else at
    if whose == at or line.key(whose) != "employment":
        return at
    return whose + 1


def _paper(line: Line, at: int) -> int:
    """The place after an agreement that ends before its time; `at` if none begins here."""
    last = line.thing(at)
    is_paper = last > at and line.units[last - 1].small.split()[-1] in DOCUMENTS and line.key(at) not in _ANY
    return last if is_paper and line.key(last) in ("prior", "before") else at


def _if(line: Line, at: int) -> tuple[Unit]:
    return (line.units[at]._replace(key="if", kind="word"),)


def _terminated(here: Unit) -> tuple[Unit, Unit]:
    return here._replace(key="is"), here._replace(key="terminated")


def _is_told(line: Line, at: int) -> bool:
    """Whether the sentence tells of a day or of what has been, and not of what is to come."""
    keys = {line.key(place) for place in line.sentence(at)}
    has_day = any(line.kind(place) in ("date", "time") for place in line.sentence(at))
    return has_day or not _PAST.isdisjoint(keys) or _TO_COME.isdisjoint(keys)


ENDED = (
    Touch(
        "TCH1245",
        "the termination of somebody's employment, if it is terminated",
        "The same end is a condition; “upon” an end that is told in certain cases only is one too.",
        (
            (
                "In the event of the termination of his employment (other than for cause), he is paid.",
                "If his employment is terminated (other than for cause), he is paid.",
            ),
        ),
        (
            (
                "In the event of the termination of his employment (other than for cause), he is paid.",
                "In the event of the termination of her employment (other than for cause), he is paid.",
            ),
            (
                "In the event of the termination of his employment by the Company (other than for cause), he is paid.",
                "If he terminates his employment (other than for cause), he is paid.",
            ),
            (
                "Upon the termination of his employment on May 6, 2025 (without cause), he was paid.",
                "If his employment is terminated on May 6, 2025 (without cause), he was paid.",
            ),
        ),
        _by_noun,
        words("in on upon"),
        words("termination"),
    ),
)
