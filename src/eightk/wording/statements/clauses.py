"""Reads statements: a verb with its subject, its objects and the phrases about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from eightk.wording.statements import things
from eightk.wording.statements.cursor import AUXILIARIES, DEEPEST, STARTS, Cursor
from eightk.wording.statements.labels import in_sequence
from eightk.wording.statements.nodes import OF_TIME, REL, Mark, Node, Phrase, Ref, Row, Statement, Thing, joined, mixing
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.roles import in_step, is_actor, settled, severed
from eightk.wording.statements.verbs import read_verb
from eightk.wording.statements.vocabulary import ADDING, FOCUS, OF_DOCUMENTS, ORDERING, REACHING, SAYING, words


def read_all(cursor: Cursor) -> list[Node]:
    """All that a sentence states, or the phrases of a fragment."""
    found: list[Node] = []
    words: list[str] = []
    while not cursor.is_done:
        here, first = cursor.at, found[-1] if found else None
        if isinstance(first, Statement) and cursor.verb_joins():
            words.append(_skip_conjunction(cursor))
            found.append(_further(cursor, first))
            _carry(first, found[-1])
        elif cursor.tag() in ("comma", "semicolon", "conjunction"):
            word = cursor.take()
            words += [word] if word in ("or", "but", "nor") else []
        else:
            joined_on = cursor.tag(-1) == "conjunction"
            found.append(_clause(cursor, Statement(), inner=False))
            if joined_on:
                words.append(cursor.tokens[here - 1].key)
                _doubt(cursor, here, found[-1])
            if joined_on or cursor.tokens[here - 1].tag in ("comma", "semicolon"):
                _carry(first, found[-1], is_own=True)
            if cursor.at == here:
                found.append(Mark(f"{cursor.tag()} {cursor.take()}"))
    _reach_back(found)
    if len(found) > 1 and (set(words) - {"and"} or any(token.key in ORDERING for token in cursor.tokens)):
        found = [Row(" ".join(words), found, ordered=len(set(words)) > 1 or "or" not in words)]
    in_step([*found, *cursor.apart])
    return [each for node in (*found, *cursor.apart) for each in severed(node)]


def _doubt(cursor: Cursor, here: int, following: Node) -> None:
    """Whether a clause after "and" is still part of what was only said to be: alleges that it breached and it owes."""
    told = any(each.key == "that" and each.tag in ("subordinator", "relative") for each in cursor.tokens[:here])
    if told and isinstance(following, Statement):
        following.add(Mark("that?"))


def _reach_back(found: list[Node]) -> None:
    """What ends the last of several clauses may bear on the others too: unless he resigns, within thirty days."""
    last = found[-1] if len(found) > 1 else None
    reach = sorted(_reaching(last)) if isinstance(last, Statement) else []
    for node in found[:-1] if reach else ():
        if isinstance(node, Statement) and node.verb:
            node.add(Mark("~" + "&".join(reach)))


def _reaching(node: Node | None) -> Iterator[str]:
    """The phrases in a node that may bear on what is joined before it too."""
    if isinstance(node, Row):
        for member in node.members:
            yield from _reaching(member)
    elif isinstance(node, Phrase):
        if node.word in REACHING or node.word == "~":
            yield node.key
        yield from _reaching(node.node)
    elif isinstance(node, Thing):
        for mark in node.marks:
            yield from _reaching(mark)
    elif isinstance(node, Statement):
        if node.link not in ("to", "ing", "", "that"):
            yield node.key
        phrases = [each for group in node.groups for each in group if each not in node.fronted or is_aim(each)]
        about = [each for each in phrases if isinstance(each, Phrase) and not is_aim(each)]
        yield from (each.key for each in about if each.node is not node.subject)
        for each in (*node.objects, *phrases):
            yield from _reaching(each)


def is_aim(node: Node) -> bool:
    """Whether it is what is to be done."""
    return isinstance(node, Phrase) and node.word == "aim"


def _carry(first: Node | None, following: Node, *, is_own: bool = False) -> None:
    """What stands before the first of two clauses joined by "and" bears on the second too: if he resigns.

    A second one with a subject of its own (`is_own`) is not reached by what stands within the first."""
    if isinstance(first, Statement) and isinstance(following, Statement):
        fronted = [node for node in first.fronted if not (is_own and node in first.within)]
        following.groups[0] += fronted
        following.fronted += fronted
        if first.verb in SAYING or any(isinstance(each, Statement) and each.link == "that" for each in first.objects):
            following.add(Mark("that?"))  # "alleges that it breached and it owes"


def read_participle(cursor: Cursor, *, about: bool) -> Statement:
    """A verb without its subject: "held by him", "beginning on June 1", after a noun or a preposition.

    `about` a noun it says the same as a relative clause with that noun."""
    statement = Statement(link="" if about else "ing")
    read_verb(cursor, statement)
    statement.passive = statement.passive or statement.time == "past"
    statement.time = ""
    if about:
        _subject(statement, Mark(REL))
    _complements(cursor, statement, inner=True)
    return settled(statement)


def read_relative(cursor: Cursor) -> Statement:
    """A relative clause, the noun it is about standing as one mark."""
    statement = Statement()
    lead = "" if cursor.tag() == "relative" else cursor.take()
    word = cursor.take()
    lead = "under" if word == "whereby" else lead
    if lead:
        statement.add(Phrase(lead, Mark(REL)))
    if word == "whose":
        owned = things.read_thing(cursor, absorbs=True)
        owned.marks.append(Phrase("of", Mark(REL)))
        return _clause_of(cursor, statement, owned)
    if not lead and cursor.finite():
        return _clause_of(cursor, statement, Mark(REL))
    if not lead and cursor.tag() in STARTS and not cursor.clause():  # "which terms were"
        owned = things.read_thing(cursor, absorbs=True)
        owned.marks.append(Mark(REL))
        return _clause_of(cursor, statement, owned)
    _clause(cursor, statement, inner=True)
    if not lead:
        statement.objects.append(Mark(REL))
    return settled(statement)


def _clause_of(cursor: Cursor, statement: Statement, actor: Node) -> Statement:
    """The verb of a clause whose subject is known, and the rest of it."""
    read_verb(cursor, statement)
    _subject(statement, actor)
    _complements(cursor, statement, inner=True)
    return settled(statement)


def _clause(cursor: Cursor, statement: Statement, *, inner: bool) -> Statement:
    """What stands before the subject, the subject, the verb, the rest."""
    known = len(statement.groups[0])
    _front(cursor, statement)
    statement.fronted = statement.groups[0][known:]
    statement.sequence.clear()
    actor: Node | None = None
    if cursor.tag() in STARTS:
        actor = _read_subject(cursor)
        interposed(cursor, statement)
    if cursor.finite() or cursor.tag() in AUXILIARIES or cursor.tag() == "verb":
        read_verb(cursor, statement)
        _subject(statement, actor)
    elif actor:
        statement.objects.append(actor)
    _complements(cursor, statement, inner=inner)
    if statement.negated:
        for node in statement.fronted:
            if _may_be_denied(node):
                statement.add(Mark("first"))  # "because he disagreed he did not": the reason is not denied
    return settled(statement)


_NEAR = 4
"""Words that tell which of several agreements a clause is about."""
_PERIODS = frozenset(
    {"date", "period", "time", "day", "days", "year", "years", "month", "months", "quarter", "week", "term"}
)
_DECIDING = words("accept adopt approve authorize call consider contemplate elect consent decide disclose discuss plan")
"""Verbs that tell of an act of the future: a date after it may be that of either."""
_REASONS = frozenset({"because", "since", "as"})


def _may_be_denied(node: Node) -> bool:
    """Whether "not" would bear on it if it stood after the verb: as a result of the merger."""
    if isinstance(node, Phrase):
        return node.word not in OF_TIME and node.word != "under"
    return isinstance(node, Statement) and node.link in _REASONS


def _read_subject(cursor: Cursor) -> Node:
    before = cursor.in_subject, cursor.after_verb
    cursor.in_subject, cursor.after_verb = True, False
    actor = things.read_things(cursor, absorbs=True)
    cursor.in_subject, cursor.after_verb = before
    cursor.spoken_of = actor
    return actor


def _front(cursor: Cursor, statement: Statement) -> None:
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
        statement.add(_to_comma(cursor, lambda: things.read_phrase(cursor, absorbs=True)))
    elif tag == "subordinator":
        statement.add(_subordinate(cursor))
    elif tag == "adverb" and not cursor.finite():
        _adverb(cursor, statement)
    elif cursor.participle():
        statement.add(_to_comma(cursor, lambda: read_participle(cursor, about=False)))
    elif tag == "to" and cursor.tag(1) == "verb":
        statement.add(Phrase("aim", read_infinitive(cursor)))
    elif tag == "relative" or (tag in ("preposition", "to") and cursor.tag(1) == "relative"):
        read_apart(cursor, None)
    else:
        return False
    return True


def _to_comma(cursor: Cursor, read: Callable[[], Node]) -> Node:
    """What is read up to the next comma at most."""
    before, cursor.stops = cursor.stops, True
    node = read()
    cursor.stops = before
    return node


def interposed(cursor: Cursor, statement: Statement) -> bool:
    """What stands between subject and verb, set off by commas; whether there was any and the verb goes on after it."""
    start = cursor.at
    while cursor.tag() == "comma":
        here = cursor.at
        cursor.at += 1
        if cursor.phrase():
            statement.add(_to_comma(cursor, lambda: things.read_phrase(cursor, absorbs=True)))
        elif cursor.tag() == "subordinator":
            statement.add(_to_comma(cursor, lambda: _subordinate(cursor)))
        elif cursor.tag() == "adverb" and not cursor.finite():
            statement.add(Mark(cursor.take()))
        elif cursor.finite() or cursor.tag() in (*AUXILIARIES, "verb"):
            break
        elif _apart_ahead(cursor):
            read_apart(cursor, None)
        else:
            cursor.at = here
            break
    return cursor.at > start


def _subordinate(cursor: Cursor, outer: Statement | None = None) -> Node:
    """A clause with "if", "unless", "when", inside one that may go on after it."""
    link = cursor.take()
    if link == "provided" and cursor.word() == "that":
        cursor.at += 1
    if link == "where":  # of several companies, the one named last
        link = f"{cursor.word(-3 if cursor.tag(-2) == 'comma' else -2)} {link}"
    token = cursor.token()
    if token is not None and token.tag == "verb" and token.form != "base":  # "once determined"
        statement = read_participle(cursor, about=False)
        statement.link = link
        return _coordinated(cursor, statement)
    return _coordinated(cursor, _clause(cursor, Statement(link=link), inner=True), outer)


def read_infinitive(cursor: Cursor) -> Node:
    """To serve, not to compete, with what hangs on it."""
    statement = Statement(link="to", negated=cursor.tag() == "not")
    cursor.at += 1 + statement.negated
    read_verb(cursor, statement)
    statement.time = statement.time.removeprefix("base").strip()
    _complements(cursor, statement, inner=True)
    return _coordinated(cursor, settled(statement))


def _goes_with(cursor: Cursor, outer: Statement, first: Statement) -> bool:
    """Whether the verb after "and" is built like that of the outer clause and not like that of the inner one."""
    here, following = cursor.at, Statement()
    _skip_conjunction(cursor)
    read_verb(cursor, following)
    cursor.at = here
    return following.manner == outer.manner != first.manner


def _coordinated(cursor: Cursor, first: Statement, outer: Statement | None = None) -> Node:
    """Further verbs of the same clause: "and to repay it"."""
    members: list[Node] = [first]
    conjunction, ordered = "", cursor.ordered
    while cursor.verb_joins() and (first.link != "to" or cursor.base_joins()):
        if outer is not None and outer.verb and _goes_with(cursor, outer, first):
            break
        conjunction, mixed = mixing(conjunction, _skip_conjunction(cursor))
        ordered = ordered or mixed
        following = _further(cursor, first)
        _carry(first, following)
        following.negated = following.negated or (first.negated and conjunction.split()[-1] in ("or", "nor"))
        members.append(following)
    _reach_back(members)
    return joined(conjunction or "and", members, ordered=ordered)


def _skip_conjunction(cursor: Cursor) -> str:
    cursor.at += cursor.tag() == "comma"
    return cursor.take()


def _further(cursor: Cursor, first: Statement) -> Statement:
    """A statement of the same subject; it takes over the auxiliaries that it does not repeat."""
    statement = Statement(link=first.link)
    while cursor.tag() in ("not", "adverb") and cursor.tag(1) == "to":
        statement.negated = statement.negated or cursor.tag() == "not"
        cursor.at += 1
    cursor.at += cursor.tag() == "to"
    read_verb(cursor, statement)
    if first.modal and statement.is_bare and statement.time in ("base", "past"):
        statement.modal = first.modal
        statement.passive = statement.passive or (first.passive and statement.time == "past")
        statement.time = first.time
    elif first.passive and statement.is_bare and statement.time == "past":
        statement.passive, statement.time = True, first.time
    if first.link == "to":
        statement.time = statement.time.removeprefix("base").strip()
    _subject(statement, first.subject)
    _complements(cursor, statement, inner=True)
    return settled(statement)


def read_rest(cursor: Cursor, statement: Statement) -> Statement:
    """The rest of a clause whose verb was said as a noun."""
    _complements(cursor, statement, inner=True)
    return statement


def _complements(cursor: Cursor, statement: Statement, *, inner: bool) -> None:
    """All that follows the verb, to the end of its clause."""
    if cursor.depth > DEEPEST:
        statement.objects.append(Mark(cursor.rest()))
        return
    before, cursor.after_verb = cursor.after_verb, bool(statement.verb)
    cursor.depth += 1
    goes_on = True
    while goes_on and not cursor.is_done:
        here = cursor.at
        goes_on = _complement(cursor, statement, inner=inner)
        if goes_on and cursor.at == here:  # a word that fits nowhere stands for itself
            statement.objects.append(Mark(f"{cursor.tag()} {cursor.take()}"))
    cursor.after_verb = before
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
        _items(cursor, statement)
    elif tag == "colon":
        cursor.at += 1
        return bool(statement.verb)
    elif tag == "not" and cursor.tag(1) == "to":
        statement.add(read_infinitive(cursor))
    elif tag == "not" or cursor.word() in FOCUS:
        focus = cursor.take() if tag == "not" else things.read_focus(cursor).strip()
        statement.add(Phrase(focus, _focused(cursor)))
    elif cursor.phrase():
        event, undertaken, tie = cursor.event(), _undertaken(cursor, statement), _tie(cursor)
        phrase = things.read_phrase(cursor, absorbs=False)
        if isinstance(phrase, Phrase) and phrase.word in OF_TIME:
            event = event or undertaken
        if isinstance(phrase, Phrase):
            phrase.tie = tie
            cursor.phrase_read = phrase
        if event is None or isinstance(phrase, Statement):
            statement.add(phrase)
        else:
            event.marks.append(Phrase("~", phrase))  # of the act, or of the verb: as it is written
            cursor.ended(event)
    elif tag == "to":
        statement.add(read_infinitive(cursor))
    elif tag in STARTS:
        _object(cursor, statement)
    elif tag == "adverb":
        _adverb(cursor, statement)
    elif tag == "subordinator":
        clause = _subordinate(cursor, statement)
        (statement.objects.append if clause.key.startswith(("that ", "that(", "and<that")) else statement.add)(clause)
    elif tag == "relative" or (tag in ("preposition", "to") and cursor.tag(1) == "relative"):
        read_apart(cursor, None)
    elif cursor.participle():
        statement.add(read_participle(cursor, about=False))
    elif tag in AUXILIARIES or tag == "verb":
        if inner:
            return False
        loose = Statement(link="verb")
        read_verb(cursor, loose)
        statement.objects.append(loose)
    elif tag == "open":
        statement.add(things.aside(cursor))
    elif tag == "term":
        things.define(cursor, cursor.last or Thing())
    else:
        statement.objects.append(Mark(f"{tag} {cursor.take()}"))
    return True


def _adverb(cursor: Cursor, statement: Statement) -> None:
    """An adverb; one that says that more was said before like any other such."""
    word = cursor.take()
    statement.add(Mark("also" if word in ADDING else word))


def _tie(cursor: Cursor) -> Phrase | None:
    """The phrase whose noun has just been read: notes in exchange for bonds under the indenture."""
    last = cursor.phrase_read
    if last is None or cursor.ending_at != cursor.at or not isinstance(last.node, Thing):
        return None
    if last.node not in cursor.ending or last.node.kind != "word" or last.node.head in _PERIODS:
        return None
    return None if last.word in ("into", "under") and last.node.head in DOCUMENTS else last


def _undertaken(cursor: Cursor, statement: Statement) -> Thing | None:
    """What was approved or announced, if it may be an act: the date that follows may be the day on which it is done."""
    if statement.verb not in SAYING | _DECIDING or not cursor.has_ended:
        return None
    things = (thing for thing in cursor.ending if thing.kind == "word" and thing.head not in DOCUMENTS)
    return next((thing for thing in things if not is_actor(thing)), None)


def _object(cursor: Cursor, statement: Statement) -> None:
    if statement.verb in SAYING and not statement.objects and cursor.clause():  # "provides he will be paid"
        inside = Statement(link="that")
        statement.objects.append(_coordinated(cursor, _clause(cursor, inside, inner=True)))
        return
    if (
        cursor.word() == "it"
        and statement.verb in OF_DOCUMENTS
        and cursor.document is not None
        and cursor.only_document
    ):
        cursor.at += 1
        statement.objects.append(Ref(cursor.document))
        return
    statement.objects.append(things.read_things(cursor, absorbs=statement.part > 0))
    statement.sequence.append(statement.objects[-1])


def _focused(cursor: Cursor) -> Node:
    """What "only" or "not" bears on."""
    if cursor.phrase():
        return things.read_phrase(cursor, absorbs=False)
    if cursor.tag() in STARTS:
        return things.read_things(cursor, absorbs=False)
    if cursor.tag() == "subordinator":
        return _subordinate(cursor)
    if cursor.tag() == "to":
        return read_infinitive(cursor)
    return Mark("")


def _apart_ahead(cursor: Cursor) -> bool:
    """Whether a relative clause that stands by itself follows: which, under which, a copy of which."""
    if cursor.tag() == "relative" or cursor.relative_subject(0):
        return True
    return cursor.tag() in ("preposition", "to") and cursor.tag(1) == "relative"


def read_apart(cursor: Cursor, about: Thing | None) -> None:
    """A relative clause or participle as a statement of its own about what it refers to."""
    before = " ".join(token.key for token in cursor.tokens[max(0, cursor.at - _NEAR) : cursor.at])
    is_unsure = about is None and _is_unsure(cursor)
    if about is None:
        about = cursor.last if cursor.word() in ("who", "whom") or cursor.document is None else cursor.document
    if cursor.participle():
        clause: Node = read_participle(cursor, about=True)
    elif cursor.relative_subject(0):
        clause = _coordinated(cursor, _clause(cursor, Statement(), inner=True))
    else:
        clause = _coordinated(cursor, read_relative(cursor))
    name: Node = Ref(about) if about else Mark(REL)
    if about is not None and (about.head in cursor.ambiguous or is_unsure):
        name = Mark(f"{about.name} {before}")
    clauses = list(clause.members) if isinstance(clause, Row) and clause.conjunction == "and" else [clause]
    while cursor.word() == "and" and cursor.clause(1):  # "under which he will receive it and he will agree"
        cursor.at += 1
        clauses.append(_clause(cursor, Statement(), inner=True))
        _reach_back(clauses)
    for each in clauses:
        cursor.set_apart(_about(each, name))


def _is_unsure(cursor: Cursor) -> bool:
    """Whether "which" may be about another thing than the agreement named last: a term loan and a revolver, which."""
    last = cursor.last
    return cursor.word() == "which" and last is not None and last is not cursor.document and last.kind == "word"


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


def _comma(cursor: Cursor, statement: Statement, *, inner: bool) -> bool:
    """Whether the clause goes on after a comma, which then is passed."""
    if cursor.verb_joins() or cursor.stops or (inner and cursor.tag(1) == "label"):
        return False
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
    if _apart_ahead(cursor):
        read_apart(cursor, None)
        return True
    if ((inner or following in STARTS) and cursor.clause()) or (inner and cursor.finite()):
        cursor.at -= 1
        return False
    if cursor.participle() and cursor.last is not None and following == "verb":
        cursor.last.marks.append(read_participle(cursor, about=True))
    return True


def _conjunction(cursor: Cursor, statement: Statement) -> bool:
    """Whether the clause goes on after "and" with a further phrase about the same verb."""
    if cursor.verb_joins() or cursor.clause(1):
        return False
    conjunction = cursor.take()
    last = statement.groups[statement.part][-1:]
    again = cursor.phrase() and isinstance(last[0] if last else None, Phrase)
    if again and isinstance(last[0], Phrase) and cursor.word() == last[0].word and not last[0].focus:
        following = things.read_phrase(cursor, absorbs=False)  # "by the Company or by Mr. Hall"
        if isinstance(following, Phrase):
            members = [*things.members_of(last[0].node, conjunction), following.node]
            reaches = not all(is_actor(member) or not things.has_more(member) for member in members)
            last[0].node = Row(conjunction, members, cursor.ordered or reaches)
            return True
    statement.join(conjunction)
    return True


def _items(cursor: Cursor, statement: Statement) -> None:
    """A list with labels: each item read by itself, in any order."""
    tokens = cursor.tokens
    cuts = [at for at in range(cursor.at, len(tokens)) if tokens[at].tag == "label"]
    items: list[Node] = []
    words: list[str] = []
    for first, last in pairwise([*cuts, len(tokens)]):
        run = list(tokens[first + 1 : last])
        while run and run[-1].tag in ("comma", "semicolon", "conjunction"):
            word = run.pop()
            words += [word.key] if word.tag == "conjunction" else []
        inner = Cursor(run, depth=cursor.depth + 1)
        items.append(joined(";", read_all(inner), ordered=True))
    labels = [tokens[at].key for at in cuts]
    if not in_sequence(labels):  # (1), (2), (8): the labels say something
        items = [Row(label, [item]) for label, item in zip(labels, items, strict=True)]
    ending = tokens[cuts[-1] + 1 :]
    reaches = any(True for _ in _reaching(items[-1])) or any(token.tag == "comma" for token in ending)
    mixed = len(set(words)) > 1 or reaches  # what ends the last item may bear on all
    statement.add(Row(" ".join(words) if mixed else "".join(words[:1]) or "and", items, cursor.ordered or mixed))
    cursor.at = len(tokens)


def _subject(statement: Statement, actor: Node | None) -> None:
    """The subject of an active verb does it, that of a passive one bears it."""
    if actor is None:
        return
    statement.subject = actor
    if statement.passive:
        statement.objects.insert(0, actor)
    else:
        statement.actor = actor
