"""Clauses told otherwise: that is in effect, in effect; which was filed, filed; termination by it of the lease."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import MODALS, OWNING, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_AT_A_TIME = words("on as at during immediately")
_FILED = words("attached filed furnished")
_FILED_SO = words("as hereto herewith to with")
_ATTACHED = words("as hereto herewith")
_WHICHEVER = words("all any each every no such")
_ACTS = words(
    "acquisition assignment breach cancellation delivery dismissal execution exercise payment purchase redemption",
    "removal repayment sale termination transfer violation",
)
"""Nouns of acts, each with who does it and to what."""
_DOERS = words("company corporation registrant")
"""Who acts and is of nobody: the employee of the Company is."""
_OF_THEM = words("its their")
_ENDING = words(", ; . without with for upon on")
_KEEPING = words("bring carry continue find have hold keep leave maintain place put remain")
_ROW = words("and or")
_ONE = words("a an the his her its")
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
    if any(line.verb(place) in _KEEPING for place in range(line.starts[at], at)):
        return None  # "to keep the policies in effect"
    return Reading(at, last + 1, (line.units[last],))


def _which(line: Line, at: int) -> Reading | None:
    """A salary of $5 per year, which may be raised: a salary of $5 per year which may be raised."""
    is_rate = line.key(at - 1) in _YEARS and line.key(at - 2) == "per"
    amount = at - 3 if is_rate else at - 1
    if line.key(at + 1) != "which" or line.key(at + 2) not in MODALS or line.kind(amount) != "money":
        return None
    first = amount - 2
    while first > line.starts[at] and line.is_open(first):
        first -= 1
    if line.key(amount - 1) != "of" or line.key(first) not in _ONE or line.is_many(amount - 2) or first == amount - 2:
        return None  # "expenses of up to $5, which he incurs": all of them
    return Reading(at, at + 2, (line.units[at + 1],))


def _filed(line: Line, at: int) -> Reading | None:
    """The statement that was filed with the court: the statement filed with the court. A comma tells of all."""
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
    if line.key(last - 1) in ("is", "are") and line.key(last + 1) not in _ATTACHED:
        return None  # "any report that is filed with the court", then or later
    if any(line.key(place) in _WHICHEVER for place in near):
        return None
    if not (line.is_open(at - 1) or line.kind(at - 1) in ("party", "reference", "form", "date")):
        return None
    if any(line.key(place) in _ROW for place in near):
        return None
    return Reading(at, last + 1, (*line.units[at:first], line.units[last]))


def _by(line: Line, at: int) -> Reading | None:
    """Termination by the Company of his employment: termination of his employment by the Company."""
    if line.key(at + 1) != "by":
        return None
    doer = line.someone(at + 2)
    if doer == at + 2 and line.key(at + 2) == "the" and line.key(at + 3) in _DOERS:
        doer = at + 4
    if doer == at + 2 or line.key(doer) != "of":
        return None
    own = _OF_THEM if line.key(doer - 1) in _DOERS else OWNING
    last = line.thing(doer + 1) if line.key(doer + 1) not in own else doer + 1
    if last == doer + 1 or not (line.is_end(last) or line.key(last) in _ENDING) or _is_done(line, doer + 1, last):
        return None
    return Reading(at, last, (line.units[at], *line.units[doer:last], *line.units[at + 1 : doer]))


def _is_done(line: Line, first: int, last: int) -> bool:
    """Whether a participle stands at the end: the fee owed, to which "by the Company" would belong."""
    return any(line.is_form(place, "past") for place in range(first, last))


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
        "TCH955",
        "a comma before “which” after an amount",
        "Of a certain sum the clause tells the same with its comma and without; of any and all it may tell which.",
        (
            (
                "He is paid a fee of $5, which may be raised.",
                "He is paid a fee of $5 which may be raised.",
            ),
        ),
        (
            (
                "He is paid a fee of $5, which may be raised.",
                "He is paid a fee of $6 which may be raised.",
            ),
            (
                "He is paid costs of up to $5, which may be approved.",
                "He is paid costs of up to $5 which may be approved.",
            ),
        ),
        _which,
        words(","),
        needs=words("which"),
    ),
    Touch(
        "TCH956",
        "“that was filed”, filed",
        "What was filed with someone or as an exhibit is the paper named last.",
        (
            (
                "It amended the proxy statement that was filed with the court.",
                "It amended the proxy statement filed with the court.",
            ),
        ),
        (
            (
                "It amended the lease and the note that was filed with the court.",
                "It amended the lease and the note filed with the court.",
            ),
            (
                "It amended the proxy statement that was not filed with the court.",
                "It amended the proxy statement filed with the court.",
            ),
            (
                "It amended the report, which was filed with the court.",
                "It amended the report filed with the court.",
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
