"""What is said again or not in a row: and he will receive, and will receive; before leaving or before selling."""

from __future__ import annotations

from eightk.wording.shifts.parts import AUXILIARIES
from eightk.wording.shifts.places import is_someone
from eightk.wording.shifts.shift import Shift, Spot
from eightk.wording.statements.vocabulary import (
    MODALS,
    NEGATIONS,
    RELATIVES,
    SUBORDINATORS,
    words,
)
from eightk.wording.touches.line import Line, is_bounded

_SAID_AGAIN = MODALS - {"could", "might", "should", "cannot"}
_FAR = 40
"""Words back in which the first of a row is looked for."""
_BREAKS = (RELATIVES | SUBORDINATORS | NEGATIONS) - {"as", "than", "after", "before", "since", "until"}
_CLAUSES = _BREAKS | words("but nor or no ; : only except without")
_ENTERING = words("before after by for from in of without upon")
_FINITE = AUXILIARIES - {"be", "been", "being", "having", "do"}


def _modal(spot: Spot) -> bool:
    """And may declare: and declare, after may terminate."""
    line, at = spot.line, spot.first
    if len(spot.words) != 1 or spot.words[0] not in _SAID_AGAIN or line.key(at - 1) != "and":
        return False
    if not _is_base(line, at + 1) or is_bounded(line, at + 1):
        return False
    for place in range(at - 2, max(line.starts[at], at - _FAR), -1):
        key = line.key(place)
        if key == spot.words[0]:
            return _is_base(line, place + 1) and not _is_negated(line, place)
        if key in _CLAUSES or key in _FINITE or (key == "to" and line.is_form(place + 1, "base")):
            return False
        if line.is_form(place, "third") and line.opens(place + 1):
            return False
    return False


def _is_base(line: Line, at: int) -> bool:
    """Whether a verb in its base form stands here, and no noun."""
    if line.key(at) in ("be", "have"):
        return True
    return line.is_form(at, "base") and (line.is_only_verb(at) or line.opens(at + 1))


def _is_negated(line: Line, at: int) -> bool:
    """Whether the subject of a verb is none, or none but one."""
    return any(line.key(place) in ("no", "neither", "only", "nor", "none") for place in range(line.starts[at], at))


def _subject(spot: Spot) -> bool:
    """And he will agree: and will agree, after he will receive."""
    line, at = spot.line, spot.first
    if line.key(at - 1) != "and" or not is_someone(line, spot.last - 1) or line.key(spot.last) not in _FINITE:
        return False
    size = spot.last - spot.first
    for place in range(at - 2, max(line.starts[at], at - _FAR) - 1, -1):
        if _stands(line, place, spot.words):
            return _is_first(line, place) and line.key(place + size) in _FINITE
        if line.kind(place) == "mark" or line.key(place) in _BREAKS | {"but", "or", "that"}:
            return False
        is_own = _stands(line, place - size, spot.words) or _stands(line, place - size - 1, spot.words)
        if line.key(place) in _FINITE and not is_own:
            return False
        if line.is_form(place, "third") and line.opens(place + 1):
            return False
    return False


def _stands(line: Line, at: int, words_: tuple[str, ...]) -> bool:
    return line.spells(at, *words_)


def _is_first(line: Line, at: int) -> bool:
    """Whether the clause begins with the subject, and nothing before it bears on one of two verbs alone."""
    return line.starts[at] == at or (line.key(at - 1) == "which" and line.key(at - 2) in ("under", "to"))


def _gerund(spot: Spot) -> bool:
    """Before leaving or before selling: before leaving or selling."""
    line, at = spot.line, spot.first
    if len(spot.words) != 1 or spot.words[0] not in _ENTERING or not line.is_form(spot.last, "gerund"):
        return False
    if line.key(at - 1) not in ("and", "or", ","):
        return False
    for place in range(at - 2, max(line.starts[at], at - _FAR), -1):
        key = line.key(place)
        if line.is_form(place, "gerund"):
            return _opens_row(line, place, spot.words[0])
        if key in _CLAUSES - {"or"} or key in _FINITE or key in PREPOSED:
            return False
    return False


PREPOSED = words("to by from for without upon")
"""Between the first and the second of a row these may introduce another act."""


def _opens_row(line: Line, at: int, word: str) -> bool:
    """Whether the row of gerunds that a place belongs to begins with the word."""
    place = at
    while line.key(place - 1) == ",":
        place -= 2
        while place > line.starts[at] and not line.is_form(place, "gerund"):
            if line.key(place) in _CLAUSES or line.key(place) in _FINITE or line.key(place) in PREPOSED:
                return False
            place -= 1
    return line.key(place - 1) == word and line.is_form(place, "gerund")


def _following(spot: Spot) -> bool:
    """Approved the following: (i) a fee; approved (i) a fee."""
    line = spot.line
    if spot.words not in (("the", "following", ":"), ("the", "following")):
        return False
    first = spot.last + (line.key(spot.last) == ":")
    return line.key(first) == "(" and line.key(first + 2) == ")" and line.key(first + 1) in ("i", "a", "count:1")


def _label(spot: Spot) -> bool:
    """(i) extends the term and (ii) ends the lease: extends the term and ends the lease."""
    line, at = spot.line, spot.first
    if len(spot.words) != 3 or (spot.words[0], spot.words[2]) != ("(", ")"):
        return False
    last = next(place for place in range(spot.last, len(line.units) + 1) if line.is_end(place))
    labels = [each for each in range(line.starts[at], last) if line.key(each) == "(" and line.key(each + 2) == ")"]
    inside = range(labels[0], last)
    if any(line.key(place) in _CLAUSES | {"that"} for place in inside):
        return False
    first = [each + 3 for each in labels]
    told = [place for place in inside if line.key(place) in _FINITE or _is_present(line, place)]
    if told:
        return told == first and all(_is_present(line, place) for place in told)
    is_led = line.key(labels[0] - 1) in MODALS | {"to"} and "to" not in {line.key(place) for place in inside}
    return is_led and all(_is_base(line, place) for place in first)


def _is_present(line: Line, at: int) -> bool:
    """Whether a verb in the present stands here, and no noun of several."""
    if not line.is_form(at, "third"):
        return False
    return line.is_only_verb(at) or line.opens(at + 1) or line.kind(at + 1) == "money"


AGAIN = (
    Shift(
        "SHF021",
        "“may” or “will” said again",
        "After “and” it stands for both acts, where nothing between them is another clause or another “to”.",
        (("The Bank may end the lease and may sell the land.", "The Bank may end the lease and sell the land."),),
        (
            ("The Bank may end the lease or may sell the land.", "The Bank may end the lease and sell the land."),
            (
                "The Bank may ask Mr. Hall to end the lease and may sell the land.",
                "The Bank may ask Mr. Hall to end the lease and sell the land.",
            ),
        ),
        drops=_modal,
    ),
    Shift(
        "SHF022",
        "the subject said again",
        "After “and” the verb with its own auxiliary has the subject of the one before.",
        (
            (
                "He will receive $5,000 per year and he will agree to leave.",
                "He will receive $5,000 per year and will agree to leave.",
            ),
        ),
        (
            (
                "If the plant is sold he will receive $5,000 and he will leave.",
                "If the plant is sold he will receive $5,000 and will leave.",
            ),
        ),
        drops=_subject,
    ),
    Shift(
        "SHF023",
        "a preposition said again before “-ing”",
        "It stands for every act of the row.",
        (
            (
                "The Bank must give notice before paying a dividend or before selling the land.",
                "The Bank must give notice before paying a dividend or selling the land.",
            ),
        ),
        (
            (
                "The Bank must give notice before paying a firm for selling the land or before buying it.",
                "The Bank must give notice before paying a firm for selling the land or buying it.",
            ),
        ),
        drops=_gerund,
    ),
    Shift(
        "SHF024",
        "“the following” before labels",
        "The labels tell that a list follows.",
        (
            (
                "The Board approved the following: (i) a fee and (ii) a sale.",
                "The Board approved (i) a fee and (ii) a sale.",
            ),
        ),
        (
            (
                "The Board approved the following: (i) a fee and (ii) a sale.",
                "The Board approved one of the following: (i) a fee and (ii) a sale.",
            ),
        ),
        drops=_following,
    ),
    Shift(
        "SHF025",
        "labels before verbs",
        "Each part of the row begins with a verb of the same kind, and no other stands in it.",
        (
            (
                "The plan (i) extends the term and (ii) reduces the fee.",
                "The plan extends the term and reduces the fee.",
            ),
        ),
        (
            (
                "The plan (i) extends the term of the lease that the Bank holds and (ii) reduces the fee.",
                "The plan extends the term of the lease that the Bank holds and reduces the fee.",
            ),
        ),
        drops=_label,
    ),
)
