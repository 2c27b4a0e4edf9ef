"""Phrases that follow a verb: about it, or about the act or noun that was named last."""

from __future__ import annotations

from eightk.wording.statements import phrases
from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.nodes import OF_TIME, Phrase, Statement, Thing
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.roles import is_actor
from eightk.wording.statements.vocabulary import SAYING, words

_PERIODS = frozenset(
    {"date", "period", "time", "day", "days", "year", "years", "month", "months", "quarter", "week", "term"}
)


_DECIDING = words("accept adopt approve authorize call consider contemplate elect consent decide disclose discuss plan")
"""Verbs that tell of an act of the future: a date after it may be that of either."""


def read_phrase_about(cursor: Cursor, statement: Statement) -> None:
    """A phrase about the verb, or about the act that was named last."""
    event, undertaken, tie = cursor.event(), _undertaken(cursor, statement), _tie(cursor)
    phrase = phrases.read_phrase(cursor, absorbs=False)
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
