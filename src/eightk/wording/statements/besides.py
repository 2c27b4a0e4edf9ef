"""“Also”, which tells no more than the place of a statement after another."""

from __future__ import annotations

from collections.abc import Iterable

from eightk.wording.statements.nodes import Mark, Node, Phrase, Statement

_ALSO = "also"
_FREE = frozenset({"as", "between", "by", "for", "from", "in", "into", "of", "on", "since", "to", "under", "with"})
"""Phrases that bind no statement after their own, whatever is said besides."""


def said_besides(nodes: Iterable[Node], before: Node | None) -> Node | None:
    """Takes "also" from each statement that follows one under no condition; the last of all, or the one before them.

    He will be paid; he will also be insured. Where the first is so only in a case, the second may be meant so too."""
    for node in nodes:
        if isinstance(node, Statement) and before is not None and _is_free(before):
            node.groups = [[each for each in group if not _is_also(each)] for group in node.groups]
            node.sequence = [each for each in node.sequence if not _is_also(each)]
            node.fronted = [each for each in node.fronted if not _is_also(each)]
        before = node
    return before


def _is_free(node: Node) -> bool:
    """Whether nothing about a statement may bear on the next one."""
    return isinstance(node, Statement) and not node.fronted and all(_binds_none(each) for each in _about(node))


def _about(statement: Statement) -> list[Node]:
    return [each for group in statement.groups for each in group]


def _binds_none(node: Node) -> bool:
    if isinstance(node, Phrase):
        return node.word in _FREE and not node.focus
    return isinstance(node, Mark) or (isinstance(node, Statement) and node.link in ("to", "that", ""))


def _is_also(node: Node) -> bool:
    return isinstance(node, Mark) and node.text == _ALSO
