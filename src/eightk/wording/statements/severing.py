"""Statements with several aims as one for each, and what an agreement provides as what holds under it."""

from __future__ import annotations

from dataclasses import replace

from eightk.wording.statements.nodes import Mark, Node, Phrase, Row, Statement, Thing
from eightk.wording.statements.noun_list import DOCUMENTS


def severed(node: Node) -> list[Node]:
    """A statement with several aims as one for each: he agreed to serve and to assist."""
    if not isinstance(node, Statement):
        return [node]
    _reached(node)
    provided = _provided(node)
    if provided is not None:
        return [each for inner in provided for each in severed(inner)]
    for group in node.groups:
        for aims in group:
            if isinstance(aims, Row) and aims.conjunction == "and" and not aims.ordered and _are_aims(aims):
                rest = [[each for each in part if each is not aims] for part in node.groups]
                at = next(index for index, part in enumerate(node.groups) if part is group)
                parted = [
                    replace(node, groups=[[*part, aim] if index == at else part for index, part in enumerate(rest)])
                    for aim in aims.members
                ]
                for each in parted:
                    _reached(each)
                return list(parted)
    return [node]


def _reached(statement: Statement) -> None:
    """What may bear on what is to be done may bear on the whole: expects to close it and to pay, in May."""
    for aim in [node for group in statement.groups for node in group if isinstance(node, Statement)]:
        if aim.link == "to":
            marks = [node for group in aim.groups for node in group if isinstance(node, Mark) and node.text[:1] == "~"]
            aim.groups = [[node for node in group if node not in marks] for group in aim.groups]
            aim.sequence = [node for node in aim.sequence if node not in marks]
            statement.groups[0] += marks


def _are_aims(row: Row) -> bool:
    return all(isinstance(member, Statement) and member.link == "to" for member in row.members)


def _provided(statement: Statement) -> list[Node] | None:
    """The agreement provides that he will be paid: under the agreement he will be paid."""
    if statement.verb != "provide" or statement.negated or statement.modal or len(statement.objects) != 1:
        return None
    if not all(isinstance(node, Mark) and node.text in ("also", "that?") for node in statement.groups[0]):
        return None  # "in 2026 the lease provides": the year is not that of what it provides
    if statement.time or not isinstance(statement.actor, Thing) or statement.actor.head not in DOCUMENTS:
        return None
    inner = statement.objects[0]
    members = inner.members if isinstance(inner, Row) and inner.conjunction == "and" else [inner]
    said = [member for member in members if isinstance(member, Statement) and member.link == "that"]
    if len(said) < len(members) or len(statement.groups) > 1:
        return None
    found: list[Node] = []
    for at, member in enumerate(said):
        groups = [list(part) for part in member.groups]
        groups[0] += [*statement.groups[0], *([Phrase("under", statement.actor)] if not at else [])]
        found.append(replace(member, link="", groups=groups))
    return found
