"""A cross-reference to a section or paragraph that the agreement does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.parts.cross_references import ANNEXES, CrossReference
from eightk.truth.consistency.other_document import is_of_another
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.truth.consistency.section_index import inline, key_of, parts_of

_FEWEST = 3
"""Numbered sections below which the copy is not numbered well enough to miss one."""
_AMENDS = re.compile(r"\bamendment\b", re.IGNORECASE)
_RESTATES = re.compile(r"\brestate", re.IGNORECASE)
# Section 16 officers and filings, Section 83(b) elections, Section 13(d) groups, a Section 125 plan: of statutes.
_OF_A_STATUTE = re.compile(
    r"\s(?:officers?|insiders?|persons?|filers?|filings?|reporting|reports?|elections?|groups?|claims?|rights|plans?|"
    r"trusts?|compliance|parachute|et\sseq)\b",
    re.IGNORECASE,
)
_STATUTES = frozenset({"7", "13", "14", "15", "16", "21", "83"})


def _find(reading: Reading) -> Iterator[Variance]:
    missing: dict[str, dict[str, list[CrossReference]]] = {}
    for reference in reading.references:
        if _is_judged(reading, reference) and (lacking := _lacking(reading, reference)) is not None:
            missing.setdefault(lacking[0], {}).setdefault(lacking[1], []).append(reference)
    for where, parts in missing.items():
        places = tuple(Place(each.start, each.end) for each in next(iter(parts.values())))
        more = tuple(Place(each.start, each.end) for found in list(parts.values())[1:] for each in found)
        what = " and no ".join(parts)
        yield Variance(f"“{reading.quote(places[0])}”: {where} has no {what}", (*places, *more))


def _is_judged(reading: Reading, reference: CrossReference) -> bool:
    if reference.kind in ANNEXES or reference.is_relative or reference.of not in ("this", "unsaid"):
        return False
    if reading.index.count < _FEWEST:
        return False
    if reference.of == "this":
        return True
    head = parts_of(reference.number)[0]
    if is_of_another(reading, reference):
        return False
    statute = _OF_A_STATUTE.match(reading.text, reference.end) or head in _STATUTES
    title = next((block.text for block in reading.copy.blocks if block.kind == "title"), "")
    return not statute and (not _AMENDS.search(title) or _RESTATES.search(title) is not None)


def _lacking(reading: Reading, reference: CrossReference) -> tuple[str, str] | None:
    """What has no such part, and the part that is not there; None where all are there, or may be."""
    around = reading.section_at(reference.start)
    annex = around.annex if around else ""
    if around is None and reference.of != "this" and reading.copy.sections[0].start < reference.start:
        return None  # behind the last section: a note of the filer's, a schedule of other agreements
    head, *parts = parts_of(reference.number)
    first = key_of(head)
    found = reading.index.find(("article", *first), annex) if reference.kind == "article" else None
    found = found or reading.index.find(first, annex)
    own = found is not None and found.annex == annex and not annex.startswith("Schedule")
    if annex and reference.of != "this" and not own:
        return None  # the words of an annex may well be of another document
    if found is None:
        return None if first in reading.index.starts else ("the agreement", f"{reference.kind} {head}")
    for depth, part in enumerate(parts, 1):
        deeper = reading.index.find((*first, *(each.lower() for each in parts[:depth])), annex)
        if deeper is None and inline(reading.index.own_words(reading.text, found), part):
            return None
        if deeper is None:
            return f"section {head}" + "".join(f"({each})" for each in parts[: depth - 1]), f"paragraph ({part})"
        found = deeper
    return None


RULE = Rule(
    code="CONS071",
    title="a reference to a section that is not there",
    why="What the parties meant cannot be told from the exhibit; do not repeat the reference in the disclosure, and "
    "ask "
    "whether a section was left out of the copy.",
    finds=(
        Example(
            "1. Pay. The Company pays $10,000 under Section 5.\n\n2. Release. She releases it.\n\n3. Law. Ohio law "
            "governs.\n"
        ),
        Example(
            "1. Pay. The Company pays:\n\n(a) $10,000 on March 1; and\n\n(b) $5,000 on April 1.\n\n2. Release. It is "
            "given "
            "for what Section 1(c) grants.\n\n3. Law. Ohio law governs.\n"
        ),
    ),
    leaves=(
        Example(
            "1. Pay. The Company pays (a) $10,000 and (b) $5,000 under Section 5 of the Plan.\n\n2. Release. She "
            "releases "
            "what Section 1(b) grants, Section 409A of the Code notwithstanding.\n\n3. Law. Ohio law governs; a "
            "Section 16 "
            "officer files reports.\n"
        ),
    ),
    find=_find,
)
