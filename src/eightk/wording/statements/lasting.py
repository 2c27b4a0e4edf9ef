"""What has been done once, and what has been done for years and still is; by how much something is extended."""

from __future__ import annotations

from eightk.wording.statements.nodes import Mark, Node, Phrase, Statement, Thing
from eightk.wording.statements.vocabulary import words

_LENGTHS = words("day days week weeks month months quarter quarters year years decade decades time")


_SPANS = _LENGTHS | words("period periods term terms")
_GIVEN = words("credit offer offers invitation invitations")
"""Extended to somebody: for how long he has it, not by how much it is longer."""


def put_in_length(statement: Statement) -> None:
    """A term extended for a year, by a year; what by itself extends for a year has that length."""
    if statement.verb != "extend" or not statement.objects:
        return
    if any(isinstance(node, Thing) and node.head in _GIVEN for node in statement.objects):
        return
    for node in (node for group in statement.groups for node in group):
        if isinstance(node, Phrase) and node.word == "for" and isinstance(node.node, Thing):
            is_span = node.node.kind == "span" or node.node.head in _SPANS
            node.word = "by" if is_span else "for"


def put_in_perfect(statement: Statement) -> None:
    """What has been done since a day, or for years, is still done: it is not what was done."""
    nodes = (node for group in (*statement.groups, statement.objects) for node in group)
    if statement.is_perfect and any(_tells_length(node) for node in nodes):
        statement.time = "perfect"


def _tells_length(node: Node) -> bool:
    if isinstance(node, Phrase):
        thing = node.node
        if node.word == "~":  # of the act that was named, or of the verb
            return _tells_length(thing)
        is_length = isinstance(thing, Thing) and (thing.kind == "span" or thing.head in _LENGTHS)
        return node.word == "since" or (is_length and node.word in ("for", "over", "throughout", "during"))
    if isinstance(node, Statement):
        return node.link == "since"
    if isinstance(node, Thing):
        return any(_tells_length(mark) for mark in node.marks if isinstance(mark, Phrase))
    return isinstance(node, Mark) and node.text in ("always", "ever", "since", "yet")
