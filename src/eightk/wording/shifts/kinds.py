"""What a phrase tells: when, how, under what, whom, in which capacity; only phrases of these kinds are moved."""

from __future__ import annotations

from eightk.wording.shifts.things import noun, phrase, preposition
from eightk.wording.statements.noun_list import PEOPLE, SOMEONE
from eightk.wording.statements.vocabulary import (
    ARTICLES,
    BE,
    DO,
    HAVE,
    MODALS,
    NEGATIONS,
    OWNING,
    PERIODS,
    PREPOSITIONS,
    RELATIVES,
    words,
)
from eightk.wording.touches.line import Line

ADVERBS = words(
    "also annually automatically currently immediately initially involuntarily irrevocably jointly mutually",
    "permanently presently previously promptly publicly ratably unconditionally voluntarily",
)
"""Adverbs that tell when or how something is done, and bear on nothing but a verb where they are moved."""
_SET = {
    "adverb": ("jointly and severally", "today"),
    "date": ("effective immediately",),
    "time": (
        "at all times",
        "at any time",
        "at any time and from time to time",
        "at any time or from time to time",
        "at closing",
        "at such time",
        "at that time",
        "at the closing",
        "at the effective time",
        "at this time",
        "from time to time",
    ),
    "how": (
        "by mutual agreement",
        "by mutual consent",
        "by mutual written agreement",
        "by mutual written consent",
        "for any reason",
        "for cause",
        "for convenience",
        "for good reason",
        "for health reasons",
        "for personal reasons",
        "in cash",
        "in full",
        "in whole or in part",
        "in writing",
        "in a private offering",
        "in a private placement",
        "in open market transactions",
        "in privately negotiated transactions",
        "in the open market",
        "in the open market or in privately negotiated transactions",
        "in the open market or through privately negotiated transactions",
        "on an interim basis",
        "without cause",
        "without good reason",
        "without penalty",
        "without premium or penalty",
    ),
    "case": (
        "among other things",
        "as previously announced",
        "as previously disclosed",
        "as previously reported",
        "in certain circumstances",
        "in certain specified circumstances",
        "in some circumstances",
        "subject to certain adjustments",
        "subject to certain conditions",
        "subject to certain exceptions",
        "subject to certain limitations",
        "subject to customary conditions",
        "subject to customary exceptions",
        "under certain circumstances",
    ),
}
_KINDS = {tuple(each.split()): kind for kind, phrases in _SET.items() for each in phrases}
_CHOICES = words("discretion election option request")
_SPANS = words("duration employment period term year quarter month") | PERIODS
_EVENTS = words(
    "anniversary closing completion consummation date death departure disability effectiveness execution expiration",
    "meeting resignation retirement separation signing termination",
)
_OF_EVENT = words("after at before upon")
_BY_DATE = words("after before by during effective in on since through until")
_UNDER = words("purposes accordance addition connection consideration event result subject under because")
_REFUSED = NEGATIONS | words("no only except but or nor which who that if unless")


def is_closed(line: Line, first: int, last: int) -> bool:
    """Whether the phrase is a set one, an adverb, a date or a notice, of which no noun takes what follows."""
    keys = tuple(unit.key for unit in line.units[first:last])
    if keys in _KINDS or (last == first + 1 and keys[0] in ADVERBS):
        return True
    return line.kind(last - 1) == "date" or _is_notice(line, first, last) or _is_paid_off(line, first, last)


def kind(line: Line, first: int, last: int) -> str:
    """What the phrase between two places tells: "adverb", "time", "how", "case", "date", "span", "event", "under",
    "whom", "as" or "if"; "" if it is none of these or more than one phrase."""
    keys = tuple(unit.key for unit in line.units[first:last])
    if keys in _KINDS:
        return _KINDS[keys]
    if keys and keys[0] in ("if", "unless"):
        return "if" if _is_condition(line, first, last) else ""
    if last - first == 1:
        return "adverb" if keys[0] in ADVERBS else ""
    if not keys or not _REFUSED.isdisjoint(keys):
        return ""
    return _told(line, first, last)


def _is_condition(line: Line, first: int, last: int) -> bool:
    """If the Bank fails to pay: a clause with no mark in it."""
    inside = range(first + 1, last)
    if any(line.kind(at) == "mark" and line.key(at) not in ("'", "'s") for at in inside):
        return False
    if line.key(last - 1) in PREPOSITIONS | ARTICLES | OWNING | BE | MODALS | HAVE | DO | {"and", "or", "not"}:
        return False
    if any(line.key(at) in RELATIVES | {"if", "unless", "then", "but"} for at in inside):
        return False
    return any(line.key(at) in BE | MODALS | HAVE | DO or line.is_form(at, "third", "past") for at in inside)


def _told(line: Line, first: int, last: int) -> str:
    word, inner = line.key(first), preposition(line, first)
    if word == "as" and inner == first + 1:
        return "as" if _is_role(line, inner, last) else ""
    if inner == first:
        return ""
    end = phrase(line, first)
    if (
        _is_notice(line, first, last)
        or _is_consent(line, first, last)
        or (end == last and word in ("at", "in") and line.key(last - 1) in _CHOICES)
    ):
        return "how"
    if line.kind(inner) == "date":
        is_when = word in _BY_DATE or line.spells(first, "as", "of")
        return "date" if is_when and inner + 1 == last else ""
    head = line.key(_head(line, inner) - 1)
    if word in ("during", "for", "within", "throughout", "over") and head in _SPANS:
        return "span" if last in (end, _after(line, end)) else ""
    if word in ("to", "from", "with", "by") and inner == first + 1:
        return "whom" if _is_someone(line, inner, last) else ""
    if end != last:
        return ""
    if word in _OF_EVENT and head in _EVENTS:
        return "event"
    is_under = any(line.key(place) in _UNDER for place in range(first, inner))
    return "under" if is_under else ""


def _head(line: Line, at: int) -> int:
    """The place after the noun phrase, before what "of" hangs on it; of a period of two years, after these."""
    last = noun(line, at)
    while line.key(last - 1) == "period" and line.key(last) == "of" and noun(line, last + 1) > last + 1:
        last = noun(line, last + 1)
    return last


def _after(line: Line, at: int) -> int:
    """The place after "after the closing" that begins here; `at` if it does not."""
    return phrase(line, at) if line.key(at) in ("after", "before") else at


def _is_notice(line: Line, first: int, last: int) -> bool:
    """Upon 90 days' prior written notice to the Company."""
    if line.key(first) not in ("upon", "by", "on", "with"):
        return False
    at = first + 1
    while line.key(at) in ("a", "the", "'", "advance", "prior", "written", "business", "calendar", "before") or (
        line.kind(at) == "count" or line.key(at) in PERIODS
    ):
        at += 1
    if line.key(at) != "notice":
        return False
    is_told = line.key(at + 1) == "to" and _is_someone(line, at + 2, last)
    return at + 1 == last or is_told


def _is_consent(line: Line, first: int, last: int) -> bool:
    """Without the prior written consent of the Bank."""
    if line.key(first) not in ("with", "without"):
        return False
    at = first + 1
    while line.key(at) in ("the", "prior", "before", "express", "written"):
        at += 1
    if line.key(at) not in ("consent", "approval"):
        return False
    return at + 1 == last or (line.key(at + 1) == "of" and _is_someone(line, at + 2, last))


def _is_paid_off(line: Line, first: int, last: int) -> bool:
    """In four equal annual installments."""
    keys = [line.key(at) for at in range(first, last) if line.kind(at) != "count"]
    often = ("annual", "monthly", "quarterly", "semiannual")
    return [key for key in keys if key not in often] in (["in", "equal", "installments"], ["in", "installments"])


def _is_role(line: Line, first: int, last: int) -> bool:
    """As borrower, as parent guarantor; as compensation for her service."""
    at = first
    while line.is_open(at) and at - first < 4 and at < last and line.key(at) not in ("previously", "amended"):
        at += 1
    if at == first or line.is_form(at - 1, "past", "gerund"):
        return False
    is_for = line.key(at) == "for" and line.key(at - 1) in ("compensation", "consideration", "payment")
    return at == last or (is_for and noun(line, at + 1) == last)


def _is_someone(line: Line, first: int, last: int) -> bool:
    """Whether someone, and nothing more, is named."""
    if line.spells(first, "the", "other") or line.spells(first, "each", "other"):
        return last == first + 2 or (last == first + 3 and line.key(first + 2) == "party")
    if line.someone(first) == last > first or (last == first + 1 and line.key(first) in ("him", "them")):
        return True
    key = line.key(last - 1)
    if line.key(first) == "the" and last == first + 2 and line.units[last - 1].text.isupper():
        return True
    return noun(line, first) == last > first and (key in SOMEONE | PEOPLE or key.rstrip("s") in SOMEONE | PEOPLE)
