"""How far a definition holds by its own words: "for purposes of this Section 4", "as used in this Article"."""

from __future__ import annotations

import re
from bisect import bisect_right

from eightk.agreement.conformed import ConformedCopy, Section
from eightk.agreement.copy import find_section

_PART = r"(?:articles?|sections?|paragraphs?|subsections?|subparagraphs?|subdivisions?|clauses?)"
_WHOLE = r"(?:agreement|release|letter|plan|exhibit|annex|schedule|appendix|amendment|document|instrument|contract)"
_WITHIN = re.compile(
    r"\b(?:purposes?\s(?:of|in|under)|(?:used|defined|applied|hereafter|hereinafter|elsewhere)\s(?:in|under|throughout))\s"
    rf"(?:(?P<whole>this\s{_WHOLE}\b)|this\s(?P<part>{_PART})\b"
    r"(?:\s(?P<number>(?:\d|[IVXLC]+\b)[\w.]*(?:\s?\([A-Za-z0-9]{1,4}\))*))?)"
    r"(?P<more>\s?(?:,|and|or|through|to)\s?(?:Sections?\s|Paragraphs?\s|Articles?\s)?\d)?",
    re.IGNORECASE,
)
_LISTS = re.compile(
    r"(?:following\s(?:terms|words|definitions|capitalized|phrases)|(?:following|respective)\smeanings?|meanings?\s"
    r"(?:set\sforth|specified|indicated|given|assigned)\s(?:below|herein|in\sthis))",
    re.IGNORECASE,
)
_STOP = re.compile(r"[a-z\d)]\.\s|\n")
LEAD_IN = 600
"""Characters of a section that may open a list of definitions."""
_SENTENCE = 300


def sections_around(copy: ConformedCopy, offset: int) -> tuple[Section, ...]:
    """The sections in which a place of the copy stands, the innermost first."""
    around: list[Section] = []
    for at in range(bisect_right(copy.sections, offset, key=_start) - 1, -1, -1):
        section = copy.sections[at]
        if section.end > offset:
            around.append(section)
        if section.level == 1:
            break
    return tuple(around)


def _start(section: Section) -> int:
    return section.start


def scope_of(copy: ConformedCopy, said: str, around: tuple[Section, ...]) -> Section | None:
    """The part of the agreement to which words limit a definition; None for the whole, or where none is found.

    `said` are the words of the definition's own sentence, `around` the sections in which it stands, innermost first."""
    for match in _WITHIN.finditer(said):
        if match["whole"] or match["more"]:
            return None
        return _named(copy, match["part"], match["number"], around)
    return None


def list_scope(copy: ConformedCopy, words: str, around: tuple[Section, ...]) -> Section | None:
    """The scope that the words which open a section give to a list of definitions: "For purposes of this Section 5, the
    following terms have the following meanings"."""
    opening = words[:LEAD_IN]
    listed = _LISTS.search(opening)
    if listed is None:
        return None
    first = max((match.end() for match in _STOP.finditer(opening, 0, listed.start())), default=0)
    return scope_of(copy, opening[max(first, listed.start() - _SENTENCE) : listed.end()], around)


def _named(copy: ConformedCopy, part: str, number: str | None, around: tuple[Section, ...]) -> Section | None:
    is_article = part.lower().startswith("article")
    if number is not None:
        annex = next((each.annex for each in around if each.annex), "")
        wanted = f"Article {number}" if is_article else number.rstrip(".")
        found = find_section(copy, f"{annex} {wanted}") if annex else None
        return found or find_section(copy, wanted)
    # "This Section" with no number is read as the widest one: "this paragraph" is said of sections too.
    kin = [each for each in around if ("Article" in each.number) == is_article and each.number != each.annex]
    return kin[-1] if kin else None
