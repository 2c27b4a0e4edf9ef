"""“Among other things” about “provides for”: at the head of the sentence, before the verb, before “for” or after it."""

from __future__ import annotations

from eightk.wording.shifts.leading import is_lone, subject_end
from eightk.wording.shifts.shift import Move, Shift
from eightk.wording.statements.vocabulary import MODALS
from eightk.wording.touches.line import Line

_PHRASE = ("among", "other", "things")


def _among(move: Move) -> bool:
    """The plan provides, among other things, for a fee: the plan provides for, among other things, a fee."""
    early, late = move.early, move.late
    line, (first, last) = early.line, early.phrase
    is_phrase = line.spells(first, *_PHRASE) and last == first + len(_PHRASE)
    is_first = line.starts[first] == first
    if not is_phrase or early.commas != (not is_first, True) or not all(late.commas):
        return False
    at, end = early.over
    if end == at + 1:
        return line.key(at) == "for" and line.verb(first - 2) == "provide"
    subject = subject_end(line, at) if is_first else at
    return (subject > at) == is_first and _provides_for(line, subject, end) and is_lone(late)


def _provides_for(line: Line, at: int, end: int) -> bool:
    """Whether "provides for" or "will provide for" stands there, and nothing else."""
    verb = at + (line.key(at) in MODALS)
    return line.verb(verb) == "provide" and line.key(verb + 1) == "for" and end == verb + 2


AMONG = (
    Shift(
        "SHF059",
        "“among other things” before or after “provides for”",
        "What the sentence tells is some of what is provided for.",
        (
            (
                "The plan provides, among other things, for a fee.",
                "The plan provides for, among other things, a fee.",
            ),
        ),
        (
            (
                "The plan provides, among other things, for a fee.",
                "The plan provides for a fee, among other things.",
            ),
        ),
        moves=_among,
    ),
)
