"""Which noun a phrase after it may belong to, instead of the verb."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.shifts.kinds import is_closed
from eightk.wording.shifts.parts import Part
from eightk.wording.shifts.things import LONGEST_NAME, name
from eightk.wording.statements.noun_list import DOCUMENTS, PEOPLE, SOMEONE
from eightk.wording.statements.telling import is_act
from eightk.wording.statements.vocabulary import PERIODS, words
from eightk.wording.touches.line import OPENERS, Line

_GOODS = words(
    "account accounts asset assets balance bonds borrowings business businesses cash claims commitment commitments",
    "consideration debentures debt dividend dividends duties goods indebtedness information interest land loan loans",
    "notes option options position principal product products property properties proceeds rsus salary securities",
    "share shares stock unit units vacancy warrants",
)
"""Things to which no time, manner or case can belong."""
_WORTH = words("balance principal salary")
"""Of these a date may tell how much they were on that day."""
_PAID = words(
    "amount amounts award awards bonus bonuses commission commissions fee fees payment payments retainer severance",
    "sum sums",
)
"""What is paid at a time or in a manner is the payment so made."""
_PAYING = words("award deliver give grant issue make owe pay prepay receive remit repay transfer")
_PLAIN = words("cash money option options rsus salary securities share shares stock sum unit units warrants")
"""What "of" tells to be given, and of which nothing is to someone."""
_FIXED = frozenset({"time", "how", "case"})
_MEMBERS = words("member members")
_ENDED = words("amend cancel extend renew sign terminate execute enter")


def may_take(line: Line, part: Part, verb: str, told: str) -> bool:
    """Whether some noun of a part may have a phrase of a kind that stands after it; `verb` is the verb before."""
    inner = [line.key(last - 1) for first, last in part.phrases if line.key(first) == "of"]
    if told == "whom" and any(key not in _PLAIN for key in inner):
        return True
    return any(_takes(line, at, verb, told) for at in _heads(line, part))


def _heads(line: Line, part: Part) -> Iterator[int]:
    """The nouns of a part after its verb."""
    if part.has_thing:
        yield part.thing[1] - 1
    for first, last in part.phrases:
        if not is_closed(line, first, last):
            yield last - 1


def _takes(line: Line, at: int, verb: str, told: str) -> bool:
    key = line.key(at)
    if told in ("adverb", "if") or (told == "whom" and (key in _GOODS or key in _PAID)):
        return False
    if key == "notice":
        return told not in _FIXED or line.key(at + 1) == "in"
    if line.kind(at - 1) == "count" and key in PERIODS:
        return told not in _FIXED | {"as", "date"}
    if line.kind(at) in ("money", "party", "name") or key in ("him", "them", "it", "us"):
        return told not in ("time", "how", "case", "date", "as", "whom") and verb not in _PAYING
    if line.kind(at) == "date":
        return told not in ("time", "how", "case")
    if told == "as":
        return not (key in DOCUMENTS or key in _GOODS)
    if key in _PAID:
        return verb not in _PAYING
    if key in _GOODS:
        return told not in _FIXED | {"date"} or (told == "date" and key in _WORTH)
    if key in DOCUMENTS and told == "date":
        return verb not in _ENDED
    if key in DOCUMENTS:
        return told not in _FIXED or (told != "how" and is_act(key)) or verb not in _ENDED
    if key in SOMEONE | PEOPLE | _MEMBERS or key.rstrip("s") in SOMEONE | PEOPLE:
        return told not in _FIXED | {"date"}
    return not _is_named(line, at) or told not in ("time", "how", "case", "date") or verb in _PAYING


def _is_named(line: Line, at: int) -> bool:
    """Whether a full name ends there, with no article before it: Louis A. Hall, and not the Effective Date."""
    first = next((place for place in range(at - 1, at - LONGEST_NAME, -1) if name(line, place) == at + 1), at)
    while name(line, first - 1) == at + 1:
        first -= 1
    return first < at and line.key(first - 1) not in OPENERS and not is_act(line.key(at))
