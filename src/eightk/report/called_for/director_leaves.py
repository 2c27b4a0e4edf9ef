"""Items 5.02(a) and 5.02(b): a director resigns, retires, is removed or refuses to stand again.

(a) because of a disagreement known to an executive officer, or removed for cause; (b) otherwise. Form 8-K, Item 5.02;
Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading
from eightk.report.called_for.leaving import leaving
from eightk.report.called_for.offices import kinds

BY_A = "Form 8-K, Item 5.02(a); Release No. 33-8400 (effective Aug. 23, 2004)"
BY_B = "Form 8-K, Item 5.02(b); Release No. 33-8400 (effective Aug. 23, 2004)"
_SPEAKS = re.compile(r"\bdisagree|\bdispute|\bfor cause\b", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:no|not|without|nor|neither)\b[^.;]{0,80}?(?:\bdisagree|\bdispute|\bfor cause\b)", re.IGNORECASE
)


def director_leaves(reading: Reading) -> Iterator[Call]:
    """A seat on the board given up: (a) where the reason speaks of a disagreement or of cause, else (b)."""
    for key, term in reading.file.terms.resignations.items():
        event = leaving(reading, term)
        for place, office in enumerate(term.offices):
            if "director" not in kinds(office):
                continue
            path = ("terms", "resignations", key, "offices", place)
            says = f"{reading.name(term.who)} leaves the board"
            if _is_for_disagreement(term.reason or ""):
                says += " over a disagreement, or for cause"
                yield Call("5.02(a)", "called for", says, BY_A, path, event)
            else:
                yield Call("5.02(b)", "called for", says, BY_B, path, event)


def _is_for_disagreement(reason: str) -> bool:
    """Whether the reason gives a disagreement or cause, and does not deny it."""
    return bool(_SPEAKS.search(reason)) and not _DENIES.search(reason)
