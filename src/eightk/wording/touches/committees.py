"""Committees of a board: any committees of the Board, any Board committees, any of the Board's committees."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_COMMITTEES = words("committee committees")
_BEFORE = words("a all any certain each following new no other such the these those which various")
_NAMED = words("of and or meeting member members membership memberships")


def _is_board(line: Line, at: int) -> bool:
    """Whether "Board" stands there, as a word or as a name that the text gives."""
    return 0 <= at < len(line.units) and line.units[at].text.lower() == "board"


def _of_board(line: Line, at: int) -> Reading | None:
    """Any committees of the Board: any Board committees."""
    if line.key(at) == "the" and _is_board(line, at + 1) and line.key(at + 2) == "'s":
        is_all = line.key(at + 3) in _COMMITTEES and line.key(at + 4) not in _NAMED
        return Reading(at, at + 4, (line.units[at], line.units[at + 1], line.units[at + 3])) if is_all else None
    if line.key(at) not in _COMMITTEES or line.key(at - 1) not in _BEFORE:
        return None
    board = at + 1 + line.spells(at + 1, "of", "the") * 2
    if board == at + 1 or not _is_board(line, board) or line.key(board + 1) in ("'s", "of", "and", "or"):
        return None
    return Reading(at, board + 1, (line.units[board], line.units[at]))


COMMITTEES = (
    Touch(
        "TCH1242",
        "committees of the Board, Board committees",
        "The committees are those of the Board either way.",
        (("She serves on no committees of the Board.", "She serves on no Board committees."),),
        (
            ("She serves on no committees of the Board.", "She serves on no bank committees."),
            ("She serves on no committees of the Board.", "She serves on all Board committees."),
            ("She serves on no committees of the Board of Acme.", "She serves on no Board committees of Acme."),
        ),
        _of_board,
        words("committee committees the"),
        _COMMITTEES,
    ),
)
