"""What is found beside the wording: each point with what to do, its authority, and where to look at it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from eightk.findings import Finding, Findings, Span, in_reading_order
from eightk.reporting.findings import once
from eightk.reporting.passages import capital
from eightk.review.page.anchors import Range, Wanted

_LINE_END = re.compile(r"\r\n|[\r\n]")
_WRITTEN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Point:
    """A finding: its number, what is at odds, what to do about it, and by what authority.

    `place` is the place to look at; `clause` its first and last anchor in the exhibit and `term` the number of its
    value of agreement.yaml, 0 for none. `is_open` says whether counsel must look."""

    number: int
    code: str
    message: str
    hint: str
    authority: str
    place: str
    clause: Range
    term: int
    is_open: bool


class Lines:
    """The conformed copy by lines."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def place_of(self, finding: Finding) -> Range | None:
        """Where the words that a finding is about stand; the one word at its place if they are quoted otherwise."""
        span = next((each for each in finding.spans if each.path == self.path and each.line), None)
        if span is None or span.line > len(self.starts):
            return None
        start = self.starts[span.line - 1] + max(0, span.column - 1)
        return self._quoted(start, "".join(finding.quotation.split()))

    def _quoted(self, start: int, letters: str) -> Range | None:
        end, read = 0, ""
        for word in _WRITTEN.finditer(self.text, start):
            rest = letters[len(read) :]
            part = word.group()[: len(rest)] if rest else ""
            if not rest or part != rest[: len(part)]:
                break
            read, end = read + part, word.start() + len(part)
        if read and read == letters:
            return start, end
        first = _WRITTEN.search(self.text, start)
        return first.span() if first else None


def points_of(findings: Findings) -> Findings:
    """What a page lists, in reading order: nothing twice."""
    return in_reading_order(once(each for each in findings if each.severity != "error"))


def wanted_of(findings: Iterable[Finding], lines: Lines) -> Iterator[Wanted]:
    """The places of the copy that findings speak of."""
    for number, each in enumerate(findings, 1):
        if place := lines.place_of(each):
            yield Wanted(place, f"point-{number}")


def described(
    findings: Iterable[Finding], lines: Lines, find: Callable[[Range], Range | None], terms: Mapping[Span, int]
) -> Iterator[Point]:
    """The findings as a page tells them; `terms` has the numbers of the values of agreement.yaml by their places."""
    for number, each in enumerate(findings, 1):
        place = lines.place_of(each)
        clause = (find(place) if place else None) or (0, 0)
        term = next((terms[span] for span in each.spans if span in terms), 0)
        where = str(each.spans[0]) if each.spans else ""
        message = each.message if "." in each.message.partition(" ")[0] else capital(each.message)
        is_open = each.severity == "finding"
        yield Point(number, each.code, message, each.hint, each.authority, where, clause, term, is_open)


class Moved:
    """Places of the conformed copy in the text that is filed, from which passages are taken out.

    `removed` are their places, in order, and `mask` is what stands there instead."""

    def __init__(self, removed: Iterable[Range], mask: str) -> None:
        self.removed = tuple(removed)
        self.starts = [start for start, _ in self.removed]
        self.mask = len(mask)
        self.shifts = [0]
        for start, end in self.removed:
            self.shifts.append(self.shifts[-1] + self.mask - (end - start))

    def place(self, place: Range) -> Range:
        """The same place in the text that is filed; the mask, where it was taken out."""
        return self._offset(place[0], begins=True), self._offset(place[1], begins=False)

    def _offset(self, offset: int, *, begins: bool) -> int:
        at = bisect_right(self.starts, offset if begins else offset - 1)
        if at and offset < self.removed[at - 1][1]:
            start = self.removed[at - 1][0] + self.shifts[at - 1]
            return start if begins else start + self.mask
        return offset + self.shifts[at]
