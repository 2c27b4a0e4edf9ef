"""What happens told by a noun or by a verb: after his resignation, after he resigns."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.equivalents.contexts import EVENTS
from eightk.wording.inflection import forms
from eightk.wording.statements.leaving import MANNER
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import HONORIFICS, MODALS, words
from eightk.wording.touches.line import OPENERS, Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_VERBS = {
    "closing": "close",
    "commencement": "commence",
    "death": "die",
    "departure": "depart",
    "expiration": "expire",
    "maturity": "mature",
    "resignation": "resign",
    "retirement": "retire",
    "termination": "terminate",
}
"""Nouns of what a thing or person does of itself."""
_OF_PEOPLE = words("death departure resignation retirement")
PERSONS = words("director employee executive holder officer optionee participant")
_OF_THINGS = {
    "closing": words("acquisition financing merger offering placement purchase sale transaction transactions"),
    "commencement": words("employment lease offering period service term trial"),
    "expiration": words(
        "agreement commitment commitments contract lease note offer option options period plan term warrant warrants"
    ),
    "maturity": words("facility loan loans note notes"),
    "termination": words("agreement contract employment facility lease offer period plan program service term trust"),
}
"""What each happens to, as a verb without another who does it."""
_THIRD = {forms(verb).third: verb for verb in _VERBS.values()}
_BEFORE = {"after": "after", "following": "after", "before": "before", "until": "until"}
_TAKE_UPON = words("act agree base bear call comment condition decide depend hinge insist predicate rely vote")
_CHANGE = words(
    "abolish adjust alter amend cancel change delete discontinue eliminate end extinguish increase modify reduce"
    " release relinquish remove replace restrict revise surrender terminate waive"
)
_PRONOUN = {"his": "he", "her": "she", "its": "it", "their": "they"}


def _link(line: Line, at: int) -> tuple[str, int]:
    """After, before, until, in the event of: the word for it, and the place after it."""
    if line.spells(at, "in", "the", "event", "of"):
        return "if", at + 4
    if line.key(at) == "upon":
        return "upon", at + 1
    if line.spells(at, "prior", "to"):
        return "before", at + 2
    if line.key(at) in _BEFORE:
        return _BEFORE[line.key(at)], at + 1
    return "", at


def _is_governed(line: Line, at: int) -> bool:
    """Whether a verb before it in its clause may take it, or change what it is a part of: to vote upon the closing,
    to waive the bonus upon the closing."""
    first = at
    while first > line.starts[at] and line.kind(first - 1) != "mark":
        first -= 1
    verbs = (place for place in range(first, at) if line.key(place - 1) not in OPENERS)
    return any(
        base in (_TAKE_UPON if place == at - 1 else _CHANGE)
        for place in verbs
        for base, _ in VERB_FORMS.get(line.key(place), ())
    )


def _noun(line: Line, at: int) -> Reading | None:
    """After the termination of his employment: after his employment terminate."""
    link, first = _link(line, at)
    if not link or (link in ("if", "upon") and _is_governed(line, at)):
        return None
    return _of(line, at, link, first) or _owned(line, at, link, first)


def _of(line: Line, at: int, link: str, first: int) -> Reading | None:
    noun = first + (line.key(first) == "the")
    if line.key(noun) not in _VERBS or line.key(noun + 1) != "of":
        return None
    last = _whole(line, noun + 2)
    if not _befalls(line, line.key(noun), noun + 2, last):
        return None
    return _read(line, at, last, link, line.units[noun + 2 : last], noun) if last > noun + 2 else None


def _befalls(line: Line, noun: str, first: int, last: int) -> bool:
    """Whether the noun tells what the thing or person does: the termination of Mr. Hall is another's act."""
    if noun not in _OF_PEOPLE:
        return line.kind(last - 1) == "word" and line.key(last - 1) in _OF_THINGS[noun]
    is_person = line.key(first) in HONORIFICS or line.key(last - 1) in line.people
    return is_person or line.kind(last - 1) == "office" or line.key(last - 1) in PERSONS


def _whole(line: Line, at: int) -> int:
    """The place after the thing that it happens to; `at` where it may go on."""
    last = line.thing(at)
    return at if line.key(last) in ("and", "or", "of", "by", "'s") else last


def _owned(line: Line, at: int, link: str, first: int) -> Reading | None:
    if line.key(first) in _PRONOUN:
        who: tuple[Unit, ...] = (line.units[first]._replace(key=_PRONOUN[line.key(first)]),)
        noun = first + 1
    else:
        last = line.someone(first)
        last = line.thing(first) if last == first else last
        if last == first or line.key(last) != "'s":
            return None
        who, noun = tuple(line.units[first:last]), last + 1
    how = noun + (line.key(noun) in MANNER)
    is_thing = line.key(first) in ("the", "such", "this", "that") and line.kind(first + 1) == "word"
    if (
        line.key(how) not in (_VERBS if is_thing else _OF_PEOPLE)
        or not line.closes(how + 1)
        or line.key(how + 1) in ("and", "or", "of", "date")
    ):
        return None
    if how > noun:
        who = (*who, line.units[noun]._replace(key=MANNER[line.key(noun)]))
    return _read(line, at, how + 1, link, who, how)


def _read(line: Line, at: int, last: int, link: str, who: Sequence[Unit], noun: int) -> Reading:
    verb = line.units[noun]._replace(key=_VERBS[line.key(noun)])
    return Reading(at, last, (line.units[at]._replace(key=link, kind="word"), *who, verb))


def _verb(line: Line, at: int) -> Reading | None:
    """After his employment terminates: after his employment terminate."""
    link = "if" if line.key(at) == "if" else _BEFORE.get(line.key(at), "")
    last = line.someone(at + 1)
    if last == at + 1:
        last = at + 2 if line.key(at + 1) in _PRONOUN.values() else line.subject(at + 1)
    how = last + (line.key(last) in MANNER.values())
    if not link or last == at + 1 or line.key(how) not in _THIRD or line.opens(how + 1):
        return None
    if link == "if" and _tells_of_past(line, at):
        return None  # "in the event of" may be "when it came"
    verb = line.units[how]._replace(key=_THIRD[line.key(how)])
    return Reading(at, how + 1, (line.units[at]._replace(key=link), *line.units[at + 1 : how], verb))


def _tells_of_past(line: Line, at: int) -> bool:
    """Whether the sentence has an auxiliary of the past."""
    last = at
    while not line.is_end(last + 1):
        last += 1
    return any(line.key(place) in ("was", "were", "had", "did") for place in range(line.starts[at], last + 1))


def _should(line: Line, at: int) -> Reading | None:
    """Should a party fail to pay: if a party fails to pay."""
    before = line.key(at - 1)
    if not (line.is_end(at - 1) or line.starts[at] == at or before in ("and", "or", ",", "unless")):
        return None
    last = line.thing(at + 1) if line.key(at + 1) not in _PRONOUN.values() else at + 2
    if last == at + 1 or not line.is_form(last, "base"):
        return None
    verb = line.units[last]
    is_many = line.key(last - 1) == "they" or (line.kind(last - 1) == "word" and line.key(last - 1).endswith("s"))
    key = verb.key if is_many else forms(line.verb(last)).third
    return Reading(
        at, last + 1, (line.units[at]._replace(key="if"), *line.units[at + 1 : last], verb._replace(key=key))
    )


_DAYS = words("day days month months year years anniversary")


def _is_timed(line: Line, at: int) -> bool:
    """Whether the sentence names a day or a length of time: then "upon" tells when, "if" whether."""
    return any(line.kind(place) in ("date", "time") or line.key(place) in _DAYS for place in line.sentence(at))


_ASKING = words(
    "advise ask assess check consider decide determine discover discuss evaluate examine find inform inquire "
    "investigate judge know learn notify report review say see tell verify wonder"
)
"""After these "if" is "whether"."""
_PAST = words("became become been did had has have longer now was were")
_TO_COME = MODALS | words("are becomes is")
_GIVEN_UP = words("amend cancel delete eliminate end release remove terminate waive")
_RIGHTS = words("claim claims option options right rights")


def _asks(line: Line, at: int) -> bool:
    """Whether the verb before "if", its object passed over, asks or tells."""
    return any(line.verb(place) in _ASKING for place in range(max(line.starts[at], at - 4), at + 1))


def _is_past(line: Line, at: int) -> bool:
    """Whether the sentence may tell what happened, or which right is given up: then "upon" is no condition of it."""
    places = [place for place in line.sentence(at) if line.key(place) != "occurs"]
    keys = {line.key(place) for place in places}
    is_to_come = not _TO_COME.isdisjoint(keys) or any(line.is_form(place, "third") for place in places)
    is_given_up = not _RIGHTS.isdisjoint(keys) and any(line.verb(place) in _GIVEN_UP for place in places)
    return not is_to_come or is_given_up or not _PAST.isdisjoint(keys)


_STOPS = words("occurs and or not that which if by")


def _occurs(line: Line, at: int) -> Reading | None:
    """If an event of default occurs: upon an event of default."""
    if line.key(at) in ("on", "upon"):
        is_so = line.spells(at + 1, "the", "occurrence", "of") and not _is_past(line, at)
        return Reading(at, at + 4, (line.units[at]._replace(key=_upon(line, at + 4)),)) if is_so else None
    if line.key(at + 1) not in ("a", "an", "any", "such") or _is_timed(line, at) or _asks(line, at - 1):
        return None
    last = at + 2
    while last - at < 7 and line.kind(last) == "word" and line.key(last) not in _STOPS:
        last += 1
    if line.key(last) != "occurs" or line.opens(last + 1) or last == at + 2 or _is_past(line, at):
        return None
    return Reading(at, last + 1, (line.units[at]._replace(key=_upon(line, at + 1)), *line.units[at + 1 : last]))


def _upon(line: Line, at: int) -> str:
    """The word that the rules of phrases have before what happens."""
    return "on" if EVENTS.isdisjoint(line.key(place) for place in range(at, at + 4)) else "upon"


HAPPENINGS = (
    Touch(
        "TCH804",
        "if it occurs, upon it",
        "What occurs is an event, and upon it is if it occurs.",
        (("If an event of default occurs, it ends.", "Upon an event of default, it ends."),),
        (
            ("If an event of default occurs, it ends.", "Until an event of default, it ends."),
            ("If a sale occurs, it is due May 6, 2025.", "Upon a sale, it is due May 6, 2025."),
        ),
        _occurs,
        words("if on upon"),
    ),
    Touch(
        "TCH801",
        "what happens, by a noun",
        "After the resignation, after he resigns: the same happens to the same before it.",
        (
            ("It ends after the termination of his employment.", "It ends after his employment terminates."),
            ("It ends in the event of his voluntary resignation.", "It ends if he voluntarily resigns."),
        ),
        (
            ("It ends after the termination of his employment.", "It ends before his employment terminates."),
            ("It ends after the termination of his employment.", "It ends after he terminates his employment."),
            ("It ends in the event of his resignation.", "It ends if he retires."),
        ),
        _noun,
        words("after before following in prior until upon"),
    ),
    Touch(
        "TCH802",
        "what happens, by a verb",
        "The clause says what the noun says.",
        (("It ends after the expiration of the lease.", "It ends after the lease expires."),),
        (("It ends after the expiration of the lease.", "It ends after the leases expire."),),
        _verb,
        words("after before if until"),
    ),
    Touch(
        "TCH803",
        "“should” before its subject",
        "Should it fail, if it fails: the same condition.",
        (("Should the closing occur, it ends.", "If the closing occurs, it ends."),),
        (("Should the tenant fail to pay, it ends.", "If the landlord fails to pay, it ends."),),
        _should,
        words("should"),
    ),
)
