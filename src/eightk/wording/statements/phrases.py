"""What hangs on a noun: phrases, terms, parentheses, and the phrases of verbs."""

from __future__ import annotations

from eightk.wording.statements import apart, clauses, rows, things
from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.amounts import BOARDS
from eightk.wording.statements.any_paper import may_be_any
from eightk.wording.statements.cases import DONE_BY, as_case, doer_of, is_ground
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.governing import AFTER_NOUN, FOR_WHAT, TO_DO
from eightk.wording.statements.nodes import REL, Mark, Node, Phrase, Ref, Row, Statement, Thing
from eightk.wording.statements.noun_list import DOCUMENTS, HAVING_OBJECT, POSTPOSED, TELLING_THAT
from eightk.wording.statements.omitting import TIMES, omits_that
from eightk.wording.statements.roles import happening
from eightk.wording.statements.telling import AUXILIARIES
from eightk.wording.statements.vocabulary import FOCUS, SAME_PREPOSITION, SUBJECTS, words
from eightk.wording.statements.whether import is_open

_NEAR = 4
"""Words that tell which of several agreements a term is of."""

SUMS = words("amount award bonus cost costs fee fees payment payments price purchase severance")
"""What may be of an amount."""

_HELD = words("beneficially held owned")
"""Participles of shares, not of whose shares they are."""

_INSTALLMENTS = words("installments instalments")
"""Of so many of them an amount is that of each."""

_STRANDED = words("for into on to upon with")
"""Prepositions that a passive verb may leave behind."""

_ELECTED = words("director directors officer officers auditor")
"""Whose approval may be their own or that of others of them."""


def hang(cursor: Cursor, thing: Thing, *, absorbs: bool, is_nested: bool = False) -> bool:
    """What hangs on a noun next, if anything does."""
    tag = cursor.tag()
    if tag == "preposition" and cursor.word() == "of":
        if _is_of_verb(cursor, thing):
            return False
        cursor.at += 1
        if cursor.tag() == "relative":
            cursor.at += 1
            thing.marks.append(Phrase("of", Mark(REL)))
        else:
            node = rows.read_things(cursor, absorbs=False, is_nested=True)
            thing.marks.append(node if isinstance(node, Thing) and node.kind == "span" else Phrase("of", node))
    elif tag == "term":
        define(cursor, thing)
    elif tag == "open" and (thing.kind == "pronoun" or (thing.kind in things.NAMED and cursor.word(1) == "payable")):
        return False  # "owned by them (500 shares)": the shares are; nobody is payable
    elif tag == "open":
        thing.marks.append(aside(cursor))
    elif cursor.word() in POSTPOSED and (cursor.phrase(1) or cursor.token_kind(1) == "date"):
        adjective = Thing([cursor.take()])
        adjective.marks.append(_with_date(cursor))
        thing.marks.append(adjective)
    elif thing.head in POSTPOSED and not thing.marks and (cursor.phrase() or cursor.token_kind() == "date"):
        thing.marks.append(_with_date(cursor))
    elif cursor.stands_behind():
        thing.marks.append(Mark(cursor.take()))
    elif _hang_word(cursor, thing):
        return True
    elif cursor.phrase() and (cursor.word() in AFTER_NOUN.get(thing.head, ()) or _is_for_what(cursor, thing)):
        thing.marks.append(_noted(cursor, read_phrase(cursor, absorbs=False)))
    elif _is_to_do(cursor, thing, absorbs=absorbs):
        thing.marks.append(clauses.read_infinitive(cursor))
    elif absorbs and cursor.phrase() and not is_ground(cursor, thing):
        thing.marks.append(read_phrase(cursor, absorbs=True))
    else:
        return _hang_clause(cursor, thing, is_nested=is_nested)
    return True


def _is_for_what(cursor: Cursor, thing: Thing) -> bool:
    """Whether it tells for what something is given: compensation for his services; not for two years."""
    return thing.head in FOR_WHAT and cursor.word() == "for" and cursor.tag(1) != "number"


def _with_date(cursor: Cursor) -> Node:
    """What follows an adjective behind its noun: payable in cash, payable June 1."""
    if cursor.phrase():
        return _noted(cursor, read_phrase(cursor, absorbs=False))
    return Phrase("on", rows.read_things(cursor, absorbs=False, is_nested=True))


def _hang_clause(cursor: Cursor, thing: Thing, *, is_nested: bool) -> bool:
    """The clause or participle that hangs on a noun next, if one does."""
    tag = cursor.tag()
    if tag == "relative" and is_nested and _is_held(cursor) and is_actor(thing):
        return False  # "stock of the Company that he holds": the stock is held
    elif (tag == "relative" or cursor.participle()) and _stands_apart(cursor, thing) and not _may_tell(cursor, thing):
        apart.read_apart(cursor, thing)
    elif tag == "relative":
        thing.marks.append(_of_noun(cursor, thing))
    elif omits_that(cursor, thing):
        thing.marks.append(happening(apart.read_bare_relative(cursor, is_when=thing.head in TIMES)))
    elif thing.head in TIMES and cursor.word() == "on" and cursor.tag(1) == "relative":
        thing.marks.append(happening(apart.read_relative(cursor)))
    elif cursor.participle():
        if is_nested and cursor.word() in _HELD and is_actor(thing):
            return False  # "stock of the Company held by him": the stock is held
        thing.marks.append(apart.read_participle(cursor, about=True))
    elif tag == "not" and cursor.participle(1) and cursor.tag(-1) == "noun":
        cursor.at += 1
        denied = apart.read_participle(cursor, about=True)
        denied.negated = not denied.negated
        thing.marks.append(denied)
    elif tag == "adverb" and cursor.participle(1):
        word = cursor.take()
        participle = apart.read_participle(cursor, about=True)
        participle.add(Mark(word))
        thing.marks.append(participle)
    else:
        return False
    return True


def _of_noun(cursor: Cursor, thing: Thing) -> Node:
    """A relative clause; after what says something "that" may introduce what it says: notice that the Bank ended."""
    may_tell = _may_tell(cursor, thing)
    clause = apart.told_once(apart.read_relative(cursor))
    return Row("that", [clause]) if may_tell and clause.verb not in HAVING_OBJECT else _as_adjective(clause)


def _may_tell(cursor: Cursor, thing: Thing) -> bool:
    return cursor.word() == "that" and thing.head in TELLING_THAT and not cursor.finite(1)


def _is_to_do(cursor: Cursor, thing: Thing, *, absorbs: bool) -> bool:
    """Whether what is to be done follows its noun: his right to end it; the number of units to be granted is 500."""
    if absorbs and cursor.in_subject and cursor.tag() == "to" and cursor.tag(1) in ("verb", "be"):
        return True
    is_taken = thing.head in TO_DO and cursor.word(-1) == thing.head
    return is_taken and cursor.tag() == "to" and cursor.tag(1) == "verb"


def _is_of_verb(cursor: Cursor, thing: Thing) -> bool:
    """Whether "of" goes on with what stands before a noun: a payment to Tern Corp. of $5, notified the Company of it,
    notified it on May 6, 2025 of a default."""
    if thing.kind == "date":
        return cursor.tells_of and thing.head.count("-") > 1
    if thing.kind in things.NAMED and cursor.token_kind(1) == "money":
        return True
    is_told = thing.kind in things.NAMED or thing.core in (["company"], ["board"])
    return cursor.tells_of and is_told and cursor.word(1) not in BOARDS


def _as_adjective(clause: Statement) -> Node:
    """Stock that is outstanding: outstanding stock."""
    adjective = clause.objects[0] if len(clause.objects) == 1 else None
    is_plain = not (clause.modal or clause.negated or any(clause.groups)) and clause.time in ("", "past")
    is_about = isinstance(clause.actor, Mark) and clause.actor.text == REL
    if clause.verb != "be" or not is_plain or not is_about or not isinstance(adjective, Thing):
        return clause
    return Mark(adjective.head) if adjective.core == ["outstanding"] and not adjective.marks else clause


def _hang_word(cursor: Cursor, thing: Thing) -> bool:
    """What hangs on a few nouns only: $5 in cash, $5 per share, consent by the bank."""
    if thing.kind == "money" and cursor.word() == "in" and cursor.word(1) == "cash":
        cursor.at += 2
        thing.marks.append(Phrase("in", Thing(["cash"])))
    elif thing.kind == "money" and cursor.word() == "each" and _in_installments(cursor):
        cursor.at += 1  # "12 installments of $5 each"
    elif thing.kind == "money" and cursor.word() == "per" and cursor.tag(1) == "noun":
        cursor.at += 2
        thing.marks.append(Phrase("per", Thing([cursor.word(-1)])))
    elif thing.head in SUMS and cursor.word() == "up-to" and cursor.quantity(1):  # a bonus up to $5
        thing.marks.append(Phrase("of", rows.read_things(cursor, absorbs=False, is_nested=True)))
    elif thing.head in things.CONSENTS and cursor.word() == "by":
        cursor.at += 1
        node = rows.read_things(cursor, absorbs=False, is_nested=True)
        gives = is_actor(node) and not (isinstance(node, Thing) and node.head in _ELECTED)
        thing.marks.append(Phrase("of" if gives else "by", node))
    elif thing.head in DONE_BY and cursor.word() == "by" and (doer := doer_of(cursor)) is not None:
        thing.marks.append(Phrase("by", doer))
    else:
        return False
    return True


def _is_held(cursor: Cursor) -> bool:
    """Whether "that he holds" follows, "which they own"."""
    token = cursor.token(2)
    return cursor.word(1) in SUBJECTS and token is not None and token.verb in ("hold", "own")


def _in_installments(cursor: Cursor) -> bool:
    """Whether the amount before "each" is that of every one of so many installments: in 12 installments of $5 each."""
    of = cursor.at - 2
    if of < 1 or cursor.tokens[of].key != "of" or cursor.tokens[of - 1].key not in _INSTALLMENTS:
        return False
    first = next((at for at in range(of - 1, -1, -1) if cursor.tokens[at].tag not in ("noun", "number")), -1)
    counted = any(token.kind == "count" for token in cursor.tokens[first + 1 : of])
    ends = ("", "close", "comma", "semicolon")
    return counted and first >= 0 and cursor.tokens[first].key == "in" and cursor.tag(1) in ends


def _noted(cursor: Cursor, node: Node) -> Node:
    """Remembers a phrase, for what follows may hang on its noun."""
    if isinstance(node, Phrase):
        cursor.phrase_read = node
    return node


def _stands_apart(cursor: Cursor, thing: Thing) -> bool:
    """Whether a relative clause about it tells no other one from it."""
    if sum(token.key == thing.head and token.tag != "term" for token in cursor.tokens) > 1 or thing.head.endswith("s"):
        return False
    if any(token.key == thing.head for token in cursor.tokens if token.tag == "term") and any(
        isinstance(mark, Mark) for mark in thing.marks
    ):
        return False  # "any lease (the "Lease") which provides"
    is_named = thing.kind in ("form", "person", "party")
    return not may_be_any(cursor, thing) if thing.head in DOCUMENTS else is_named


def define(cursor: Cursor, thing: Thing) -> None:
    """The term that a parenthesis gives: a statement of its own, about the noun that is the term's last word if the
    sentence has one ("the “McRae Agreement”"), else about what stands before it. Of several such nouns the words before
    the parenthesis tell which."""
    term = cursor.word()
    last = term.split()[-1] if term else ""
    is_again = not cursor.known.defined_twice.isdisjoint((last, cursor.word(-1)))
    near = 0 if is_again else max(0, cursor.at - _NEAR)  # of several, all that stands before it tells which
    before = " ".join(token.key for token in cursor.tokens[near : cursor.at])
    cursor.at += 1
    found = [token for token in cursor.tokens[: cursor.at - 1] if token.tag == "noun" and token.key == last]
    is_name = thing.kind in things.NAMED
    if is_name:
        several = sum(token.key == thing.head for token in cursor.tokens[: cursor.at]) > 1
    else:
        several = any(sum(token.key == word for token in cursor.tokens) > 1 for word in {last, thing.head})
    if is_name and cursor.documents == {last} and len(found) == 1:
        several, is_name = False, False  # "an agreement with Mr. Hall (the “Agreement”)": nobody is an agreement
    about = before if several or is_again else last if found and not is_name else thing.name
    cursor.apart.append(Statement(verb="means", actor=Mark(f"“{term}”"), objects=[Mark(about)]))


def aside(cursor: Cursor) -> Node:
    """What stands in parentheses, read by itself."""
    depth, first = 0, cursor.at + 1
    while not cursor.is_done:
        depth += {"open": 1, "close": -1}.get(cursor.tag(), 0)
        cursor.at += 1
        if not depth:
            break
    inside = cursor.tokens[first : cursor.at - (not depth)]
    inner = Cursor(inside, ahead=cursor.before(first), depth=cursor.depth + 1)
    found = clauses.read_all(inner)
    cursor.is_lost = cursor.is_lost or inner.is_lost
    return Row("()", found)


def read_phrase(cursor: Cursor, *, absorbs: bool) -> Node:
    """A preposition and what it introduces."""
    paired, before, start = cursor.paired(), cursor.word(-1), cursor.at
    is_event = cursor.word() == "in-the-event-of" and not is_open(cursor)
    word = cursor.take()
    if paired:
        word = f"{word} {cursor.take()}".replace(" upon", " on")
    word = word if before in POSTPOSED or is_event else SAME_PREPOSITION.get(word, word)
    while not _is_stranded(cursor, word) and cursor.tag() == "preposition" and cursor.tag(1) != "relative":
        word = f"{word} {cursor.take()}"  # "from within"
    if _is_stranded(cursor, word):
        return Phrase(word, Mark(""))
    focus = read_focus(cursor)
    if cursor.tag() == "verb" or cursor.tag() in AUXILIARIES:
        return Phrase(word, apart.read_participle(cursor, about=False), focus)
    if cursor.tag() == "conjunction" and cursor.tag(1) == "preposition":  # "in anticipation of or within"
        word = f"{word} {cursor.take()}"
        return Phrase(word, read_phrase(cursor, absorbs=absorbs), focus)
    if word in ("under", "in") and cursor.word() == "it" and cursor.document is not None and cursor.only_document:
        cursor.at += 1
        return Phrase("under", Ref(cursor.document), focus)
    absorbs = absorbs or word.startswith("including ")  # "including as Treasurer in 2004": Treasurer then
    is_span = word == "from" and cursor.token_kind() in ("date", "money", "percent")
    node = rows.read_things(cursor, absorbs=absorbs and not is_span)  # "from 2009 to 2016": both of the verb
    if word == "between" and isinstance(node, Row) and node.conjunction.startswith("and or"):
        node = Row("and", [node.members[0], Row("or", node.members[1:], node.ordered)])
    if word == "during" and isinstance(node, Thing) and node.kind == "date":
        word = "in"
    phrase = as_case(cursor, start, Phrase(word, node, focus))
    if not isinstance(phrase, Statement):
        return phrase
    cursor.ending = []  # the noun is a verb now: what follows is about that
    return clauses.read_rest(cursor, phrase)


def _is_stranded(cursor: Cursor, word: str) -> bool:
    """Whether a verb follows and nothing is introduced: those named above are paid, paid it; entered into by."""
    is_verb = cursor.tag() in AUXILIARIES and cursor.word() not in ("being", "having")
    is_verb = is_verb or (word.endswith(("above", "below")) and cursor.token_form() == "past")
    follows = cursor.tag() == "preposition" if word == "into" else cursor.word() == "by"
    return is_verb or (follows and word in _STRANDED and cursor.tag(1) != "relative" and cursor.tag(-2) == "verb")


def read_focus(cursor: Cursor) -> str:
    """Words that bear on just what follows: only, not."""
    words = ""
    while cursor.word() in FOCUS or (cursor.tag() == "adverb" and cursor.tag(1) in ("verb", "number")):
        words += f"{cursor.take()} "
    return words
