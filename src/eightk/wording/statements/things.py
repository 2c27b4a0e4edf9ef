"""Reads nouns: their own words, whose they are, what hangs on them, rows of them."""

from __future__ import annotations

import re

from eightk.wording.statements import phrases
from eightk.wording.statements.amounts import simplified, whole_board
from eightk.wording.statements.cursor import CORE, Cursor
from eightk.wording.statements.nodes import SOME, Mark, Node, Phrase, Pronoun, Ref, Row, Thing
from eightk.wording.statements.noun_list import (
    BORNE,
    CAPITALIZED,
    LEFT,
    OF_A_DOCUMENT,
    PORTIONS,
    POSTPOSED,
    SEVERAL,
    SOMEONE,
)
from eightk.wording.statements.telling import OURS, is_act, is_adjective, is_several
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import SAME_PRONOUN, words

NAMED = frozenset({"person", "party", "name"})

_SUFFIXES = frozenset({"name:Jr", "name:Sr", "name:II", "name:III", "name:IV", "name:V"})

_THESE = words("such this that these said")

CONSENTS = words("approval authorization consent decision determination failure recommendation")

_SPAN = re.compile(r"count:[\d./]+ (?:day|month|quarter|week|year)")

_OF_THIS = words("filing report")
"""What names itself with "this"."""

_LONGEST_NAME = 8
"""Words of "and Tern Corp." in "Mr. Hall's and Tern Corp.'s", at most."""

_STANDING = words("amended current existing foregoing former new original previous prior proposed restated revised")
"""Adjectives that may stand before a defined term: the new Employment Agreement."""

_MORE = words("additional further extra")


def read_thing(cursor: Cursor, *, absorbs: bool, is_nested: bool = False) -> Thing:
    """A noun phrase with what hangs on it."""
    thing = _core(cursor)
    cursor.known.say_in_full(thing)
    cursor.saw(thing)
    while not cursor.is_done and phrases.hang(cursor, thing, absorbs=absorbs, is_nested=is_nested):
        pass
    return cursor.ended(cursor.stands_for(thing, simplified(_acting(thing))))


def _core(cursor: Cursor) -> Thing:
    """The noun with what stands before it: whose it is, how many, of what kind."""
    thing, capitals, article = Thing(), 0, ""
    is_that = cursor.word(-1) == "that"
    while not cursor.is_done:
        token = cursor.tokens[cursor.at]
        started = bool(thing.core)
        if token.tag == "article" and not started:
            article = token.key
        elif not started and _counts_or_owns(cursor, thing, token):
            pass
        elif token.tag == "pronoun" and not started:
            cursor.at += 1
            if cursor.again is not None and cursor.at - 1 == cursor.again[0]:
                return cursor.again[1]
            word = _pronoun(cursor, SAME_PRONOUN.get(token.key, token.key))
            return Thing(["who"], "pronoun", [*thing.marks, word])
        elif _is_beyond(cursor, thing, token):
            break
        elif started and token.tag == "noun" and _names_company(thing):  # "Ostara, Inc. common stock"
            thing = Thing([token.key], token.kind, [Phrase("of", cursor.saw(thing))], is_owned=True)
        elif token.tag in CORE:
            thing.core.append(token.key)
            thing.kind = token.kind
            capitals += token.is_capital
        elif token.tag == "possessive" and started:
            if article in ("a", "an") and thing.head in SOMEONE:  # "a company's counsel" is not the Company's
                thing.marks.append(Mark("a"))
            thing = Thing(marks=[Phrase("of", _owners(cursor, cursor.saw(whole_board(thing))))], is_owned=True)
            article = ""
        elif token.tag == "possessive" and cursor.word(-1) == "other" and len(thing.marks) == 1:  # "the other's"
            thing = Thing(marks=[Phrase("of", _alone(thing))], is_owned=True)
        elif not _is_between(cursor, thing, token):
            break
        cursor.at += 1
    thing.is_name = capitals > 1
    return _completed(cursor, _told_of(cursor, thing, article, is_that=is_that))


def _pronoun(cursor: Cursor, word: str) -> Node:
    """What a pronoun means hangs on who was named before; who reports is always the same."""
    return Mark(word) if word in OURS else Pronoun(word, cursor.antecedent(word))


def _counts_or_owns(cursor: Cursor, thing: Thing, token: Token) -> bool:
    """Whether a word before a noun says how many, or whose; it is then a mark of it."""
    if token.tag in ("quantifier", "owner"):
        thing.is_owned = thing.is_owned or (token.tag == "owner" and not thing.marks)
        thing.marks += _determiner(cursor, token)
    elif token.key == "count:0":
        thing.marks.append(Mark("no"))
    else:
        return False
    return True


def _is_beyond(cursor: Cursor, thing: Thing, token: Token) -> bool:
    """Whether another noun, or what follows a noun, begins at a word."""
    if token.kind == "money" and _names_company(thing):
        return True
    return bool(thing.core) and (
        (token.kind in ("person", "party") and not _STANDING.issuperset(thing.core))
        or (token.kind == "office" and thing.kind in NAMED)
        or (token.tag == "number" and thing.kind in NAMED)
        or (token.key in POSTPOSED and (cursor.phrase(1) or cursor.token_kind(1) == "date"))
        or (token.kind == "date" and thing.head in POSTPOSED)
        or cursor.stands_behind()
    )


def _is_between(cursor: Cursor, thing: Thing, token: Token) -> bool:
    """Whether a word joins two adjectives ("an advisory, non-binding basis") or is the adverb of one."""
    if token.tag in ("conjunction", "comma") and thing.core and _two_adjectives(cursor):
        thing.marks += [Mark("" if token.key == "and" else token.key)] if token.tag == "conjunction" else []
        return True
    is_led = bool(thing.core or thing.marks) or cursor.tag(-1) == "article"
    if token.tag != "adverb" or cursor.tag(1) not in CORE or not is_led:
        return False
    thing.marks.append(Mark(token.key))
    return True


def _two_adjectives(cursor: Cursor) -> bool:
    """Whether "and" or "but" stands between two adjectives of one noun: accrued but unpaid salary."""
    before, after = cursor.word(-1), cursor.word(1)
    if cursor.tag(-1) != "noun" or cursor.tag(1) != "noun" or cursor.tag(2) not in CORE:
        return False
    return is_adjective(before) and is_adjective(after)


def _told_of(cursor: Cursor, thing: Thing, article: str, *, is_that: bool) -> Thing:
    """The noun with its article, or with the mark of one without: some of several; that one, or what somebody says."""
    is_event = cursor.word() == "of" and is_act(thing.head)  # "that closing of the sale"
    if is_that and not article and not thing.marks and not is_event and may_be_that(cursor.token(-1)):
        thing.marks.append(Mark("that?"))  # "believes that plan ended": a certain plan, or what it believes
    if not article and not thing.marks and _may_be_some(cursor, thing):
        thing.marks.append(Mark(SOME))
    thing.article = article
    return thing


def may_be_that(noun: Token | None) -> bool:
    """Whether "that" before a noun without an article may point at it: one thing, and no name."""
    if noun is None or noun.kind != "word" or is_several(noun.key):
        return False
    return noun.tag == "noun" and (not noun.is_capital or noun.key in CAPITALIZED)


def _owners(cursor: Cursor, first: Thing) -> Node:
    """Whose what follows is: Mr. Hall's; Mr. Hall's and Tern Corp.'s."""
    if first.kind not in NAMED or cursor.word(1) != "and":
        return first
    end = next((at for at in range(2, _LONGEST_NAME) if cursor.tag(at) != "noun"), _LONGEST_NAME)
    is_name = end > 2 and cursor.tag(end) == "possessive" and cursor.tag(end + 1) in CORE
    if not is_name:
        return first
    names = [cursor.tokens[cursor.at + at] for at in range(2, end)]
    if not any(token.kind in NAMED or token.is_capital for token in names):
        return first
    cursor.at += end
    other = Thing([token.key for token in names], names[-1].kind, is_name=len(names) > 1)
    return Row("and", [first, cursor.saw(other)], cursor.ordered)


def _may_be_some(cursor: Cursor, thing: Thing) -> bool:
    """Whether it is several of which nothing says that it is all: "directors resigned", "the directors resigned"."""
    has_value = any(":" in word for word in thing.core)
    before = cursor.token(-1 - len(thing.core))
    is_stock = thing.head == "stock" and (before is None or before.key not in ("of", "in"))
    return (thing.head in SEVERAL or is_stock) and not has_value and not _part_follows(cursor)


def _part_follows(cursor: Cursor) -> bool:
    """Whether "of a majority" follows, "of at least 50%": of how many is told."""
    near = cursor.tokens[cursor.at : cursor.at + 4] if cursor.word() == "of" else ()
    return any(token.key in PORTIONS or token.kind == "percent" for token in near)


def _completed(cursor: Cursor, thing: Thing) -> Thing:
    """The noun without the words that say nothing, with the mark of one that is not "the"."""
    if thing.article in ("a", "an") and thing.head in SOMEONE:  # "a company" is not "the Company"
        thing.marks.append(Mark("a"))
    if "age" in thing.core and any(word.startswith("count:") for word in thing.core):
        thing.core.remove("age")
    if thing.core[-2:] == ["lump", "sum"]:  # "one lump sum", "a single lump sum"
        thing.core = [word for word in thing.core if word not in ("count:1", "single")]
    if thing.core == ["full", "copy"]:
        thing.core[0] = "complete"
    if "count:1" in thing.core and _MORE.intersection(thing.core):  # "one additional year", "an additional year"
        thing.core.remove("count:1")
    if len(thing.core) > 1 and _SPAN.fullmatch(thing.core[0]):  # "a three-year term": a term of three years
        thing.marks.append(Thing([thing.core.pop(0)], "span"))
    return _alone(_owned(cursor, thing))


def _determiner(cursor: Cursor, token: Token) -> list[Node]:
    """His, each, such; "those" says no more than "the" where what follows tells which: those employees who stay."""
    if token.tag == "owner":
        return [Phrase("of", _pronoun(cursor, token.key))]
    if token.key == "every":
        return [Mark("each")]
    if token.key == "this" and _OF_THIS.intersection((cursor.word(1), cursor.word(2))):
        return [Mark("this")]  # the report itself; "that report" is another
    if token.key == "those" and _is_told_which(cursor):
        return []
    return [Mark("such" if token.key in _THESE | {"those"} else token.key)]


def _is_told_which(cursor: Cursor) -> bool:
    """Whether a clause, a participle or a phrase follows the noun before which the cursor stands."""
    rest = (*cursor.tokens[cursor.at + 1 :], *cursor.beyond)
    after = next((token for token in rest if token.tag not in CORE | {"adverb"}), None)
    is_done = after is not None and after.tag == "verb" and after.form in ("gerund", "past")
    return is_done or (after is not None and after.tag in ("relative", "preposition"))


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
    if (
        not thing.is_owned
        or thing.kind == "office"
        or not is_act(thing.head)
        or thing.head in CONSENTS
        or thing.head in LEFT
    ):
        return thing
    owner = thing.marks[0]
    others = [mark for mark in thing.marks[1:] if isinstance(mark, Phrase) and mark.word == "of"]
    if isinstance(owner, Phrase) and (others or not (_is_person(owner.node) and thing.head in BORNE)):
        owner.word = "by"
    return thing


def _is_person(node: Node) -> bool:
    return isinstance(node, Thing) and node.kind == "person"


def _alone(thing: Thing) -> Thing:
    if not thing.core and thing.marks:  # "each of the directors", "his"
        return Thing([thing.marks[-1].key], "word", thing.marks[:-1])
    return thing
