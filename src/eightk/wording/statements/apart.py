"""Relative clauses and participles: about a noun, or apart from it as statements of their own."""

from __future__ import annotations

import re

from eightk.wording.statements import clauses, joining, things, verbs
from eightk.wording.statements.any_paper import may_be_any
from eightk.wording.statements.cursor import STARTS, Cursor
from eightk.wording.statements.nodes import REL, Mark, Node, Phrase, Ref, Row, Statement, Thing
from eightk.wording.statements.roles import settled
from eightk.wording.statements.telling import AUXILIARIES, DONE, is_several
from eightk.wording.statements.vocabulary import words

_DAY = re.compile(r"date:\d{4}-\d{2}-\d{2}")
_OF_PAPERS = words("amend amended attached dated effective expire filed mature provide replace restate supersede")
"""What is told of a paper, and not of those with whom it is made."""
_NEXT = 2
"""Words after "which" among which that is looked for."""
_CHANGES = words("addendum amendment supplement")
"""Papers about another, of which either may be spoken: an amendment to the lease, which provides."""
_WHICH = frozenset({"that", "which"})
_COMES_OF_IT = words("cause constitute entitle lead mean obligate reflect represent require result trigger")
"""What an act does, as well as an agreement."""
_PARTS = frozenset({"count", "money", "percent"})
_MAY_BE_OF_PAPER = words(
    "allow amend approve attach become begin call commence contain continue cover date describe effective end execute"
    " expire extend file govern grant have include incorporate last mature modify obligate permit prohibit provide"
    " renew replace require restrict run set sign specify subject-to supersede take terminate"
)
"""What an agreement does, or is done to it, and a company may do too."""
_FIRST = 3
"""Words that begin a sentence, by which two that speak of one such thing each are told apart."""
_NEAR = 4
"""Words that tell which of several agreements a clause is about."""


def read_participle(cursor: Cursor, *, about: bool) -> Statement:
    """A verb without its subject: "held by him", "beginning on June 1", after a noun or a preposition.

    `about` a noun it says the same as a relative clause with that noun."""
    statement = Statement(link="" if about else "ing")
    verbs.read_verb(cursor, statement)
    statement.passive = statement.passive or statement.time == "past"
    statement.time = ""
    if about:
        clauses.subject(statement, Mark(REL))
    clauses.complements(cursor, statement, inner=True)
    return settled(statement)


def may_be_some(cursor: Cursor, thing: Thing) -> bool:
    """Whether a comma decides if a participle tells which are meant, or tells of all: claims, filed in May. Of a lease
    or the lease it tells either way, where it is not any."""
    is_one = thing.article in ("a", "an", "the") or thing.is_owned or thing.is_name
    return is_several(thing.head) or not is_one or may_be_any(cursor, thing)


def read_relative(cursor: Cursor) -> Statement:
    """A relative clause, the noun it is about standing as one mark."""
    statement = Statement()
    lead = "" if cursor.tag() == "relative" else cursor.take()
    word = cursor.take()
    lead = "under" if word == "whereby" else lead
    if lead:
        statement.add(Phrase(lead, Mark(REL)))
    return _relative(cursor, statement, lead)


def _relative(cursor: Cursor, statement: Statement, lead: str) -> Statement:
    """What follows the relative pronoun."""
    if not lead and cursor.finite():
        return _clause_of(cursor, statement, Mark(REL))
    if not lead and cursor.tag() in STARTS and not cursor.clause():  # "which terms were"
        owned = things.read_thing(cursor, absorbs=True)
        owned.marks.append(Mark(REL))
        return _clause_of(cursor, statement, owned)
    clauses.clause(cursor, statement, inner=True)
    if not lead:
        statement.objects.append(Mark(REL))
    if lead == "of":
        _part_of(statement)
    return settled(statement)


def _part_of(statement: Statement) -> None:
    """Of which $5 was paid: $5 of which was paid."""
    told = next(iter(filter(None, (statement.actor, *statement.objects))), None)
    leads = [node for node in statement.groups[0] if isinstance(node, Phrase) and node.word == "of"]
    if isinstance(told, Thing) and told.kind in _PARTS and not told.marks and len(leads) == 1:
        statement.groups[0].remove(leads[0])
        statement.sequence = [node for node in statement.sequence if node is not leads[0]]
        told.marks.append(leads[0])


def told_once(statement: Statement) -> Statement:
    """The lawsuit that he filed, which was filed by him: filed by him. What was done once needs no time."""
    is_borne = any(isinstance(node, Mark) and node.text == REL for node in statement.objects)
    if is_borne and statement.verb in DONE and statement.time == "past" and not statement.modal:
        statement.time = ""
    return statement


def _dated(statement: Statement) -> Statement:
    """Filed on May 6, 2025: which was filed on May 6, 2025."""
    on = [node.node for group in statement.groups for node in group if isinstance(node, Phrase) and node.word == "on"]
    if statement.passive and statement.verb in DONE and any(_is_day(node) for node in on):
        statement.time = "past"
    return statement


def _is_day(node: Node) -> bool:
    return isinstance(node, Thing) and node.kind == "date" and _DAY.fullmatch(node.head) is not None


def read_bare_relative(cursor: Cursor, *, is_when: bool) -> Statement:
    """A relative clause without "that"; of a date (`is_when`) what is done then: the dates he would be paid."""
    statement = clauses.clause(cursor, Statement(), inner=True)
    if is_when and statement.passive:
        statement.add(Phrase("on", Mark(REL)))
        return statement
    statement.objects.append(Mark(REL))
    return told_once(settled(statement))


def _clause_of(cursor: Cursor, statement: Statement, actor: Node) -> Statement:
    """The verb of a clause whose subject is known, and the rest of it."""
    verbs.read_verb(cursor, statement)
    clauses.subject(statement, actor)
    clauses.complements(cursor, statement, inner=True)
    return settled(statement)


def apart_ahead(cursor: Cursor) -> bool:
    """Whether a relative clause that stands by itself follows: which, under which, a copy of which."""
    if cursor.tag() == "relative" or cursor.relative_subject(0):
        return True
    return cursor.tag() in ("preposition", "to") and cursor.tag(1) == "relative"


def read_apart(cursor: Cursor, about: Thing | None) -> None:
    """A relative clause or participle as a statement of its own about what it refers to."""
    at, near = cursor.at, max(0, cursor.at - _NEAR)
    is_unsure = about is None and (_is_unsure(cursor) or _is_of_act(cursor))
    if about is None:
        about = cursor.last if cursor.word() in ("who", "whom") or cursor.document is None else cursor.document
    if cursor.participle():
        clause: Node = _dated(read_participle(cursor, about=True))
    elif cursor.relative_subject(0):
        clause = joining.coordinated(cursor, clauses.clause(cursor, Statement(), inner=True))
    else:
        clause = joining.coordinated(cursor, read_relative(cursor))
    name: Node = Ref(about) if about else Mark(REL)
    if about is not None and (about.head in cursor.known.introduced_twice or is_unsure):
        earlier = [token.key for token in cursor.tokens[:at]]
        is_one = about.head not in cursor.known.introduced_twice
        opening = [] if is_one else [str(earlier.count(about.head)), *earlier[:_FIRST]]
        name = Mark(" ".join([about.name, *opening, *earlier[near:]]))
    found = list(clause.members) if isinstance(clause, Row) and clause.conjunction == "and" else [clause]
    while cursor.word() == "and" and cursor.clause(1):  # "under which he will receive it and he will agree"
        cursor.at += 1
        found.append(clauses.clause(cursor, Statement(), inner=True))
        joining.reach_back(found)
    for each in found:
        cursor.apart.append(_about(each, name))


def _is_of_act(cursor: Cursor) -> bool:
    """Whether "which" may be about all that was done: may end the lease, which will result in a fee."""
    ahead = cursor.tokens[cursor.at + 1 : cursor.at + _NEAR]
    return any({token.key, token.verb} & _COMES_OF_IT for token in ahead)


def _is_unsure(cursor: Cursor) -> bool:
    """Whether "which" may be about another thing than the agreement named last: a term loan and a revolver, which;
    notes under the indenture, which mature."""
    last = cursor.last
    if cursor.word() not in _WHICH or last is None:
        return False
    if any(token.key in _CHANGES for token in cursor.before(cursor.at)):
        return True
    if last is not cursor.document and cursor.document is not None:
        is_other = last.kind == "word" and not _is_with_name(cursor)
        return is_other or not _tells_of_paper(cursor)
    return last.kind == "word" and _tells_of_several(cursor) not in ("", "many" if is_several(last.head) else "one")


def _tells_of_paper(cursor: Cursor) -> bool:
    """Whether the verb of a clause is of an agreement, and not of the company that it is with: which expires; not which
    will pay it, which is owned by Mr. Hall."""
    ahead = 1
    while cursor.tag(ahead) in (*AUXILIARIES, "adverb", "not"):
        ahead += 1
    token = cursor.token(ahead)
    return token is not None and (
        not _MAY_BE_OF_PAPER.isdisjoint((token.verb, token.key)) or token.tag in ("number", "preposition")
    )


def _is_with_name(cursor: Cursor) -> bool:
    """Whether a name of several words stands before the comma, with whom the agreement is: a lease with Jo Hall, which
    expires."""
    first = cursor.at - 1
    while first and cursor.tokens[first - 1].tag == "noun" and cursor.tokens[first - 1].is_capital:
        first -= 1
    is_name = cursor.at - 1 - first > 1 and cursor.tokens[first - 1].key == "with"
    return is_name and any({token.key, token.verb} & _OF_PAPERS for token in cursor.tokens[cursor.at + 1 :][:_NEXT])


def _tells_of_several(cursor: Cursor) -> str:
    """Whether the verb of a clause is that of "one" or of "many"; "" where it may be either."""
    ahead = 1
    while cursor.tag(ahead) in ("adverb", "not"):
        ahead += 1
    if cursor.word(ahead) in ("are", "were", "have") or cursor.token_form(ahead) == "base":
        return "many"
    return "one" if cursor.word(ahead) in ("is", "was", "has") or cursor.token_form(ahead) == "third" else ""


def _about(node: Node, name: Node) -> Node:
    """The node with what it is about in the place of "which"."""
    if isinstance(node, Mark):
        return name if node.text == REL else node
    if isinstance(node, Thing):
        node.marks = [_about(mark, name) for mark in node.marks]
    elif isinstance(node, Row):
        node.members = [_about(member, name) for member in node.members]
    elif isinstance(node, Phrase):
        node.node = _about(node.node, name)
    elif isinstance(node, Statement):
        node.actor = _about(node.actor, name) if node.actor else None
        node.objects = [_about(each, name) for each in node.objects]
        node.groups = [[_about(each, name) for each in group] for group in node.groups]
    return node
