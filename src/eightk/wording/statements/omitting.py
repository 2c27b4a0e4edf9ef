"""Clauses about a noun without "that": the shares he holds, the benefits the Company provides."""

from __future__ import annotations

from eightk.wording.statements.cursor import STARTS, Cursor
from eightk.wording.statements.nodes import Thing
from eightk.wording.statements.telling import AUXILIARIES, is_subject
from eightk.wording.statements.vocabulary import SUBJECTS, words

_PLAIN = frozenset({"that", "which", "who"})
TIMES = words("date dates day days")
"""On these something is done: "the dates he is paid" are those on which he is."""


def omits_that(cursor: Cursor, thing: Thing) -> bool:
    """Whether a clause about the noun that has just been read follows without "that"."""
    if cursor.is_done or cursor.tag(-1) != "noun" or thing.kind != "word":
        return False
    if cursor.in_subject:
        is_told = is_subject(cursor.tokens[cursor.at]) and cursor.tag(1) in (*AUXILIARIES, "verb")
        return is_told or (_is_of_someone(cursor, thing) and cursor.token_form(2) == "third")
    inner = (token for token in cursor.tokens[: cursor.at] if token.tag in ("subordinator", "relative"))
    if not cursor.after_verb or any(token.key not in _PLAIN for token in inner):
        return False
    if cursor.tag() == "pronoun":
        return cursor.word() in SUBJECTS and cursor.finite(1)
    return _is_of_someone(cursor, thing)


def _is_of_someone(cursor: Cursor, thing: Thing) -> bool:
    """Whether a party, or an article with a noun, and what they do come next, to which the noun may be the object."""
    last = 1 + (cursor.tag() == "article")
    subject = cursor.token(last - 1)
    if subject is None or subject.tag != "noun" or (last == 1 and subject.kind not in ("party", "person")):
        return False
    last += cursor.tag(last) == "adverb"
    first = last
    while cursor.tag(last) in AUXILIARIES or (last > first and cursor.tag(last) == "adverb"):
        last += 1
    is_passive = last > first and cursor.tag(last - 1) == "be"
    verb = cursor.token(last)
    if verb is None or verb.tag != "verb" or cursor.tag(last + 1) in STARTS:
        return False
    return thing.head in TIMES if is_passive else thing.head not in TIMES
