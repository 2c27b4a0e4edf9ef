"""What one is to do or to have, in one form: acts as agent, serves as agent; shall be entitled, is entitled."""

from __future__ import annotations

from eightk.wording.statements.nodes import Node, Phrase, Row, Statement, Thing
from eightk.wording.statements.vocabulary import words

_POSTS = words("agent agents bookrunner bookrunners trustee trustees underwriter underwriters")
_CONDITIONS = words("after following if on once unless upon when")


def told_alike(statement: Statement) -> None:
    """The statement in the one form."""
    if statement.verb == "act" and not statement.objects and any(map(_is_post, _all(statement))):
        statement.verb = "serve"
    is_right = statement.verb == "entitle" and statement.passive and not statement.negated
    if is_right and statement.modal == "will" and any(map(_is_condition, _all(statement))):
        statement.modal, statement.time = "", ""


def _all(statement: Statement) -> list[Node]:
    return [node for group in statement.groups for node in group]


def _is_post(node: Node) -> bool:
    """Whether it is "as" with posts of these; who acts as an officer may do so for a time."""
    if not isinstance(node, Phrase) or node.word != "as":
        return False
    members = node.node.members if isinstance(node.node, Row) else [node.node]
    return all(isinstance(each, Thing) and each.head in _POSTS for each in members)


def _is_condition(node: Node) -> bool:
    """Whether it tells on what the right hangs: what is to come is then as sure as what is."""
    return (isinstance(node, Statement) and node.link in _CONDITIONS) or (
        isinstance(node, Phrase) and node.word in _CONDITIONS
    )
