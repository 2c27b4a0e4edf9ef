"""Reads statements: a verb with its subject, its objects and the phrases about it."""

from __future__ import annotations

from eightk.wording.statements import apart, fronting, items, joining, names, phrases, rows, verb_phrases, verbs
from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.adverbs import read_adverb
from eightk.wording.statements.cases import as_event
from eightk.wording.statements.cursor import DEEPEST, STARTS, Cursor
from eightk.wording.statements.governing import TOLD_OF
from eightk.wording.statements.nodes import Mark, Node, Phrase, Ref, Row, Statement, Thing
from eightk.wording.statements.reaching import may_reach
from eightk.wording.statements.roles import settled
from eightk.wording.statements.severing import severed
from eightk.wording.statements.staying import stays_first
from eightk.wording.statements.steps import in_step
from eightk.wording.statements.telling import AUXILIARIES
from eightk.wording.statements.vocabulary import FOCUS, OF_DOCUMENTS, ORDERING, SAYING


def read_all(cursor: Cursor) -> list[Node]:
    """All that a sentence states, or the phrases of a fragment."""
    return [node for nodes in read_both(cursor) for node in nodes]


def read_both(cursor: Cursor) -> tuple[list[Node], list[Node]]:
    """What a sentence states in its own clauses, and what it states beside them, in relative clauses and the like."""
    found: list[Node] = items.opening(cursor)
    words: list[str] = []
    while not cursor.is_done:
        here, first = cursor.at, found[-1] if found else None
        if isinstance(first, Statement) and cursor.verb_joins():
            words.append(joining.skip_conjunction(cursor))
            found.append(joining.further(cursor, first))
            joining.carry(first, found[-1])
        elif cursor.tag() in ("comma", "semicolon", "conjunction"):
            word = cursor.take()
            words += [word] if word in ("or", "but", "nor") else []
        else:
            joined_on = cursor.tag(-1) == "conjunction"
            found.append(clause(cursor, Statement(), inner=False))
            if joined_on:
                words.append(cursor.tokens[here - 1].key)
                joining.doubt(cursor, here, found[-1])
            if joined_on or cursor.tokens[here - 1].tag in ("comma", "semicolon"):
                joining.carry(first, found[-1], is_own=True)
    joining.reach_back(found)
    if len(found) > 1 and (set(words) - {"and"} or any(token.key in ORDERING for token in cursor.tokens)):
        is_told = len(set(words)) > 1 or "or" not in words
        found = [Row(" ".join(words), found, is_told or joining.is_in_order(cursor))]
    in_step([*found, *cursor.apart])
    main = [each for node in found for each in severed(node)]
    return main, [each for node in cursor.apart for each in severed(node)]


def clause(cursor: Cursor, statement: Statement, *, inner: bool) -> Statement:
    """What stands before the subject, the subject, the verb, the rest."""
    known = len(statement.groups[0])
    fronting.front(cursor, statement)
    statement.fronted = statement.groups[0][known:]
    statement.sequence.clear()
    actor: Node | None = None
    if cursor.tag() in STARTS:
        actor = _read_subject(cursor)
        fronting.interposed(cursor, statement)
    early = statement.groups[0][known:]
    if cursor.finite() or cursor.tag() in AUXILIARIES or cursor.tag() == "verb":
        verbs.read_verb(cursor, statement)
        subject(statement, actor)
    elif actor:
        statement.objects.append(actor)
    complements(cursor, statement, inner=inner)
    for node in {id(each): each for each in (*early, *statement.fronted)}.values():
        if stays_first(statement, node):
            statement.add(Mark("first"))  # "because he disagreed he did not": the reason is not denied
    return settled(statement)


def _read_subject(cursor: Cursor) -> Node:
    before = cursor.in_subject, cursor.after_verb
    cursor.in_subject, cursor.after_verb = True, False
    actor = rows.read_things(cursor, absorbs=True)
    cursor.in_subject, cursor.after_verb = before
    cursor.spoken_of, cursor.doer = actor, None
    cursor.person = names.people_of(actor) or cursor.person
    return actor


def subordinate(cursor: Cursor, outer: Statement | None = None) -> Node:
    """A clause with "if", "unless", "when", inside one that may go on after it."""
    start, link = cursor.at, cursor.take()
    if link == "provided" and cursor.word() == "that":
        cursor.at += 1
    if link == "where":  # of several companies, the one named last
        link = f"{cursor.word(-3 if cursor.tag(-2) == 'comma' else -2)} {link}"
    token = cursor.token()
    if token is not None and token.tag == "verb" and token.form != "base":  # "once determined"
        statement = apart.read_participle(cursor, about=False)
        statement.link = link
        return joining.coordinated(cursor, statement)
    return as_event(cursor, start, joining.coordinated(cursor, clause(cursor, Statement(link=link), inner=True), outer))


def read_infinitive(cursor: Cursor) -> Node:
    """To serve, not to compete, with what hangs on it."""
    statement = Statement(link="to", negated=cursor.tag() == "not")
    statement.early += ["not"] * statement.negated
    cursor.at += 1 + statement.negated
    verbs.read_verb(cursor, statement)
    statement.time = statement.time.removeprefix("base").strip()
    complements(cursor, statement, inner=True)
    return joining.coordinated(cursor, settled(statement))


def read_rest(cursor: Cursor, statement: Statement) -> Statement:
    """The rest of a clause whose verb was said as a noun."""
    complements(cursor, statement, inner=True)
    return settled(statement) if statement.passive else statement


def complements(cursor: Cursor, statement: Statement, *, inner: bool) -> None:
    """All that follows the verb, to the end of its clause."""
    if cursor.depth > DEEPEST:
        statement.objects.append(Mark(cursor.rest()))
        return
    before, cursor.after_verb = cursor.after_verb, bool(statement.verb)
    outer, cursor.tells_of = cursor.tells_of, statement.verb in TOLD_OF
    cursor.depth += 1
    while not cursor.is_done and _complement(cursor, statement, inner=inner):
        pass
    cursor.after_verb, cursor.tells_of = before, outer
    cursor.depth -= 1


def _complement(cursor: Cursor, statement: Statement, *, inner: bool) -> bool:
    """The next part of a clause; False at its end."""
    tag = cursor.tag()
    if tag == "semicolon":
        return False
    if tag == "comma":
        return _comma(cursor, statement, inner=inner)
    if tag == "conjunction":
        return _conjunction(cursor, statement)
    if tag == "label":
        items.items(cursor, statement)
    elif tag == "colon":
        cursor.at += 1
        return bool(statement.verb) and (inner or not cursor.clause())
    elif tag == "not" and cursor.tag(1) == "to":
        statement.add(read_infinitive(cursor))
    elif tag == "not" or cursor.word() in FOCUS:
        focus = cursor.take() if tag == "not" else phrases.read_focus(cursor).strip()
        statement.add(Phrase(focus, _focused(cursor)))
    elif cursor.phrase():
        verb_phrases.read_phrase_about(cursor, statement)
    elif tag == "to":
        statement.add(read_infinitive(cursor))
    elif tag in STARTS:
        _object(cursor, statement)
    else:
        return _other(cursor, statement, inner=inner)
    return True


def _other(cursor: Cursor, statement: Statement, *, inner: bool) -> bool:
    """An adverb, a clause, an aside or a verb that goes on with the clause; False at its end."""
    tag = cursor.tag()
    if tag == "adverb" and inner and cursor.in_subject and cursor.tag(1) == "verb" and cursor.finite(1):
        return False  # "the shares held by him fully vested"
    if tag == "adverb":
        read_adverb(cursor, statement)
    elif tag == "subordinator":
        clause = subordinate(cursor, statement)
        (statement.objects.append if clause.key.startswith(("that ", "that(", "and<that")) else statement.add)(clause)
    elif tag == "relative" or (tag in ("preposition", "to") and cursor.tag(1) == "relative"):
        apart.read_apart(cursor, None)
    elif cursor.participle():
        statement.add(apart.read_participle(cursor, about=False))
    elif tag in AUXILIARIES or tag == "verb":
        if inner:
            return False
        loose = Statement(link="verb")
        verbs.read_verb(cursor, loose)
        statement.objects.append(loose)
        cursor.is_lost = True
    elif tag == "open":
        statement.add(phrases.aside(cursor))
    elif tag == "term":
        phrases.define(cursor, cursor.last or Thing())
    else:
        statement.objects.append(Mark(f"{tag} {cursor.take()}"))
    return True


def _object(cursor: Cursor, statement: Statement) -> None:
    if statement.verb in SAYING and not statement.objects and cursor.clause():  # "provides he will be paid"
        inside = Statement(link="that")
        statement.objects.append(joining.coordinated(cursor, clause(cursor, inside, inner=True)))
        return
    is_named = cursor.word() == "it" and statement.verb in OF_DOCUMENTS and cursor.only_document
    if is_named and cursor.document is not None:
        cursor.at += 1
        statement.objects.append(Ref(cursor.document))
        return
    statement.objects.append(rows.read_things(cursor, absorbs=statement.part > 0))
    statement.sequence.append(statement.objects[-1])


def _focused(cursor: Cursor) -> Node:
    """What "only" or "not" bears on."""
    if cursor.phrase():
        return phrases.read_phrase(cursor, absorbs=False)
    if cursor.tag() in STARTS:
        return rows.read_things(cursor, absorbs=False)
    if cursor.tag() == "subordinator":
        return subordinate(cursor)
    if cursor.tag() == "to":
        return read_infinitive(cursor)
    return Mark("")


def _comma(cursor: Cursor, statement: Statement, *, inner: bool) -> bool:
    """Whether the clause goes on after a comma, which then is passed."""
    if cursor.verb_joins() or cursor.stops or (inner and cursor.tag(1) == "label"):
        return False
    if inner and (_is_next_that(cursor, statement) or cursor.word(1) == "then"):
        return False
    if verb_phrases.interposed(cursor, statement):
        return True
    if not statement.passive and verb_phrases.tells_of_infinitive(cursor):
        statement.add(Mark("of what follows"))
    if inner and cursor.resumes(cursor.at + 1):
        return False
    following = cursor.tag(1)
    if following == "conjunction":
        cursor.at += 1
        if _conjunction(cursor, statement):
            return True
        cursor.at -= 1
        return False
    cursor.at += 1
    statement.part = 0
    if apart.apart_ahead(cursor):
        apart.read_apart(cursor, None)
        return True
    if ((inner or following in STARTS) and cursor.clause()) or (inner and cursor.finite()):
        cursor.at -= 1
        return False
    if cursor.participle() and cursor.last is not None and following == "verb":
        noun = cursor.last
        noun.marks.append(apart.read_participle(cursor, about=True))
        noun.marks += [Mark("set off")] * apart.may_be_some(cursor, noun)
    return True


def _is_next_that(cursor: Cursor, statement: Statement) -> bool:
    """Whether the next of several clauses with "that" follows, none of which is this clause's own: agreed that he will
    serve, and that she will pay."""
    skip = 1 + (cursor.tag(1) == "conjunction")
    own = any(isinstance(node, Statement) and node.link == "that" for node in statement.objects)
    return cursor.word(skip) == "that" and cursor.tag(skip) == "subordinator" and not own


def _conjunction(cursor: Cursor, statement: Statement) -> bool:
    """Whether the clause goes on after "and" with a further phrase about the same verb."""
    if cursor.verb_joins() or cursor.clause(1):
        return False
    conjunction = cursor.take()
    last = statement.groups[statement.part][-1:]
    again = cursor.phrase() and isinstance(last[0] if last else None, Phrase) and not verb_phrases.is_chained(statement)
    if again and isinstance(last[0], Phrase) and cursor.word() == last[0].word and not last[0].focus:
        following = phrases.read_phrase(cursor, absorbs=False)  # "by the Company or by Mr. Hall"
        if isinstance(following, Phrase) and not may_reach(cursor):
            members = [*rows.members_of(last[0].node, conjunction), following.node]
            if all(is_actor(member) or not rows.has_more(member) for member in members):
                last[0].node = Row(conjunction, members, cursor.ordered)
                return True
        statement.join(conjunction)  # "for expenses and for legal fees of $5": what is told of one is not of both
        statement.add(following)
        return True
    statement.join(conjunction)
    return True


def subject(statement: Statement, actor: Node | None) -> None:
    """The subject of an active verb does it, that of a passive one bears it."""
    if actor is None:
        return
    statement.subject = actor
    if statement.passive:
        statement.objects.insert(0, actor)
    else:
        statement.actor = actor
