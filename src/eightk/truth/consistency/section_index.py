"""Which sections, paragraphs and annexes a copy has: what a cross-reference can point at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.agreement.conformed import ConformedCopy, Section
from eightk.agreement.copy.labels import article_number

Key = tuple[str, ...]
_PART = re.compile(r"[A-Za-z]+|\d+")
_ARTICLE = re.compile(r"Article ([A-Za-z]+|\d+)")
_LINE = re.compile(
    r"(?m)^[^\S\n]*(?:<PAGE>[^\S\n]*)?(?:(?:article|section|sec\.|paragraph|part|\u00a7)\s{0,3})?([\divxlc.]{1,12})",
    re.IGNORECASE,
)
_ANNEX_LINE = re.compile(
    r"(?m)^[^\S\n]*(?:<PAGE>[^\S\n]*)?[\"\u201c[(]?(exhibit|annex|appendix|schedule|attachment|addendum)\s{1,6}[\"\u201c']?"
    r"([A-Z]{1,2}|\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5})(?![\w])([^\n]{0,80})",
    re.IGNORECASE,
)


def key_of(number: str) -> Key:
    """A number without its punctuation: "4(c)(ii)" and "4.c.ii" are one; "Article II" is that of an article counted."""
    article = _ARTICLE.match(number)
    head: Key = ("article", str(article_number(article[1]))) if article else ()
    rest = number[article.end() :] if article else number
    return (*head, *(part.lstrip("0") if part.isdecimal() else part.lower() for part in _PART.findall(rest)))


@dataclass(frozen=True, slots=True)
class SectionIndex:
    """The numbers of a copy: `sections` by annex ("" for the body) and key; `starts` all numbers that begin a line;
    `annexes` by kind and number, `openings` where lines begin that open one; `count` the sections of the body."""

    sections: dict[tuple[str, Key], Section]
    starts: frozenset[Key]
    annexes: frozenset[tuple[str, str]]
    openings: tuple[int, ...]
    count: int
    children: dict[tuple[str, int], tuple[Section, ...]]

    def find(self, key: Key, annex: str) -> Section | None:
        """The section of a key: in the annex first in which it is asked for, then in the body, then in any annex."""
        here = self.sections.get((annex, key)) or self.sections.get(("", key))
        return here or next((found for (_, each), found in self.sections.items() if each == key), None)

    def own_words(self, text: str, section: Section) -> str:
        """The words of a section that stand in none of its numbered paragraphs; all where it has one or none."""
        inner = self.children.get((section.annex, section.start), ())
        if len(inner) < 2:
            return text[section.start : section.end]
        edges = [section.start, *(edge for each in inner for edge in (each.start, each.end)), section.end]
        return " ".join(text[begin:end] for begin, end in zip(edges[::2], edges[1::2], strict=True))


def read_section_index(copy: ConformedCopy) -> SectionIndex:
    """The index of a copy."""
    sections: dict[tuple[str, Key], Section] = {}
    for section in copy.sections:
        for key in _keys(section):
            sections.setdefault((section.annex, key), section)
    starts = frozenset(key_of(match[1]) for match in _LINE.finditer(copy.text))
    annexes = list(_annexes(copy))
    named = frozenset((kind, number) for kind, number, _ in annexes)
    openings = tuple(sorted({start for _, _, start in annexes}))
    count = sum(1 for each in copy.sections if not each.annex)
    return SectionIndex(sections, starts, named, openings, count, _children(copy))


def _children(copy: ConformedCopy) -> dict[tuple[str, int], tuple[Section, ...]]:
    """The sections right below each section, by its annex and start."""
    below: dict[tuple[str, int], list[Section]] = {}
    above: list[Section] = []
    for section in copy.sections:
        while above and (above[-1].level >= section.level or above[-1].end <= section.start):
            above.pop()
        if above and section.level == above[-1].level + 1:
            below.setdefault((above[-1].annex, above[-1].start), []).append(section)
        above.append(section)
    return {place: tuple(found) for place, found in below.items()}


def _keys(section: Section) -> Iterator[Key]:
    number = section.number.removeprefix(section.annex).strip() if section.annex else section.number
    if number:
        key = key_of(number)
        yield key
        if key[:1] == ("article",) and len(key) >= 2:
            # "Section 3" may be said of Article 3, and of the third section of an article that counts anew.
            yield key[1:] if len(key) == 2 else key[2:]


def _annexes(copy: ConformedCopy) -> Iterator[tuple[str, str, int]]:
    """The annexes that a line opens, or that the copy as a whole is read to have: kind, number, place."""
    for section in copy.sections:
        if section.annex == section.number:
            kind, _, number = section.number.partition(" ")
            yield kind.lower(), number.upper(), section.start
    for match in _ANNEX_LINE.finditer(copy.text):
        if _opens(match[3]):
            yield match[1].lower(), match[2].upper(), match.start()


def _opens(rest: str) -> bool:
    """Whether the words behind "Exhibit A" at the start of a line may be those of a title, not of a sentence."""
    words = rest.split()
    return not words or rest[:1] in '.:(-\u2013\u2014\u201d"])' or not words[0].islower() or words[0] == "to"


def inline(text: str, part: str) -> bool:
    """Whether a lettered paragraph stands in a text in any form: (c), c), c."""
    return re.search(rf"(?<![\w]){re.escape(part)}\s?[.)]", text, re.IGNORECASE) is not None


def parts_of(number: str) -> Sequence[str]:
    """The parts of a number: "4(c)(ii)" is 4, c, ii; "2.05(a)" is 2.05, a."""
    return [part for part in re.split(r"[()\s]+", number) if part]
