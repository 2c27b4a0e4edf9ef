"""Reads nouns: their own words, whose they are, what hangs on them, rows of them."""

from __future__ import annotations

from eightk.wording.statements import clauses
from eightk.wording.statements.amounts import simplified
from eightk.wording.statements.cursor import AUXILIARIES, CORE, DEEPEST, FAR, STARTS, Cursor, is_act
from eightk.wording.statements.nodes import REL, Mark, Node, Phrase, Pronoun, Ref, Row, Statement, Thing, joined, mixing
from eightk.wording.statements.noun_list import BORNE, DOCUMENTS, LEFT, OF_A_DOCUMENT, POSTPOSED, SOMEONE
from eightk.wording.statements.roles import happening, is_actor, resigning
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import FOCUS, SAME_PREPOSITION, SAME_PRONOUN, words

_NAMED = frozenset({"person", "party", "name"})
_NEAR = 4
"""Words that tell which of several agreements a term is of."""
_TITLE = 5
"""Words before an office at most: the Company's Chairman."""
_SUFFIXES = frozenset({"name:Jr", "name:Sr", "name:II", "name:III", "name:IV", "name:V"})
_THESE = words("such this that these said")
_CONSENTS = words("approval consent authorization")
_ELECTED = words("director directors officer officers auditor")
"""Whose approval may be their own or that of others of them."""
_MORE = words("additional further extra")
_IN_ROW = CORE | {"article", "quantifier", "owner", "possessive", "preposition", "term", "to"}


def read_things(cursor: Cursor, *, absorbs: bool, is_nested: bool = False) -> Node:
    """One noun phrase, or several joined by commas and "and" or "or".

    With `absorbs` every phrase after a noun hangs on it; else only "of" does and the rest is left to the verb."""
    if cursor.depth > DEEPEST:
        return Mark(cursor.rest())
    cursor.depth += 1
    node = _row(cursor, absorbs=absorbs, is_nested=is_nested)
    cursor.depth -= 1
    return node


def _row(cursor: Cursor, *, absorbs: bool, is_nested: bool) -> Node:
    members: list[Node] = [read_thing(cursor, absorbs=absorbs)]
    conjunction, ordered = "", cursor.ordered
    while not cursor.is_done:
        if _offices_ahead(cursor, members[-1]):
            cursor.apart.append(Row("=", [_reference(members[-1]), _offices(cursor)]))
            continue
        skip, word = _joins(cursor)
        if not skip or (is_nested and cursor.quantity(skip) and not _is_quantity(members[-1])):
            break
        cursor.at += skip
        is_bare = cursor.tag() == "noun" and cursor.tokens[cursor.at].kind == "word"
        following = read_thing(cursor, absorbs=absorbs)
        if word != "=" and is_bare:
            following.marks += _owners(members[0])
        if word == "=":
            members[-1] = _same(cursor, members[-1], following)
            if cursor.tag() == "comma" and not _joins(cursor)[0]:
                cursor.at += 1
            continue
        conjunction, mixed = mixing(conjunction, word)
        ordered = ordered or mixed or (is_bare and _reaches(members[0]))
        members.append(following)
    return joined(conjunction or "and", members, ordered=ordered)


def _offices_ahead(cursor: Cursor, before: Node) -> bool:
    """Whether a comma and the offices of the person just named follow."""
    if cursor.stops or cursor.tag() != "comma" or not isinstance(before, Thing):
        return False
    if not (before.is_name or before.kind in _NAMED):
        return False
    skip = 1
    while cursor.tag(skip) in ("article", "owner", "possessive") or cursor.token_kind(skip) == "party":
        skip += 1
    return skip < _TITLE and cursor.token_kind(skip) == "office"


def _offices(cursor: Cursor) -> Node:
    """Chairman, President and Chief Executive Officer of the Company: all of them are of it."""
    held: list[Thing] = []
    cursor.stops = True
    while True:
        cursor.at += 1 + (cursor.tag() == "comma" and cursor.tag(1) == "conjunction")
        held.append(read_thing(cursor, absorbs=False))
        is_last = cursor.tag(-2) == "conjunction" or any(cursor.tag(-back) == "conjunction" for back in (3, 4))
        skip = 1 + (cursor.tag(1) == "conjunction")
        goes_on = cursor.tag() in ("comma", "conjunction") and cursor.token_kind(skip) == "office"
        if not goes_on or (is_last and len(held) > 1 and cursor.tag() == "comma"):
            break
    cursor.stops = False
    owners = [mark for office in held for mark in office.marks if isinstance(mark, Phrase) and mark.word == "of"]
    for office in held if len({owner.key for owner in owners}) == 1 else ():
        if not any(isinstance(mark, Phrase) and mark.word == "of" for mark in office.marks):
            office.marks.append(owners[0])
    if cursor.tag() == "comma" and not _joins(cursor)[0]:
        cursor.at += 1
    return joined("and", list(held), ordered=False)


def _reference(node: Node) -> Node:
    return Ref(node) if isinstance(node, Thing) else node


def _same(cursor: Cursor, one: Node, other: Node) -> Node:
    """Two names of one thing: the name of a party or person goes on, that it is the other is said apart."""
    for name, rest in ((one, other), (other, one)):
        if isinstance(name, Thing) and name.kind in _NAMED and not (isinstance(rest, Thing) and rest.kind in _NAMED):
            cursor.apart.append(Row("=", [Ref(name), rest]))
            return name
    return Row("=", [*(one.members if isinstance(one, Row) and one.conjunction == "=" else [one]), other])


def members_of(node: Node, conjunction: str) -> list[Node]:
    """The members of a row of a conjunction; a thing alone is one."""
    return node.members if isinstance(node, Row) and node.conjunction == conjunction else [node]


def _is_quantity(node: Node) -> bool:
    """Whether it is so much or so many of something."""
    if not isinstance(node, Thing):
        return False
    return node.kind in ("money", "percent", "number") or any(word.startswith("count:") for word in node.core)


def _reaches(node: Node) -> bool:
    """Whether what stands before the first of a row may bear on all: all unvested options and shares."""
    if not isinstance(node, Thing):
        return False
    marks = [mark for mark in node.marks if isinstance(mark, Mark)]
    return bool(marks) or (len(node.core) > 1 and not node.is_name)


def has_more(node: Node) -> bool:
    """Whether it is more than one word, some of which may bear on its neighbours in a row too."""
    return not isinstance(node, Thing) or bool(node.marks) or (len(node.core) > 1 and not node.is_name)


def _owners(node: Node) -> list[Node]:
    """Whose the first of a row is, whose the others are too: his salary and bonus."""
    if not isinstance(node, Thing) or not node.is_owned:
        return []
    return [mark for mark in node.marks[:1] if isinstance(mark, Phrase) and mark.word in ("of", "by")]


def _joins(cursor: Cursor) -> tuple[int, str]:
    """How many words to skip to the next noun phrase of a row, and how it is joined; 0 where the row ends."""
    comma = cursor.tag() == "comma"
    if comma and cursor.stops:
        return 0, ""
    if cursor.tag(int(comma)) == "conjunction":
        skip = 1 + comma
        fits = (
            cursor.word(skip - 1) != "but"
            and cursor.tag(skip) in STARTS
            and (cursor.in_subject or not cursor.clause(skip))
        )
        return (skip, cursor.word(skip - 1)) if fits else (0, "")
    if not comma or cursor.tag(1) not in STARTS or cursor.relative_subject(1):
        return 0, ""
    if cursor.clause(1) and not (cursor.in_subject and _row_or_name(cursor) != "="):
        return 0, ""
    return 1, _row_or_name(cursor)


def _row_or_name(cursor: Cursor) -> str:
    """After a comma: the "and" or "or" of the row that goes on, or "=" for another name of the same thing."""
    for at in range(1, min(FAR, len(cursor.tokens) - cursor.at)):
        token = cursor.tokens[cursor.at + at]
        if token.tag == "conjunction" and token.key in ("and", "or"):
            return token.key
        if token.tag == "comma" and cursor.tag(at + 1) not in (*STARTS, "conjunction"):
            return "="
        if token.tag != "comma" and token.tag not in _IN_ROW:
            return "="
    return "="


def read_thing(cursor: Cursor, *, absorbs: bool) -> Thing:
    """A noun phrase with what hangs on it."""
    thing = cursor.saw(_core(cursor))
    while not cursor.is_done and _hang(cursor, thing, absorbs=absorbs):
        pass
    return cursor.ended(simplified(_acting(thing)))


def _core(cursor: Cursor) -> Thing:
    thing, capitals, is_some = Thing(), 0, False
    while not cursor.is_done:
        token = cursor.tokens[cursor.at]
        started = bool(thing.core)
        if token.tag == "article" and not started:
            is_some = token.key != "the"
        elif token.tag in ("quantifier", "owner") and not started:
            thing.is_owned = thing.is_owned or (token.tag == "owner" and not thing.marks)
            thing.marks += _determiner(cursor, token)
        elif token.key == "count:0" and not started:
            thing.marks.append(Mark("no"))
        elif token.tag == "pronoun" and not started:
            cursor.at += 1
            return Thing(
                ["who"], "pronoun", [*thing.marks, Pronoun(SAME_PRONOUN.get(token.key, token.key), cursor.spoken_of)]
            )
        elif (
            (started and (token.kind in ("person", "party") or (token.kind == "office" and thing.kind in _NAMED)))
            or (started and token.tag == "number" and thing.kind in _NAMED)
            or (started and token.key in POSTPOSED and cursor.phrase(1))
        ):
            break
        elif started and token.tag == "noun" and _names_company(thing):  # "Ostara, Inc. common stock"
            thing = Thing([token.key], token.kind, [Phrase("of", cursor.saw(thing))], is_owned=True)
        elif token.tag in CORE:
            thing.core.append(token.key)
            thing.kind = token.kind
            capitals += token.is_capital
        elif token.tag == "conjunction" and started and cursor.two_adjectives():
            thing.marks.append(Mark("" if token.key == "and" else token.key))
        elif token.tag == "possessive" and started:
            thing = Thing(marks=[Phrase("of", cursor.saw(thing))], is_owned=True)
        elif (
            token.tag == "adverb" and cursor.tag(1) in CORE and (started or thing.marks or cursor.tag(-1) == "article")
        ):
            thing.marks.append(Mark(token.key))
        else:
            break
        cursor.at += 1
    thing.is_name = capitals > 1
    if is_some and thing.head in SOMEONE:  # "a company" is not "the Company"
        thing.marks.append(Mark("a"))
    if "age" in thing.core and any(word.startswith("count:") for word in thing.core):
        thing.core.remove("age")
    if "count:1" in thing.core and _MORE.intersection(thing.core):  # "one additional year", "an additional year"
        thing.core.remove("count:1")
    return _alone(_owned(cursor, thing))


def _determiner(cursor: Cursor, token: Token) -> list[Node]:
    """His, each, such; "those" says no more than "the"."""
    if token.tag == "owner":
        return [Phrase("of", Pronoun(token.key, cursor.spoken_of, is_subject=token.is_its))]
    if token.key == "every":
        return [Mark("each")]
    return [] if token.key == "those" else [Mark("such" if token.key in _THESE else token.key)]


def _names_company(thing: Thing) -> bool:
    """Whether what has been read is a whole company's name."""
    return thing.kind == "party" or (thing.kind == "name" and thing.head not in _SUFFIXES)


def _owned(cursor: Cursor, thing: Thing) -> Thing:
    """ "Its term" is that of the agreement named last."""
    if cursor.document is None or not cursor.only_document or thing.head not in OF_A_DOCUMENT:
        return thing
    for mark in thing.marks:
        if isinstance(mark, Phrase) and isinstance(mark.node, Pronoun) and mark.node.word == "its":
            mark.node = Ref(cursor.document)
    return thing


def _acting(thing: Thing) -> Thing:
    """The Company's termination is one by it, not of it; Mr. Hall's resignation and appointment are of him."""
    if not thing.is_owned or not is_act(thing.head) or thing.head in _CONSENTS or thing.head in LEFT:
        return thing
    owner = thing.marks[0]
    others = [mark for mark in thing.marks[1:] if isinstance(mark, Phrase) and mark.word == "of"]
    if isinstance(owner, Phrase):
        is_person = isinstance(owner.node, Thing) and owner.node.kind == "person"
        if others or not (is_person and thing.head in BORNE):
            owner.word = "by"
    return thing


def _alone(thing: Thing) -> Thing:
    if not thing.core and thing.marks:  # "each of the directors", "his"
        return Thing([thing.marks[-1].key], "word", thing.marks[:-1])
    return thing


def _hang(cursor: Cursor, thing: Thing, *, absorbs: bool) -> bool:
    """What hangs on a noun next, if anything does."""
    tag = cursor.tag()
    if tag == "preposition" and cursor.word() == "of":
        cursor.at += 1
        if cursor.tag() == "relative":
            cursor.at += 1
            thing.marks.append(Phrase("of", Mark(REL)))
        else:
            node = read_things(cursor, absorbs=False, is_nested=True)
            thing.marks.append(node if isinstance(node, Thing) and node.kind == "span" else Phrase("of", node))
    elif tag == "term":
        define(cursor, thing)
    elif tag == "open":
        thing.marks.append(aside(cursor))
    elif cursor.word() in POSTPOSED and cursor.phrase(1):
        adjective = Thing([cursor.take()])
        adjective.marks.append(_noted(cursor, read_phrase(cursor, absorbs=False)))
        thing.marks.append(adjective)
    elif thing.head in POSTPOSED and not thing.marks and cursor.phrase():
        thing.marks.append(_noted(cursor, read_phrase(cursor, absorbs=False)))
    elif thing.kind == "money" and cursor.word() == "in" and cursor.word(1) == "cash":
        cursor.at += 2
        thing.marks.append(Phrase("in", Thing(["cash"])))
    elif thing.kind == "money" and cursor.word() == "per" and cursor.tag(1) == "noun":
        cursor.at += 2
        thing.marks.append(Phrase("per", Thing([cursor.word(-1)])))
    elif thing.head in _CONSENTS and cursor.word() == "by":
        cursor.at += 1
        node = read_things(cursor, absorbs=False, is_nested=True)
        gives = is_actor(node) and not (isinstance(node, Thing) and node.head in _ELECTED)
        thing.marks.append(Phrase("of" if gives else "by", node))
    elif absorbs and cursor.in_subject and tag == "to" and cursor.tag(1) == "verb":
        thing.marks.append(clauses.read_infinitive(cursor))
    elif absorbs and cursor.phrase():
        thing.marks.append(read_phrase(cursor, absorbs=True))
    elif _stands_apart(cursor, thing) and (tag == "relative" or cursor.participle()):
        clauses.read_apart(cursor, thing)
    elif tag == "relative":
        thing.marks.append(clauses.read_relative(cursor))
    elif thing.head in ("date", "day") and cursor.word() == "on" and cursor.tag(1) == "relative":
        thing.marks.append(happening(clauses.read_relative(cursor)))
    elif cursor.participle():
        thing.marks.append(clauses.read_participle(cursor, about=True))
    elif tag == "adverb" and cursor.participle(1):
        word = cursor.take()
        participle = clauses.read_participle(cursor, about=True)
        participle.add(Mark(word))
        thing.marks.append(participle)
    else:
        return False
    return True


def _noted(cursor: Cursor, node: Node) -> Node:
    """Remembers a phrase, for what follows may hang on its noun."""
    if isinstance(node, Phrase):
        cursor.phrase_read = node
    return node


def _stands_apart(cursor: Cursor, thing: Thing) -> bool:
    """Whether a relative clause about it tells no other one from it."""
    if sum(token.key == thing.head for token in cursor.tokens) > 1 or thing.head.endswith("s"):
        return False
    return thing.head in DOCUMENTS or thing.kind in ("form", "person", "party")


def define(cursor: Cursor, thing: Thing) -> None:
    """The term that a parenthesis gives: a statement of its own, about the noun that is the term's last word if the
    sentence has one ("the “McRae Agreement”"), else about what stands before it. Of several such nouns the words before
    the parenthesis tell which."""
    before = " ".join(token.key for token in cursor.tokens[max(0, cursor.at - _NEAR) : cursor.at])
    term = cursor.take()
    last = term.split()[-1] if term else ""
    found = [token for token in cursor.tokens[: cursor.at - 1] if token.tag == "noun" and token.key == last]
    several = sum(token.key == last for token in cursor.tokens) > 1
    about = before if several else last if found else thing.name
    cursor.apart.append(Statement(verb="means", actor=Mark(f"“{term}”"), objects=[Mark(about)]))


def aside(cursor: Cursor) -> Node:
    """What stands in parentheses, read by itself."""
    depth, first = 0, cursor.at + 1
    while not cursor.is_done:
        depth += {"open": 1, "close": -1}.get(cursor.tag(), 0)
        cursor.at += 1
        if not depth:
            break
    inner = Cursor(cursor.tokens[first : cursor.at - (not depth)], depth=cursor.depth + 1)
    return Row("()", clauses.read_all(inner))


def read_phrase(cursor: Cursor, *, absorbs: bool) -> Node:
    """A preposition and what it introduces."""
    paired, before = cursor.paired(), cursor.word(-1)
    word = cursor.take()
    if paired:
        word = f"{word} {cursor.take()}".replace(" upon", " on")
    word = word if before in POSTPOSED else SAME_PREPOSITION.get(word, word)
    while cursor.tag() == "preposition" and cursor.tag(1) != "relative":  # "from within"
        word = f"{word} {cursor.take()}"
    focus = read_focus(cursor)
    if cursor.tag() == "verb" or cursor.tag() in AUXILIARIES:
        return Phrase(word, clauses.read_participle(cursor, about=False), focus)
    if cursor.tag() == "conjunction" and cursor.tag(1) == "preposition":  # "in anticipation of or within"
        word = f"{word} {cursor.take()}"
        return Phrase(word, read_phrase(cursor, absorbs=absorbs), focus)
    if word in ("under", "in") and cursor.word() == "it" and cursor.document is not None and cursor.only_document:
        cursor.at += 1
        return Phrase("under", Ref(cursor.document), focus)
    node = read_things(cursor, absorbs=absorbs)
    if word == "during" and isinstance(node, Thing) and node.kind == "date":
        word = "in"
    phrase = resigning(Phrase(word, node, focus))
    if not isinstance(phrase, Statement):
        return phrase
    cursor.ending = []  # the noun is a verb now: what follows is about that
    return clauses.read_rest(cursor, phrase)


def read_focus(cursor: Cursor) -> str:
    """Words that bear on just what follows: only, not."""
    words = ""
    while cursor.word() in FOCUS or (cursor.tag() == "adverb" and cursor.tag(1) in ("verb", "number")):
        words += f"{cursor.take()} "
    return words
