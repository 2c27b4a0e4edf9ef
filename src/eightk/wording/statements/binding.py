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
_NAMING = words("appoint elect name")
_INTERESTS = words("interest interests")
_DISCLOSING = words("disclose report")
_BEING = _LASTING | words("be have hold serve")
_PAST = ("past", "perfect")
_CHANGING = words("decrease extend increase lower raise reduce")
"""To so much, to a day."""
_READY = words("able eligible free obligated ready required willing")
"""Who is so is so to do something."""


def is_bound(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether a phrase about the last of two clauses cannot bear on the one before it."""
    if not (before.objects or any(before.groups)):
        return False
    if is_taken(phrase, last) or _has_its_own(phrase, before) or _is_of_no_day(phrase, last, before):
        return True
    return _is_served(phrase, last, before) or _is_of_past(phrase, last, before) or _is_new(phrase, last, before)


def is_of_item(phrase: Phrase, clause: Statement) -> bool:
    """Whether it is the rule under which something is disclosed, and nothing else is so: required to be disclosed under
    Item 404(a)."""
    return phrase.word == "under" and clause.verb in _DISCLOSING and _kind(phrase.node) == "reference"


def is_told_alone(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether what is to be done takes it, and the clause before is whole: is paid $5 and is eligible to participate
    in the plan."""
    is_ready = any(isinstance(node, Thing) and node.head in _READY for node in before.objects)
    return bool(before.objects or any(before.groups)) and not is_ready and is_taken(phrase, last)


def _is_of_past(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether it is a day of the past, and the clause before tells what is: is a director and joined the bank in
    2014."""
    is_now = before.verb in _BEING and not (before.time or before.modal or before.passive)
    is_day = phrase.word in ("in", "on", "since") and isinstance(phrase.node, Thing) and phrase.node.kind == "date"
    return is_now and is_day and last.time in _PAST and not last.modal


def _is_new(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether it is to what something is changed: increases the loan to $5 and extends the term to May 1."""
    if phrase.word != "to" or last.verb not in _CHANGING or _kind(phrase.node) not in _VALUES:
        return False
    return any(isinstance(each, Phrase) and each.word == "to" for group in before.groups for each in group)


def _is_served(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether it tells since when or as what one has served, and the clause before tells of a past that is over: joined
    the bank and has served as President since May."""
    is_over = before.time == "past" and not before.is_perfect and before.verb not in _SERVING
    is_over = is_over or _is_value(before)
    is_served = last.time == "perfect" and last.verb in _SERVING and not last.negated
    return is_over and is_served and phrase.word in ("as", "since")


def is_taken(phrase: Phrase, last: Statement) -> bool:
    """Whether the verb takes it: provides for a salary, complies with the plan, there is none between them."""
    if last.verb == "be" and phrase.word == "between":
        return True
    if phrase.word == "as":
        return last.verb in _NAMING and bool(last.objects)
    if phrase.word == "in" and last.verb == "have":
        return any(isinstance(node, Thing) and node.head in _INTERESTS for node in last.objects)
    is_plain = last.verb != "provide" or not last.objects
    return is_plain and phrase.word in AFTER_VERB.get(last.verb, ())


def _has_its_own(phrase: Phrase, before: Statement) -> bool:
    """Whether the clause before has its own: resigned on May 1 and was paid on May 2."""
    alike = [each for group in before.groups for each in group if isinstance(each, Phrase) and each.word == phrase.word]
    return any(_kind(each.node) == _kind(phrase.node) != "" or each.key == phrase.key for each in alike)


def _kind(node: Node) -> str:
    """What kind of value it states, or that it is someone."""
    if isinstance(node, Row):
        kinds = {_kind(member) for member in node.members}
        return kinds.pop() if len(kinds) == 1 else ""
    if isinstance(node, Thing) and node.kind in _VALUES:
        return node.kind
    return "actor" if is_actor(node) else ""


def _is_value(statement: Statement) -> bool:
    """Whether it tells that something is so much: the price is $5, Ms. Bell is 52."""
    is_now = statement.verb == "be" and not (statement.time or statement.modal or statement.negated)
    return is_now and any(isinstance(node, Thing) and _is_so_much(node) for node in statement.objects)


def _is_so_much(thing: Thing) -> bool:
    return thing.kind in _VALUES or thing.head.startswith("count:")


def _is_of_no_day(phrase: Phrase, last: Statement, before: Statement) -> bool:
    """Whether it is the day of the one, and the other has none: bears interest and matures on May 1."""
    is_lasting = before.verb in _LASTING and not (before.time or before.modal or before.passive)
    return (
        (is_lasting or _is_value(before))
        and phrase.word == "on"
        and _kind(phrase.node) == "date"
        and last.verb in _RUNNING
    )
