"""Those agreements: the Lease Agreement and the Note Agreement that the sentence has listed."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.antecedent_list import PAPERS as WRITINGS
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.belongings import PAPERS
from eightk.wording.touches.known import SEVERAL
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_LISTED = 5
"""Agreements of a list at most."""


def _those(line: Line, at: int) -> Reading | None:
    """Those agreements: the Lease Agreement and the Note Agreement that the sentence has named."""
    noun = line.key(at + 1)
    if noun not in SEVERAL | {"documents"} or line.is_open(at + 2):
        return None
    found = _lists(line, at)
    if len(found) != 1 or found[0] is None:
        return None
    named = found[0]
    heads = [unit for unit, after in zip(named, (*named[1:], None), strict=True) if after is None or _joins(after)]
    if noun != "documents" and any(head.key != noun.removesuffix("s") for head in heads):
        return None
    if any(head.key not in WRITINGS for head in heads):
        return None
    here = line.units[at]
    return Reading(at, at + 2, tuple(unit._replace(text=here.text, start=here.start, end=here.end) for unit in named))


def _joins(unit: Unit) -> bool:
    return unit.key in (",", "and")


def _lists(line: Line, at: int) -> list[Sequence[Unit] | None]:
    """The lists of agreements in capitals in the sentence before a place; None for an agreement beside them."""
    found: list[Sequence[Unit] | None] = []
    place = line.starts[at]
    while place < at:
        last, several = _row(line, place)
        if last > place:
            found.append(line.units[place:last] if several else None)
            place = last
        else:
            found += [None] if line.key(place) in WRITINGS | PAPERS and line.key(place) not in _NO_AGREEMENT else []
            place += 1
    return found


_NO_AGREEMENT = words("text form summary description copy exhibit report")


def _row(line: Line, at: int) -> tuple[int, bool]:
    """The place after the agreements in capitals that begin here, and whether they are several."""
    last, found = _named(line, at), 1
    while last > at and found < _LISTED:
        joint = last + (line.key(last) == ",")
        joint += line.key(joint) == "and"
        after = _named(line, joint) if joint > last else joint
        if after == joint:
            break
        last, found = after, found + 1
    return last, found > 1


def _named(line: Line, at: int) -> int:
    """The place after "the Lease Agreement" that begins here; `at` if it does not."""
    last = at + 1
    while line.key(at) == "the" and line.is_capital(last) and line.kind(last) == "word" and last - at < 8:
        last += 1
    return last if last > at + 1 and line.key(last - 1) in WRITINGS else at


LISTED_PAPERS = (
    Touch(
        "TCH1534",
        "those agreements, which the sentence has listed",
        "It has listed them together, and no other.",
        (
            (
                "The texts of the Hall Lease and the Hall Note are told by those documents.",
                "The texts of the Hall Lease and the Hall Note are told by the Hall Lease and the Hall Note.",
            ),
        ),
        (
            (
                "The texts of the Hall Lease and the Hall Note are told by those documents.",
                "The texts of the Hall Lease and the Hall Note are told by the Hall Lease and the Bell Note.",
            ),
            (
                "The Hall Lease and the Hall Note in the Plan are told by those documents.",
                "The Hall Lease and the Hall Note in the Plan are told by the Hall Lease and the Hall Note.",
            ),
        ),
        _those,
        words("those these such"),
        SEVERAL | {"documents"},
    ),
)
