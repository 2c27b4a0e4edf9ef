"""Nouns that are said in two ways: all of its assets, all its assets; cash of $5, $5 in cash; a price of $5, $5."""

from __future__ import annotations

from eightk.wording.statements.nodes import SOME, Mark, Node, Phrase, Statement, Thing
from eightk.wording.statements.vocabulary import words

_PARTS = words("all any both certain each most none some substantially-all")
_PERIODS = {"monthly": "month", "annual": "year", "yearly": "year", "quarterly": "quarter", "weekly": "week"}
_PLAIN = words(
    "advisory aggregate annual base basic cash consulting current director fixed flat gross guaranteed initial",
    "management minimum monitoring monthly new quarterly rent rental retainer salary target total weekly yearly",
)
"""Beside which a period says how often it is paid: an annual meeting fee is another thing."""
BOARDS = words("directors governors managers regents supervisors trustees")
"""Those of whom a board may be."""
_CASH = words("award bonus consideration dividend fee payment retainer")
"""What is paid in cash, or of cash."""
_PAID_OUT = words("distribution distributions dividend dividends payment payments")
_SUMS = words("amount price rate sum")
_ENDS = words("commencement expiration maturity termination")
"""Events of an agreement whose date is told."""
_EQUITY = words("award awards option options rsus share shares stock units")
"""What a person holds is the person's; shares of a company might be those that it issued."""
_VALUES = frozenset({"money", "percent"})
_DIRECTORS = Thing(["directors"], marks=[Mark(SOME)])
"""Those of whom a board is, if nothing else is said of them."""


def simplified(thing: Thing) -> Thing:
    """The thing in the one way of saying it."""
    whole_board(thing)
    part = _only_of(thing)
    if thing.core == ["member"] and part is not None and part.core == ["board"] and thing.article == "a":
        return (director_of(part) if len(thing.marks) == 1 else None) or thing
    if thing.head in ("share", "shares") and "outstanding" in thing.core and part is not None:
        thing.core.remove("outstanding")  # outstanding shares of stock: shares of outstanding stock
        part.marks.append(Mark("outstanding"))
    if thing.head in _EQUITY:
        thing.marks = [_holder(mark) for mark in thing.marks]
    part = _only_of(thing)
    if part is None:
        return _single(thing)
    if thing.head == "date" and len(thing.core) == 2 and thing.core[0] in _ENDS:
        thing.core, event = ["date"], Thing([thing.core[0]], marks=thing.marks)
        thing.marks = [Phrase("of", event)]  # the expiration date of the lease: the date of expiration of the lease
        return thing
    if part.kind == "money":
        periodic(thing, part)
    if thing.kind != "money" and len(thing.core) == 1 and thing.head in _PARTS:
        return _single(_quantified(thing, part))
    if _is_bound_of(thing, part):
        thing.marks = [mark for mark in thing.marks if isinstance(mark, Mark)]
        part.marks.append(Phrase("of", thing))
        return part
    if thing.head in _SUMS and len(thing.core) == len(thing.marks) == 1 and part.kind in _VALUES:
        return part
    if "cash" in thing.core[:-1] and part.kind == "money" and thing.head in _CASH:
        thing.core.remove("cash")  # a cash bonus of $5: a bonus of $5 in cash
        if not any(mark.key == "in:cash" for mark in part.marks):
            part.marks.append(Phrase("in", Thing(["cash"])))
    if thing.head in _PAID_OUT and part.core == ["cash"] and not part.marks and not part.article:
        thing.core.insert(0, "cash")  # a distribution of cash: a cash distribution
        thing.marks = [mark for mark in thing.marks if not (isinstance(mark, Phrase) and mark.node is part)]
        return thing
    if thing.core == ["cash"] and part.kind == "money":
        part.marks += [Phrase("in", Thing(["cash"])), *_other_marks(thing, part)]
        return part
    return thing


def director_of(board: Thing) -> Thing | None:
    """A director, if all that is told of a board of directors is whose it is: what else is said would be lost."""
    others = [mark for mark in board.marks if not (isinstance(mark, Phrase) and mark.node.key == _DIRECTORS.key)]
    is_told = len(others) == len(board.marks) or not all(isinstance(mark, Phrase) for mark in others)
    return None if is_told else Thing(["director"], marks=[Mark("a"), *others], article="a")


def _holder(mark: Node) -> Node:
    """Options held by Mr. Hall: Mr. Hall's options."""
    if not isinstance(mark, Statement) or mark.verb not in ("hold", "own") or not isinstance(mark.actor, Thing):
        return mark
    is_plain = not (mark.negated or mark.modal or mark.link or mark.time or any(mark.groups))
    is_held = len(mark.objects) == 1 and isinstance(mark.objects[0], Mark)
    return Phrase("of", mark.actor) if is_plain and is_held and mark.actor.kind == "person" else mark


def whole_board(thing: Thing) -> Thing:
    """The Board: the Board of Directors. The board of directors of the Company is the Company's board of directors."""
    if thing.core == ["board"]:
        _own_board(thing)
    others = [mark for mark in thing.marks if isinstance(mark, Phrase) and mark.word == "of" and not mark.focus]
    is_other = any(isinstance(mark.node, Thing) and mark.node.head in BOARDS for mark in others)
    if thing.core == ["board"] and thing.kind == "word" and not is_other:
        thing.marks.append(Phrase("of", Thing(["directors"], marks=[Mark(SOME)])))
    return thing


def _own_board(thing: Thing) -> None:
    """Whose the directors are, and nothing else is said of the board: whose the board is."""
    of = [mark for mark in thing.marks if isinstance(mark, Phrase) and mark.word == "of"]
    directors = of[0].node if len(of) == 1 else None
    if isinstance(directors, Thing) and directors.core == ["directors"]:
        owners = [mark for mark in directors.marks if isinstance(mark, Phrase) and mark.word == "of"]
        if len(owners) == 1:
            directors.marks.remove(owners[0])
            thing.marks.append(owners[0])


def _quantified(thing: Thing, part: Thing) -> Thing:
    """All of its assets: all its assets."""
    part.marks = [Mark(thing.head), *part.marks, *_other_marks(thing, part)]
    part.is_owned = False
    return part


def _is_bound_of(thing: Thing, part: Thing) -> bool:
    """Up to $5 of payments: payments of up to $5."""
    has_bound = any(isinstance(mark, Mark) and mark.text == "up-to" for mark in thing.marks)
    is_plain = part.kind == "word" and not part.marks
    return thing.kind == "money" and has_bound and is_plain and len(thing.marks) == 2


def _other_marks(thing: Thing, part: Thing) -> list[Node]:
    """What is said of a thing beside what it is of."""
    return [mark for mark in thing.marks if not (isinstance(mark, Phrase) and mark.node is part)]


def periodic(thing: Thing, money: Thing) -> None:
    """A monthly fee of $5: a fee of $5 per month."""
    for word, period in _PERIODS.items():
        if word in thing.core[:-1] and _PLAIN.issuperset({*thing.core[:-1], word}):
            thing.core.remove(word)
            mark = Phrase("per", Thing([period]))
            if mark.key not in [each.key for each in money.marks]:
                money.marks.append(mark)


def _only_of(thing: Thing) -> Thing | None:
    """The one thing that it is of."""
    of = [mark.node for mark in thing.marks if isinstance(mark, Phrase) and mark.word == "of"]
    return of[0] if len(of) == 1 and isinstance(of[0], Thing) else None


def _single(thing: Thing) -> Thing:
    """No obligations: no obligation."""
    is_each = any(isinstance(mark, Mark) and mark.text in ("no", "any", "each") for mark in thing.marks)
    is_plural = thing.head.endswith("s") and not thing.head.endswith(("ss", "us", "is")) and len(thing.head) > 3
    if is_each and is_plural:
        thing.core[-1] = thing.head.removesuffix("s")
    return thing
