"""The registrant's name in the agreement, another than that on the cover page: AMERICAN TECNOLOGIES GROUP, INC."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.truth.consistency.spellings import differing


def _find(reading: Reading) -> Iterator[Variance]:
    for written in differing(reading.passages, reading.registrant):
        message = f"“{written.text}”: the cover page has “{reading.registrant}”"
        yield Variance(message, (written.place,))


_TEXT = (
    'This Agreement is made on May 4, 2026, between AMERICAN {} GROUP, INC. (the "Company") and John Roe.\n\n'
    "1. Term. It ends on May 31, 2026."
)

RULE = Rule(
    code="CONS021",
    title="the registrant's name is not that of the cover page",
    why="The cover page has the exact name of the charter, and EDGAR holds the filing to it.",
    finds=(Example(_TEXT.format("TECNOLOGIES"), "American Technologies Group, Inc."),),
    leaves=(Example(_TEXT.format("TECHNOLOGIES"), "American Technologies Group, Incorporated"),),
    find=_find,
)
