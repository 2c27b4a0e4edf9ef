"""A quotation mark or bracket that is opened and not closed, or closed and not opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_MARKS = re.compile(r"[()\[\]\u201c\u201d\"]")
# a) 1) iv) at the head of a clause close no parenthesis.
_ENUMERATES = re.compile(r"(?:\A|[\s,;:.(])(?:[a-zA-Z]{1,2}|[ivxIVX]{1,5}|\d{1,2})\Z")
_PAIRS = {")": "(", "]": "[", "\u201d": "\u201c"}
_NAMES = {"(": "parenthesis", "[": "bracket", "\u201c": "quotation mark", '"': "quotation mark"}
_SHORTEST = 80
"""Characters of a paragraph below which it may be a row of a table or a label."""
_NEAR = 3
"""Paragraphs over which a quotation or a bracket may go on."""
_MOST = 50
"""Open marks that are looked through for the one that is closed."""
_BEFORE, _AFTER, _WORD = 12, 44, 24
"""Characters that are shown before and behind a mark, and up to which a word that they cut is shown whole."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark without its partner, in the `line` of the running text that has it."""

    opener: str
    opens: bool
    at: int
    line: int


def _find(reading: Reading) -> Iterator[Variance]:
    found: dict[tuple[str, bool], list[Place]] = {}
    for mark in _marks(reading):
        found.setdefault((_NAMES[mark.opener], mark.opens), []).append(_place(reading, mark))
    for (name, opens), places in found.items():
        said = f"a {name} is opened and not closed" if opens else f"a {name} closes what was not opened"
        more = f", and so in {len(places) - 1} more places" if len(places) > 2 else ", and so once more"
        yield Variance(f"“{reading.quote(places[0])}”: {said}{more if len(places) > 1 else ''}", tuple(places))


def _marks(reading: Reading) -> Iterator[_Mark]:
    """The marks that have no partner in their paragraph, nor in those close by."""
    running = reading.running
    waiting: list[_Mark] = []
    for line, (begin, end) in enumerate(running.lines()):
        yield from (each for each in waiting if each.line < line - _NEAR)
        waiting = [each for each in waiting if each.line >= line - _NEAR and not _goes_on(each, running.text, begin)]
        prose = _is_prose(reading, line, end - begin)
        for mark in _unpaired(running.text[begin:end], begin, line):
            partner = _partner(waiting, mark)
            if partner is not None:
                del waiting[partner]
            elif prose and mark.opens:
                waiting.append(mark)
            elif prose:
                yield mark
    yield from waiting


def _partner(waiting: list[_Mark], mark: _Mark) -> int | None:
    """The mark of an earlier paragraph that one closes."""
    if mark.opens:
        return None
    return next((at for at, each in enumerate(waiting[:_MOST]) if each.opener == mark.opener), None)


def _is_prose(reading: Reading, line: int, length: int) -> bool:
    return reading.running.blocks[line].kind == "paragraph" and length >= _SHORTEST


def _goes_on(mark: _Mark, text: str, begin: int) -> bool:
    """Whether a paragraph opens anew with the quotation mark that is still open, as every one of a quotation may."""
    return _NAMES[mark.opener] == "quotation mark" and text[begin : begin + 1] == mark.opener


def _unpaired(text: str, begin: int, line: int) -> Iterator[_Mark]:
    """The marks of a paragraph that have no partner in it."""
    pending: dict[str, list[int]] = {opener: [] for opener in _NAMES}
    for match in _MARKS.finditer(text):
        mark, at = match.group(), match.start()
        opener = _PAIRS.get(mark, mark)
        opened = pending[opener]
        opens = _opens(text, at) if mark == '"' else mark == opener
        if opens and opened and _NAMES[opener] == "quotation mark":
            yield _Mark(opener, True, begin + opened.pop(), line)
        if opens:
            opened.append(at)
        elif opened:
            opened.pop()
        elif not (mark == ")" and _ENUMERATES.search(text, max(0, at - 8), at)):
            yield _Mark(opener, False, begin + at, line)
    yield from (_Mark(opener, True, begin + at, line) for opener, left in pending.items() for at in left)


def _opens(text: str, at: int) -> bool:
    return text[at + 1 : at + 2].strip() != "" and (at == 0 or text[at - 1].isspace() or text[at - 1] in "([-\u2014")


def _place(reading: Reading, mark: _Mark) -> Place:
    """A mark with a few words around it."""
    running = reading.running
    begin = running.starts[mark.line]
    end = running.starts[mark.line + 1] - 1 if mark.line + 1 < len(running.starts) else len(running.text)
    first, last = (mark.at, mark.at + _AFTER) if mark.opens else (mark.at - _AFTER, mark.at + 1)
    first, last = max(begin, first - _BEFORE), min(end, last)
    before, behind = running.text[max(begin, first - _WORD) : first], running.text[last : min(end, last + _WORD)]
    first -= len(before.split(" ")[-1])
    last += len(behind.split(" ")[0])
    return Place(*running.place(first, last))


RULE = Rule(
    code="CONS075",
    title="a quotation mark or bracket without its partner",
    why="Where a definition or an exception ends cannot be seen; what is quoted from here into the disclosure needs "
    "the mark that is missing.",
    finds=(
        Example(
            "1. Pay. For nine months after her departure the Company shall pay her salary (the “Severance Period, "
            "and shall "
            "keep her insured.\n"
        ),
        Example(
            "1. Pay. The Company shall pay her the sum of $10,000 (less taxes that it must withhold on the last day.\n"
        ),
    ),
    leaves=(
        Example(
            "1. Pay. The Company shall pay a) her salary, b) a bonus of 1) $5,000 and 2) $6,000 (the “Bonus "
            "(Cash)”), and "
            "“nothing else.\n\n“That is all, and it is paid in cash.”\n"
        ),
    ),
    find=_find,
)
