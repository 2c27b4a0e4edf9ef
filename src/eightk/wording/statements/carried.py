"""What a document does by a clause of it, and of how many the number is that stands before its verb."""

from __future__ import annotations

from eightk.wording.statements.nodes import REL, Mark, Node, Phrase, Statement, Thing
from eightk.wording.statements.vocabulary import words

_CLAUSES = words("clause clauses covenant covenants provision provisions")
_DOING = words("limit permit prohibit require restrict")
_ARTICLES = frozenset({"a", "an"})


def carried(statement: Statement) -> None:
    """The statement with what it carries said by itself."""
    if statement.verb == "contain" and len(statement.objects) == 1:
        _by_a_clause(statement)
    first = statement.fronted[0] if statement.fronted else None
    if isinstance(first, Phrase) and first.word == "of":
        _of_how_many(statement, first)


def _by_a_clause(statement: Statement) -> None:
    """It contains a covenant that requires him to stay: it requires him to stay."""
    clause = statement.objects[0]
    if not isinstance(clause, Thing) or len(clause.core) != 1 or clause.head not in _CLAUSES:
        return
    said = [mark for mark in clause.marks if not (isinstance(mark, Mark) and mark.text in _ARTICLES)]
    inner = said[0] if len(said) == 1 else None
    if not isinstance(inner, Statement) or inner.verb not in _DOING or not _is_of_it(inner.actor):
        return
    if inner.link or inner.negated or inner.modal or inner.passive or statement.negated or statement.modal:
        return
    if inner.time != statement.time or len(inner.groups) > 1 or len(statement.groups) > 1:
        return
    statement.verb, statement.objects = inner.verb, inner.objects
    statement.sequence = [*(node for node in statement.sequence if node is not clause), *inner.sequence]
    statement.groups[0] += inner.groups[0]


def _is_of_it(actor: Node | None) -> bool:
    return isinstance(actor, Mark) and actor.text == REL


def _of_how_many(statement: Statement, phrase: Phrase) -> None:
    """Of these options, 400 were granted: 400 of these options were granted."""
    done = statement.objects[0] if statement.passive and len(statement.objects) == 1 else None
    number = statement.actor or done
    if not isinstance(number, Thing) or number.kind != "count" or number.marks or phrase.focus:
        return
    number.marks.append(phrase)
    statement.fronted = [node for node in statement.fronted if node is not phrase]
    statement.groups = [[node for node in group if node is not phrase] for group in statement.groups]
    statement.sequence = [node for node in statement.sequence if node is not phrase]
