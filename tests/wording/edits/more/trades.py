"""Material kinds: two things of one kind change places, near to each other or far apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tests.wording.edits.facts import DATE, MONTH
from tests.wording.edits.kind import Change, Changes, Kind

_OFFICE = (
    r"(?:Chief [A-Z]\w+ Officer|(?:Executive |Senior )?Vice President|President|General Counsel|Secretary|Treasurer)"
)
_FULL_NAME = r"[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]{2,}"
_TERM = re.compile(r"\(the [“\"]([A-Z][\w &]{2,30})[”\"]\)")
_RESPECTIVELY = re.compile(r"([$\d][\d,.]*\d%?|[A-Z][\w.]+) and ([$\d][\d,.]*\d%?|[A-Z][\w.]+),? respectively")
_FROM_TO = re.compile(
    r"\bfrom (\$?[\d,.]*\d(?:%| million)?|[A-Z]\w+ \d+, \d{4}) to (\$?[\d,.]*\d(?:%| million)?|[A-Z]\w+ \d+, \d{4})"
)
_WORDED = re.compile(r"\b(two|three|four|five|six|ten|twelve|eighteen|thirty)\b")


def _far(pattern: str, most: int = 8) -> Changes:
    """Neighbours of different words anywhere in the text change places, with no end of a list between them."""
    compiled = re.compile(pattern)

    def changes(text: str) -> Iterator[Change]:
        for number, (one, two) in enumerate(pairwise(compiled.finditer(text))):
            middle = text[one.end() : two.start()]
            if number < most and one.group() != two.group() and len(re.findall("[a-z]{3}", middle)) > 1:
                yield Change(one.start(), two.end(), two.group() + middle + one.group())

    return changes


def _terms(text: str) -> Iterator[Change]:
    """A defined term stands for another one that is defined."""
    defined = list(dict.fromkeys(_TERM.findall(text)))
    for one, two in pairwise([*defined, *defined[:1]]):
        found = list(re.finditer(rf"\b[Tt]he {re.escape(one)}\b(?![”\"])", text))
        for match in found[1:3] if one != two else ():
            yield Change(*match.span(), f"{match.group()[:3]} {two}")


def _redefined(text: str) -> Iterator[Change]:
    """A defined term is called another name where it is defined, and nowhere else."""
    for found in _TERM.finditer(text):
        if len(re.findall(rf"\b{re.escape(found[1])}\b", text)) > 2:
            yield Change(*found.span(1), "Orme Entity")


def _exchanged(pattern: re.Pattern[str]) -> Changes:
    def changes(text: str) -> Iterator[Change]:
        for found in pattern.finditer(text):
            if found[1] != found[2]:
                middle = text[found.end(1) : found.start(2)]
                yield Change(found.start(1), found.end(2), found[2] + middle + found[1])

    return changes


def _one_of_a_pair(text: str) -> Iterator[Change]:
    """A figure that stands twice is changed at one of its places."""
    figures = re.findall(r"\$[\d,.]*\d|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?%", text)
    for figure in dict.fromkeys(figures):
        places = [match.start() for match in re.finditer(rf"(?<![\d,.$]){re.escape(figure)}(?![\d,.]*\d)", text)]
        if len(places) > 1:
            digit = next(letter for letter in reversed(figure) if letter.isdigit())
            at = figure.rindex(digit)
            changed = figure[:at] + str((int(digit) + 1) % 10) + figure[at + 1 :]
            yield Change(places[-1], places[-1] + len(figure), changed)


def _swapped_subjects(text: str) -> Iterator[Change]:
    """Who does it and to whom it is done change places around an act."""
    acts = (
        r"(?:will pay|shall pay|paid|sold|granted|issued|appointed|notified|will provide|will reimburse|may terminate)"
    )
    party = r"the (?:Company|Executive|Bank|Board|Buyer|Seller|Purchaser|Parent|Lender|Borrower)|M[rs]s?\. [A-Z]\w+"
    for found in re.finditer(rf"\b({party}|The \w+) {acts} (?:to )?({party})\b(?!['\u2019])", text):
        one, two = found[1], found[2]
        first = two[0].upper() + two[1:] if one[0] == "T" else two
        if one.lower() != two.lower():
            middle = text[found.end(1) : found.start(2)]
            yield Change(
                found.start(1), found.end(2), first + middle + (one[0].lower() + one[1:] if one[:3] == "The" else one)
            )


def _month_and_year(text: str) -> Iterator[Change]:
    for one, two in pairwise(re.finditer(rf"\b{MONTH}\b(?= \d)", text)):
        if one.group() != two.group():
            middle = text[one.end() : two.start()]
            yield Change(one.start(), two.end(), two.group() + middle + one.group())


KINDS: tuple[Kind, ...] = (
    Kind("offices traded far", "material", _far(_OFFICE)),
    Kind("full names traded far", "material", _far(_FULL_NAME)),
    Kind("amounts traded far", "material", _far(r"\$[\d,]*\d(?:\.\d+)?(?: (?:million|billion))?(?![\d,]*\d)")),
    Kind("dates traded far", "material", _far(DATE)),
    Kind("months traded", "material", _month_and_year),
    Kind("percentages traded far", "material", _far(r"\b\d+(?:\.\d+)?%")),
    Kind("counts traded far", "material", _far(r"(?<![$\d,.])\b\d{1,3}(?:,\d{3})+\b")),
    Kind("small numbers traded", "material", _far(_WORDED.pattern)),
    Kind("exhibits traded", "material", _far(r"(?<=Exhibit )\d+\.\d+")),
    Kind("sections traded", "material", _far(r"(?<=Section )\d+(?:\.\d+)?(?:\(\w\))*")),
    Kind("years traded", "material", _far(r"(?<=[a-z] )20\d\d\b")),
    Kind("defined terms traded", "material", _terms),
    Kind("defined term renamed where defined", "material", _redefined),
    Kind("respectively turned", "material", _exchanged(_RESPECTIVELY)),
    Kind("from and to turned", "material", _exchanged(_FROM_TO)),
    Kind("one of two equal figures", "material", _one_of_a_pair),
    Kind("actor and receiver swapped", "material", _swapped_subjects),
)
