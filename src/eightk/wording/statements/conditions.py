"""Conditions before the clause on which they bear."""

from __future__ import annotations

from eightk.wording.statements import clauses, joining
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.nodes import Node, Statement, joined

_CONDITIONS = frozenset({"if", "unless", "when", "in-the-event-that"})


def read_condition(cursor: Cursor) -> Node:
    """A condition before its clause, with all that "and" or "or" joins to it: if he resigns or it dismisses him, ..."""
    link, start = cursor.word(), cursor.at
    first = clauses.subordinate(cursor)
    if not isinstance(first, Statement) or link not in _CONDITIONS or cursor.tag() != "conjunction":
        return first
    members: list[Node] = [first]
    conjunction = cursor.word()
    while cursor.word() == conjunction and cursor.clause(1) and _comma_before_clause(cursor):
        cursor.at += 1
        members.append(joining.coordinated(cursor, clauses.clause(cursor, Statement(link=link), inner=True)))
    joining.reach_back(members)
    return joined(conjunction, members, ordered=cursor.ordered or cursor.at == start)


def _comma_before_clause(cursor: Cursor) -> bool:
    """Whether a comma and another clause follow later."""
    commas = (at for at in range(cursor.at, len(cursor.tokens)) if cursor.tokens[at].tag == "comma")
    return any(cursor.clause(at + 1 - cursor.at) for at in commas)
