"""Exhibits and items one by one or as a range: Exhibits 10.1, 10.2 and 10.3, respectively; 10.1 through 10.3."""

from __future__ import annotations

from eightk.wording.touches.line import Line

_BETWEEN = ((",", "and"), (",", "&"), (",",), ("and",), ("&",), ("through",))
_FAR = 50
"""Numbers of a range at most."""
Numbers = tuple[str, ...]


def listed(line: Line, kind: str, first: int, last: int) -> tuple[int, Numbers]:
    """The place after a list of exhibits, items or sections that begins at a place, and their numbers in order.

    Ranges are counted out. Where there is no list, or a range that cannot be counted out, `first` and nothing."""
    at, number = _numbered(line, kind, first, last, is_named=True)
    found = [number]
    while number:
        between = next((each for each in _BETWEEN if line.spells(at, *each)), ())
        after, number = _numbered(line, kind, at + len(between), last, is_named=not between)
        if not (number and between):
            break
        numbers = _range(found[-1], number) if between == ("through",) else (number,)
        if not numbers:
            return first, ()
        found += numbers
        at = after
    if not found[0]:
        return first, ()
    ends = at + (line.key(at) == ",")
    return (ends + 1 if line.key(ends) == "respectively" and ends < last else at), tuple(found)


def _numbered(line: Line, kind: str, first: int, last: int, is_named: bool) -> tuple[int, str]:
    """The place after one exhibit, and its number: Exhibit 10.1, 10-S, 10.3(d); "" where none stands there."""
    at = first
    if line.key(at).startswith(f"reference:{kind} "):
        number = line.key(at).removeprefix(f"reference:{kind} ")
    else:
        at += line.key(at) in (kind, f"{kind}s")
        if is_named and at == first:
            return first, ""
        number = line.units[at].text if at < last and line.kind(at) in ("word", "count") else ""
    if at >= last or not (number[:1].isdecimal() or line.kind(at) == "reference"):
        return first, ""
    at += 1
    if line.key(at) == "-" and len(line.key(at + 1)) == 1 and line.key(at + 1).isalpha():
        number, at = f"{number}-{line.key(at + 1)}", at + 2
    while line.key(at) == "(" and line.key(at + 2) == ")" and len(line.units[at + 1].text) <= 2:
        number, at = f"{number}({line.key(at + 1)})", at + 3
    return (at, number) if at <= last else (first, "")


def _range(first: str, last: str) -> Numbers:
    """The numbers after one up to another: 10.2, 10.3 after 10.1 through 10.3; none where they do not count up."""
    ours, theirs = first.rpartition("."), last.rpartition(".")
    if ours[0] != theirs[0] or not (ours[2].isdecimal() and theirs[2].isdecimal()):
        return ()
    start, stop = int(ours[2]), int(theirs[2])
    if not start < stop <= start + _FAR:
        return ()
    return tuple(f"{ours[0]}{ours[1]}{number}" for number in range(start + 1, stop + 1))
