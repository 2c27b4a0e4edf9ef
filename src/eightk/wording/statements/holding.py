"""What hangs on a thing."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.statements.nodes import Node, Phrase, Row, Thing


def all_within(node: Node) -> Iterator[Node]:
    """A thing and what hangs on it."""
    yield node
    if isinstance(node, Thing):
        for mark in node.marks:
            yield from all_within(mark)
    elif isinstance(node, Phrase):
        yield from all_within(node.node)
    elif isinstance(node, Row):
        for member in node.members:
            yield from all_within(member)
