"""What stands before the verb: phrases before the subject, and those set off by commas after it."""

from __future__ import annotations

from collections.abc import Callable

from eightk.wording.statements import apart, clauses, conditions, phrases, verbs
from eightk.wording.statements.adverbs import read_adverb
from eightk.wording.statements.cursor import DEEPEST, STARTS, Cursor
from eightk.wording.statements.nodes import Mark, Node, Phrase, Ref, Statement, Thing
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.roles import settled
from eightk.wording.statements.telling import AUXILIARIES, is_act


def front(cursor: Cursor, statement: Statement) -> None:
    """Phrases before the subject."""
    if cursor.depth > DEEPEST:
        statement.add(Mark(cursor.rest()))
        return
    cursor.depth += 1
    while not cursor.is_done and _fronts(cursor, statement):
        pass
    cursor.depth -= 1


def _fronts(cursor: Cursor, statement: Statement) -> bool:
    """The next phrase before the subject, if there is one."""
    tag = cursor.tag()
    if tag in ("comma", "colon"):
        if cursor.stops:
            return False
        cursor.at += 1
    elif cursor.phrase():
        node = _early(_to_comma(cursor, lambda: phrases.read_phrase(cursor, absorbs=True)))
        act = _taking_effect(node, statement)
        (act.marks.append if act else statement.add)(Phrase("~", node) if act else node)
    elif tag == "subordinator":
        statement.add(_early(conditions.read_condition(cursor)))
    elif tag == "adverb" and not cursor.finite():
        read_adverb(cursor, statement)
    elif cursor.participle():
        statement.add(_to_comma(cursor, lambda: apart.read_participle(cursor, about=False)))
    elif tag == "to" and cursor.tag(1) == "verb":
        statement.add(Phrase("aim", clauses.read_infinitive(cursor)))
    elif tag == "relative" or (tag in ("preposition", "to") and cursor.tag(1) == "relative"):
        apart.read_apart(cursor, None)
    else:
        return False
    return True


def _taking_effect(node: Node, statement: Statement) -> Thing | None:
    """The act named right before, if a phrase tells when it takes effect: upon his retirement, effective May 1."""
    last = statement.groups[0][-1] if statement.groups[0] else None
    is_told = isinstance(node, Phrase) and node.word == "effective"
    named = last.node if is_told and isinstance(last, Phrase) else None
    return named if isinstance(named, Thing) and is_act(named.head) else None


def _early(node: Node) -> Node:
    """A phrase before the verb: "as President" tells there what the subject is, and not what someone else becomes."""
    if isinstance(node, Phrase) and node.word == "as":
        node.focus = f"{node.focus}subject "
    return node


def _to_comma(cursor: Cursor, read: Callable[[], Node]) -> Node:
    """What is read up to the next comma at most."""
    before, cursor.stops = cursor.stops, True
    node = read()
    cursor.stops = before
    return node


def _add_interposed(cursor: Cursor, statement: Statement, about: Thing | None, node: Node) -> None:
    """A phrase between subject and verb; the date of the agreement just named is told of the agreement."""
    is_dated = isinstance(node, Phrase) and node.word.startswith("dated")
    if is_dated and statement.verb == "" and about is not None and about.head in DOCUMENTS:
        cursor.apart.append(Statement(verb="be", actor=Ref(about), groups=[[node]]))
    else:
        statement.add(_early(node))


def _read_having(cursor: Cursor) -> None:
    """The lease, having a term of two years, ends: it has a term of two years; where it has ended, it had."""
    having = Statement()
    verbs.read_verb(cursor, having)
    clauses.subject(having, cursor.spoken_of)
    _to_comma(cursor, lambda: clauses.read_rest(cursor, having))
    cursor.apart.append(settled(having))
    cursor.is_lost = cursor.is_lost or not _is_now(cursor)


def _is_now(cursor: Cursor) -> bool:
    """Whether the verb of what is or does follows a comma."""
    return cursor.tag() == "comma" and (cursor.word(1) in ("is", "are") or cursor.token_form(1) in ("third", "base"))


def interposed(cursor: Cursor, statement: Statement) -> bool:
    """What stands between subject and verb, set off by commas; whether there was any and the verb goes on after it."""
    start = cursor.at
    if cursor.word() == "also" and cursor.tag(1) == "comma" and cursor.tag(2) == "preposition":
        statement.add(Mark(cursor.take()))
        statement.early.append("also")
    while cursor.tag() == "comma":
        here = cursor.at
        cursor.at += 1
        if cursor.phrase():
            about = cursor.last
            _add_interposed(
                cursor, statement, about, _to_comma(cursor, lambda: phrases.read_phrase(cursor, absorbs=True))
            )
        elif cursor.tag() == "subordinator":
            statement.add(_to_comma(cursor, lambda: clauses.subordinate(cursor)))
        elif cursor.tag() == "adverb" and not cursor.finite():
            statement.add(Mark(cursor.take()))
        elif cursor.word() == "having" and cursor.tag(1) in STARTS:
            _read_having(cursor)
        elif cursor.finite() or cursor.tag() in (*AUXILIARIES, "verb"):
            break
        elif apart.apart_ahead(cursor):
            apart.read_apart(cursor, None)
        else:
            cursor.at = here
            break
    return cursor.at > start
