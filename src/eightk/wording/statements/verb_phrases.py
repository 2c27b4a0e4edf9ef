"""Phrases that follow a verb: about it, or about the act or noun that was named last."""

from __future__ import annotations

from eightk.wording.statements import phrases, rows
from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.cursor import STARTS, Cursor
from eightk.wording.statements.governing import AFTER_VERB
from eightk.wording.statements.holding import all_within
from eightk.wording.statements.nodes import Mark, Node, Phrase, Row, Statement, Thing, is_of_choice
from eightk.wording.statements.noun_list import BORNE, DOCUMENTS, OF_TIME
from eightk.wording.statements.telling import TAKING_NONE, is_act, is_several
from eightk.wording.statements.tying import WHEN, tie
from eightk.wording.statements.vocabulary import GIVING, SAYING, words

_WORTH = words("balance level price rate value")
_DUE = words("benefits bonus compensation pay retainer salary shares units")
_SPENT = words("costs expenses losses service services work")
"""What differs from day to day: the day after it may be that of which it is told, and not that on which it is paid."""


_EVERY = words("all any each every no")
_OF_DAY = words("on effective by within before after until in")
"""Of a day these tell when something is done, to all of what is named."""
_GIVING = GIVING | words("assign contribute convey distribute make return sell transfer")
_BETWEEN = words("with between among")
_AGREEING = words("conclude enter execute have make negotiate reach sign")
_TELLS_WHICH = words(
    "against among based because between concerning due except from in-excess-of including on-behalf-of over plus"
    " other regarding relating subject through toward towards with without"
)
"""After a noun these may tell which or how much of it is meant, wherever the noun stands."""


_AT = words("at from in on")
_OF_ACT = words(
    "accordance addition advance aggregate amount annum board capacity cash closing common connection"
    " consideration court discretion entirety event exchange faith full good installments instalments lieu meeting"
    " meetings option part person price prices rate rates relation respect sale securities settlement shares stock"
    " sum termination time times units value writing"
)
"""In cash, at the closing, at a price: how or when something is done, and not where it is."""


_DECIDING = words("accept adopt approve authorize call consider contemplate elect consent decide disclose discuss plan")
"""Verbs that tell of an act of the future: a date after it may be that of either."""


_SENDING = words("approve authorize file ratify send submit")
"""Verbs of which "effective" tells no day, whatever is sent or approved."""


_CHOOSING = words(
    "adjust allocate amend award declare decide determine establish fix grant increase modify pay reduce select set"
)
"""Who does so may choose to: an amount or an award has no discretion of its own."""


_APPROVING = words("approve authorize ratify")
"""What is approved is approved to nobody and as nothing: the act is."""


_SHORT = 10
"""Words of a phrase between a verb and what it acts on, at most."""


_FURTHEST = 14
"""Words after a comma in which the next one is looked for."""


_PLAIN = frozenset({"article", "noun", "number", "owner", "possessive", "preposition", "quantifier"})
"""What such a phrase is made of."""


def read_phrase_about(cursor: Cursor, statement: Statement) -> None:
    """A phrase about the verb, or about the act that was named last."""
    event = cursor.event() or _measured(cursor, statement) or _told_of(cursor, statement)
    event = event or _taking_effect(cursor, statement)
    undertaken, tied = _undertaken(cursor, statement), tie(cursor)
    if cursor.word() in AFTER_VERB.get(statement.verb, ()):
        tied = None
    is_approved = statement.verb in _APPROVING and cursor.word() in ("as", "by", "to")
    _keep_order(cursor, statement)
    is_set_off = cursor.tag(-1) == "comma"
    is_of_exhibit = cursor.token_kind(-1) == "reference"  # "as Exhibit 10.1 dated May 6"
    phrase = phrases.read_phrase(cursor, absorbs=False)
    if isinstance(phrase, Phrase):
        phrase.is_set_off = is_set_off
    if isinstance(phrase, Phrase) and phrase.word in OF_TIME:
        event = event or undertaken
    if is_of_choice(phrase) and statement.verb in _CHOOSING:
        event = None
    document = None if is_of_exhibit else cursor.document
    if document is not None and isinstance(phrase, Phrase) and phrase.word.startswith("dated") and _is_only(cursor):
        document.marks.append(phrase)
        return
    if isinstance(phrase, Phrase) and _is_sum_of(phrase, statement):
        return
    if isinstance(phrase, Phrase):
        phrase.tie = tied
        cursor.phrase_read = phrase
        cursor.doer = cursor.doer or _doer(cursor, statement, phrase)
    if event is None or isinstance(phrase, Statement) or _is_party(phrase, event, statement):
        statement.add(phrase)
    elif is_approved:
        event.marks.append(phrase)  # "approved the grant of units to Mr. Hall": nothing is approved to him
        cursor.ended(event)
    else:
        event.marks.append(Phrase("~", phrase))  # of the act, or of the verb: as it is written
        cursor.ended(event)


def _doer(cursor: Cursor, statement: Statement, phrase: Phrase) -> Thing | None:
    """Who acts, if one does to several things, of which "its" cannot be: the duties were assumed by the Company."""
    borne, doer = cursor.spoken_of, phrase.node
    if phrase.word != "by" or not statement.passive or not isinstance(borne, Thing) or not isinstance(doer, Thing):
        return None
    is_many = borne.kind == "word" and is_several(borne.head) and not any(map(is_actor, all_within(borne)))
    return doer if is_many and is_actor(doer) and not is_several(doer.head) else None


def _is_party(phrase: Node, lease: Thing, statement: Statement) -> bool:
    """Whether it tells with whom an agreement is entered into: a lease with Tern Corp."""
    is_with = isinstance(phrase, Phrase) and phrase.word == "with" and is_actor(phrase.node)
    return is_with and statement.verb == "enter" and lease.core == ["lease"] and not lease.marks


def _is_sum_of(phrase: Phrase, statement: Statement) -> bool:
    """Whether it is the amount of what is paid, which then has it: to pay a fee to Tern Corp. of $5."""
    amount, paid = phrase.node, statement.objects[-1] if statement.objects else None
    is_amount = phrase.word == "of" and isinstance(amount, Thing) and amount.kind == "money" and not phrase.focus
    if not is_amount or not isinstance(paid, Thing) or paid.head not in phrases.SUMS:
        return False
    if any(isinstance(mark, Phrase) and mark.word == "of" for mark in paid.marks):
        return False
    paid.marks.append(phrase)
    return True


def interposed(cursor: Cursor, statement: Statement) -> bool:
    """Reads a phrase between commas that parts a verb from what it acts on: will transfer, without charge, all shares.

    Whether there is one."""
    is_parted = cursor.tag(-1) == "verb" and not statement.passive and not statement.objects
    if not is_parted or cursor.stops or cursor.tag(1) != "preposition":
        return False
    tags = [cursor.tag(ahead) for ahead in range(2, _SHORT)]
    end = next((at for at, tag in enumerate(tags) if tag not in _PLAIN), len(tags))
    if not end or tags[end : end + 1] != ["comma"] or cursor.tag(end + 3) not in STARTS:
        return False
    cursor.at += 1
    cursor.stops = True
    statement.add(phrases.read_phrase(cursor, absorbs=True))
    cursor.stops = False
    cursor.at += cursor.tag() == "comma"
    statement.objects.append(rows.read_things(cursor, absorbs=False))
    statement.sequence.append(statement.objects[-1])
    return True


def tells_of_infinitive(cursor: Cursor) -> bool:
    """Whether a phrase between commas stands before an infinitive, of which it then tells: agreed, upon the closing, to
    pay."""
    tags = [cursor.tag(ahead) for ahead in range(1, _FURTHEST)]
    if tags[0] not in ("preposition", "subordinator") or "comma" not in tags:
        return False
    after = tags.index("comma") + 1
    return tags[after : after + 2] == ["to", "verb"]


def is_chained(statement: Statement) -> bool:
    """Whether the last phrase has one before it with the same word, on which what follows "and" may go on: in the plant
    in Reno and in the mill."""
    words = [node.word for node in statement.groups[statement.part] if isinstance(node, Phrase)]
    return words[-1] in words[:-1]


def _measured(cursor: Cursor, statement: Statement) -> Thing | None:
    """What was named before, if it is had, worth or done at a time that follows: the balance as of that day, the
    expenses before it."""
    if cursor.token_kind(1) not in ("date", "time") or cursor.tag(-1) == "comma":
        return None
    word = cursor.word()
    measures = _WORTH | _DUE if word == "as-of" else _WORTH if word == "on" else _SPENT
    about = (node.node for node in statement.groups[statement.part][-2:] if isinstance(node, Phrase))
    named = [*(cursor.ending if cursor.has_ended else ()), *statement.objects[-2:], *about]
    return next((node for node in named if isinstance(node, Thing) and node.head in measures), None)


def _taking_effect(cursor: Cursor, statement: Statement) -> Thing | None:
    """What was told, given or accepted, if it takes effect on a day: announced his retirement, effective May 1."""
    if cursor.word() != "effective":
        return None
    last = statement.sequence[-1] if statement.sequence else None
    if isinstance(last, Phrase) and isinstance(last.node, Thing) and last.node.head in BORNE:
        return last.node  # "in connection with his retirement, effective May 1"
    if statement.verb not in SAYING | TAKING_NONE:
        return None
    told = (*reversed(statement.sequence), *statement.objects)
    named = (node.node if isinstance(node, Phrase) else node for node in told)
    is_sent = statement.verb in _SENDING
    found = (node for node in named if isinstance(node, Thing) and (is_act(node.head) or is_sent))
    return next((node for node in found if not is_actor(node) and node.kind == "word"), None)


def _told_of(cursor: Cursor, statement: Statement) -> Thing | None:
    """What was named right before, if a phrase may tell which or how much of it is meant: all fees under the lease, the
    agreement with the Bank, a bonus based on sales."""
    last = statement.objects[-1] if statement.objects else None
    members = last.members if isinstance(last, Row) else [last]
    named = members[-1]
    is_next = isinstance(named, Thing) and any(named is thing for thing in cursor.ending) and cursor.has_ended
    if not is_next or not isinstance(named, Thing) or named.kind != "word" or cursor.tag(-1) == "comma":
        return None
    if statement.verb == "be":  # "there are no relations between them": none exist between them
        return None
    word = cursor.word()
    marks = (mark for each in members if isinstance(each, Thing) for mark in (*each.marks, Mark(each.head)))
    is_some = any(isinstance(mark, Mark) and mark.text in _EVERY for mark in marks)
    if is_some and not (word in _OF_DAY or (word in ("to", "for") and statement.verb in _GIVING)):
        return named
    if word in _BETWEEN and named.head in DOCUMENTS and statement.verb not in _AGREEING:
        return named
    is_there = statement.verb != "have" and not is_actor(named) and _tells_where(cursor)
    return named if word in _TELLS_WHICH or is_there else None


def _tells_where(cursor: Cursor) -> bool:
    """Whether a phrase tells of a place, at which what was named may be: the plants in Ohio."""
    if cursor.word() not in _AT:
        return False
    ahead = 1
    while cursor.tag(ahead) in _PLAIN - {"preposition", "noun"}:
        ahead += 1
    said = []
    while cursor.tag(ahead) == "noun":
        said.append(ahead)
        ahead += 1
    is_fact = any(cursor.token_kind(at) not in ("word", "name", "party") for at in said)
    return bool(said) and not is_fact and all(cursor.word(at) not in _OF_ACT for at in said)


def _is_only(cursor: Cursor) -> bool:
    """Whether the sentence speaks of one agreement, whose the date is."""
    heads = [token.key for token in cursor.tokens if token.key in DOCUMENTS and token.tag == "noun"]
    return cursor.document is not None and heads == [cursor.document.head]


def _keep_order(cursor: Cursor, statement: Statement) -> None:
    """What follows a row may be about its last member alone: "options and shares for 2024"."""
    is_ground = cursor.word() == "for" and cursor.word(1) == "cause"
    if not cursor.has_ended or cursor.word() in WHEN or is_ground:
        return
    last = cursor.phrase_read.node if cursor.phrase_read is not None else None
    for row in (*statement.objects[-1:], last):
        if isinstance(row, Row) and any(row.members[-1] is thing for thing in cursor.ending):
            row.ordered = True


def _undertaken(cursor: Cursor, statement: Statement) -> Thing | None:
    """What was approved or announced, if it may be an act: the date that follows may be the day on which it is done."""
    if statement.verb not in SAYING | _DECIDING or not cursor.has_ended:
        return None
    things = (thing for thing in cursor.ending if thing.kind == "word" and thing.head not in DOCUMENTS)
    return next((thing for thing in things if not is_actor(thing)), None)
