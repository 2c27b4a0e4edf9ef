"""What a tie-out asks of the agreement: where a section lies, what may support a value, how a clause is quoted."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from eightk.agreement.conformed import ConformedCopy, Section
from eightk.agreement.copy import find_section
from eightk.findings import Span
from eightk.truth.tie_out.reading import Reading, Stated, read_copy
from eightk.truth.tie_out.ties import Clause
from eightk.wording.parties import Parties

_LONGEST = 320
"""Characters of a quotation before it is cut around what it is quoted for."""
_AROUND = 140
_UNNUMBERED = ("preamble", "signature page")


@dataclass(frozen=True, slots=True)
class Source:
    """The agreement as the tie-out reads it. `approved` is where the approved wording stands (offsets): it supports
    nothing, since it is what is being held to the clauses."""

    copy: ConformedCopy
    reading: Reading
    approved: tuple[int, int]
    edges: tuple[int, ...] = field(repr=False)
    names: tuple[str, ...] = field(repr=False)
    """From which offset on which section is the innermost."""
    lines: tuple[int, ...] = field(repr=False)
    found: dict[str, tuple[int, int] | None] = field(default_factory=dict, repr=False, compare=False)

    def bounds(self, section: str) -> tuple[int, int] | None:
        """Where the section that counsel cite lies; None if the copy has none such."""
        if section not in self.found:
            there = find_section(self.copy, section)
            self.found[section] = (there.start, there.end) if there else None
        return self.found[section]

    def is_approved(self, word: int) -> bool:
        """Whether a word stands in the approved wording."""
        return self.approved[0] <= self.reading.words[word].start < self.approved[1]

    def section_at(self, offset: int) -> str:
        """The innermost section that an offset lies in, as cited; "" outside all."""
        at = bisect_right(self.edges, offset) - 1
        return self.names[at] if at >= 0 else ""

    def around(self, start: int, end: int) -> tuple[str, ...]:
        """The sections that lie around a stretch, the innermost first."""
        outer = [each for each in self.copy.sections if each.start <= start and end <= each.end]
        return tuple(each.number for each in sorted(outer, key=lambda each: each.end - each.start)[1:])

    def clause(self, first: int, last: int) -> Clause:
        """The sentence around some words as a quotation, the words marked in it."""
        reading = self.reading
        first = min(first, len(reading.words) - 1)
        last = min(max(last, first + 1), len(reading.words))
        begin, end = reading.sentences[reading.sentence_of(first)]
        end = max(end, last)
        while begin < first and self._length(begin, end) > _LONGEST and self._length(begin, first) > _AROUND:
            begin += 1
        while end > last and self._length(begin, end) > _LONGEST and self._length(last, end) > _AROUND:
            end -= 1
        whole = reading.sentences[reading.sentence_of(first)]
        quotation, marked = self._quoted(begin, end, first, last)
        if begin > whole[0]:
            quotation, marked = f"… {quotation}", (marked[0] + 2, marked[1] + 2)
        if end < whole[1]:
            quotation = f"{quotation} …"
        start = reading.words[first].start
        return Clause(self.section_at(start), quotation, self.span(start), start, reading.words[last - 1].end, marked)

    def span(self, offset: int) -> Span:
        """The line and column of an offset."""
        line = bisect_right(self.lines, offset)
        return Span(self.copy.path, line, offset - self.lines[line - 1] + 1)

    def _length(self, first: int, last: int) -> int:
        words = self.reading.words
        return words[last - 1].end - words[first].start if last > first else 0

    def _quoted(self, first: int, last: int, mark: int, end: int) -> tuple[str, tuple[int, int]]:
        """Words on one line as they stand, blanks folded, and where the marked ones are."""
        text, words = "", self.reading.words
        begin = stop = 0
        for at in range(first, last):
            word = words[at]
            apart = at > first and words[at - 1].end < word.start
            text += " " * apart
            begin = len(text) if at == mark else begin
            text += word.text
            stop = len(text) if at == end - 1 else stop
        return text, (begin, stop)

    def quoted(self, fact: Stated) -> Clause:
        """The clause that states a fact."""
        return self.clause(fact.first, fact.last)


def line_starts(text: str) -> tuple[int, ...]:
    """Where each line begins; a line ends with CR, LF or both."""
    starts = [0]
    for at, char in enumerate(text):
        if char == "\n" or (char == "\r" and text[at + 1 : at + 2] != "\n"):
            starts.append(at + 1)
    return tuple(starts)


def open_source(copy: ConformedCopy, approved: tuple[int, int], parties: Parties) -> Source:
    """The conformed copy made ready, in one pass over it."""
    others = [section for name in _UNNUMBERED if (section := find_section(copy, name))]
    edges, names = _innermost([*copy.sections, *others])
    return Source(copy, read_copy(copy, parties), approved, edges, names, line_starts(copy.text))


def _innermost(sections: list[Section]) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Where the innermost section changes, and to which."""
    edges: dict[int, str] = {}
    open_now: list[Section] = []
    for section in sorted(sections, key=lambda each: (each.start, -each.end, each.level)):
        while open_now and open_now[-1].end <= section.start:
            ended = open_now.pop()
            edges.setdefault(ended.end, open_now[-1].number if open_now else "")
        edges[section.start] = section.number
        open_now.append(section)
    while open_now:
        ended = open_now.pop()
        edges.setdefault(ended.end, open_now[-1].number if open_now else "")
    starts = sorted(edges)
    return tuple(starts), tuple(edges[start] for start in starts)
