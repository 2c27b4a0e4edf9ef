"""Item 2.04: an event accelerates or increases a material financial obligation.

Form 8-K, Item 2.04; Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading

AUTHORITY = "Form 8-K, Item 2.04; Release No. 33-8400 (effective Aug. 23, 2004)"
QUESTION = (
    "Has a default or other event been declared that accelerates or increases the debt (a default alone is none)?"
)
_FORBEARANCE = re.compile(r"\bforbear", re.IGNORECASE)


def debt_triggered(reading: Reading) -> Iterator[Call]:
    """A forbearance: lenders forbear where a default has happened."""
    title = ("agreement", "title")
    texts = [(reading.file.agreement.title, title)]
    terms = reading.file.terms
    covenants = [(f"{each.kind} {each.what}", ("terms", "covenants", key)) for key, each in terms.covenants.items()]
    provisions = [(f"{each.topic} {each.what}", ("terms", "provisions", key)) for key, each in terms.provisions.items()]
    for text, path in (*texts, *covenants, *provisions):
        if _FORBEARANCE.search(text):
            yield Call("2.04", "doubtful", "lenders forbear", AUTHORITY, path, reading.entry(AUTHORITY), QUESTION)
            return
