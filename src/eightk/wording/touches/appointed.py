"""When somebody came to an office: her appointment was effective then, she was appointed effective then."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.owning import BEGINS, begins_clause, owner
from eightk.wording.touches.touch import Reading, Touch

_DONE = {"appointment": "appointed", "election": "elected", "promotion": "promoted"}
_DID = {"resignation": "resigned", "retirement": "retired"}
_FAR = 14
"""Words between the noun and “effective” at most: as Secretary and as a director of the bank."""


def _effective(line: Line, at: int) -> Reading | None:
    """Her appointment as Secretary was effective May 12: she was appointed as Secretary effective May 12."""
    who, noun = owner(line, at)
    does = _DONE.get(line.key(noun)) or _DID.get(line.key(noun))
    if noun == at or not does or not begins_clause(line, at):
        return None
    first = is_at = noun + 1
    while is_at - first < _FAR and line.key(is_at) != "effective" and not line.is_end(is_at):
        is_at += 1
    was = line.units[is_at - 1]
    if line.key(is_at) != "effective" or was.key != "was" or not _is_role(line, first, is_at - 1):
        return None
    if any(line.key(place) in ("and", "but", "or") for place in line.sentence(at) if place > is_at):
        return None  # "was effective in May and is subject to approval"
    done = line.units[noun]._replace(key=does)
    be = () if line.key(noun) in _DID else (was,)
    return Reading(at, is_at, (*who, *be, done, *line.units[first : is_at - 1]))


def _is_role(line: Line, first: int, last: int) -> bool:
    """Whether there is nothing between but to what somebody came: as Secretary, to her position."""
    if first == last:
        return True
    plain = all(
        line.is_open(place)
        or line.kind(place) in ("office", "party", "name")
        or line.key(place) in ("as", "to", "the", "a", "of", "and", "his", "her", "'s")
        for place in range(first, last)
    )
    return plain and line.key(first) in ("as", "to", "from")


def _seated(line: Line, at: int) -> Reading | None:
    """Appointed her as a member of the Board: appointed her to the Board."""
    if not line.spells(at, "as", "a", "member", "of") or not _is_board(line, at + 4):
        return None
    first = at
    while first > line.starts[at] and (line.is_capital(first - 1) or line.key(first - 1) == "."):
        first -= 1
    if first == at or line.key(first - 1) not in ("appointed", "elected"):
        return None
    return Reading(at, at + 4, (line.units[at]._replace(key="to"),))


def _is_board(line: Line, at: int) -> bool:
    """Whether the Board stands there, which may be a term that the text gives."""
    is_term = line.kind(at) == "party" and line.units[at].small.removeprefix("the ").startswith("board")
    return is_term or line.spells(at, "the", "board")


def _respective(line: Line, at: int) -> Reading | None:
    """Her respective successor: her successor."""
    if line.key(at - 1) not in ("his", "her") or not line.is_open(at + 1) or line.is_many(at + 1):
        return None
    return Reading(at, at + 2, (line.units[at + 1],)) if line.closes(at + 2) else None


APPOINTED = (
    Touch(
        "TCH1246",
        "an appointment that was effective, appointed effective",
        "Somebody came to the office, or left it, on the same day.",
        (
            (
                "Ms. Hall's appointment as Secretary was effective in May.",
                "Ms. Hall was appointed as Secretary effective in May.",
            ),
            ("His resignation as Secretary was effective in May.", "He resigned as Secretary effective in May."),
        ),
        (
            (
                "Ms. Hall's appointment as Secretary was effective in May.",
                "Ms. Hall will be appointed as Secretary effective in May.",
            ),
            (
                "Ms. Hall's appointment as Secretary was effective in May.",
                "Ms. Hall was elected as Secretary effective in May.",
            ),
            ("His resignation will be effective in May.", "He resigned effective in May."),
        ),
        _effective,
        BEGINS,
        frozenset((*_DONE, *_DID)),
    ),
    Touch(
        "TCH1588",
        "appointed “as a member of the Board”, to it",
        "Whoever is appointed to the Board is a member of it.",
        (
            (
                "It leased the mill and appointed Jane Hall as a member of the Board (the “Board”).",
                "It leased the mill and appointed Jane Hall to the Board (the “Board”).",
            ),
        ),
        (
            (
                "It leased the mill and appointed Jane Hall as a member of the Board (the “Board”).",
                "It leased the mill and presented Jane Hall to the Board (the “Board”).",
            ),
        ),
        _seated,
        words("as"),
        words("member"),
    ),
    Touch(
        "TCH1586",
        "her respective successor",
        "She has one.",
        (
            (
                "She serves until her respective successor is elected.",
                "She serves until her successor is elected.",
            ),
        ),
        (("They serve until their respective successor leaves.", "They serve until their successor leaves."),),
        _respective,
        words("respective"),
    ),
)
