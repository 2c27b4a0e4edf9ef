"""Turns of terms: what must be paid if it ends, which comes earlier, a facility of years and dollars."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import MODALS, words
from eightk.wording.touches.deals import actor_at
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_OWING = (
    ("will", "be", "required", "to"),
    ("will", "be", "obligated", "to"),
    ("shall", "be", "required", "to"),
    ("will", "have", "to"),
    ("is", "required", "to"),
    ("is", "obligated", "to"),
    ("are", "required", "to"),
    ("are", "obligated", "to"),
)
_PAYING = words("pay prepay reimburse repay repurchase")
_TIMED = words(
    "after before currently formerly neither no nor not now previously still today until was were whether yet"
)
"""In a sentence with one of these a duty of today and one to come may be told apart."""
_LENT = words(
    "bank credit facility loan multi multi-currency multicurrency revolving secured senior syndicated term unsecured"
)
_GOING_ON = words("and or , that which who if unless when dated but except other")
"""After these the sentence has more of which the phrase might be told."""
_OWED = words("drawn due outstanding")
_ENDED = words("cancelled converted exchanged exercised extended prepaid purchased redeemed repurchased terminated")


def _owes(line: Line, at: int) -> Reading | None:
    """If it ends, the Buyer will be required to pay a fee: if it ends, the Buyer must pay a fee."""
    for owing in _OWING:
        last = at + len(owing)
        if line.spells(at, *owing) and line.key(last) in _PAYING and _is_triggered(line, at):
            return Reading(at, last, (line.units[at]._replace(key="must", kind="word", rule=""),))
    return None


def _is_triggered(line: Line, at: int) -> bool:
    """Whether the sentence begins with "if", and its subject ends here after the comma; no date in it."""
    first = line.starts[at]
    is_trigger = line.key(first) == "if" or line.spells(first, "in", "the", "event")
    comma = next((place for place in range(first, at) if line.key(place) == ","), first)
    is_subject = comma > first and (actor_at(line, comma + 1) == at or (line.is_capital(at - 1) and comma == at - 2))
    end = at
    while not line.is_end(end):
        end += 1
    places = range(first, end)
    is_timed = any(line.kind(place) in ("date", "time") or line.key(place) in _TIMED for place in places)
    return is_trigger and is_subject and not is_timed


def _earlier(line: Line, at: int) -> Reading | None:
    """Unless earlier redeemed or converted: unless redeemed or converted earlier."""
    if line.key(at + 1) not in ("earlier", "sooner"):
        return None
    last = at + 2
    while line.key(last) in _ENDED or line.key(last) == "or":
        last += 1
    if last == at + 2 or line.key(last - 1) not in _ENDED or not line.is_end(last):
        return None
    return Reading(at, last, (line.units[at], *line.units[at + 2 : last], line.units[at + 1]))


def _sized(line: Line, at: int) -> Reading | None:
    """A three-year $5 facility: a $5 three-year facility."""
    money = at + 2 + (line.key(at + 1) == "-")
    if line.kind(at) != "count" or line.key(money - 1) not in ("year", "month") or line.kind(money) != "money":
        return None
    return Reading(at, money + 1, (line.units[money], *line.units[at:money])) if line.key(money + 1) in _LENT else None


def _among(line: Line, at: int) -> Reading | None:
    """Among other things, the covenants restrict it: the covenants, among other things, restrict it."""
    if line.starts[at] != at or not line.spells(at, "among", "other", "things", ","):
        return None
    end = line.thing(at + 4)
    is_act = line.is_form(end, "base", "third", "past") or line.key(end) in MODALS
    if end == at + 4 or not is_act or line.key(end - 1) in ("that", "which"):
        return None
    comma = line.units[at + 3]
    return Reading(at, end, (*line.units[at + 4 : end], comma, *line.units[at : at + 3], comma))


def _as_of(line: Line, at: int) -> Reading | None:
    """As of May 1, there were no amounts outstanding: there were no amounts outstanding as of May 1."""
    date = at + 2
    first = date + 1 + (line.key(date + 1) == ",")
    if line.starts[at] != at or not line.spells(at, "as", "of") or line.kind(date) != "date":
        return None
    if line.key(first) != "there" or line.key(first + 1) not in ("are", "were") or line.key(first + 2) != "no":
        return None
    state = first + 3
    while line.is_open(state) and line.key(state) not in _OWED:
        state += 1
    last = state + 1
    if line.key(last) == "under":
        last = line.thing(last + 1)
    if line.key(state) not in _OWED or not _is_over(line, last):
        return None
    return Reading(at, last, (*line.units[first:last], *line.units[at:first][:3]))


def _is_over(line: Line, at: int) -> bool:
    return line.is_end(at) or line.spells(at, ",", "and")


def _now_and_then(line: Line, at: int) -> Reading | None:
    """From time to time, repurchases may be made: repurchases may be made from time to time."""
    first = at + 5
    if line.starts[at] != at or not line.spells(at, "from", "time", "to", "time", ","):
        return None
    will = first + (line.key(first) == "the")
    while will - first < 4 and (line.is_open(will) or (will == first and line.is_many(will))):
        will += 1
    done = will + 2
    if will == first or line.key(will) not in ("may", "will") or line.key(will + 1) != "be":
        return None
    if not line.is_form(done, "past") or line.key(done + 1) in _GOING_ON:
        return None
    return Reading(at, done + 1, (*line.units[first : done + 1], *line.units[at : at + 4]))


TERMS_TURNED = (
    Touch(
        "TCH984",
        "“as of” its date, there were none, or there were none as of it",
        "Nothing else in the sentence could have the date.",
        (
            (
                "There were no amounts outstanding under the loan as of May 1, 2009.",
                "As of May 1, 2009, there were no amounts outstanding under the loan.",
            ),
        ),
        (
            (
                "There were no amounts outstanding under the loan dated as of May 1, 2009.",
                "As of May 1, 2009, there were no amounts outstanding under the loan.",
            ),
        ),
        _as_of,
        words("as"),
        words("there"),
    ),
    Touch(
        "TCH985",
        "“from time to time” before the subject or behind its one verb",
        "It is done now and then.",
        (("Repurchases may be made from time to time.", "From time to time, repurchases may be made."),),
        (
            (
                "Repurchases may be made from time to time and reported.",
                "From time to time, repurchases may be made and reported.",
            ),
        ),
        _now_and_then,
        words("from"),
    ),
    Touch(
        "TCH983",
        "“among other things” before or after its subject",
        "There are others in either case.",
        (
            (
                "Among other things, these covenants restrict its ability to incur debt, pay taxes or merge.",
                "These covenants, among other things, restrict its ability to incur debt, pay taxes or merge.",
            ),
        ),
        (
            (
                "Among other things, these covenants restrict its ability to incur debt, pay taxes or merge.",
                "these covenants restrict its ability, among other things, to incur debt, pay taxes or merge.",
            ),
            ("Among other things, the covenants and the lease restrict it.", "The covenants restrict it."),
        ),
        _among,
        words("among"),
    ),
    Touch(
        "TCH980",
        "“must pay it if”, “will be required to pay it if”",
        "What is to be paid when something happens is owed from then on, however it is told.",
        (
            (
                "If the sale is terminated, the Buyer will be required to pay a fee.",
                "If the sale is terminated, the Buyer is obligated to pay a fee.",
            ),
        ),
        (
            ("The Buyer will be required to pay a fee.", "The Buyer is required to pay a fee."),
            (
                "If the sale is terminated, the Buyer will be required to pay a fee.",
                "If the sale is terminated, the Buyer may pay a fee.",
            ),
        ),
        _owes,
        words("will shall is are"),
        words("required obligated have"),
    ),
    Touch(
        "TCH981",
        "“unless earlier redeemed”, “unless redeemed earlier”",
        "The same ends it before its time.",
        (
            (
                "The notes end in May, unless earlier redeemed or converted.",
                "The notes end in May, unless redeemed or converted earlier.",
            ),
        ),
        (("It is due in May, unless later redeemed.", "It is due in May, unless redeemed earlier."),),
        _earlier,
        words("unless"),
        words("earlier sooner"),
    ),
    Touch(
        "TCH982",
        "“a three-year $5 facility”, “a $5 three-year facility”",
        "The same facility, of so long and so much.",
        (("It has a three-year $500 credit facility.", "It has a $500 three-year credit facility."),),
        (("It has a three-year $500 credit facility.", "It has a $300 five-year credit facility."),),
        _sized,
        words("<count>"),
    ),
)
