"""What "not" may bear on beside the verb: he did not resign because of it, because of it he did not resign."""

from __future__ import annotations

from eightk.wording.statements.nodes import Node, Phrase, Statement, is_free
from eightk.wording.statements.noun_list import OF_TIME

_REASONS = frozenset({"because", "since", "as"})


def may_be_denied(node: Node) -> bool:
    """Whether "not" would bear on it if it stood after the verb: as a result of the merger."""
    if isinstance(node, Phrase):
        is_when = node.word in OF_TIME and is_free(node)
        return not is_when and node.word != "under"
    return isinstance(node, Statement) and node.link in _REASONS
