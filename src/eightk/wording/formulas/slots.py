"""What may stand in the slots of a formula: noun phrases without a clause in them, exhibits, items."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line

_LONGEST = 50
"""Units of a noun phrase at most."""
_WITHIN = words(
    "the a an and of to for with between among by & its his her their our 's ' ( ) \" , - dated entered into as",
    "amended each both foregoing this that such these those all restated executed related accompanying respective",
)
"""Small words and verbs that may stand in a noun phrase; any other ends it."""
_OUTSIDE = words(
    "filed attached deemed annexed furnished included incorporated qualified copy copies exhibit exhibits hereto",
    "herewith herein hereby required requiring reportable disclosed purport complete text texts pursuant",
    "respectively above",
)
"""Words of the formulas, which no slot takes in."""
_FACTS = frozenset({"party", "name", "date", "money", "count", "ordinal", "office", "percent"})
_FIGURES = words("0 1 2 3 4 5 6 7 8 9")


def slots_at(line: Line, kind: str, first: int, last: int) -> Iterator[int]:
    """The places at which a slot that begins at `first` may end, the longest first."""
    if kind in ("thing", "owner"):
        yield from (end for end in _things(line, first, last) if kind == "thing" or _is_owner(line, end))
        return
    end = _references(line, first, last, kind.removesuffix("s"))
    if end > first:
        yield end


def _is_owner(line: Line, end: int) -> bool:
    """Whether a noun phrase ends as an owner does: the Company's."""
    return line.key(end - 1).endswith("'s")


def _things(line: Line, first: int, last: int) -> Iterator[int]:
    end = first
    while end < min(last, first + _LONGEST) and _is_within(line, end):
        end += 1
    for place in range(end, first, -1):
        if line.key(place - 1) not in _UNENDED and line.key(first) not in ("and", "of", ",", "'s", "'", ")"):
            yield place


_UNENDED = words(
    "the a an and of to for with between among by & its his her their our , ( dated into as this that such"
)
"""Words with which no noun phrase ends."""


def _is_within(line: Line, at: int) -> bool:
    if line.key(at) in _OUTSIDE:
        return False
    return line.kind(at) in _FACTS or line.key(at) in _WITHIN or line.key(at) == "form:8-K" or line.is_open(at)


def _references(line: Line, first: int, last: int, kind: str) -> int:
    """The place after exhibits or items that begin at a place: Exhibits 10.1, 10.2 and 10.3, respectively."""
    if not (line.key(first).startswith(f"reference:{kind} ") or line.key(first) in (kind, f"{kind}s")):
        return first
    at = end = first
    while at < last:
        if line.key(at).startswith(f"reference:{kind} ") or line.key(at)[:1] in _FIGURES:
            end = at + 1
        elif line.key(at) == "respectively" and end > first:
            return at + 1
        elif line.key(at) not in (kind, f"{kind}s", ",", "and", "&", "through"):
            break
        at += 1
    return end


def numbers(line: Line, first: int, last: int) -> tuple[str, ...] | None:
    """The numbers of a list of exhibits or items in their order, ranges counted out; None where that cannot be."""
    found: list[str] = []
    is_range = False
    for at in range(first, last):
        is_reference = line.kind(at) == "reference"
        key = line.key(at).rpartition(" ")[2] if is_reference else line.key(at)
        if key == "through":
            is_range = True
        elif is_reference or key[:1] in _FIGURES:
            between = _range(found[-1], key) if is_range and found else (key,)
            if between is None or (is_range and not found):
                return None
            found += between
            is_range = False
    return tuple(found)


def _range(first: str, last: str) -> tuple[str, ...] | None:
    """The numbers after one up to another: 10.2, 10.3 after 10.1 through 10.3."""
    ours, theirs = first.rpartition("."), last.rpartition(".")
    if ours[0] != theirs[0] or not (ours[2].isdecimal() and theirs[2].isdecimal()):
        return None
    start, stop = int(ours[2]), int(theirs[2])
    if not start < stop <= start + 50:
        return None
    return tuple(f"{ours[0]}{ours[1]}{number}" for number in range(start + 1, stop + 1))
