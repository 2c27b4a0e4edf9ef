"""Small words that tell nothing: deemed to be a notice; is a summary, and it is qualified."""

from __future__ import annotations

from eightk.wording.shifts.shift import Shift, Spot
from eightk.wording.statements.vocabulary import words

_SUMMARIES = words("description descriptions discussion summary summaries")
_THIRD = 3
"""Words of a sentence among which its subject stands."""


def _to_be(spot: Spot) -> bool:
    """Deemed to be a notice: deemed a notice."""
    return spot.words == ("to", "be") and spot.line.key(spot.first - 1) in ("deemed", "considered")


def _it(spot: Spot) -> bool:
    """The description is a summary and it is qualified: and is qualified."""
    line, start = spot.line, spot.line.starts[spot.first]
    verb = {"it": "is", "they": "are"}.get(" ".join(spot.words))
    if verb is None or line.key(spot.first - 1) != "and" or not line.spells(spot.last, verb, "qualified"):
        return False
    return any(line.key(place) in _SUMMARIES for place in range(start, start + _THIRD))


NEEDLESS = (
    Shift(
        "SHF081",
        "“to be” after “deemed”",
        "What is deemed a notice is deemed to be one.",
        (("It will be deemed to be a notice.", "It will be deemed a notice."),),
        (
            ("It will be deemed to be a notice.", "It will be deemed to have been a notice."),
            ("It will not be deemed to be a notice.", "It will be deemed a notice."),
        ),
        drops=_to_be,
    ),
    Shift(
        "SHF082",
        "the description said again as “it”",
        "A description that is a summary is what is qualified.",
        (
            (
                "The description is a summary and it is qualified by the lease.",
                "The description is a summary and is qualified by the lease.",
            ),
        ),
        (
            (
                "The lease is void and it is qualified by the note.",
                "The lease is void and the note is qualified by it.",
            ),
        ),
        drops=_it,
    ),
)
