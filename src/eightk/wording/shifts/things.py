"""Noun phrases, and phrases with a preposition, as they stand in a line."""

from __future__ import annotations

from eightk.wording.statements.labels import LABELS
from eightk.wording.statements.noun_list import ADJECTIVAL_GERUNDS, DOCUMENTS
from eightk.wording.statements.telling import is_adjective
from eightk.wording.statements.vocabulary import HONORIFICS, PREPOSITIONS, words
from eightk.wording.touches.line import OPENERS, Line

_FACTS = frozenset({"count", "date", "money", "name", "office", "ordinal", "party", "percent", "reference", "time"})
_PRONOUNS = words("him it them us")
_PORTIONS = words("all any each either most some")
_ACTS = words("beginning building closing filing financing hearing meeting offering signing")
"""Gerunds that are nouns after an article."""
LONGEST_NAME = 6
"""Words of a full name at most."""
_IN_BRACKETS = 40
"""Words of brackets that name someone at most."""
_LONG = (
    ("for", "purposes", "of"),
    ("in", "accordance", "with"),
    ("in", "addition", "to"),
    ("in", "connection", "with"),
    ("in", "consideration", "of"),
    ("in", "exchange", "for"),
    ("in", "favor", "of"),
    ("in", "respect", "of"),
    ("in", "the", "event", "of"),
    ("as", "a", "result", "of"),
    ("as", "part", "of"),
    ("with", "respect", "to"),
    ("as", "of"),
    ("because", "of"),
    ("subject", "to"),
)
"""Prepositions of several words, longer ones before their beginnings."""


def noun(line: Line, at: int) -> int:
    """The place after a plain noun phrase that begins here, without what hangs on it; `at` if none does."""
    first = _opening(line, at)
    if first < 0:
        return -first
    last = first
    while _goes_on(line, first, last):
        last += 1
    if line.key(last - 1) == "change" and line.spells(last, "in", "control"):
        return last + 2
    if last == first or line.key(last - 1) in ("'s", "'"):
        return at
    if line.is_form(last - 1, "past", "gerund") and not _is_noun(line, at, last - 1):
        return at
    return last


def with_of(line: Line, at: int) -> int:
    """The place after a noun phrase that begins here and what "of" hangs on it; `at` if none does."""
    last = noun(line, at)
    while last > at and line.key(last) == "of" and (end := noun(line, last + 1)) > last + 1:
        last = end
    return last


def capitals(line: Line, at: int) -> int:
    """The place after a name in capitals, of a person or a company, that begins here: Charles A. Hall, Hall Mills, Inc.

    `at` if none does."""
    end = at
    while _is_capital(line, end) or (end > at and _joins_names(line, end)):
        end += 1
    return end if end > at and line.key(end - 1) != "." else at


def _is_capital(line: Line, at: int) -> bool:
    is_word = line.kind(at) == "word" and line.is_capital(at) and line.key(at) not in PREPOSITIONS
    return is_word or line.kind(at) == "name"  # ", Inc." has its comma


def _joins_names(line: Line, at: int) -> bool:
    """Whether a name goes on over the stop of an initial, or over "&"."""
    is_initial = line.key(at) == "." and len(line.key(at - 1)) == 1
    return is_initial or (line.key(at) == "&" and _is_capital(line, at + 1))


def name(line: Line, at: int) -> int:
    """The place after a full name in capitals that begins here: Louis A. Hall, Jr.; `at` if none does."""
    last = at
    while last - at < LONGEST_NAME and _is_of_name(line, last, at):
        last += 1 + (len(line.key(last)) == 1 and line.key(last + 1) == ".")
    is_whole = last > at + 1 and len(line.key(last - 1)) > 1
    return last if is_whole and line.kind(at) == "word" and not line.key(last - 1).endswith("'s") else at


def _is_of_name(line: Line, at: int, first: int) -> bool:
    if at > first and line.is_end(at):
        return False
    is_word = line.kind(at) == "word" and line.is_capital(at) and line.key(at) not in DOCUMENTS
    is_initial = at > first and line.key(at) in ("a", "i") and line.key(at + 1) == "."
    is_ending = at > first and line.kind(at) == "name" and line.key(at) not in HONORIFICS
    return is_ending or (is_word and (line.is_open(at) or is_initial))


def _opening(line: Line, at: int) -> int:
    """The place after what opens a noun phrase; if nothing can follow that, the place after it, negative."""
    someone = max(line.someone(at), name(line, at))
    if someone > at:
        return someone + 1 if line.key(someone) == "'s" else -someone
    if line.key(at) in _PRONOUNS:
        return -(at + 1)
    if line.key(at) not in OPENERS:
        return at
    if line.key(at) in _PORTIONS and line.key(at + 1) == "of" and line.key(at + 2) in OPENERS:
        return at + 3
    return at + 1 + (line.key(at) in _PORTIONS and line.key(at + 1) in OPENERS)


def _goes_on(line: Line, first: int, at: int) -> bool:
    """Whether the word goes on with the noun phrase that began at a place."""
    if line.is_end(at) and at > first:
        return False
    if line.kind(at) in _FACTS:
        is_dated = line.kind(at) == "date" and line.key(at - 1) in ("quarter", "year", "the")
        is_name = line.kind(at) == "name" and line.is_capital(at - 1)
        return (
            at == first or is_dated or is_name or line.kind(at) in ("office", "reference") or not line.is_open(at - 1)
        )
    if line.key(at) in ("'", "'s"):
        return at > first
    if not line.is_open(at):
        return False
    if line.is_form(at, "gerund"):
        return line.key(at) in ADJECTIVAL_GERUNDS | _ACTS
    if line.is_form(at, "past") and at > first:
        before = line.key(at - 1)
        return line.kind(at - 1) != "word" or is_adjective(before) or before.endswith("ly")
    return not (line.is_form(at, "third") and line.is_open(at + 1))


def _is_noun(line: Line, first: int, at: int) -> bool:
    return at > first and line.key(at) in _ACTS


def preposition(line: Line, at: int) -> int:
    """The place after a preposition, of one word or several, that begins here; `at` if none does."""
    if line.key(at) == "to" and line.is_form(at + 1, "base"):
        return at
    for each in _LONG:
        if line.spells(at, *each):
            return at + len(each)
    return at + 1 if line.key(at) in PREPOSITIONS and line.key(at) not in ("than", "like", "plus", "minus") else at


def phrase(line: Line, at: int) -> int:
    """The place after a preposition, its noun, and what "of" hangs on it; `at` if no such phrase begins here."""
    first = preposition(line, at)
    last = with_of(line, first)
    return at if first == at or last == first else last


def past_label(line: Line, at: int) -> int:
    """The place after (ii) that begins here; `at` if none does."""
    is_label = line.key(at) == "(" and line.key(at + 1) in LABELS and line.key(at + 2) == ")"
    return at + 3 if is_label else at


def naming(line: Line, at: int) -> int:
    """The place after brackets that begin here with a term in quotation marks, whatever more is named there: ("Tern"
    and, together with the Bank, the "Lenders"); `at` if none do."""
    if line.key(at) != "(" or line.key(at + 1 + (line.key(at + 1) == "the")) != '"':
        return at
    last = next((end for end in range(at, at + _IN_BRACKETS) if line.key(end) in (")", "")), at)
    return last + 1 if line.key(last) == ")" else at
