"""Whether a thing may come or is known to: "in the event of" a default, "upon" the closing."""

from __future__ import annotations

from eightk.wording.statements.cursor import MARKS, Cursor
from eightk.wording.statements.telling import is_finite
from eightk.wording.statements.vocabulary import PAST, words

_MAY_HAPPEN = words(
    "acceleration bankruptcy breach casualty change condemnation default defaults disability dissolution failure",
    "foreclosure insolvency liquidation loss occurrence",
)
"""What is not known to come: of a closing, and of somebody's leaving, "upon" tells when, "in the event of" whether."""
_NEAR = 8
"""Words in which the event is named."""


def is_open(cursor: Cursor) -> bool:
    """Whether "in the event of" is "upon": of what may come, with no date beside it, where nothing past is told."""
    if not any(token.key in _MAY_HAPPEN for token in cursor.tokens[cursor.at : cursor.at + _NEAR]):
        return False
    every = (*cursor.ahead, *cursor.tokens, *cursor.beyond)
    is_past = any(token.key in PAST or (token.form == "past" and is_finite(token)) for token in every)
    return not (is_past or _is_dated(cursor))


def _is_dated(cursor: Cursor) -> bool:
    """Whether a date follows in the clause: in the event that he dies that day, upon his death on that day."""
    for token in cursor.tokens[cursor.at :]:
        if token.tag in MARKS:
            return False
        if token.kind in ("date", "time"):
            return True
    return False
