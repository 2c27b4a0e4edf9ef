"""Where the approved wording stands, if there is one: a quoted disclosure in a clause on announcements, or an annex."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.approved import WordingPlace, find_approved_wording
from eightk.agreement.conformed import ConformedCopy, Section
from eightk.agreement.copy.find import find_section
from eightk.agreement.copy.folded import fold
from eightk.wording.standards import Standard

_DISCLOSES = re.compile(
    r"\b(?:form 8-?k|disclos\w+|press release|public(?:ly)? (?:announce\w*|statements?)|announcements?|filings?)\b",
    re.IGNORECASE,
)
_STANDARDS: tuple[tuple[Standard, re.Pattern[str]], ...] = (
    ("verbatim", re.compile(r"\b(?:verbatim|word[- ]for[- ]word|exactly as (?:follows|set forth))\b", re.IGNORECASE)),
    ("materially-similar", re.compile(r"\b(?:materially|substantially) (?:similar|the same)\b", re.IGNORECASE)),
    (
        "substantially-in-the-form-of",
        re.compile(r"\bsubstantially in (?:the|such) form\b|\bin substantially the form\b", re.I),
    ),
    ("consistent-with", re.compile(r"\bconsistent with\b", re.IGNORECASE)),
)
_ANNEX = re.compile(
    r"\b(?:form|text|wording|language|disclosure)\b[^.;]{0,80}?\b(?:as|in|on|of)\s(?P<annex>(?:Exhibit|Annex|Schedule|Appendix|Attachment)\s[A-Z0-9][\w.-]{0,5})"
)
_LEADS = re.compile(
    r"\b(?:disclos\w+|statements?|filings?|announcements?)\b[^.;:]{0,200}?"
    r"(?P<after>\b(?:similar|consistent|substantially|verbatim|form)\b[^.;:]{0,60}\b(?:following|follows|below):)",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    r"\b(?:no|without|not)\b[^.;]{0,60}\b(?:review|consent|approval|notice)\b|\bmay (?:file|disclose|issue|make)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 15


@dataclass(frozen=True, slots=True)
class FoundWording:
    """The place as agreement.yaml gives it, the clause, the standard it sets (None if it sets none), the first words of
    the wording, and where it stands in the copy."""

    place: WordingPlace
    section: str
    standard: Standard | None
    opening: str
    start: int
    end: int


def find_wording(copy: ConformedCopy) -> tuple[FoundWording, ...]:
    """Every place that could hold approved wording; the innermost section of each."""
    found = tuple(dict.fromkeys((*_quoted(copy), *_annexes(copy), *_blocks(copy))))
    apart = tuple(each for each in found if not any(_is_inside(copy, other, each) for other in found))
    if len({(each.start, each.end) for each in apart}) != 1:
        return apart
    # Several clauses speak of one wording: the one that gives leave to use it is meant.
    giving = [each for each in apart if _gives_leave(copy, each)]
    return tuple(giving or apart)[:1]


def _is_inside(copy: ConformedCopy, other: FoundWording, each: FoundWording) -> bool:
    """Whether another candidate is the same passage, cited by a section inside this one."""
    if other is each or other.opening != each.opening:
        return False
    inner, outer = find_section(copy, other.section), find_section(copy, each.section)
    return inner is not None and outer is not None and inner.level > outer.level


def _gives_leave(copy: ConformedCopy, found: FoundWording) -> bool:
    section = find_section(copy, found.section)
    return section is not None and _LEAVE.search(fold(copy.text, section.start, section.end).text) is not None


def _quoted(copy: ConformedCopy) -> Iterator[FoundWording]:
    for section in copy.sections:
        text = fold(copy.text, section.start, section.end).text
        standard = _standard(text)
        if section.annex or standard is None or not _DISCLOSES.search(text):
            continue
        place = WordingPlace("quoted-paragraph", section=section.number)
        wording, _ = find_approved_wording(copy, place)
        if wording is not None and len(wording.text.split()) >= _FEWEST_WORDS:
            yield FoundWording(place, section.number, standard, _first_words(wording.text), wording.start, wording.end)


def _blocks(copy: ConformedCopy) -> Iterator[FoundWording]:
    """A disclosure set in below a sentence that ends "… similar to the following:"."""
    for section in copy.sections:
        text = fold(copy.text, section.start, section.end).text
        if section.annex or not _DISCLOSES.search(text):
            continue
        for lead in _LEADS.finditer(text):
            standard = _standard(lead[0])
            place = WordingPlace("block-after", section=section.number, after=lead["after"])
            wording, _ = find_approved_wording(copy, place)
            is_set_in = wording is not None and not text[lead.end() :].lstrip().startswith(('"', "\u201c"))
            if standard and wording is not None and is_set_in and len(wording.text.split()) >= _FEWEST_WORDS:
                yield FoundWording(
                    place, section.number, standard, _first_words(wording.text), wording.start, wording.end
                )


def _annexes(copy: ConformedCopy) -> Iterator[FoundWording]:
    annexes = {section.number.casefold(): section for section in copy.sections if section.annex == section.number}
    for section in copy.sections:
        if section.annex:
            continue
        text = fold(copy.text, section.start, section.end).text
        for said in _ANNEX.finditer(text):
            annex = annexes.get(said["annex"].casefold())
            around = text[max(0, said.start() - 300) : said.end() + 60]
            if annex is not None and _DISCLOSES.search(around) and _is_innermost(copy, section, said["annex"]):
                yield from _annex(copy, section, annex, _standard(around))


def _is_innermost(copy: ConformedCopy, section: Section, words: str) -> bool:
    """Whether no section inside this one says it."""
    inner = (s for s in copy.sections if s.start > section.start and s.end <= section.end and s.level > section.level)
    return not any(words in fold(copy.text, each.start, each.end).text for each in inner)


def _annex(copy: ConformedCopy, section: Section, annex: Section, standard: Standard | None) -> Iterator[FoundWording]:
    place = WordingPlace("annex", annex=annex.number)
    wording, _ = find_approved_wording(copy, place)
    head = f"{annex.heading} {wording.text[:400] if wording else ''}"
    if wording is not None and _DISCLOSES.search(head) and len(wording.text.split()) >= _FEWEST_WORDS:
        yield FoundWording(place, section.number, standard, _first_words(wording.text), wording.start, wording.end)


def _standard(text: str) -> Standard | None:
    return next((name for name, pattern in _STANDARDS if pattern.search(text)), None)


def _first_words(text: str) -> str:
    return " ".join(text.split()[:12])
