"""A term used outside the part of the agreement for which it is defined."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.conformed import Section
from eightk.agreement.parts.defined_terms import DefinedTerm
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_CAPITALISED_BEFORE = re.compile(r"(?:[A-Z][\w'\u2019-]*|of)\s\Z")
_CAPITALISED_BEHIND = re.compile(r"\s(?:[A-Z]\w*|of\s(?:the\s)?[A-Z]\w*)")
# Words that begin a sentence or join names are capitalised without being part of a longer name.
_JOINS = re.compile(
    r"(?:\A|[\s(\"\u201c])(?:The|An?|Any|Each|Every|Such|This|That|If|When|Upon|In|For|By|To|No|All|Either|Neither|Should|"
    r"Where|While|Until|Unless|After|Before|Nothing|And|Or|But|Both|As|On|With)\s\Z"
)


def _find(reading: Reading) -> Iterator[Variance]:
    by_name: dict[str, list[DefinedTerm]] = {}
    for term in reading.terms:
        by_name.setdefault(term.name, []).append(term)
    for name, found in by_name.items():
        limited = [
            term for term in found if term.scope is not None and term.form in ("parenthesis", "clause", "naming")
        ]
        if not limited or len(limited) < len(found) or not name[:1].isupper():
            continue  # also defined without such a limit, or defined elsewhere
        scopes = [term.scope for term in limited if term.scope is not None]
        outside = [
            place for place in _uses(reading, name) if not any(_holds(reading, scope, place) for scope in scopes)
        ]
        if outside:
            yield _variance(reading, limited[0], scopes[0], outside)


def _holds(reading: Reading, scope: Section, place: Place) -> bool:
    return scope.start <= place.start < scope.end


def _uses(reading: Reading, name: str) -> Iterator[Place]:
    """Where a term stands as one: in a paragraph, and not as part of a longer name (Chief Executive Officer)."""
    running = reading.running
    for begin, end in reading.uses.of(name):
        line = running.line_at(begin)
        if running.blocks[line].kind != "paragraph":
            continue
        before = running.text[max(0, begin - 30) : begin]
        longer = _CAPITALISED_BEFORE.search(before) and not _JOINS.search(before)
        block = running.blocks[line]
        head = running.starts[line] + len(block.label) + 1 + len(block.caption) if block.caption else 0
        if not longer and begin >= head and not _CAPITALISED_BEHIND.match(running.text, end):
            yield Place(*running.place(begin, end))


def _variance(reading: Reading, term: DefinedTerm, scope: Section, outside: list[Place]) -> Variance:
    sections = [section.number for place in outside if (section := reading.section_at(place.start)) is not None]
    where = list(dict.fromkeys(sections))
    named = f" in {_listed(where)}" if where else ""
    part = "Article" if "Article" in scope.number else "Section"
    held = scope.number if "Article" in scope.number else f"{part} {scope.number}"
    message = f"“{term.name}” is defined for {held} alone, and is used{named} as well"
    return Variance(message, (*outside, Place(term.start, term.end)))


def _listed(numbers: list[str]) -> str:
    shown = [f"Section {number}" if number[:1].isdigit() else number for number in numbers[:4]]
    if len(numbers) > len(shown):
        return f"{', '.join(shown)} and elsewhere"
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


RULE = Rule(
    code="CONS051",
    title="a term used outside the part for which it is defined",
    why="There it means nothing, or something else: who is bound or what is paid can be disputed. The disclosure "
    "should "
    "name the persons or things themselves.",
    finds=(
        Example(
            '1. Releases. Ms. Roe and Mr. Hall (hereafter in this Section 1 the "Executive") release the Company.\n\n'
            "2. Announcements. The Company shall show each filing to the Executive.\n\n3. Law. Ohio law governs.\n"
        ),
    ),
    leaves=(
        Example(
            '1. Releases. Ms. Roe and Mr. Hall (hereafter in this Section 1 the "Executive") release the Company. The '
            "Executive may revoke it.\n\n2. Office. She was its Chief Executive Officer and an Executive Director.\n\n"
            "3. Law. Ohio law governs.\n"
        ),
    ),
    find=_find,
)
