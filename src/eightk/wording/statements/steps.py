"""Rows in step: the first of one goes with the first of the other."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.nodes import Node, Phrase, Row, Statement, Thing

_VALUES = frozenset({"money", "percent", "date", "span", "ratio", "reference"})


def put_in_step(statement: Statement) -> None:
    """The Company and Tern entered into a lease, as landlord and tenant: the one as the one, the other as the other."""
    phrases = [node for group in statement.groups for node in group if isinstance(node, Phrase) and node.word == "as"]
    together = [node.node for group in statement.groups for node in group if isinstance(node, Phrase)]
    rows = [phrase.node for phrase in phrases if isinstance(phrase.node, Row)]
    others = [node for node in (statement.actor, *statement.objects) if isinstance(node, Row)]
    parted = [row for row in together if isinstance(row, Row) and is_actor(row)]
    for row in parted if phrases and (others or any(row not in rows for row in parted)) else ():
        row.ordered = True
    is_equated = statement.verb == "be" and len(others) > 1  # A and B are the lessor and the lessee
    for row in (*rows, *others) if (rows and others) or is_equated else ():
        row.ordered = True


def in_step(nodes: list[Node]) -> None:
    """Two rows of as many members, one of them of values, are in step: $500 and $600 for Mr. Hall and Mr. Bell."""
    rows = [row for node in nodes for row in _rows(node)]
    values = {len(row.members) for row in rows if all(_is_value(member) for member in row.members)}
    for row in rows:
        if len(row.members) in values and sum(len(other.members) == len(row.members) for other in rows) > 1:
            row.ordered = True


def _is_value(node: Node) -> bool:
    return isinstance(node, Thing) and (node.kind in _VALUES or any(word.startswith("count:") for word in node.core))


def _rows(node: Node | None) -> Iterator[Row]:
    """Every row in a node."""
    if isinstance(node, Row):
        if node.conjunction not in ("=", "()"):
            yield node
        for member in node.members:
            yield from _rows(member)
    elif isinstance(node, Phrase):
        yield from _rows(node.node)
    elif isinstance(node, Thing):
        for mark in node.marks:
            yield from _rows(mark)
    elif isinstance(node, Statement):
        for part in (node.actor, *node.objects, *(each for group in node.groups for each in group)):
            yield from _rows(part)
