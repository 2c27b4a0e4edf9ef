"""What a command looked at, agreement by agreement: results by what they are about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from eightk.results.result import Result


@dataclass(frozen=True, slots=True)
class Family:
    """A kind of thing that is looked at: its name, and what the codes of its results begin with."""

    name: str
    prefixes: tuple[str, ...]


FILES = Family("files", ("WSP", "TXT", "INT"))
VALUES = Family("agreement.yaml", ("YAML", "AGR"))
COPY = Family("conformed copy and approved wording", ("COPY", "LOCK"))
CONSISTENCY = Family("consistency of the agreement", ("CONS", "VAR"))
TIE_OUT = Family("tie-out", ("TIE",))
TEMPLATE = Family("template", ("TPL",))
WORDING = Family("wording", ())
"""Every other code: those of the comparison explain themselves (DIFF-AMOUNT, UNPROVED)."""
DETERMINATIONS = Family("determinations", ("CHK002", "DET"))
REVIEW = Family("right to review", ("RVW",))
ITEMS = Family("items", ("ITEM",))
DEADLINE = Family("deadline", ("DUE",))
DOCUMENTS = Family("exhibits and documents", ("EXH", "DOC"))
EDGAR = Family("EDGAR", ("EDG",))
OUTPUT = Family("output", ("OUT", "PDF"))

FAMILIES = (
    FILES,
    VALUES,
    COPY,
    CONSISTENCY,
    TIE_OUT,
    TEMPLATE,
    WORDING,
    DETERMINATIONS,
    REVIEW,
    ITEMS,
    DEADLINE,
    DOCUMENTS,
    EDGAR,
    OUTPUT,
)
_READING = (FILES, VALUES, COPY)
_PACKAGE = FAMILIES[:-1]
LOOKED_AT: Mapping[str, tuple[Family, ...]] = {
    "check": _PACKAGE,
    "tie-out": (*_READING, TEMPLATE, TIE_OUT),
    "consistency": (*_READING, CONSISTENCY),
    "items": (*_READING, ITEMS),
    "deadline": (*_READING, DEADLINE),
    "compare": (FILES, WORDING),
    "lock": _READING,
    "build": FAMILIES,
}
"""By command, what it looks at in an agreement."""


@dataclass(frozen=True, slots=True)
class Suite:
    """What was found in one agreement, in a pair of texts, or in the project (`name` is then "project").

    `is_usable` is False where an error kept the command from looking at the rest."""

    name: str
    results: tuple[Result, ...]
    is_usable: bool = True


def family_of(code: str) -> Family:
    """What a code is about."""
    known = (family for family in FAMILIES if family.prefixes and code.startswith(family.prefixes))
    return next(known, WORDING)


def by_family(command: str, suite: Suite) -> dict[Family, list[Result]]:
    """The results of an agreement by what they are about; what was looked at without result has an empty list."""
    sorted_out: dict[Family, list[Result]] = {family: [] for family in LOOKED_AT[command]}
    for each in suite.results:
        sorted_out.setdefault(family_of(each.code), []).append(each)
    return sorted_out
