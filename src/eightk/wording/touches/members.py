"""A row of single words of one sort in another order: non-solicitation and confidentiality provisions."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_COVENANTS = words(
    "confidentiality indemnification noncompete noncompetition nondisclosure nondisparagement nonsolicitation",
    "noninterference nonsolicit",
    "non-compete non-competition non-disclosure non-disparagement non-interference non-solicit non-solicitation",
)
_ENDS = words("cause death disability resignation retirement")
_INSURED = words("dental disability health life medical vision")
_KINDS = (_COVENANTS, _ENDS, _INSURED)
"""What someone must not do, how his service ends, what is insured: each by itself, in whatever order."""
_HEADS = words(
    "agreement agreements benefits clause clauses covenant covenants coverage insurance obligation obligations plan",
    "plans policies program programs provision provisions requirements restrictions",
)
_CLOSED = words(". ; ) will shall has is are was were")
_BEFORE = words(
    "any by certain containing contains customary due for from his her group including includes of other provide"
    " provides receive receives the their to upon with"
)
"""What may stand before a row and is said of every member."""
_POINTING = words("respectively former latter first second applicable case")
_AGAIN = words("by for if upon without")
"""After "or" these go on with another case, and not with a row that may be in step with this one."""


def _row(line: Line, at: int) -> Reading | None:
    """Non-solicitation and confidentiality: confidentiality and non-solicitation."""
    if line.key(at - 1) not in _BEFORE and line.starts[at] != at:
        return None
    for kind in _KINDS:
        members, end = _members(line, at, kind)
        if len(members) < 2 or not _ends(line, end):
            continue
        keys = [[unit.key for unit in line.units[slice(*each)]] for each in members]
        if sorted(keys) == keys or _is_in_step(line, at, end, kind):
            return None
        return Reading(at, end, tuple(_sorted(line, members)))
    return None


def _members(line: Line, at: int, kind: frozenset[str]) -> tuple[list[tuple[int, int]], int]:
    """The members of a row with "and" or "or" before the last, and the place after it."""
    found: list[tuple[int, int]] = []
    joined = False
    while (end := _member(line, at, kind)) > at:
        found.append((at, end))
        if joined:
            return found, end
        at = end + (line.key(end) == ",")
        joined = line.key(at) in ("and", "or")
        at += joined
        if not joined and at == end:
            break
    return [], at


def _member(line: Line, at: int, kind: frozenset[str]) -> int:
    return at + (line.key(at) in kind)


def _is_in_step(line: Line, first: int, last: int, kind: frozenset[str]) -> bool:
    """Whether another row, or a word that tells by place, may go with this one member by member: $5 or $6."""
    end = line.sentence(first).stop
    around = (*range(line.starts[first], first), *range(last, end + _NEXT))
    if any(line.key(place) in _POINTING for place in range(line.starts[first], end + _NEXT)):
        return True
    for at in (place for place in around if line.key(place) in ("and", "or")):
        if line.units[at - 1].is_fact or line.kind(at + 1) in _VALUES:
            return True
        if kind is not _COVENANTS and line.key(at) == "or" and line.key(at + 1) not in _AGAIN:
            return True
    return False


_NEXT = 30
"""Words of the next sentence in which something may tell its members by their place."""
_VALUES = frozenset({"count", "date", "money", "multiple", "ordinal", "percent", "ratio", "time"})


def _ends(line: Line, at: int) -> bool:
    """Whether a noun of all of them follows, or nothing that could be told of the last alone."""
    last = at + (line.key(at) in _HEADS)
    is_parted = line.key(last) == "," and line.key(last + 1) not in ("and", "or", "each", "in", "for")
    return (
        line.is_end(last)
        or line.key(last) in _CLOSED
        or is_parted
        or (last > at and line.key(last) in ("that", "which"))
    )


def _sorted(line: Line, members: Sequence[tuple[int, int]]) -> list[Unit]:
    """The row with its members in one order; what stands between them stays."""
    ordered = sorted(members, key=lambda each: [unit.key for unit in line.units[slice(*each)]])
    found: list[Unit] = []
    for place, (_, end) in enumerate(members):
        found += line.units[slice(*ordered[place])]
        if place + 1 < len(members):
            found += line.units[end : members[place + 1][0]]
    return found


MEMBERS = (
    Touch(
        "TCH410",
        "a row of words of one sort in another order",
        "Each is by itself: what someone must not do, how his service ends, what is insured.",
        (
            (
                "It contains certain confidentiality and non-solicitation provisions.",
                "It contains certain non-solicitation and confidentiality provisions.",
            ),
        ),
        (
            (
                "It contains certain confidentiality and non-solicitation provisions.",
                "It contains certain confidentiality or non-solicitation provisions.",
            ),
            (
                "It ends upon his death or the disability of his wife.",
                "It ends upon his disability or the death of his wife.",
            ),
        ),
        _row,
        _COVENANTS | _ENDS | _INSURED,
        words("and or"),
    ),
)
