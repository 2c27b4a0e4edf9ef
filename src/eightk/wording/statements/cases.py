"""Cases and events told by a noun or by a clause: in the event of a breach of it; when it is executed."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.actors import is_actor
from eightk.wording.statements.cursor import CORE, FAR, Cursor
from eightk.wording.statements.leaving import resigning
from eightk.wording.statements.nodes import Mark, Node, Phrase, Statement, Thing
from eightk.wording.statements.roles import WHEN, as_happening
from eightk.wording.statements.telling import AUXILIARIES, is_finite
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import PAST, words

_CASES = {
    "breach": "breach",
    "cancellation": "cancel",
    "dissolution": "dissolve",
    "liquidation": "liquidate",
    "removal": "remove",
    "restatement": "restate",
    "violation": "violate",
}
"""What someone may do or not: in the event of it is if it is done."""
_HOW = {
    "immaterial": "immaterially",
    "involuntary": "involuntarily",
    "material": "materially",
    "voluntary": "voluntarily",
}
_DONE = {
    "adopt": "adoption",
    "announce": "announcement",
    "approve": "approval",
    "complete": "completion",
    "consummate": "consummation",
    "deliver": "delivery",
    "execute": "execution",
    "file": "filing",
    "issue": "issuance",
}
"""What is done once: when it is done is upon its being done."""
_UPON = ("in-the-event-of", "upon")
_VERBAL = AUXILIARIES | {"verb"}
_HAPPENING = words("accelerate entitle expire forfeit mature pay provide receive repay resign retire vest")
"""What is done in a case: to pay a fee for that case is to pay it then. A right for that case is not waived then."""
_ENDING = words("close continue end lapse leave terminate")
"""The same, with nothing that they are done to."""
_DECIDING = words("determine direct")
_MAY_OCCUR = words("breach casualty change condemnation default foreclosure insolvency loss termination")


DONE_BY = words("assignment breach cancellation removal restatement sale termination transfer violation")
"""Acts that someone does to something, which may be said in either order."""
_DOERS = words("company corporation registrant")
"""Who acts and is of nobody: the employee of the Company is."""
_GOES_ON = words("without with for upon on")


def doer_of(cursor: Cursor) -> Thing | None:
    """Who does an act, where what it is done to follows: termination by the Company of the lease."""
    skip = 1 + (cursor.tag(1) == "article")
    doer = cursor.token(skip)
    if doer is None or cursor.word(skip + 1) != "of":
        return None
    if doer.kind not in ("party", "person") and doer.key not in _DOERS:
        return None
    own = ("its", "their") if doer.key in _DOERS else ("his", "her", "its", "their")
    if not _is_bare(cursor, skip + 2) or cursor.word(skip + 2) in own:
        return None  # "the Bank is paid upon sale by the Company of its shares"
    cursor.at += skip + 1
    return cursor.saw(Thing([doer.key], doer.kind))


def _is_bare(cursor: Cursor, ahead: int) -> bool:
    """Whether nothing hangs on what it is done to: not of the shares held by him."""
    ahead += cursor.tag(ahead) in ("article", "owner")
    while cursor.tag(ahead) in CORE:
        ahead += 1
    return cursor.tag(ahead) in ("", "comma", "semicolon") or cursor.word(ahead) in _GOES_ON


def is_ground(cursor: Cursor, thing: Thing) -> bool:
    """Whether what follows someone tells why something is done, and not what someone is like: by the Company without
    cause."""
    return cursor.word() in ("for", "without") and cursor.word(1) in ("cause", "good") and is_actor(thing)


def as_event(cursor: Cursor, start: int, clause: Node) -> Node:
    """When the release is executed: upon execution of the release. As the Board determines: as determined by it.

    It began at `start`."""
    if not _is_open(cursor, start, cursor.at):
        return clause
    clause = as_happening(clause)
    if not isinstance(clause, Statement) or clause.modal or clause.negated or len(clause.groups) > 1:
        return clause
    if clause.link == "as":
        return _as_told(clause)
    if clause.link == "if" and clause.verb == "occur":
        return _as_case(clause)
    thing = clause.objects[0] if len(clause.objects) == 1 else None
    is_done = clause.passive and clause.actor is None and not clause.groups[0] and clause.verb in _DONE
    is_done = is_done and (not clause.time or clause.is_perfect)
    if not is_done or clause.link not in WHEN or not isinstance(thing, Thing) or is_actor(thing):
        return clause
    return Phrase(WHEN[clause.link], Thing([_DONE[clause.verb]], marks=[Phrase("of", thing)]))


def _as_told(clause: Statement) -> Node:
    is_plain = not clause.passive and not clause.objects and not clause.groups[0] and clause.time in ("", "base")
    if not is_plain or clause.verb not in _DECIDING or clause.actor is None:
        return clause
    return Phrase("as", Statement(link="ing", verb=clause.verb, passive=True, actor=clause.actor))


def _as_case(clause: Statement) -> Node:
    """If a change in control occurs: upon a change in control."""
    thing = clause.actor
    is_plain = not clause.passive and not clause.objects and not clause.groups[0] and clause.time in ("", "base")
    if not is_plain or not isinstance(thing, Thing) or thing.head not in _MAY_OCCUR:
        return clause
    return Phrase("upon", thing)


def _is_open(cursor: Cursor, start: int, end: int) -> bool:
    """Whether a case may be told by a noun or a clause: where not all that stands about it is past (upon its sale he
    left), and it is of the verb (waives its rights in the event of a breach; will decide upon it)."""
    before = cursor.before(start)
    if not _is_of_verb(before):
        return False
    tokens = [*before, *cursor.tokens[end : end + FAR], *cursor.beyond[:FAR]]
    was = any(_is_past(token, before) for before, token in zip([None, *tokens], tokens, strict=False))
    return not was or any(is_finite(token) and not _is_past(token, None) for token in tokens)


def _is_of_verb(before: Sequence[Token]) -> bool:
    """Whether a case is told of the verb before it, or of one that follows."""
    last = next((at for at in range(len(before) - 1, -1, -1) if before[at].tag in _VERBAL), None)
    if last is None or (before[-1].key == "that" and before[-1].tag == "subordinator"):
        return True
    verb = before[last].verb if before[last].tag == "verb" else ""
    return verb in _HAPPENING or (verb in _ENDING and last == len(before) - 1)


def _is_past(token: Token, before: Token | None) -> bool:
    if token.tag in AUXILIARIES:
        return token.key in PAST
    return token.tag == "verb" and token.form == "past" and (before is None or before.tag not in AUXILIARIES)


def as_case(cursor: Cursor, start: int, phrase: Phrase) -> Node:
    """In the event of a material breach of the plan by him: if he materially breaches the plan."""
    thing = phrase.node
    if phrase.word in _UPON and not _is_open(cursor, start, cursor.at):
        return phrase
    if phrase.word not in _UPON or not isinstance(thing, Thing) or thing.head not in _CASES:
        return resigning(phrase)
    of = [mark.node for mark in thing.marks if isinstance(mark, Phrase) and mark.word == "of"]
    by = [_by(mark) for mark in thing.marks if _by(mark) is not None]
    how = [word for word in thing.core[:-1] if word in _HOW]
    rest = [mark for mark in thing.marks if not (isinstance(mark, Phrase) and (mark.word == "of" or _by(mark)))]
    if len(of) != 1 or len(by) > 1 or len(how) + 1 != len(thing.core) or phrase.focus or rest:
        return phrase
    actor = by[0] if by else None
    statement = Statement("if", _CASES[thing.head], passive=True, actor=actor, objects=of)
    statement.groups = [[Mark(_HOW[word]) for word in how]]
    return statement


def _by(mark: Node) -> Node | None:
    """Who does it, if a phrase tells that."""
    inner = mark.node if isinstance(mark, Phrase) and mark.word == "~" else mark
    is_doer = isinstance(inner, Phrase) and inner.word == "by" and is_actor(inner.node)
    return inner.node if is_doer and isinstance(inner, Phrase) else None
