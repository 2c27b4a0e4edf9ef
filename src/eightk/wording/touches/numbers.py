"""One for each of several: an agreement with each of them, agreements with each of them."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line, definition
from eightk.wording.touches.touch import Reading, Touch

_PAPERS = words("agreement amendment letter")
_LONG = 9


def _with_each(line: Line, at: int) -> Reading | None:
    """An employment agreement with each of them: employment agreements with each of them."""
    last = at + 1
    while (
        last - at < _LONG and line.key(last) not in _PAPERS and (line.is_open(last) or line.key(last) in ("of", "in"))
    ):
        last += 1
    end = definition(line, last + 1)
    if line.key(last) not in _PAPERS or not line.spells(end, "with", "each", "of"):
        return None
    several = line.units[last]._replace(key=f"{line.key(last)}s")
    return Reading(at, last + 1, (*line.units[at + 1 : last], several))


NUMBERS = (
    Touch(
        "TCH1250",
        "an agreement with each of several, agreements with each of them",
        "There is one with each of them.",
        (
            (
                "It entered into a severance agreement with each of Mr. Hall and Ms. Bell.",
                "It entered into severance agreements with each of Mr. Hall and Ms. Bell.",
            ),
        ),
        (
            (
                "It entered into a severance agreement with each of Mr. Hall and Ms. Bell.",
                "It entered into two severance agreements with each of Mr. Hall and Ms. Bell.",
            ),
            (
                "It entered into a severance agreement with Mr. Hall and Ms. Bell.",
                "It entered into severance agreements with Mr. Hall and Ms. Bell.",
            ),
        ),
        _with_each,
        words("a an"),
        words("each"),
    ),
)
