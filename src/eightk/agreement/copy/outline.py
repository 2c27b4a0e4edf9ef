"""The outline: which labels number sections, told by sequence (n follows n-1) and not by look alone.

A label continues an open level, opens one below it with its first number, or is no section at all: a year,
a wrapped reference, "30 days". Numbers that start again inside a section are a list and are counted, not
cited.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from .labels import Mark, article_number, roman

_GAP = {"article": 3, "section": 3, "1.": 3, "1)": 2, "dec": 4}
_DEEPEST = 9
_NUMERIC = ("article", "section", "1.", "dec")


@dataclass(frozen=True, slots=True)
class Label:
    """One mark of a label: its offset, the indent of its paragraph, the block it stands in.

    `attached` marks follow another in the same paragraph ("4. Releases. (a) …") and count only with it.
    """

    mark: Mark
    start: int
    indent: int
    block: int
    attached: bool = False


@dataclass(frozen=True, slots=True)
class Numbered:
    """A label that numbers a section: the number as cited, its depth from 1, and the label."""

    number: str
    depth: int
    label: Label


@dataclass(frozen=True, slots=True)
class _Level:
    style: str
    value: int
    prefix: tuple[int, ...]
    number: str
    indent: int
    listed: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    style: str
    value: int
    prefix: tuple[int, ...] = ()


_Stack = tuple[_Level, ...]
_Carried = dict[str, int]


def outline(labels: tuple[Label, ...]) -> tuple[Numbered, ...]:
    """The labels that number sections, in order, each with its number and depth."""
    return tuple(_walk(labels))


def _walk(labels: tuple[Label, ...]) -> Iterator[Numbered]:
    stack: _Stack = ()
    carried: _Carried = {}
    placed = False
    for label, following in zip_longest(labels, labels[1:]):
        if label.attached and not placed:
            continue
        after = following.mark if following else None
        grown = _place(stack, label.mark, after, label.indent, carried)
        placed = grown is not None
        if grown is None:
            continue
        stack = grown
        carried[stack[-1].style] = stack[-1].value
        if not any(level.listed for level in stack):
            yield Numbered(stack[-1].number, len(stack), label)


def _readings(mark: Mark) -> tuple[_Reading, ...]:
    if mark.style == "article":
        return (_Reading("article", article_number(mark.value)),)
    if mark.style == "dec":
        *prefix, last = (int(part) for part in mark.value.split("."))
        return (_Reading("dec", last, tuple(prefix)),)
    if mark.value.isdecimal():
        return (_Reading(mark.style if mark.style != "()" else "(1)", int(mark.value)),)
    case = "A" if mark.value.isupper() else "a"
    readings = []
    if len(set(mark.value)) == 1:
        turn = 26 * (len(mark.value) - 1)
        readings.append(_Reading(mark.style + case, turn + ord(mark.value[0].lower()) - ord("a") + 1))
    if roman(mark.value):
        readings.append(_Reading(mark.style + case + "roman", roman(mark.value)))
    return tuple(readings)


def _place(stack: _Stack, mark: Mark, after: Mark | None, indent: int, carried: _Carried) -> _Stack | None:
    readings = _readings(mark)
    found = _continued(stack, readings, after, indent)
    if found is not None:
        index, reading = found
        parent = stack[:index]
        return (*parent, _level(parent, mark, reading, indent, stack[index].listed))
    for reading in readings:
        above = _parent(stack, reading)
        if above is not None and _may_start(above, reading, carried):
            again = _is_list(above, reading)
            return (*above, _level(above, mark, reading, indent, again))
    return None


def _continued(
    stack: _Stack, readings: tuple[_Reading, ...], after: Mark | None, indent: int
) -> tuple[int, _Reading] | None:
    """The open level that a label continues: the smallest step, then the level of the same indent, then
    the upper."""
    found: list[tuple[tuple[int, bool, int], int, _Reading]] = []
    for index, level in enumerate(stack):
        for reading in readings:
            step = reading.value - level.value
            if level.style != reading.style or level.prefix != reading.prefix:
                continue
            if 1 <= step <= _GAP.get(reading.style, 2) and not _starts_romans(reading, step, after):
                found.append(((step, level.indent != indent, index), index, reading))
    best = min(found, key=lambda each: each[0], default=None)
    return None if best is None else (best[1], best[2])


def _starts_romans(reading: _Reading, step: int, after: Mark | None) -> bool:
    """Whether "(i)" that could follow "(h)" opens a roman list: a gap before it, or "(ii)" right after it."""
    if reading.style.endswith("roman") or reading.value != 9 or not reading.style[-1:].isalpha():
        return False
    return step > 1 or (after is not None and after.value.lower() == "ii")


def _parent(stack: _Stack, reading: _Reading) -> _Stack | None:
    """The levels under which a new level opens; None where it cannot."""
    if reading.style == "article":
        return ()
    if reading.style == "dec":
        return _decimal_parent(stack, reading)
    if reading.style == "section":
        return tuple(level for level in stack if level.style == "article")
    if reading.style == "1." and any(level.style == "article" for level in stack):
        return stack if any(level.style in ("1.", "dec", "section") for level in stack) else stack[:1]
    return stack if len(stack) < _DEEPEST else None


def _is_list(above: _Stack, reading: _Reading) -> bool:
    """Numbers that start again inside a section count its list: they are no sections of the agreement."""
    styles = {level.style for level in above}
    plain = reading.style in ("1.", "1)") and not styles.isdisjoint(("dec", "section"))
    return plain or (reading.style in styles and reading.style != "dec")


def _decimal_parent(stack: _Stack, reading: _Reading) -> _Stack | None:
    """ "2.05" stands under Article II, under "2." or under "2.0"; after 1.9 it may open its own run
    without either."""
    for index in range(len(stack), 0, -1):
        level = stack[index - 1]
        if level.style == "dec" and (*level.prefix, level.value) == reading.prefix:
            return stack[:index]
        if level.style in ("article", "section", "1.") and (level.value,) == reading.prefix:
            return stack[:index]
    root = tuple(level for level in stack[:1] if level.style == "article")
    decimals = [level for level in stack if level.style == "dec" and len(level.prefix) == len(reading.prefix)]
    if len(stack) == len(root):
        return root if reading.prefix[:1] == (1,) else None
    follows = bool(decimals) and 1 <= reading.prefix[0] - decimals[0].prefix[0] <= 2
    return root if follows and stack[: len(root) + 1][-1].style == "dec" else None


def _may_start(parent: _Stack, reading: _Reading, carried: _Carried) -> bool:
    if reading.value == 1 or (reading.style == "dec" and reading.value <= 2):
        return True
    # Sections may number on from article to article: Article II opens with Section 5.
    counted = carried.get(reading.style, 0)
    runs_on = parent[-1:] != () and parent[-1].style == "article" and reading.style in _NUMERIC
    return runs_on and 1 <= reading.value - counted <= 3


def _level(parent: _Stack, mark: Mark, reading: _Reading, indent: int, listed: bool) -> _Level:
    inside = "" if not parent or reading.style in _NUMERIC or parent[-1].style == "article" else parent[-1].number
    cited = mark.cited
    if inside and mark.value.isdecimal():
        cited = f"({mark.value})"
    if not inside and mark.style in ("a.", "a)"):
        cited = mark.value
    return _Level(reading.style, reading.value, reading.prefix, inside + cited, indent, listed)
