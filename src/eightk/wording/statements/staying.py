"""What tells another thing at the head of a sentence than at its end: of its subject, of a duration, of a "not"."""

from __future__ import annotations

from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.denial import is_of_leave, may_be_denied
from eightk.wording.statements.nodes import Node, Phrase, Ref, Row, Statement, Thing
from eightk.wording.statements.vocabulary import HONORIFICS, words

_RECEIVING = words("to for with from")
_PEOPLE = frozenset({"person", "pronoun", "office"})
_CALLED = words("consultant director employee executive officer he her him she")


def stays_first(statement: Statement, node: Node) -> bool:
    """Whether what stands before the subject must stay there: because he disagreed he did not resign."""
    is_denied = statement.negated and may_be_denied(node)
    return is_denied or is_of_leave(statement, node) or _is_of_subject(statement, node)


def _is_of_subject(statement: Statement, node: Node) -> bool:
    """Whether it tells what the subject does, and at the end somebody else might do it: after signing a release, the
    Company paid Mr. Hall."""
    act = node.node if isinstance(node, Phrase) else node
    if statement.passive or not isinstance(act, Statement) or not act.verb or act.actor is not None:
        return False
    if act.link in ("", "to") or (act.passive and act.link != "ing"):
        return False
    groups = (each for group in statement.groups for each in group if each is not node)
    given = (each.node for each in groups if isinstance(each, Phrase) and each.word in _RECEIVING)
    is_human = statement.actor is not None and _is_human(statement.actor)
    return any(is_actor(each) and (_is_human(each) or not is_human) for each in (*statement.objects, *given))


def _is_human(node: Node) -> bool:
    """Whether it is one person, and no company: of the two a person acts after joining a company."""
    if not isinstance(node, Thing):
        return not isinstance(node, Row | Ref)
    return node.kind in _PEOPLE or node.head in _CALLED or any(word in HONORIFICS for word in node.core)
