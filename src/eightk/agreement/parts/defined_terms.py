"""Defined terms: every place at which a conformed copy says what a capitalised word stands for, and how far it holds.

The forms: behind the words that are meant, in parentheses ((the "Company")); in front of a verb ("X" means …, X shall
mean …); by naming (hereinafter referred to as "X"); by pointing elsewhere ("X" has the meaning given in the Plan)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from eightk.agreement.conformed import ConformedCopy, Section
from eightk.agreement.parts.defined_scope import LEAD_IN, list_scope, scope_of, sections_around
from eightk.agreement.parts.definition_forms import CAPITALISED, MEANS, POINTS, Form, Forming, behind, forming
from eightk.agreement.parts.prose import Prose, read_prose
from eightk.agreement.parts.quoted_terms import quoted_terms

_CLAUSE = re.compile(rf"(?<![\w\"\u201c\u2018'-])({CAPITALISED})\s({MEANS})(?!\sthat\b)")
_PARENTHESIS = re.compile(
    rf"\((?:(?:hereinafter|hereafter|herein|collectively|together|individually|the|an?|each|called|as),?\s)+"
    rf"({CAPITALISED})\)"
)
_POINTED = re.compile(rf"(?<![\w'-])({CAPITALISED})(?={POINTS})")
_BEFORE, _BEHIND = 400, 60
"""Characters before and behind a term that may say how far its definition holds."""
_LEADING = re.compile(r"(?:The\s|A\s|An\s|Term\s|Such\s|This\s)+(?=[A-Z])")
_TITLES = "".join(
    rf"(?<!\b{title}\.)" for title in ("Mr", "Mrs", "Ms", "Dr", "Messrs", "Mmes", "Prof", "Hon", "No", "St")
)
_BREAK = re.compile(rf"(?<=[a-z\d)\"\u201d][.;:]){_TITLES}\s(?=[A-Z\"\u201c])")
"""Where a sentence ends; behind "Mr." its name goes on."""


@dataclass(frozen=True, slots=True)
class DefinedTerm:
    """A term and where it is defined: `start` to `end` are its words in the copy, without quotation marks.

    `form` says how; `meaning` are the offsets of the words that say what is meant: those before a parenthesis, those
    behind a verb. `scope` is the part in which the definition holds by its own words, None for the whole agreement;
    `annex` the annex in which it stands, "" for the body; `quoted` is False for a term without quotation marks."""

    name: str
    start: int
    end: int
    form: Form
    meaning: tuple[int, int]
    scope: Section | None = None
    annex: str = ""
    quoted: bool = True


def read_defined_terms(copy: ConformedCopy, prose: Prose | None = None) -> tuple[DefinedTerm, ...]:
    """Every definition of a copy, in reading order; a term defined twice stands there twice."""
    prose = prose if prose is not None else read_prose(copy)
    reader = _Reader(copy, prose, [0, *(match.end() for match in _BREAK.finditer(prose.text)), len(prose.text)])
    kept: dict[int, DefinedTerm] = {}
    verbs: set[int] = set()
    for begin, end, formed in _quoted(prose):
        kept[begin] = _term(reader, (begin, end), formed, quoted=True)
        verbs.add(formed.begin)
    for begin, end, formed in _unquoted(prose):
        if formed.begin not in verbs:  # else the verb is that of a quoted term: "Cause" for dismissing Roe means …
            kept.setdefault(begin, _term(reader, (begin, end), formed, quoted=False))
    return tuple(kept[begin] for begin in sorted(kept))


@dataclass(frozen=True, slots=True)
class _Reader:
    """A copy, its running text, and the places of the text at which sentences begin."""

    copy: ConformedCopy
    prose: Prose
    breaks: list[int]


def _quoted(prose: Prose) -> Iterator[tuple[int, int, Forming]]:
    terms = quoted_terms(prose.text)
    for at, term in enumerate(terms):
        formed = forming(prose.text, terms, at, _line(prose, term.begin))
        if formed is not None:
            yield term.begin, term.end, formed


def _unquoted(prose: Prose) -> Iterator[tuple[int, int, Forming]]:
    text = prose.text
    for match in _PARENTHESIS.finditer(text):
        begin = _without_article(match)
        yield begin, match.end(1), Forming("parenthesis", _line(prose, begin)[0], match.start())
    for match in _CLAUSE.finditer(text):
        begin = _without_article(match)
        yield begin, match.end(1), behind(text, match[2], match.end(), _line(prose, begin)[1])
    for match in _POINTED.finditer(text):
        begin = _without_article(match)
        yield begin, match.end(1), Forming("elsewhere", match.end(1), _line(prose, begin)[1])


def _without_article(match: re.Match[str]) -> int:
    article = _LEADING.match(match[1])
    return match.start(1) + (article.end() if article else 0)


def _line(prose: Prose, position: int) -> tuple[int, int]:
    """The stretch of the text that holds the paragraph around a place."""
    line = prose.line_at(position)
    return prose.starts[line], prose.starts[line + 1] - 1 if line + 1 < len(prose.starts) else len(prose.text)


def _term(reader: _Reader, place: tuple[int, int], formed: Forming, quoted: bool) -> DefinedTerm:
    prose, text = reader.prose, reader.prose.text
    begin, edge = _line(prose, place[0])
    following = bisect_right(reader.breaks, place[0])
    opens = max(begin, reader.breaks[following - 1])
    closes = min(edge, next((each for each in reader.breaks[following : following + 9] if each > place[1]), edge))
    meaning = (max(opens, formed.begin), min(closes, formed.end)) if formed.begin < formed.end else place
    start, end = prose.place(*place)
    around = sections_around(reader.copy, start)
    scope = None
    if formed.form == "parenthesis":
        scope = scope_of(reader.copy, text[formed.end : min(edge, place[1] + _BEHIND)].partition(")")[0], around)
    elif formed.form in ("clause", "naming"):
        said = text[max(opens, place[0] - _BEFORE) : min(closes, place[1] + _BEHIND)]
        scope = scope_of(reader.copy, said, around) or _listed_scope(reader, around, place[0])
    annex = around[0].annex if around else ""
    return DefinedTerm(text[slice(*place)], start, end, formed.form, prose.place(*meaning), scope, annex, quoted)


def _listed_scope(reader: _Reader, around: tuple[Section, ...], before: int) -> Section | None:
    for section in around:
        begin = reader.prose.at(section.start)
        opening = reader.prose.text[begin : min(before, begin + LEAD_IN)]
        if (scope := list_scope(reader.copy, opening, around)) is not None:
            return scope
    return None
