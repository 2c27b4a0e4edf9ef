"""Acts told by a noun with "make" or "entitle": changes were made to the plan."""

from __future__ import annotations

from eightk.wording.statements.nodes import Node, Phrase, Statement, Thing
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.verb_list import VERB_FORMS

_CHANGES = {"change": "change", "changes": "change", "revision": "change", "revisions": "change"}
"""What is made to a paper."""
_SUMS = frozenset({"money", "number", "percent", "span"})


def in_verbs(statement: Statement) -> None:
    """Changes were made to the plan: the plan was changed. Entitled to receive a fee: entitled to a fee."""
    if statement.verb == "make" and statement.passive and len(statement.objects) == 1:
        _changed(statement)
    if statement.verb == "revise" and all(
        isinstance(each, Thing) and each.head in DOCUMENTS for each in statement.objects
    ):
        statement.verb = "change"
    if statement.verb == "entitle":
        _entitled(statement)


def _changed(statement: Statement) -> None:
    thing = statement.objects[0]
    if not isinstance(thing, Thing) or len(thing.core) != 1 or thing.head not in _CHANGES:
        return
    phrases = [(group, node) for group in statement.groups for node in group if _is_to(node)]
    marks = [mark for mark in thing.marks if _is_to(mark)]
    if len(marks) + len(phrases) != 1 or len(thing.marks) != len(marks):
        return
    for group, node in phrases:
        group.remove(node)
        statement.sequence = [each for each in statement.sequence if each is not node]
    found = [*marks, *(node for _, node in phrases)][0]
    if isinstance(found, Phrase):
        statement.verb, statement.objects = _CHANGES[thing.head], [found.node]


def _is_told(node: Node) -> bool:
    """Whether it can be no verb: a fee, $5; not rent, transfer rights."""
    if isinstance(node, Thing) and any(form == "base" for _, form in VERB_FORMS.get(node.head, ())):
        return False
    return isinstance(node, Thing) and (node.article != "" or node.is_owned or node.kind in _SUMS)


def _is_to(node: Node) -> bool:
    """Whether it tells to what paper."""
    return (
        isinstance(node, Phrase) and node.word == "to" and isinstance(node.node, Thing) and node.node.head in DOCUMENTS
    )


def _entitled(statement: Statement) -> None:
    """Is also entitled to receive a fee: is also entitled to a fee."""
    for group in statement.groups:
        for at, node in enumerate(group):
            if not isinstance(node, Statement) or node.link != "to" or node.verb != "receive" or node.passive:
                continue
            is_plain = len(node.objects) == 1 and not node.negated and not any(node.groups)
            is_plain = is_plain and _is_told(node.objects[0])
            if is_plain:
                group[at] = Phrase("to", node.objects[0])
                statement.sequence = [group[at] if each is node else each for each in statement.sequence]
