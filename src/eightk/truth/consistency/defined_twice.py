"""A term that is defined twice, with different words for what it means."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from eightk.agreement.parts.defined_scope import sections_around
from eightk.agreement.parts.defined_terms import DefinedTerm
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_DEFINES = ("parenthesis", "clause", "naming")
_WORD = re.compile(r"\w+")
_MEANS = re.compile(r"\bmeans?\b|\bmeanings?\b|\bdefined\b|[\u2014\u2013]|--")
_DEPARTS = re.compile(
    r"\b(?:notwithstanding|anything\b[^.]{0,60}\bto\sthe\scontrary|in\s(?:the\s)?absence|except|provided|if|in\sthe\sevent)\b",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"following\s(?:terms|words|meanings|definitions)|purposes\sof|with\srespect\sto", re.IGNORECASE)
_OPENERS = frozenset({"Notwithstanding", "In", "If", "Except"})
_NAME = re.compile(r"\b[A-Z][\w&]+")
_BEFORE, _TAIL = 700, 14
_FAR = 4_000
"""Characters of a definition, and of the sentence before it, that are read."""
_MOST = 12
"""Definitions of one word that are compared."""


def _find(reading: Reading) -> Iterator[Variance]:
    by_name: dict[tuple[str, str], list[DefinedTerm]] = {}
    for term in reading.terms:
        if term.form in _DEFINES and term.quoted and term.name[:1].isupper() and _is_prose(reading, term):
            by_name.setdefault((term.name, term.annex), []).append(term)
    for (name, _), found in by_name.items():
        distinct = [found[0]]
        for term in found[1:_MOST]:
            if all(_differs(reading, name, other, term) for other in distinct):
                distinct.append(term)
        if len(distinct) > 1:
            places = tuple(Place(each.start, each.end) for each in reversed(distinct))
            shown = " and ".join(f"“{_shown(reading, each)}”" for each in distinct[:2])
            times = "twice" if len(distinct) == 2 else f"{len(distinct)} times"
            yield Variance(f"“{name}” is defined {times}: {shown}", places)


def _is_prose(reading: Reading, term: DefinedTerm) -> bool:
    """Whether a definition stands in a paragraph, says itself what is meant, and is not the exception to another."""
    running = reading.running
    at = running.at(term.start)
    line = running.line_at(at)
    near = max(running.starts[line], at - _FAR)
    opens = max(near, running.text.rfind(". ", near, at))
    if term.form == "clause" and not _MEANS.search(reading.text, term.end, min(term.meaning[0], term.end + _FAR)):
        return False
    departs = term.form == "clause" and _DEPARTS.search(running.text, opens, at)
    return running.blocks[line].kind == "paragraph" and not departs


def _differs(reading: Reading, name: str, one: DefinedTerm, two: DefinedTerm) -> bool:
    """Whether two definitions hold in the same place and say different things, neither building on the other."""
    if one.scope is not None or two.scope is not None or one.meaning == two.meaning:
        return False
    edges = reading.edges
    if bisect_left(edges, two.start) > bisect_right(edges, one.start):
        return False  # another document has begun
    if one.form == two.form == "clause" and _is_grouped(reading, one) and _is_grouped(reading, two):
        return False  # each holds for the clauses that its list goes before
    here, there = _words(reading, one), _words(reading, two)
    opener = _WORD.search(reading.text, *two.meaning)
    if opener is None or opener.group() in _OPENERS:
        return False
    if two.form == "clause" and (name in " ".join(there) or "defined" in there):
        return False  # "Company" shall mean the Company as defined above and its successors
    names = {word.casefold() for word in here[-_TAIL:] if _NAME.fullmatch(word)} - {"the", "this", name.casefold()}
    if len(names & {word.casefold() for word in (there[-_TAIL:] if two.form == "parenthesis" else there)}) >= 2:
        return False
    tail = min(len(here), len(there), 4)
    return here[-tail:] != there[-tail:] if two.form == "parenthesis" else here != there


def _is_grouped(reading: Reading, term: DefinedTerm) -> bool:
    around = sections_around(reading.copy, term.start)
    heads = [section.start for section in around] or [max(0, term.start - _BEFORE)]
    return any(_GROUPED.search(reading.text, head, min(term.start, head + _BEFORE)) for head in heads)


def _words(reading: Reading, term: DefinedTerm) -> list[str]:
    near = _near(term)
    return _WORD.findall(reading.text, near.start, near.end)


def _near(term: DefinedTerm) -> Place:
    """The part of a definition that stands next to its term."""
    start, end = term.meaning
    return Place(max(start, end - _FAR), end) if term.form == "parenthesis" else Place(start, min(end, start + _FAR))


def _shown(reading: Reading, term: DefinedTerm) -> str:
    words = reading.quote(_near(term)).split()
    if term.form == "parenthesis":
        return ("… " if len(words) > 9 else "") + " ".join(words[-9:])
    return " ".join(words[:9]) + (" …" if len(words) > 9 else "")


RULE = Rule(
    code="CONS054",
    title="a term that is defined twice",
    why="Which of the two is meant decides who is bound or what is paid; the disclosure should say it in words of "
    "its own.",
    finds=(
        Example(
            'She leaves on June 30, 2026 (the "Separation Date").\n\n1. Pay. She is paid on the day on which the '
            "release is "
            'final (the "Separation Date").\n\n2. Law. Ohio law governs from the Separation Date.\n'
        ),
    ),
    leaves=(
        Example(
            'Orsay Mills, Inc. (the "Company") agrees.\n\n1. Heirs. "Company" means the Company as defined above and '
            "its "
            'successors. For purposes of this Section 1, "Heir" means a child.\n\n2. Law. For purposes of this '
            "Section 2, "
            '"Heir" means a widow.\n'
        ),
    ),
    find=_find,
)
