"""Words in quotation marks that could be a defined term: double or single marks, straight, curly or ``so''."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_TERM = 80
_MOST_WORDS = 9
_PAIRS = (
    ('(?:(?<!\\w)["\u201d]|[\u201c\u201e])', '["\u201c\u201d]', '"\u201c\u201d\u201e\u2033'),
    ("``", "(?:''|\")", "`'\""),
    ("(?<![\\w'\u2019])['\u2018]", "['\u2019](?![\\w'\u2019])", "'\u2018\u2019"),
)
_QUOTED = tuple(
    re.compile(rf"{opens}\s?(_?[^{inside}()\n]{{1,{LONGEST_TERM}}}?)\s?{closes}") for opens, closes, inside in _PAIRS
)
_TRIMMED = " ,.;:_"
_ARTICLE = re.compile(r"(?:the|an?)\s+(?=\w)", re.IGNORECASE)
_TERM = re.compile(r"[^\W_].*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A term in quotation marks: `name` without article and stops, at `begin` to `end`; the marks at `opens` and to
    `closes`."""

    name: str
    begin: int
    end: int
    opens: int
    closes: int


def quoted_terms(text: str) -> list[Quoted]:
    """Every short stretch of one line in quotation marks, in order; marks within marks count once."""
    found = sorted((each for pattern in _QUOTED for each in _matches(pattern, text)), key=lambda each: each.opens)
    kept: list[Quoted] = []
    for each in found:
        if not kept or each.opens >= kept[-1].closes:
            kept.append(each)
    return kept


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[Quoted]:
    for match in pattern.finditer(text):
        begin, end = match.span(1)
        begin += len(match[1]) - len(match[1].lstrip(_TRIMMED))
        end -= len(match[1]) - len(match[1].rstrip(_TRIMMED))
        if article := _ARTICLE.match(text, begin, end):
            begin = article.end()
        name = text[begin:end]
        if begin < end and _TERM.match(name) and len(name.split()) <= _MOST_WORDS:
            yield Quoted(" ".join(name.split()), begin, end, match.start(), match.end())
