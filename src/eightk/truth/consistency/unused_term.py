"""A term that is defined and then never used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.parts.defined_terms import DefinedTerm
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

# Acts and agencies are given a short name as a matter of course: ADEA, OWBPA, the Code.
_SHORT_NAME = re.compile(
    r"[A-Z0-9.&]{2,8}\Z|(?:.*\s)?(?:Acts?|Code|Law|Rules?|Regulations?|Agreement|Release|Section\s\w+)\Z"
)
_DEFINES = ("parenthesis", "clause", "naming")


def _find(reading: Reading) -> Iterator[Variance]:
    defined: dict[str, list[DefinedTerm]] = {}
    for term in reading.terms:
        if term.form in _DEFINES and term.quoted and term.name[:1].isupper():
            defined.setdefault(term.name, []).append(term)
    idle = {name: found for name, found in defined.items() if _is_idle(reading, found)}
    busy = {term.meaning for name, found in defined.items() if name not in idle for term in found}
    unused = [found[0] for name, found in idle.items() if not _SHORT_NAME.match(name) and found[0].meaning not in busy]
    if unused:
        places = tuple(Place(each.start, each.end) for each in unused)
        names = ", ".join(f"“{each.name}”" for each in unused)
        verb = "is a defined term that is" if len(unused) == 1 else "are defined terms that are"
        yield Variance(f"{names} {verb} used nowhere", places)


def _is_idle(reading: Reading, found: list[DefinedTerm]) -> bool:
    """Whether a term stands nowhere but where it is defined, in small letters or broken by a blank neither."""
    defined = {reading.running.at(term.start) for term in found}
    name = found[0].name
    if not all(begin in defined for begin, _ in reading.uses.of(name, any_case=True)):
        return False
    return reading.closed_up.count("".join(name.split()).casefold()) <= len(found)


RULE = Rule(
    code="CONS053",
    title="a term that is defined and never used",
    why="A clause that used it may have been taken out, or uses another name for it; the disclosure should not take "
    "the "
    "term up.",
    finds=(
        Example(
            '1. Pay. For nine months (the "Severance Period") the Company pays her salary.\n\n2. Law. Ohio law '
            "governs what is "
            "paid in those nine months.\n"
        ),
    ),
    leaves=(
        Example(
            '1. Pay. For nine months (the "Severance Period") the Company pays her salary.\n\n2. Cover. She is '
            "insured for the "
            "Severance Period; what it costs is paid by both parties.\n"
        ),
    ),
    find=_find,
)
