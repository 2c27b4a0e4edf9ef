"""What will follow from a case, in a row: he will be paid, and the shares would be forfeited."""

from __future__ import annotations

from eightk.wording.statements.labels import ROMAN
from eightk.wording.statements.vocabulary import BE, HAVE, RELATIVES, SUBORDINATORS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_PAST = words("could did had might was were would")
"""Of these a condition may be one that is only supposed, as what follows from it."""
_REFUSED = RELATIVES | SUBORDINATORS | _PAST - {"would"}


def _would(line: Line, at: int) -> Reading | None:
    """If he leaves, (1) he will be paid, and (2) the shares would be forfeited: the shares will be forfeited."""
    start = line.starts[at]
    comma = next((place for place in range(start, at) if line.key(place) == ","), start)
    if line.key(start) != "if" or not _is_present(line, start + 1, comma) or not _is_label(line, comma + 1):
        return None
    row = range(comma + 1, line.sentence(at).stop)
    labels = [place for place in row if line.key(place) == "("]
    styles = {_style(line, place) for place in labels}
    if "" in styles or len(styles) > 1 or any(line.key(place) in _REFUSED for place in row):
        return None
    label = max((place for place in labels if place < at), default=0)
    is_main = label > 0 and line.thing(label + 3) == at
    has_will = any(line.key(place) == "will" for place in range(comma, at))
    if not (is_main and has_will) or line.key(at + 1) == "have":
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key="will"),))


def _is_present(line: Line, first: int, last: int) -> bool:
    """Whether a case is told in the present, with no other in it."""
    return not any(
        line.key(place) in _PAST | {"will"} | SUBORDINATORS
        or (line.is_form(place, "past") and not line.is_form(place, "base") and line.key(place - 1) not in BE | HAVE)
        for place in range(first, last)
    )


def _is_label(line: Line, at: int) -> bool:
    return bool(_style(line, at))


def _style(line: Line, at: int) -> str:
    """How the label that stands here counts: 1, i or a; "" if none does."""
    if line.key(at) != "(" or line.key(at + 2) != ")":
        return ""
    key = line.key(at + 1)
    if line.kind(at + 1) == "count" or key.isdigit():
        return "1"
    return "i" if key in ROMAN else "a" if len(key) == 1 and key.isalpha() else ""


WOULDS = (
    Touch(
        "TCH843",
        "“would” for “will” in a row that follows from a case",
        "What stands beside it says “will” of the same case, which is told in the present.",
        (
            (
                "If he leaves, (1) he will be paid a fee, and (2) the shares would be forfeited.",
                "If he leaves, (1) he will be paid a fee, and (2) the shares will be forfeited.",
            ),
        ),
        (
            (
                "If he were to leave, (1) he would be paid a fee, and (2) the shares would be forfeited.",
                "If he were to leave, (1) he would be paid a fee, and (2) the shares will be forfeited.",
            ),
            (
                "If he leaves, (1) he will be paid a fee, and (2) the shares that would be forfeited will vest.",
                "If he leaves, (1) he will be paid a fee, and (2) the shares that will be forfeited will vest.",
            ),
        ),
        _would,
        words("would"),
        words("if"),
    ),
)
