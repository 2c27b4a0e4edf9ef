"""Verbs joined by "and" or "or": what they share, and what bears on both."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.statements import clauses, fronting, verbs
from eightk.wording.statements.binding import is_bound, is_of_item, is_told_alone
from eightk.wording.statements.cursor import STARTS, Cursor
from eightk.wording.statements.governing import AFTER_VERB, TO_DO
from eightk.wording.statements.nodes import Mark, Node, Phrase, Row, Statement, Thing, joined, mixing
from eightk.wording.statements.noun_list import POSTPOSED
from eightk.wording.statements.ordering import tells_order
from eightk.wording.statements.roles import settled, taken
from eightk.wording.statements.telling import GIVERS
from eightk.wording.statements.vocabulary import GIVING, REACHING, SAYING


def doubt(cursor: Cursor, here: int, following: Node) -> None:
    """Whether a clause after "and" is still part of what was only said to be: alleges that it breached and it owes."""
    told = any(each.key == "that" and each.tag in ("subordinator", "relative") for each in cursor.tokens[:here])
    if told and isinstance(following, Statement):
        following.add(Mark("that?"))


def reach_back(found: list[Node]) -> None:
    """What ends the last of several clauses may bear on the others too: unless he resigns, within thirty days."""
    last = found[-1] if len(found) > 1 else None
    for node in found[:-1] if isinstance(last, Statement) else ():
        if isinstance(node, Statement) and node.verb:
            reach = sorted(reaching(last, node))
            if reach:
                node.add(Mark("~" + "&".join(reach)))


def reaching(node: Node | None, before: Statement | None = None) -> Iterator[str]:
    """The phrases in a node that may bear on what is joined before it too: `before` is that clause."""
    if isinstance(node, Row):
        for member in node.members:
            yield from reaching(member)
    elif isinstance(node, Phrase):
        if node.word in REACHING or node.word == "~":
            yield node.key
        yield from reaching(node.node)
    elif isinstance(node, Thing):
        for mark in node.marks:
            if not (isinstance(mark, Thing) and mark.head in POSTPOSED):
                yield from reaching(mark)
    elif isinstance(node, Statement):
        if node.link not in ("to", "ing", "", "that"):
            yield node.key
        phrases = [each for group in node.groups for each in group if each not in node.fronted or is_aim(each)]
        about = [each for each in phrases if isinstance(each, Phrase) and not is_aim(each) and not _is_exhibit(each)]
        bound = is_bound if node.link != "to" else is_told_alone
        own = {
            id(each) for each in about if is_of_item(each, node) or (before is not None and bound(each, node, before))
        }
        yield from (each.key for each in about if each.node is not node.subject and id(each) not in own)
        for each in (*node.objects, *phrases):
            is_aim_of = isinstance(each, Statement) and each.link == "to"
            yield from reaching(
                each.node if isinstance(each, Phrase) and id(each) in own else each, before if is_aim_of else None
            )


def _is_exhibit(phrase: Phrase) -> bool:
    """As Exhibit 10.1: it bears on what is filed alone."""
    return phrase.word == "as" and isinstance(phrase.node, Thing) and phrase.node.kind == "reference"


def is_aim(node: Node) -> bool:
    """Whether it is what is to be done."""
    return isinstance(node, Phrase) and node.word == "aim"


def carry(first: Node | None, following: Node, *, is_own: bool = False) -> None:
    """What stands before the first of two clauses joined by "and" bears on the second too: if he resigns.

    A second one with a subject of its own (`is_own`) is not reached by what stands within the first; whether one with
    "will" or "may" of its own is, stays open."""
    if isinstance(first, Statement) and isinstance(following, Statement):
        fronted = [node for node in first.fronted if not (is_own and node in first.within)]
        if first.within and not is_own and following.modal and not following.is_bare:
            following.add(Mark("within?"))
        following.groups[0] += fronted
        following.fronted += fronted
        if following.passive and following.actor is None:
            following.actor = taken(following, "by")
        is_again = first.verb == following.verb and first.manner == following.manner and not first.objects
        aims = any(isinstance(each, Statement) and each.link == "to" for group in first.groups for each in group)
        is_open = first.verb in SAYING and (is_own or not _has_told(first))
        if (is_open and not is_again and not aims) or any(
            isinstance(each, Statement) and each.link == "that" for each in first.objects
        ):
            following.add(Mark("that?"))  # "alleges that it breached and it owes"


def is_in_order(cursor: Cursor) -> bool:
    """Whether the sentence binds what is said to the order in which it is said, here or beside what is read."""
    return tells_order([*cursor.ahead, *cursor.tokens, *cursor.beyond])


def _has_told(statement: Statement) -> bool:
    """Whether what is told is a thing, or whom: provides for a salary, informed the Board; not that something is so."""
    if statement.objects:
        return not any(isinstance(node, Statement) for node in statement.objects)
    taken = AFTER_VERB.get(statement.verb, ())
    return any(isinstance(node, Phrase) and node.word in taken for node in statement.groups[0])


def _goes_with(cursor: Cursor, outer: Statement, first: Statement) -> bool:
    """Whether the verb after "and" is built like that of the outer clause and not like that of the inner one."""
    here, following = cursor.at, Statement()
    skip_conjunction(cursor)
    verbs.read_verb(cursor, following)
    cursor.at = here
    return following.manner == outer.manner != first.manner


def coordinated(cursor: Cursor, first: Statement, outer: Statement | None = None) -> Node:
    """Further verbs of the same clause: "and to repay it"."""
    members: list[Node] = [first]
    conjunction, ordered = "", cursor.ordered
    is_open = first.link == "to" and _may_be_outer(cursor, first)
    while cursor.verb_joins() and (first.link != "to" or cursor.base_joins()):
        if outer is not None and outer.verb and _goes_with(cursor, outer, first):
            break
        conjunction, mixed = mixing(conjunction, skip_conjunction(cursor))
        ordered = ordered or mixed
        has_to = cursor.tag() == "to"
        following = further(cursor, first)
        carry(first, following)
        if has_to and (is_open or _may_have_object(members[-1], following)):
            following.add(Mark("to"))
        following.negated = following.negated or (first.negated and conjunction.split()[-1] in ("or", "nor"))
        members.append(following)
    reach_back(members)
    return joined(conjunction or "and", members, ordered=ordered)


def _may_be_outer(cursor: Cursor, first: Statement) -> bool:
    """Whether a verb without "to" after "and" may be joined to an outer one: will ask the Bank to resign and pay."""
    inner = cursor.at - 1
    while inner > 0 and not (cursor.tokens[inner].verb == first.verb and cursor.tokens[inner - 1].tag == "to"):
        inner -= 1
    if cursor.tag(-1) == "noun" and cursor.tag(-2) == "to":
        return True  # "the right to mine"
    before = cursor.tokens[inner - 2] if inner > 1 else None
    if before is None or before.tag not in ("noun", "pronoun", "term", "close"):
        return False
    is_told = before.kind != "word" or before.key in GIVERS | TO_DO or before.tag != "noun" or before.is_capital
    return is_told and any(_is_bare_verb(cursor, at) for at in range(1, inner - 2))


def _is_bare_verb(cursor: Cursor, at: int) -> bool:
    """Whether the verb at a place stands after "to" or "will"."""
    before = next((token for token in reversed(cursor.tokens[:at]) if token.tag not in ("adverb", "not")), None)
    is_base = cursor.tokens[at].tag == "verb" and cursor.tokens[at].form == "base"
    return is_base and before is not None and before.tag in ("to", "modal")


def _may_have_object(before: Node, following: Statement) -> bool:
    """Whether what the second verb acts on may be the first's too: to sell and use the proceeds."""
    return isinstance(before, Statement) and not before.objects and not any(before.groups) and bool(following.objects)


def skip_conjunction(cursor: Cursor) -> str:
    """The conjunction that comes next, past a comma before it."""
    cursor.at += cursor.tag() == "comma"
    return cursor.take()


def _has_object(cursor: Cursor, statement: Statement) -> bool:
    """Whether what follows a past form makes it an active verb: were issued in 2020 and redeemed the bonds."""
    return cursor.tag() in STARTS and statement.verb not in GIVING


def _may_share(first: Statement, statement: Statement) -> bool:
    """Whether a verb without auxiliaries may have those of the one before it, and what stands among them."""
    if not statement.is_bare:
        return False
    is_done = first.passive or first.is_perfect or "perfect" in first.time
    return statement.time == "base" or (statement.time == "past" and is_done)


def further(cursor: Cursor, first: Statement) -> Statement:
    """A statement of the same subject; it takes over the auxiliaries that it does not repeat."""
    statement = Statement(link=first.link)
    while cursor.tag() in ("not", "adverb") and cursor.tag(1) == "to":
        statement.negated = statement.negated or cursor.tag() == "not"
        if cursor.tag() == "adverb":
            statement.add(Mark(cursor.word()))
        cursor.at += 1
    has_to = cursor.tag() == "to"
    cursor.at += has_to
    if cursor.tag() == "comma":
        fronting.interposed(cursor, statement)
    verbs.read_verb(cursor, statement)
    if not has_to and _may_share(first, statement):
        for word in first.early:
            statement.add(Mark(f"{word}?"))  # "will not retire and serve": whether he will serve is open
    if first.modal and statement.is_bare and statement.time in ("base", "past"):
        statement.modal = first.modal
        statement.passive = statement.passive or (first.passive and statement.time == "past")
        statement.time, statement.is_perfect = first.time, first.is_perfect
    elif first.passive and statement.is_bare and statement.time == "past" and not _has_object(cursor, statement):
        statement.passive, statement.time, statement.is_perfect = True, first.time, first.is_perfect
    if first.link == "to":
        statement.time = statement.time.removeprefix("base").strip()
    clauses.subject(statement, first.subject)
    clauses.complements(cursor, statement, inner=True)
    return settled(statement)
