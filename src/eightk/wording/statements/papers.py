"""What a paper does and what is done by it: the amendment extends the term, under it the term is extended."""

from __future__ import annotations

from eightk.wording.statements.nodes import Mark, Node, Phrase, Ref, Statement, Thing, is_whole
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import words

_CHANGING = words("amendment amendments addendum")
"""Papers that change another: under them nobody else does."""
_TOLD = words("description descriptions disclosure discussion summary")
"""What tells of a paper in fewer words."""
_CHANGED = words("add change decrease delete eliminate extend increase modify raise reduce remove revise shorten")


def by_papers(statement: Statement) -> None:
    """The amendment extended the term: under it the term was extended. Terms are set forth in it: it contains them."""
    _extended(statement)
    _contained(statement)
    if statement.passive and statement.verb == "incorporate":
        statement.objects = [_copied(each) for each in statement.objects]
    if statement.verb == "qualify" and len(statement.objects) == 1 and len(statement.groups) == 1:
        _qualified(statement, statement.objects[0])


def _extended(statement: Statement) -> None:
    paper = statement.actor
    if statement.verb not in _CHANGED or statement.negated or statement.modal or len(statement.objects) != 1:
        return
    if isinstance(paper, Thing | Ref) and (paper.thing if isinstance(paper, Ref) else paper).head in _CHANGING:
        statement.actor, statement.passive = None, True
        statement.add(Phrase("under", paper))


def _contained(statement: Statement) -> None:
    """Terms are set forth in the lease, are contained in it: the lease contains them."""
    group = statement.groups[0]
    forth = [node for node in group if isinstance(node, Mark) and node.text == "forth"]
    places = [node for node in group if isinstance(node, Phrase) and node.word == "in" and not node.focus]
    if statement.verb != "set" or len(forth) != 1 or len(statement.objects) != 1 or len(statement.groups) > 1:
        return
    if statement.passive and (len(places) != 1 or len(group) != 2 or statement.actor is not None or statement.negated):
        return
    paper = places[0].node if statement.passive else statement.actor
    if not _is_paper(paper) or (not statement.passive and len(group) != 1):
        return
    statement.verb, statement.actor, statement.passive = "contain", paper, False
    statement.groups, statement.sequence = [[]], []


def _is_paper(node: Node | None) -> bool:
    return isinstance(node, Thing | Ref) and (node.thing if isinstance(node, Ref) else node).head in DOCUMENTS


def _copied(node: Node) -> Node:
    """A copy of it is incorporated: it is."""
    if not isinstance(node, Thing) or node.core != ["copy"] or len(node.marks) != 1:
        return node
    mark = node.marks[0]
    return mark.node if isinstance(mark, Phrase) and mark.word == "of" else node


def _qualified(statement: Statement, told: Node) -> None:
    """The text qualifies the summary in its entirety: it is qualified in its entirety by reference to the text."""
    if not isinstance(told, Thing) or told.head not in _TOLD or statement.actor is None:
        return
    for nodes in (statement.groups[0], told.marks):
        for node in [each for each in nodes if _is_whole(each)]:
            nodes.remove(node)
            statement.sequence = [each for each in statement.sequence if each is not node]
            statement.groups[0].append(Mark("entirely"))
    actor = statement.actor
    for head in ("reference", "text"):
        if (
            isinstance(actor, Thing)
            and actor.head == head
            and len(actor.marks) == 1
            and actor.core[:-1] in ([], ["full"])
        ):
            mark = actor.marks[0]
            inner = mark.node if isinstance(mark, Phrase) and mark.word == "~" else mark
            actor = inner.node if isinstance(inner, Phrase) and inner.word in ("of", "to") else actor
    statement.actor = actor


def _is_whole(node: Node) -> bool:
    """Whether it is "in its entirety"."""
    inner = node.node if isinstance(node, Phrase) and node.word == "~" else node
    return isinstance(inner, Phrase) and inner.word == "in" and is_whole(inner)
