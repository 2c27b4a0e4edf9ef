"""Clauses told otherwise: that is in effect, in effect; upon any attempt by him to end it, if he attempts to end it."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import MODALS, RELATIVES, SUBORDINATORS, words
from eightk.wording.touches.line import HONORIFICS, Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_AT_A_TIME = words("on as at during immediately")
_APPROVING = words("adopt approve authorize ratify")
_TRIES = {"attempt": "attempt", "failure": "fail", "refusal": "refuse"}
_FILED = words("attached filed furnished")
_FILED_SO = words("as hereto herewith to with")
_ACTS = words(
    "acquisition assignment breach cancellation delivery dismissal execution exercise payment purchase redemption",
    "removal repayment sale termination transfer violation",
)
"""Nouns of acts, each with who does it and to what."""
_DOERS = words("bank borrower company corporation employee employer executive issuer lender registrant")
_PEOPLE = words("director employee executive holder officer optionee participant")
_STAYING = words("continues has is remains")
_OPEN = words("and or but ; : not no only") | RELATIVES | (SUBORDINATORS - {"provided"})
"""Where one of these stands, a proviso may bear on less than all that is said before it."""
_ROW = words("and or")
_NEAR = 10
_LINKING = words("of in on to for with by under from at within")
_YEARS = words("annum month year")


def _in_effect(line: Line, at: int) -> Reading | None:
    """The plan that is in effect: the plan in effect."""
    verb, last = line.key(at + 1), at + 2
    is_past = verb in ("was", "were")
    if verb not in ("is", "are", "was", "were") or line.key(last) != "in":
        return None
    if line.key(last + 1) not in ("effect", "force") or any(line.key(at - back) in _LINKING for back in (2, 3)):
        return None  # "the plans of the bank that is in effect"
    if not line.is_open(at - 1) or line.is_many(at - 1) != (verb in ("are", "were")):
        return None
    if is_past and line.key(last + 2) not in _AT_A_TIME:
        return None
    return Reading(at, last + 1, (line.units[last],))


def _amendment(line: Line, at: int) -> Reading | None:
    """Approved the amendment of the plan: approved an amendment to the plan."""
    if line.key(at + 1) != "amendment" or line.key(at + 2) != "of" or line.verb(at - 1) not in _APPROVING:
        return None
    last = line.thing(at + 3)
    if last == at + 3 or not (line.key(last - 1) in DOCUMENTS or line.kind(last - 1) == "party"):
        return None
    an, of = line.units[at], line.units[at + 2]
    return Reading(at, at + 3, (an._replace(key="an"), line.units[at + 1], of._replace(key="to")))


def _link(line: Line, at: int) -> int:
    """The place after "upon" or "in the event of"; `at` if neither stands here."""
    if line.key(at) == "upon" and not _is_dated(line, at):
        return at + 1
    return at + 4 if line.spells(at, "in", "the", "event", "of") else at


def _is_dated(line: Line, at: int) -> bool:
    return any(line.kind(place) in ("date", "time") for place in _sentence(line, at))


def _sentence(line: Line, at: int) -> range:
    """The places of the sentence in which a word stands."""
    last = at
    while not line.is_end(last + 1):
        last += 1
    return range(line.starts[at], last + 1)


def _tries(line: Line, at: int) -> Reading | None:
    """Upon any attempt by the Board to end it: if the Board attempts to end it."""
    first = _link(line, at)
    if first == at:
        return None
    noun = first + (line.key(first) in ("a", "an", "any", "the"))
    if line.key(noun) in _TRIES and line.key(noun + 1) in ("by", "of"):
        start = noun + 2
        last = line.thing(start)
        end = last
    else:
        start, last = first, line.someone(first)
        last = line.thing(first) if last == first else last
        noun, end = last + 1, last + 2
        if line.key(last) != "'s" or line.key(noun) not in _TRIES:
            return None
    if last == start or line.key(end) != "to" or not line.is_form(end + 1, "base"):
        return None
    return Reading(at, end, (_as(line, at, "if"), *line.units[start:last], _verb(line, noun, last - 1)))


def _as(line: Line, at: int, key: str) -> Unit:
    return line.units[at]._replace(key=key, kind="word")


def _verb(line: Line, noun: int, subject: int) -> Unit:
    """The verb of a noun, in the form that its subject asks for."""
    verb = _TRIES[line.key(noun)]
    is_many = line.kind(subject) == "word" and line.is_many(subject)
    return _as(line, noun, verb if is_many else forms(verb).third)


def _provided(line: Line, at: int) -> Reading | None:
    """He is paid, provided that he is employed: he is paid if he is employed."""
    first = at + (line.key(at) == ",")
    if line.key(first) != "provided" or line.key(at - 1) == ",":
        return None
    last = first + 1 + (line.key(first + 1) == "that")
    verb = _whose(line, last)
    sentence = _sentence(line, at)
    if (
        verb == last
        or line.key(verb) not in _STAYING
        or any(line.key(place) in _OPEN for place in sentence if place != first + 1)
    ):
        return None
    rest = range(verb, sentence.stop)
    if any(line.key(place) in MODALS or line.key(place) == "," for place in rest):
        return None
    return Reading(at, last, (_as(line, first, "if"),))


def _whose(line: Line, at: int) -> int:
    """The place after someone, of whom a condition is told; `at` if it is of a thing."""
    if line.key(at) in ("he", "she"):
        return at + 1
    if line.key(at) in HONORIFICS or (line.units[at : at + 1] and line.units[at].key in line.people):
        return line.someone(at)
    return at + 2 if line.key(at) in ("the", "such") and line.key(at + 1) in _PEOPLE else at


def _which(line: Line, at: int) -> Reading | None:
    """$5 per year, which he may end: $5 per year which he may end."""
    is_rate = line.key(at - 1) in _YEARS and line.key(at - 2) == "per"
    if line.key(at + 1) != "which" or not (is_rate or line.kind(at - 1) == "money"):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _filed(line: Line, at: int) -> Reading | None:
    """The statement, which was filed with the Commission: the statement filed with the Commission."""
    first = at + (line.key(at) == ",")
    last = first
    if line.key(first) in ("that", "which"):
        last = first + 2 if line.key(first + 1) in ("is", "are", "was", "were") else first
        last = first + 3 if line.key(first + 1) in ("has", "have") and line.key(first + 2) == "been" else last
        if last == first:
            return None
    if last == at or line.key(last) not in _FILED or line.key(last + 1) not in _FILED_SO:
        return None
    near = range(max(line.starts[at], at - _NEAR), at)
    if not (line.is_open(at - 1) or line.kind(at - 1) in ("party", "reference", "form", "date")):
        return None
    if any(line.key(place) in _ROW for place in near):
        return None
    return Reading(at, last + 1, (line.units[last],))


def _by(line: Line, at: int) -> Reading | None:
    """Termination by the Company of his employment: termination of his employment by the Company."""
    if line.key(at + 1) != "by":
        return None
    doer = line.someone(at + 2)
    if doer == at + 2 and line.key(at + 2) == "the" and line.key(at + 3) in _DOERS:
        doer = at + 4
    if doer == at + 2 or line.key(doer) != "of":
        return None
    last = line.thing(doer + 1)
    if last == doer + 1 or line.key(last) in ("and", "or", "of", "by", "'s"):
        return None
    return Reading(at, last, (line.units[at], *line.units[doer:last], *line.units[at + 1 : doer]))


RECAST = (
    Touch(
        "TCH951",
        "“that is in effect”, in effect",
        "The clause says of its noun what “in effect” does.",
        (("He may use all plans that are in effect in May.", "He may use all plans in effect in May."),),
        (
            ("He is covered by the plans that were in effect.", "He is covered by the plans in effect."),
            (
                "He is covered by the plans of the bank that is in effect.",
                "He is covered by the plans of the bank in effect.",
            ),
        ),
        _in_effect,
        words("that which"),
    ),
    Touch(
        "TCH952",
        "approved the amendment of, an amendment to",
        "To approve the amendment of a paper is to approve an amendment to it; “the amendment to it” is a certain one.",
        (("The Board approved the amendment of the plan.", "The Board approved an amendment to the plan."),),
        (
            ("The Board approved the amendment to the plan.", "The Board approved an amendment to the plan."),
            ("The Board approved the amendment of the plan.", "The Board approved an amendment to the lease."),
        ),
        _amendment,
        words("a an the"),
        needs=words("amendment"),
    ),
    Touch(
        "TCH953",
        "upon an attempt or failure by someone, if someone attempts or fails",
        "The same one does the same or not.",
        (
            ("Upon any attempt by the bank to sell it, it ends.", "If the bank attempts to sell it, it ends."),
            ("In the event of the bank's failure to pay, it ends.", "If the bank fails to pay, it ends."),
        ),
        (
            ("Upon any attempt by the bank to sell it, it ends.", "If the bank fails to sell it, it ends."),
            ("Upon any attempt by the bank to sell it, it ends.", "If the trust attempts to sell it, it ends."),
        ),
        _tries,
        words("in upon"),
    ),
    Touch(
        "TCH954",
        "“provided that” someone is so, “if”",
        "Where one clause stands before it and someone's state after it, the proviso is a condition.",
        (("He is paid a fee, provided that he is employed.", "He is paid a fee if he is employed."),),
        (
            ("He is paid a fee, provided that he will sell the plant.", "He is paid a fee if he will sell the plant."),
            ("He is paid a fee and leaves, provided that he is ill.", "He is paid a fee and leaves if he is ill."),
            ("He is paid a fee, provided that it is at least $5.", "He is paid a fee if it is at least $5."),
        ),
        _provided,
        words(", provided"),
        needs=words("provided"),
    ),
    Touch(
        "TCH955",
        "a comma before “which” after an amount",
        "Of an amount the clause tells the same with its comma and without.",
        (("He is paid $5, which the bank may raise.", "He is paid $5 which the bank may raise."),),
        (("He is paid $5, which the bank may raise.", "He is paid $6 which the bank may raise."),),
        _which,
        words(","),
        needs=words("which"),
    ),
    Touch(
        "TCH956",
        "“which was filed”, filed",
        "What was filed with someone or as an exhibit is the paper named last.",
        (
            (
                "It amended the proxy statement, which was filed with the court.",
                "It amended the proxy statement filed with the court.",
            ),
        ),
        (
            (
                "It amended the lease and the note, which was filed with the court.",
                "It amended the lease and the note filed with the court.",
            ),
            (
                "It amended the proxy statement, which was not filed with the court.",
                "It amended the proxy statement filed with the court.",
            ),
        ),
        _filed,
        words(", that which"),
        needs=_FILED,
    ),
    Touch(
        "TCH957",
        "an act by someone of a thing, of a thing by someone",
        "The same one does it to the same thing.",
        (
            (
                "Upon termination by the Company of the lease, it is paid.",
                "Upon termination of the lease by the Company, it is paid.",
            ),
        ),
        (
            (
                "Upon sale by the trustee of the estate, it is paid.",
                "Upon sale of the estate by the trustee, it is paid.",
            ),
            (
                "Upon termination by the Company of the lease, it is paid.",
                "Upon termination of the Company by the lease, it is paid.",
            ),
        ),
        _by,
        _ACTS,
    ),
)
