"""Several nouns in a row: with "and" or "or", as names of one thing, as offices of one person."""

from __future__ import annotations

from eightk.wording.statements import things
from eightk.wording.statements.cursor import CORE, DEEPEST, FAR, STARTS, Cursor
from eightk.wording.statements.nodes import SOME, Mark, Node, Phrase, Ref, Row, Thing, joined, mixing
from eightk.wording.statements.noun_list import PEOPLE
from eightk.wording.statements.reaching import may_reach
from eightk.wording.statements.vocabulary import words

_ONE_OR_TWO = "same?"
"""The mark of someone who may be the one named beside."""
_TITLE = 5
"""Words before an office at most: the Company's Chairman."""


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
    start = cursor.at
    members: list[Node] = [things.read_thing(cursor, absorbs=absorbs, is_nested=is_nested)]
    conjunction, ordered = "", cursor.ordered
    while not cursor.is_done:
        if _offices_ahead(cursor, members[-1]):
            cursor.apart.append(Row("=", [_reference(members[-1]), _offices(cursor)]))
            continue
        skip, word = _joins(cursor)
        if not skip or (is_nested and _leaves(cursor, skip, members[-1])):
            break
        cursor.at += skip
        is_bare = cursor.tag() == "noun" and cursor.tokens[cursor.at].kind == "word"
        is_office = cursor.token_kind() == "office"
        is_open = cursor.tag() == "noun" and not _is_one(cursor, start)
        told = _told(cursor)
        following = things.read_thing(cursor, absorbs=absorbs, is_nested=is_nested)
        if word != "=" and is_bare:
            _share(members[0], following)
            if _is_shared(members[0]) and _goes_on(cursor, following):
                following.marks.append(Mark(_SHARED))
        if word != "=" and is_open:
            doubtful(members[-1], following)
        following.marks += told
        if word == "=":
            members[-1] = _same(cursor, members[-1], following)
            if cursor.tag() == "comma" and not _joins(cursor)[0]:
                cursor.at += 1
            continue
        conjunction, mixed = mixing(conjunction, word)
        ordered = (
            ordered
            or mixed
            or (is_bare and _reaches(members[0]))
            or (is_office and _is_graded(cursor, start, members[0]))
        )
        members.append(following)
    held = [member for member in members if isinstance(member, Thing) and member.kind == "office"]
    if len(held) == len(members):
        _share_owner(held)
    ordered = ordered or _has_role(cursor, start) or _tells_offices(members)
    return joined(conjunction or "and", members, ordered=ordered)


def _told(cursor: Cursor) -> list[Node]:
    """What follows a word that may be a verb: it may be of that verb, and no phrase may leave it."""
    if cursor.in_subject or not cursor.tokens[cursor.at].may_act:
        return []
    rest = cursor.tokens[cursor.at :]
    end = next((at for at, token in enumerate(rest) if token.tag == "semicolon"), len(rest))
    return [Mark(" ".join(["verb?", *(token.key for token in rest[:end])]))]


def _tells_offices(members: list[Node]) -> bool:
    """Whether a row has offices and people: whose each is, its place tells."""
    kinds = {kind for member in members for kind in _kinds(member)}
    return "office" in kinds and len(kinds) > 1


def _kinds(node: Node) -> list[str]:
    """The kinds of the things that a member of a row names."""
    if isinstance(node, Row):
        return [kind for member in node.members for kind in _kinds(member)]
    return [node.kind] if isinstance(node, Thing) else []


def _has_role(cursor: Cursor, start: int) -> bool:
    """Whether something within a row or right after it tells what one of them is: "A, B, as agent, and C", "A and B,
    formerly of C"."""
    end = cursor.at + 1 + (cursor.tag() == "comma")
    if cursor.tag() == "comma" and cursor.word(1) in _ONCE:
        return True
    return any(token.key == "as" for token in cursor.tokens[start:end])


def _offices_ahead(cursor: Cursor, before: Node) -> bool:
    """Whether a comma and the offices of the person just named follow."""
    if cursor.stops or cursor.tag() != "comma" or not isinstance(before, Thing):
        return False
    if not (before.is_name or before.kind in things.NAMED):
        return False
    skip = 1
    while cursor.tag(skip) in ("article", "owner", "possessive") or cursor.token_kind(skip) == "party":
        skip += 1
    return skip < _TITLE and cursor.token_kind(skip) == "office"


def _offices(cursor: Cursor) -> Node:
    """Chairman, President and Chief Executive Officer of the Company: all of them are of it."""
    held: list[Thing] = []
    conjunction, is_mixed = "", False
    cursor.stops = True
    while True:
        cursor.at += 1 + (cursor.tag() == "comma" and cursor.tag(1) == "conjunction")
        if cursor.tag(-1) == "conjunction":
            conjunction, mixed = mixing(conjunction, cursor.word(-1))
            is_mixed = is_mixed or mixed
        held.append(things.read_thing(cursor, absorbs=False))
        is_last = cursor.tag(-2) == "conjunction" or any(cursor.tag(-back) == "conjunction" for back in (3, 4))
        skip = 1 + (cursor.tag(1) == "conjunction")
        goes_on = cursor.tag() in ("comma", "conjunction") and cursor.token_kind(skip) == "office"
        if not goes_on or (is_last and len(held) > 1 and cursor.tag() == "comma"):
            break
    cursor.stops = False
    _share_owner(held)
    if cursor.tag() == "comma" and not _joins(cursor)[0]:
        cursor.at += 1
    return joined(conjunction or "and", list(held), ordered=is_mixed)


def _share_owner(held: list[Thing]) -> None:
    """Chairman and President of the Company, the Company's Chairman and President: each is of the Company."""
    if any(office.is_owned for office in held[1:]):
        return  # "Chairman and the Company's President": of what he is Chairman is not said
    owners = [mark for office in held for mark in office.marks if isinstance(mark, Phrase) and mark.word == "of"]
    for office in held if len({owner.key for owner in owners}) == 1 else ():
        if not any(isinstance(mark, Phrase) and mark.word == "of" for mark in office.marks):
            office.marks.append(owners[0])


def _leaves(cursor: Cursor, skip: int, last: Node) -> bool:
    """Whether what follows "and" is no more of what "of" introduced: a retainer of $5 and a grant."""
    if cursor.quantity(skip):
        return not _is_quantity(last)
    is_amount = isinstance(last, Thing) and last.kind in ("money", "percent")
    return is_amount and cursor.tag(skip) == "article" and cursor.word(skip) in ("a", "an") and cursor.word() != "or"


def _reference(node: Node) -> Node:
    return Ref(node) if isinstance(node, Thing) else node


def _same(cursor: Cursor, one: Node, other: Node) -> Node:
    """Two names of one thing: the name of a party or person goes on, that it is the other is said apart."""
    for name, rest in ((one, other), (other, one)):
        if (
            isinstance(name, Thing)
            and name.kind in things.NAMED
            and not (isinstance(rest, Thing) and rest.kind in things.NAMED)
        ):
            if isinstance(rest, Thing):  # "Jo Hall, a former director", "Jo Hall, former director"
                rest.marks = [mark for mark in rest.marks if not (isinstance(mark, Mark) and mark.text == "a")]
            cursor.apart.append(Row("=", [Ref(name), rest]))
            return name
    names = [*(one.members if isinstance(one, Row) and one.conjunction == "=" else [one]), other]
    return Row("=", names, ordered=all(isinstance(name, Thing) and name.kind in things.NAMED for name in names))


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


_SHARED = "shared"
"""The mark of one that has its owner from the first of its row, and something told of it, or of all."""
_ONCE = words("formerly previously currently presently once of each both who which whose")
"""Words that after a comma may tell of the last of a row alone."""
_GRADES = words("acting assistant associate deputy former global honorary interim new permanent regional senior sole")


def _is_graded(cursor: Cursor, start: int, node: Node) -> bool:
    """Whether an adjective of the first office of a row may bear on all: interim Chairman and President."""
    if start and cursor.tokens[start - 1].key in _GRADES:
        return True
    return isinstance(node, Thing) and not _GRADES.isdisjoint(node.core)


def _is_one(cursor: Cursor, start: int) -> bool:
    """Whether a row that begins at a place is of the offices of one person: as Chairman and President."""
    before = cursor.tokens[start - 1] if start else None
    return before is not None and (before.key == "as" or before.tag == "be")


def doubtful(one: Node, other: Thing) -> None:
    """His wife and lawyer may be one person or two: his wife and his lawyer are two."""
    if all(isinstance(each, Thing) and (each.head in PEOPLE or each.kind == "office") for each in (one, other)):
        for each in (one, other):
            if isinstance(each, Thing) and not any(mark.key == _ONE_OR_TWO for mark in each.marks):
                each.marks.append(Mark(_ONE_OR_TWO))


def has_more(node: Node) -> bool:
    """Whether it is more than one word, some of which may bear on its neighbours in a row too."""
    return not isinstance(node, Thing) or bool(node.marks) or (len(node.core) > 1 and not node.is_name)


def _share(first: Node, following: Thing) -> None:
    """What stands before the first of a row, its owner or article, is that of one without its own too."""
    is_some = isinstance(first, Thing) and any(mark.key == SOME for mark in first.marks)
    own = [mark for mark in following.marks if is_some or mark.key != SOME]
    following.marks = [*own, *_owners(first)]


def _is_shared(node: Node) -> bool:
    return isinstance(node, Thing) and node.is_owned


def _goes_on(cursor: Cursor, last: Thing) -> bool:
    """Whether what is told after the last of a row may be told of all: his salary and bonus of $5, earned in May."""
    own = any(not isinstance(mark, Mark) for mark in last.marks[:-1])
    return own or may_reach(cursor)


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
