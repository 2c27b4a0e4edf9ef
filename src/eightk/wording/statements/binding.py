"""What ends the last of several clauses and bears on that one alone."""

from __future__ import annotations

from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.governing import AFTER_VERB
from eightk.wording.statements.nodes import Node, Phrase, Row, Statement, Thing
from eightk.wording.statements.vocabulary import words

_VALUES = frozenset({"date", "money", "percent", "reference", "span", "time"})
_RUNNING = words("commence expire mature vest")
"""What happens on a day, once."""
_SERVING = words("act serve work")
_LASTING = words("bear contain cover include provide")
"""What an agreement or a note does on no day."""


def is_bound(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether a phrase about the last of two clauses cannot bear on the one before it."""
    if not (before.objects or any(before.groups)):
        return False
    if _is_taken(phrase, last) or _has_its_own(phrase, before) or _is_of_no_day(phrase, last, before):
        return True
    return _is_served(phrase, last, before)


def _is_served(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether it tells since when or as what one has served, and the clause before tells of a past that is over: joined
    the bank and has served as President since May."""
    is_over = before.time == "past" and not before.is_perfect and before.verb not in _SERVING
    is_served = last.time == "perfect" and last.verb in _SERVING and not last.negated
    return is_over and is_served and phrase.word in ("as", "since")


def _is_taken(phrase: Phrase, last: Statement) -> bool:
    """Whether the verb takes it: provides for a salary, complies with the plan, there is none between them."""
    if last.verb == "be" and phrase.word == "between":
        return True
    is_plain = last.verb != "provide" or not last.objects
    return is_plain and phrase.word in AFTER_VERB.get(last.verb, ())


def _has_its_own(phrase: Phrase, before: Statement) -> bool:
    """Whether the clause before has its own: resigned on May 1 and was paid on May 2."""
    alike = [each for group in before.groups for each in group if isinstance(each, Phrase) and each.word == phrase.word]
    return any(_kind(each.node) == _kind(phrase.node) != "" for each in alike)


def _kind(node: Node) -> str:
    """What kind of value it states, or that it is someone."""
    if isinstance(node, Row):
        kinds = {_kind(member) for member in node.members}
        return kinds.pop() if len(kinds) == 1 else ""
    if isinstance(node, Thing) and node.kind in _VALUES:
        return node.kind
    return "actor" if is_actor(node) else ""


def _is_of_no_day(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether it is the day of the one, and the other has none: bears interest and matures on May 1."""
    is_lasting = before.verb in _LASTING and not (before.time or before.modal or before.passive)
    return is_lasting and phrase.word == "on" and _kind(phrase.node) == "date" and last.verb in _RUNNING
