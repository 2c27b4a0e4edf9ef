"""Item 2.04: an event accelerates or increases a material financial obligation.

Form 8-K, Item 2.04; Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.located import Path
from eightk.report.called_for.call import Call, Reading

TITLE: Path = ("agreement", "title")
AUTHORITY = "Form 8-K, Item 2.04; Release No. 33-8400 (effective Aug. 23, 2004)"
QUESTION = (
    "Has a default or other event been declared that accelerates or increases the debt (a default alone is none)?"
)
_FORBEARANCE = re.compile(r"\bforbear", re.IGNORECASE)
_OF_LENDERS = re.compile(r"\b(?:lenders?|defaults?|noteholders?|holders?)\b", re.IGNORECASE)


def debt_triggered(reading: Reading) -> Iterator[Call]:
    """A forbearance of lenders, who forbear where a default has happened; not of those who forbear from suing."""
    for text, path in _texts(reading):
        if _FORBEARANCE.search(text) and (path == TITLE or _OF_LENDERS.search(text)):
            yield Call("2.04", "doubtful", "lenders forbear", AUTHORITY, path, reading.entry(AUTHORITY), QUESTION)
            return


def _texts(reading: Reading) -> Iterator[tuple[str, Path]]:
    yield reading.file.agreement.title, TITLE
    for key, covenant in reading.file.terms.covenants.items():
        yield f"{covenant.kind} {covenant.what}", ("terms", "covenants", key)
    for key, provision in reading.file.terms.provisions.items():
        yield f"{provision.topic} {provision.what}", ("terms", "provisions", key)
