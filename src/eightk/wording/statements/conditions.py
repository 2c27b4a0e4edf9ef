"""Conditions before the clause on which they bear."""

from __future__ import annotations

from eightk.wording.statements import clauses, joining
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.nodes import Mark, Node, Phrase, Statement, joined
from eightk.wording.statements.vocabulary import TELLING

_CONDITIONS = frozenset({"if", "unless", "when", "in-the-event-that"})


def read_condition(cursor: Cursor) -> Node:
    """A condition before its clause, with all that "and" or "or" joins to it: if he resigns or it dismisses him, ..."""
    link, start = cursor.word(), cursor.at
    first = clauses.subordinate(cursor)
    if isinstance(first, Statement) and link == "as":
        return _as_told(first)
    if not isinstance(first, Statement) or link not in _CONDITIONS or cursor.tag() != "conjunction":
        return first
    members: list[Node] = [first]
    conjunction = cursor.word()
    while cursor.word() == conjunction and cursor.clause(1) and _comma_before_clause(cursor):
        cursor.at += 1
        members.append(joining.coordinated(cursor, clauses.clause(cursor, Statement(link=link), inner=True)))
    joining.reach_back(members)
    return joined(conjunction, members, ordered=cursor.ordered or cursor.at == start)


def _as_told(clause: Statement) -> Node:
    """As the Company previously reported: as previously reported by the Company."""
    is_plain = not (clause.passive or clause.negated or clause.modal or clause.objects) and clause.time == "past"
    if not is_plain or clause.verb not in TELLING or clause.actor is None or len(clause.groups) > 1:
        return clause
    early = [node for node in clause.groups[0] if isinstance(node, Mark)]
    rest = [node for node in clause.groups[0] if node not in early]
    told = Statement(link="ing", verb=clause.verb, passive=True, actor=clause.actor, groups=[rest])
    told.sequence = [node for node in clause.sequence if node not in early]
    return Phrase("as", told, "".join(f"{mark.text} " for mark in early))


def _comma_before_clause(cursor: Cursor) -> bool:
    """Whether a comma and another clause follow later."""
    commas = (at for at in range(cursor.at, len(cursor.tokens)) if cursor.tokens[at].tag == "comma")
    return any(cursor.clause(at + 1 - cursor.at) for at in commas)
