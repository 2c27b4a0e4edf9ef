"""Reads a verb with its auxiliaries: modality, negation, time and voice."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements import fronting
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.nodes import Mark, Statement
from eightk.wording.statements.telling import AUXILIARIES, DONE
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import ADDING, words

_WITHIN = words("all both each only solely")
"""What may stand among the auxiliaries of a verb, as it is written."""


def read_verb(cursor: Cursor, statement: Statement) -> None:
    """Auxiliaries, "not", adverbs and the verb, into the statement."""
    seen: list[Token] = []
    while not cursor.is_done and not (seen and seen[-1].tag == "verb"):
        token = cursor.tokens[cursor.at]
        if token.tag == "not":
            statement.negated = not statement.negated
            statement.early.append("not")
            if not statement.negated:  # "not not"
                statement.add(Mark("not not"))
        elif token.tag == "adverb":
            word = "also" if token.key in ADDING else token.key
            statement.add(Mark(f"not {word}" if statement.negated else word))
            statement.early.append(word)
        elif token.tag in AUXILIARIES or token.tag == "verb":
            seen.append(token)
        elif seen and _stands_within(cursor, token):
            statement.add(Mark(token.key))
            statement.early.append(token.key)
        elif token.tag == "comma" and seen and _interposed(cursor, statement):
            continue
        else:
            break
        cursor.at += 1
    _conjugate(statement, seen)


def _stands_within(cursor: Cursor, token: Token) -> bool:
    """Whether "only" or "each" stands between an auxiliary and its verb: may only be paid, are each entitled."""
    return token.key in _WITHIN and cursor.tag(1) in (*AUXILIARIES, "verb") and cursor.tag(-1) in AUXILIARIES


def _interposed(cursor: Cursor, statement: Statement) -> bool:
    """What stands between an auxiliary and its verb bears on every verb that is joined to it."""
    known = len(statement.groups[0])
    found = fronting.interposed(cursor, statement)
    statement.within += statement.groups[0][known:]
    statement.fronted += statement.groups[0][known:]
    return found


def _conjugate(statement: Statement, seen: Sequence[Token]) -> None:
    if not seen:
        return
    statement.modal = " ".join(token.key for token in seen if token.tag == "modal")
    last, first = seen[-1], seen[0]
    statement.is_bare = len(seen) == 1 and last.tag == "verb"
    if last.form == "third" and len(seen) > 1:  # "have assigns": no verb group
        statement.add(Mark("third"))
    statement.verb = last.verb if last.tag == "verb" else last.tag
    has_be = any(token.tag == "be" for token in seen[:-1])
    statement.passive = last.form == "past" and has_be
    statement.time = _time(statement.verb, seen, first, last, has_be=has_be)
    statement.is_perfect = statement.time == "past" and any(token.key in ("has", "have") for token in seen[:-1])


def _time(verb: str, seen: Sequence[Token], first: Token, last: Token, *, has_be: bool) -> str:
    if first is last and first.tag == "verb":
        return first.form if first.form in ("base", "past") else ""
    past = first.key in ("was", "were", "had", "did")
    perfect = any(token.tag == "have" for token in seen[:-1])
    going = (last.form == "gerund" and has_be) or any(token.key == "being" for token in seen[:-1])
    if perfect and not past and not going and verb in DONE:
        return "past"  # what has been filed was filed
    return " ".join(name for name, holds in (("past", past), ("perfect", perfect), ("going", going)) if holds)
