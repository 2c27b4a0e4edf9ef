"""An ending told by a noun or by a verb: in the event of his resignation, if he resigns.

"Upon his resignation" tells when: that he resigns may have been decided in any sentence before it."""

from __future__ import annotations

from eightk.wording.statements.nodes import Mark, Node, Phrase, Statement, Thing

LEAVING = {"resignation": "resign", "retirement": "retire", "departure": "depart", "death": "die"}
MANNER = {"voluntary": "voluntarily", "involuntary": "involuntarily"}


def resigning(phrase: Phrase) -> Node:
    """In the event of his voluntary resignation: if he voluntarily resigns."""
    thing = phrase.node
    if not isinstance(thing, Thing) or thing.head not in {*LEAVING, "termination"} or not _tells_whether(phrase, thing):
        return phrase
    if thing.head == "termination":
        return _terminated(thing) or phrase
    owners = [mark for mark in thing.marks if isinstance(mark, Phrase) and mark.word in ("of", "by")]
    manner = [word for word in thing.core[:-1] if word in MANNER]
    if len(owners) != 1 or len(manner) + 1 != len(thing.core):
        return phrase
    statement = Statement(link="if", verb=LEAVING[thing.head], actor=owners[0].node)
    statement.groups = [[*(Mark(MANNER[word]) for word in manner), *(m for m in thing.marks if m is not owners[0])]]
    return statement


def _tells_whether(phrase: Phrase, thing: Thing) -> bool:
    """Whether it may come or not: in the event of it, upon any termination."""
    is_any = thing.article in ("a", "an") or any(isinstance(mark, Mark) and mark.text == "any" for mark in thing.marks)
    return phrase.word == "in-the-event-of" or (phrase.word == "upon" and is_any)


def _terminated(thing: Thing) -> Statement | None:
    """In the event of the termination of his employment by the Company: if the Company terminates his employment."""
    of = [mark.node for mark in thing.marks if isinstance(mark, Phrase) and mark.word == "of"]
    by = [mark.node for mark in thing.marks if isinstance(mark, Phrase) and mark.word == "by"]
    rest = [mark for mark in thing.marks if not (isinstance(mark, Phrase) and mark.word in ("of", "by"))]
    if len(of) != 1 or len(by) > 1 or len(thing.core) > 1:
        return None
    return Statement("if", "terminate", passive=True, actor=by[0] if by else None, objects=of, groups=[rest])
