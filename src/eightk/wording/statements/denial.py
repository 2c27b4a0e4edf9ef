"""What "not" or "may" bears on beside the verb: he did not resign because of it, because of it he did not resign; may
appoint for a year, for a year may appoint."""

from __future__ import annotations

from eightk.wording.statements.governing import TO_DO
from eightk.wording.statements.nodes import Node, Phrase, Statement, Thing, is_free
from eightk.wording.statements.noun_list import OF_TIME

_REASONS = frozenset({"because", "since", "as"})
_LEAVE = frozenset({"can", "could", "may", "might"})
_LASTING = frozenset({"during", "for", "from", "through", "throughout", "to", "until"})


def may_be_denied(node: Node) -> bool:
    """Whether "not" would bear on it if it stood after the verb: as a result of the merger."""
    if isinstance(node, Phrase):
        is_when = node.word in OF_TIME and is_free(node)
        return not is_when and node.word != "under"
    return isinstance(node, Statement) and node.link in _REASONS


def is_of_leave(statement: Statement, node: Node) -> bool:
    """Whether it tells how long, before the verb of what may be done or of a right to do it, and so how long it may."""
    is_right = any(isinstance(each, Thing) and each.head in TO_DO for each in statement.objects)
    return (statement.modal in _LEAVE or is_right) and isinstance(node, Phrase) and node.word in _LASTING
