"""Whose discretion it is: amended by the Board at its discretion, the Board may amend it at its discretion."""

from __future__ import annotations

from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.holding import all_within
from eightk.wording.statements.nodes import Node, Phrase, Pronoun, Statement, Thing, is_of_choice
from eightk.wording.statements.telling import is_several


def chosen_by(statement: Statement) -> None:
    """Its discretion is that of who acts, where nothing else is named that could have one."""
    every = [node for group in statement.groups for node in group]
    found = [node for node in every if is_of_choice(node)]
    others = (*statement.objects, *(node for node in every if node not in found))
    if len(found) != 1 or not isinstance(statement.actor, Thing) or not is_actor(statement.actor):
        return
    if statement.passive and not _is_behind_doer(statement, found[0]):
        return  # "the bonus, in its discretion, is determined by the Board"
    if any(isinstance(node, Statement) or any(map(_may_choose, all_within(node))) for node in others):
        return
    own = "their" if is_several(statement.actor.head) else "its"
    for node in all_within(found[0]):
        if isinstance(node, Phrase) and isinstance(node.node, Pronoun) and node.node.word == own:
            node.node = statement.actor


def _is_behind_doer(statement: Statement, phrase: Node) -> bool:
    """Whether it follows "by" with who does it."""
    words = [
        node.word for node in statement.sequence if isinstance(node, Phrase) and (node is phrase or node.word == "by")
    ]
    return words[:1] == ["by"]


def _may_choose(node: Node) -> bool:
    return isinstance(node, Statement | Pronoun) or is_actor(node)
