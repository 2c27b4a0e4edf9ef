"""That agreement, such agreement; payable on a day."""

from __future__ import annotations

from eightk.wording.statements.noun_list import BORNE, DOCUMENTS
from eightk.wording.statements.vocabulary import PREPOSITIONS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_NOT_AFTER = words("in except than like given provided")
_DATED = words("into payable due signed executed")


def _such(line: Line, at: int) -> Reading | None:
    """Under that agreement: under such agreement."""
    before = line.key(at - 1)
    if before not in PREPOSITIONS or before in _NOT_AFTER or line.is_end(at - 1):
        return None
    last = at + 1
    while last - at < 4 and line.is_open(last) and line.key(last) not in DOCUMENTS:
        last += 1
    if line.key(last) not in DOCUMENTS or line.key(last).endswith("s") or not line.closes(last + 1):
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key="such"),))


def _those(line: Line, at: int) -> Reading | None:
    """From these positions: from those positions. Before this appointment: before such appointment."""
    if line.key(at - 1) not in PREPOSITIONS or line.key(at - 1) in _NOT_AFTER or not line.closes(at + 2):
        return None
    if line.key(at) == "these":
        is_many = line.is_open(at + 1) and line.key(at + 1).endswith("s")
        return Reading(at, at + 1, (line.units[at]._replace(key="those"),)) if is_many else None
    if line.key(at + 1) not in BORNE:
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key="such"),))


def _on(line: Line, at: int) -> Reading | None:
    """Entered into on May 6: entered into May 6."""
    if line.kind(at + 1) != "date" or line.key(at - 1) not in _DATED or line.units[at + 1].text[:1].isdigit():
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


REFERENCES_TURNED = (
    Touch(
        "TCH614",
        "“these” and “those”, “this” and “that”",
        "After a preposition both point to what was named before.",
        (
            ("He held two offices. He left from these offices.", "He held two offices. He left from those offices."),
            (
                "He was named in May. Before this appointment, he taught.",
                "He was named in May. Before that appointment, he taught.",
            ),
        ),
        (
            ("He held two offices. He left from these offices.", "He held two offices. He left from other offices."),
            ("He reads this report. In this report he is named.", "He reads this report. In that report he is named."),
        ),
        _those,
        words("these this that"),
    ),
    Touch(
        "TCH612",
        "“that agreement”, “such agreement”",
        "After a preposition both point to the agreement named before.",
        (
            (
                "It signed its old mortgages. Under that mortgage it pays.",
                "It signed its old mortgages. Under such mortgage it pays.",
            ),
        ),
        (("He signed a lease. Under that lease he pays.", "He signed a lease. Under another lease he pays."),),
        _such,
        words("that"),
    ),
    Touch(
        "TCH613",
        "“on” before a date",
        "After “entered into”, “payable” and “due” a day is named with it or without.",
        (("It is payable on May 6, 2025 in cash.", "It is payable May 6, 2025 in cash."),),
        (("It is payable on May 6, 2025 in cash.", "It is payable by May 6, 2025 in cash."),),
        _on,
        words("on"),
    ),
)
