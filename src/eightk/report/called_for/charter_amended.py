"""Item 5.03: the articles or bylaws are amended without a proxy statement that said so, or the fiscal year changes.

Form 8-K, Item 5.03; Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.located import Path
from eightk.report.called_for.call import Call, Reading

AUTHORITY = "Form 8-K, Item 5.03; Release No. 33-8400 (effective Aug. 23, 2004)"
QUESTION = (
    "Does the company amend its articles or bylaws, or change its fiscal year, and did no proxy statement say so?"
)
_CHARTER = r"(?:by-?laws|(?:articles|certificate) of incorporation|certificate of designations?|charter|fiscal year)"
_CHANGE = r"(?:amend|restate|adopt|change)\w*"
_AMENDED = re.compile(
    rf"\b{_CHANGE}\b[^.;]{{0,60}}\b{_CHARTER}\b|\b{_CHARTER}\b[^.;]{{0,60}}\b{_CHANGE}\b", re.IGNORECASE
)

_FORBIDDEN = re.compile(
    r"\b(?:no|not|nor|never|without|neither|refrain|prohibit\w*|restrict\w*|limit\w*)\b", re.IGNORECASE
)
"""A lender's covenant against amending them is no amendment."""


def charter_amended(reading: Reading) -> Iterator[Call]:
    """A term of the registrant that speaks of amending its articles or bylaws, or of another fiscal year."""
    for text, path in _texts(reading):
        if _AMENDED.search(text) and not _FORBIDDEN.search(text):
            says = "a term speaks of amending the articles, the bylaws or the fiscal year"
            yield Call("5.03", "doubtful", says, AUTHORITY, path, reading.entry(AUTHORITY), QUESTION)
            return


def _texts(reading: Reading) -> Iterator[tuple[str, Path]]:
    for key, covenant in reading.file.terms.covenants.items():
        if reading.registrant in covenant.by:
            yield f"{covenant.kind}, {covenant.what}", ("terms", "covenants", key)
    for key, provision in reading.file.terms.provisions.items():
        yield f"{provision.topic}, {provision.what}", ("terms", "provisions", key)
