"""Statements with several aims as one for each, and what an agreement provides as what holds under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from eightk.wording.statements.nodes import Mark, Node, Phrase, Ref, Row, Statement, Thing
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.roles import settled

_LISTING = {"contain": "", "entitle": "to", "include": "", "pay": "", "provide": "for", "receive": ""}
"""Verbs of which each of several things may be told by itself, and what stands before these."""


def severed(node: Node) -> list[Node]:
    """A statement with several aims as one for each: he agreed to serve and to assist."""
    if not isinstance(node, Statement):
        return [node]
    _reached(node)
    provided = _provided(node)
    if provided is not None:
        return [each for inner in provided for each in severed(inner)]
    listed = _listed(node)
    if listed is not None:
        return listed
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
    actor = statement.actor
    if statement.time or actor is None or not _is_document(actor):
        return None
    inner = statement.objects[0]
    members = inner.members if isinstance(inner, Row) and inner.conjunction == "and" else [inner]
    said = [member for member in members if isinstance(member, Statement) and member.link == "that"]
    if len(said) < len(members) or len(statement.groups) > 1:
        return None
    found: list[Node] = []
    for at, member in enumerate(said):
        groups = [list(part) for part in member.groups]
        groups[0] += [*statement.groups[0], *([Phrase("under", actor)] if not at else [])]
        found.append(replace(member, link="", groups=groups))
    return found


def _listed(statement: Statement) -> list[Node] | None:
    """What has several things, as one for each: contains a covenant and a waiver, will be paid a salary and a bonus.

    What else is told of it might be told of the last of them alone, and of what was done the order tells what came
    first."""
    if (
        statement.negated
        or not _is_to_come(statement)
        or len(statement.groups) > 1
        or statement.link
        or len(statement.objects) > 1
    ):
        return None
    taken = _LISTING.get(statement.verb)
    if taken is None:
        return None
    statement = _without_labels(statement, taken)
    if not all(_is_beside(node) for node in statement.groups[0] if not _is_list(node, taken)):
        return None
    place = next((node for node in (*statement.objects, *statement.groups[0]) if _is_list(node, taken)), None)
    row = place.node if isinstance(place, Phrase) else place
    things = [each for each in row.members if isinstance(each, Thing)] if isinstance(row, Row) else []
    if place is None or not isinstance(row, Row) or len(things) < len(row.members) or _may_end_all(things):
        return None
    beside = (statement.actor, *statement.objects, *(_node(each) for each in statement.groups[0] if each is not place))
    if not all(_is_one(node) for node in beside if node is not None and node is not place):
        return None
    return [_with(statement, place, member) for member in things]


def _node(node: Node) -> Node | None:
    """What a phrase introduces."""
    return node.node if isinstance(node, Phrase) else None


def _is_one(node: Node) -> bool:
    """Whether it is the same one, said twice: Mr. Hall, the Company; not a director, no director, he or she."""
    if isinstance(node, Row):
        return node.conjunction == "and" and all(map(_is_one, node.members))
    return not isinstance(node, Thing) or not any(isinstance(mark, Mark) for mark in node.marks)


def _may_end_all(things: Sequence[Thing]) -> bool:
    """Whether what ends the last of several things may be told of the others too: a salary and a bonus set by the
    Board; not a salary of $5 and a bonus of $6."""
    *others, last = things
    own = [_words(thing) for thing in others]
    said = last.marks[last.is_owned :]
    return (last.kind != "word" and len(last.core) > 1) or any(  # "cash and stock worth $5"
        not isinstance(mark, Mark) and not (isinstance(mark, Phrase) and all(mark.word in words for words in own))
        for mark in said
    )


def _words(thing: Thing) -> frozenset[str]:
    """The prepositions of what hangs on a thing."""
    return frozenset(mark.word for mark in thing.marks if isinstance(mark, Phrase))


def _is_to_come(statement: Statement) -> bool:
    """Whether it tells what is or will be."""
    return statement.time in ("", "base")


def _without_labels(statement: Statement, taken: str) -> Statement:
    """Will receive (i) a salary and (ii) a bonus: will receive a salary and a bonus."""
    row = next((node for node in statement.groups[0] if isinstance(node, Row)), None)
    things = [_alone(each) for each in row.members] if row and row.conjunction == "and" and not row.ordered else []
    if row is None or not things or not all(things) or (statement.objects and not taken):
        return statement
    before = [node for node in statement.groups[0] if isinstance(node, Phrase) and node.word == taken]
    named = [each for each in things if each is not None]
    whole = Row("and", [*named])
    if not taken:
        rest = [node for node in statement.groups[0] if node is not row]
        sequence: list[Node] = [whole if node is row else node for node in statement.sequence]
        return settled(replace(statement, objects=[whole], groups=[rest], sequence=sequence))
    if len(before) != 1 or before[0].node.key:
        return statement
    phrase = Phrase(taken, whole)
    rest = [node for node in statement.groups[0] if node is not row and node is not before[0]]
    sequence = [phrase if node is row else node for node in statement.sequence if node is not before[0]]
    return replace(statement, groups=[[*rest, phrase]], sequence=sequence)


def _alone(node: Node) -> Thing | None:
    """The thing that is all there is of an item of a list."""
    if not isinstance(node, Statement) or node.verb or node.link or any(node.groups) or len(node.objects) != 1:
        return None
    thing = node.objects[0]
    return thing if isinstance(thing, Thing) else None


def _is_list(node: Node, taken: str) -> bool:
    """Whether it is what the verb lists: its object, or what stands after a preposition."""
    if isinstance(node, Phrase):
        return node.word == taken and not node.focus and _is_list(node.node, "")
    return not taken and isinstance(node, Row) and node.conjunction == "and" and not node.ordered


def _is_beside(node: Node) -> bool:
    """Whether it is told of all that is listed: who gets it, and under what."""
    return isinstance(node, Phrase) and node.word in ("to", "under") and not isinstance(node.node, Row)


def _with(statement: Statement, place: Node, member: Node) -> Statement:
    """The statement with one thing where it had several."""
    one = replace(place, node=member) if isinstance(place, Phrase) else member

    def put(nodes: list[Node]) -> list[Node]:
        return [one if node is place else node for node in nodes]

    groups = [put(group) for group in statement.groups]
    return replace(statement, objects=put(statement.objects), groups=groups, sequence=put(statement.sequence))


def _is_document(node: Node) -> bool:
    """Whether it is an agreement or a plan, named here or before: a lease, which provides that."""
    thing = node.thing if isinstance(node, Ref) else node
    return isinstance(thing, Thing) and thing.head in DOCUMENTS
