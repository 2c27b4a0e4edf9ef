"""What is appended to a noun or a clause, with a comma or without: a bonus, payable in cash; deferred, to the
earlier of two days; elected, effective at once."""

from __future__ import annotations

from eightk.wording.statements.noun_list import BORNE, DOCUMENTS
from eightk.wording.statements.telling import is_act
from eightk.wording.statements.vocabulary import (
    ARTICLES,
    CONJUNCTIONS,
    NEGATIONS,
    OWNING,
    PREPOSITIONS,
    RELATIVES,
    words,
)
from eightk.wording.touches.belongings import PAPERS
from eightk.wording.touches.line import Line
from eightk.wording.touches.relatives import CASES
from eightk.wording.touches.touch import Reading, Touch

_SUMS = words("award bonus commission fee payment retainer salary stipend")
_GOT = words("receive pay")
_OF_SUM = words(
    "of each every per on during for the its his her in up to term period year years month months quarter fiscal annum"
    " annually agreement employment plan an annual"
)
"""What may stand between a sum and when or in what it is payable, none of it payable itself."""
_DEFERRED = words("adjourn defer delay postpone")
_UNTOLD = NEGATIONS | RELATIVES | CONJUNCTIONS | words("if unless when where whether that no neither only any such")
_UNPLAIN = (CASES | CONJUNCTIONS | RELATIVES | {"that"}) - {"upon"}
_NAME = 4
"""Words of the name of an agreement at most."""
_MEANING = words("include includes mean means shall will")
_TOLD = words("described disclosed discussed outlined reported set summarized")
_GIVEN = words("paid payable provided")
_SEATED = words("appointed elected")
_ENLARGED = words("expanded increased")


def _payable(line: Line, at: int) -> Reading | None:
    """A bonus of $5 each year, payable in cash: a bonus of $5 each year payable in cash."""
    if line.key(at + 1) != "payable" and not line.spells(at + 1, "to", "be", "paid"):
        return None
    before = range(line.starts[at], at)
    sums = [place for place in before if line.key(place) in _SUMS]
    if len(sums) != 1:
        return None
    (head,) = sums
    first = head - (line.is_open(head - 1) and not line.is_form(head - 1, "past", "gerund"))
    if line.key(first - 1) not in ("a", "an") or not (_is_got(line, first - 2) and _is_plain(line, before[0], head)):
        return None
    if not all(_is_of_sum(line, place) for place in range(head + 1, at)):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _is_got(line: Line, at: int) -> bool:
    """Whether the verb stands there of which the sum is what is got, but for who gets it: pay Mr. Hall a fee."""
    while line.kind(at) in ("name", "party") or line.is_capital(at) or line.key(at) in ("him", "her"):
        at -= 1
    return line.verb(at) in _GOT or (line.key(at) == "to" and line.key(at - 1) == "entitled")


def _is_plain(line: Line, first: int, last: int) -> bool:
    return not any(line.key(place) in _UNPLAIN for place in range(first, last))


def _is_of_sum(line: Line, at: int) -> bool:
    return line.key(at) in _OF_SUM or line.kind(at) in ("money", "date", "count")


def _deferred(line: Line, at: int) -> Reading | None:
    """May defer the payment, to the earlier of two days: may defer the payment to the earlier of two days."""
    if not line.spells(at + 1, "to", "the") or line.key(at + 3) not in ("earlier", "earliest", "later", "latest"):
        return None
    if line.key(at + 4) != "of" or not _is_when(line, at + 5):
        return None
    before = range(line.starts[at], at)
    verbs = [place for place in before if line.verb(place) in _DEFERRED]
    if len(verbs) != 1 or any(line.key(place) in _UNTOLD for place in before):
        return None
    inside = range(verbs[0] + 1, at)
    if any(line.key(place) == "," or _is_done(line, place) for place in inside):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _is_when(line: Line, at: int) -> bool:
    """Whether a day or an event stands there, not one of two directors to whom something is payable."""
    place = at + 3 * (line.key(at) == "(" and line.key(at + 2) == ")")
    place += line.kind(place) != "date" and (line.key(place) in ARTICLES or line.key(place) in OWNING)
    ahead = range(place, place + _NAME)
    return line.kind(place) == "date" or any(line.key(each) in _DAYS or is_act(line.key(each)) for each in ahead)


_DAYS = words("anniversary date dates day days death end month quarter year years")


def _is_done(line: Line, at: int) -> bool:
    """Whether a further act may stand there: the fee owed, the fee it owes; not the closing, the fees."""
    is_after_noun = line.is_open(at - 1) and not line.is_capital(at - 1)
    is_noun = line.key(at - 1) in ARTICLES or (line.is_many(at) and (is_after_noun or line.key(at - 1) in PREPOSITIONS))
    return line.is_only_verb(at) or (line.is_form(at, "past", "gerund", "third") and not is_noun)


def _purposes(line: Line, at: int) -> Reading | None:
    """For purposes of the plan, a change in control means: for purposes of the plan change in control means."""
    last = at + 4
    while last - at < 4 + _NAME and line.is_open(last) and line.key(last - 1) not in PAPERS | DOCUMENTS:
        last += 1
    if not line.spells(at, "for", "purposes", "of") or line.key(at + 3) not in ("the", "this", "such", "his", "her"):
        return None
    event = last + (line.key(last) == ",")
    event += line.key(event) == "a"
    is_event = line.key(event) == "change" and line.key(event + 1) in ("in", "of") and line.key(event + 2) == "control"
    is_told = is_event and event > last and line.key(event + 3) in _MEANING
    if line.key(last - 1) not in PAPERS | DOCUMENTS or not is_told:
        return None
    return Reading(at, event + 1, (*line.units[at:last], line.units[event]))


def _told(line: Line, at: int) -> Reading | None:
    """The same fees that it pays its directors, as described in the plan: without a comma."""
    if line.key(at + 1) != "as" or line.key(at + 2) not in _TOLD or line.key(at + 3) not in PREPOSITIONS | {"forth"}:
        return None
    before = range(line.starts[at], at)
    same = [place for place in before if line.key(place) == "same"]
    if len(same) != 1 or line.key(same[0] - 1) != "the" or line.verb(same[0] - 2) not in _GOT:
        return None
    told = same[0] + 1
    while line.is_open(told) and line.key(told) not in _GIVEN:
        told += 1
    inside = range(told + 1, at)
    if told == same[0] + 1 or line.key(told) not in _GIVEN | {"that"} or not _is_plain(line, before[0], same[0]):
        return None
    verbs = sum(line.verb(place) in _GOT for place in inside) + (line.key(told) != "that")
    if verbs != 1 or not all(_is_of_pay(line, place) for place in inside):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _is_of_pay(line: Line, at: int) -> bool:
    """Whether a word tells by whom and to whom something is paid, and nothing that is done besides."""
    if line.key(at) in _UNTOLD or (line.kind(at) == "mark" and line.key(at) != "-"):
        return False
    return line.verb(at) in _GOT or not _is_done(line, at)


def _at_once(line: Line, at: int) -> Reading | None:
    """Increased its size and appointed her, effective immediately: and appointed her effective immediately."""
    if not line.spells(at + 1, "effective", "immediately"):
        return None
    before = range(line.starts[at], at)
    joins = [place for place in before if line.key(place) in CONJUNCTIONS]
    enlarged = [place for place in before if line.key(place) in _ENLARGED]
    if len(joins) != 1 or len(enlarged) != 1 or any(line.key(place) in _UNTOLD - CONJUNCTIONS for place in before):
        return None
    if enlarged[0] > joins[0] or line.key(joins[0] + 1) not in _SEATED:
        return None
    first, second = range(enlarged[0] + 1, joins[0]), range(joins[0] + 2, at)
    is_board = any(line.key(place) in ("size", "number") for place in first)
    is_dated = any(line.kind(place) == "date" or line.key(place) == "," for place in first)
    is_more = any(line.is_form(place, "past", "gerund") or line.key(place) in BORNE for place in (*first, *second))
    return Reading(at, at + 2, (line.units[at + 1],)) if is_board and not (is_dated or is_more) else None


APPENDED = (
    Touch(
        "TCH1581",
        "a comma before “payable” after a new sum",
        "Nothing else that stands before it is payable.",
        (
            (
                "Mr. Hall will receive a bonus of $5,000 each May 1 during the term of the plan payable in cash.",
                "Mr. Hall will receive a bonus of $5,000 each May 1 during the term of the plan, payable in cash.",
            ),
        ),
        (
            (
                "Mr. Hall will receive a bonus of $5,000 and a note payable in May.",
                "Mr. Hall will receive a bonus of $5,000 and a note, payable in May.",
            ),
            (
                "Mr. Hall will not receive a bonus for the year payable in stock.",
                "Mr. Hall will not receive a bonus for the year, payable in stock.",
            ),
        ),
        _payable,
        words(","),
        words("payable paid"),
    ),
    Touch(
        "TCH1582",
        "a comma before the day to which something is deferred",
        "What is deferred is deferred to a day.",
        (
            (
                "The Bank may defer the fee (now $500), to the earlier of June 1, 2025 and his death.",
                "The Bank may defer the fee (now $500) to the earlier of June 1, 2025 and his death.",
            ),
        ),
        (
            (
                "The Bank may defer the fee owed to the earlier of the two.",
                "The Bank may defer the fee owed, to the earlier of the two.",
            ),
        ),
        _deferred,
        words(","),
        _DEFERRED | words("deferred defers delayed delays postponed postpones adjourned adjourns"),
    ),
    Touch(
        "TCH1584",
        "“for purposes of the plan, a change in control means”",
        "What a change in control is, with its article and comma or without.",
        (
            (
                "For purposes of the plan change in control means a sale of the bank.",
                "For purposes of the plan, a change in control means a sale of the bank.",
            ),
        ),
        (
            (
                "For purposes of the plan change in control means a sale of the bank.",
                "For purposes of the plan, no change in control means a sale of the bank.",
            ),
        ),
        _purposes,
        words("for"),
        words("purposes"),
    ),
    Touch(
        "TCH1590",
        "a comma before “effective immediately” after a larger board and who was appointed to it",
        "There is no seat before the board is larger: both are done at once.",
        (
            (
                "The Board increased its size by one seat and elected Jane Hall as a director effective immediately.",
                "The Board increased its size by one seat and elected Jane Hall as a director, effective immediately.",
            ),
        ),
        (
            (
                "The Board increased its fees by $5 and elected Jane Hall as a director effective immediately.",
                "The Board increased its fees by $5 and elected Jane Hall as a director, effective immediately.",
            ),
        ),
        _at_once,
        words(","),
        words("immediately"),
    ),
    Touch(
        "TCH1591",
        "a comma before “as described” after the same pay as others get",
        "Whose pay it is the same as is told, and where that is described.",
        (
            (
                "Jane Hall will receive the same fees paid by the bank to each of its directors as described in the "
                "plan of May 6, 2025.",
                "Jane Hall will receive the same fees paid by the bank to each of its directors, as described in the "
                "plan of May 6, 2025.",
            ),
        ),
        (
            (
                "Jane Hall will receive the same fees as described in the plan of May 6, 2025.",
                "Jane Hall will receive the same fees, as described in the plan of May 6, 2025.",
            ),
        ),
        _told,
        words(","),
        words("same"),
    ),
)
