"""Adverbs about a verb, and what may be another's: the adjective after them, the row before them."""

from __future__ import annotations

from eightk.wording.statements.cursor import Cursor
from eightk.wording.statements.nodes import Mark, Statement
from eightk.wording.statements.vocabulary import ADDING, NEAR_TO, NEARING, PARTLY, words

_DEGREES = words(
    "almost approximately entirely fully largely mainly mostly nearly partially partly practically primarily roughly"
    " substantially virtually wholly"
)
"""Before "all", a number and the like these tell how many are meant."""


def read_adverb(cursor: Cursor, statement: Statement) -> None:
    """An adverb; one that says that more was said before like any other such."""
    is_far, word = cursor.tag(-1) != "verb", cursor.take()
    if word == "respectively" and cursor.tag() == "comma":
        word = "respectively,"  # what follows the comma is in step with nothing before it
    if not is_far and _may_be_its(cursor):
        word = f"{word} {cursor.word()}"  # "disclose publicly available reports"
    if (word in NEARING and cursor.word() in NEAR_TO) or (word in PARTLY and is_far and cursor.phrase()):
        word = f"{word} {cursor.word()}"  # "immediately before the sale", "paid the fee partly in cash"
    if word in _DEGREES and cursor.tag() in ("quantifier", "number"):
        word = f"{word} {cursor.word()}"  # "sold nearly all shares" is not "nearly sold all shares"
    statement.add(Mark("also" if word in ADDING else word))


def _may_be_its(cursor: Cursor) -> bool:
    """Whether an adjective follows, or a participle before its noun, to which the adverb before it may belong."""
    token = cursor.token()
    if token is None or token.kind != "word" or token.tag not in ("noun", "verb"):
        return False
    return token.tag == "noun" or token.form == "past" or cursor.tag(1) == "noun"
