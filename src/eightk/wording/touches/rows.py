"""Rows: his salary and his bonus, his salary and bonus; will pay and will provide, will pay and provide."""

from __future__ import annotations

from eightk.wording.statements.commas import SHARES
from eightk.wording.statements.sharing import PART_OF_NOUN
from eightk.wording.statements.vocabulary import BE, CONJUNCTIONS, MODALS, NEGATIONS, OWNING, SUBORDINATORS, words
from eightk.wording.touches.line import Line, is_bounded
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_PEOPLE = words(
    "accountant adviser advisor agent assistant attorney beneficiaries beneficiary child children dependents designee",
    "estate family guarantor heirs husband lawyer lender partner representative representatives spouse successor",
    "successors wife",
)
_OWNS = OWNING - {"whose", "hers", "theirs"}
_SIGNALS = (SUBORDINATORS - {"as", "than"}) | NEGATIONS | (CONJUNCTIONS - {"and"}) | words("no which who whom : ;")
_TOLD_OF = words("of for in up dated effective that which with")
"""After the last of a row what follows one of these may be told of all of it."""
_WHOSE = words(
    "agent approval auditor auditors chairman copies copy counsel description director directors employee employees",
    "holder holders lender lenders member members officer officers owner owners president provisions secretary summary",
    "terms treasurer trustee trustees",
)
"""Nouns of which "of" is said of each of two alike: no part, no share and no number of them."""
_ALONE = words("close continue depart expire leave remain resign retire serve step terminate vest")
"""Verbs that need nothing after them."""
_PARTS = words("any all each every half no part portion")
_FAR = 25
"""Words back in which the first of a row is looked for."""


def _his(line: Line, at: int) -> Reading | None:
    """And his bonus: and bonus, after his salary."""
    whose = line.key(at + 1)
    if whose not in _OWNS:
        return None
    first = at - 1
    while at - first <= 5 and line.is_open(first):
        first -= 1
    last = at + 2
    while last - at <= 6 and line.is_open(last):
        last += 1
    if line.key(first) != whose or first == at - 1 or last == at + 2 or not line.closes(last):
        return None
    if any(line.key(place) in _PEOPLE for place in (*range(first, at), *range(at, last))):
        return None
    if line.key(last) in _TOLD_OF or line.is_form(last, "past", "gerund") or _is_shared(line, first, at):
        return None
    return Reading(at, at + 2, (line.units[at],))


def _is_shared(line: Line, first: int, at: int) -> bool:
    """Whether what is told of the first may be told of the second: half of his salary, his unpaid salary."""
    if any(line.key(place) not in PART_OF_NOUN and not line.is_capital(place) for place in range(first + 1, at - 1)):
        return True
    return any(line.kind(place) in SHARES or line.key(place) in _PARTS for place in range(first - 4, first))


def _again(line: Line, at: int) -> Reading | None:
    """And will provide: and provide, after will pay. And to provide: and provide, after to pay."""
    again = line.key(at + 1)
    is_verb = line.is_only_verb(at + 2) or line.opens(at + 3) or line.is_open(at + 3) or line.key(at + 3) == "for"
    if again not in ("will", "shall", "to") or not line.is_form(at + 2, "base") or not is_verb:
        return None
    if again != "to" and is_bounded(line, at + 2):
        return None
    for place in range(at - 1, max(line.starts[at], at - _FAR) - 1, -1):
        if line.key(place) in _SIGNALS:
            return None
        if line.key(place) == again and line.is_form(place + 1, "base"):
            if place + 2 == at and line.verb(place + 1) not in _ALONE and line.opens(at + 3):
                return None  # "to sell and to use the proceeds"
            is_nested = again == "to" and _has_verb(line, range(line.starts[at], place))
            is_nested = is_nested or line.key(place - 1) in _SIGNALS
            return None if is_nested else Reading(at, at + 2, (line.units[at],))
        if line.key(place) in ("will", "shall", "may"):
            return None
        if line.key(place) == "to" and (line.is_form(place + 1, "base") or line.is_open(place + 1)):
            return None  # "will agree to retire and serve": he will serve, or agree to
    return None


def _has_verb(line: Line, places: range) -> bool:
    """Whether another verb stands there that what follows may belong to: agreed to ask the bank to pay."""
    return any(
        line.key(place) in MODALS or (line.key(place) == "to" and line.is_form(place + 1, "base")) for place in places
    )


def _either(line: Line, at: int) -> Reading | None:
    """By either the Company or the Bank: by the Company or the Bank. Either by the Company or the Bank as well."""
    if line.spells(at, "by", "either") or line.spells(at, "either", "by"):
        by = line.units[at + line.spells(at, "either")]
        return Reading(at, _named(line, at + 2), (by, _party(line, at + 2))) if _is_one_of_two(line, at + 2) else None
    last = line.thing(at + 1)
    if last == at + 1 or line.key(last) != "or" or line.thing(last + 1) == last + 1:
        return None
    if line.key(at - 1) not in ("of", "to", "from", "if", "unless", "that", "with"):
        return None
    return Reading(at, _named(line, at + 1), (_party(line, at + 1),))


def _named(line: Line, at: int) -> int:
    """The place after "the Company", of which elsewhere only the name is read, or after one word."""
    return at + 1 + (line.key(at) == "the" and line.kind(at + 1) == "party")


def _party(line: Line, at: int) -> Unit:
    return line.units[_named(line, at) - 1]


def _is_one_of_two(line: Line, at: int) -> bool:
    """Whether one by whom it is done begins here, and "or" with another follows."""
    last = line.thing(at)
    return last > at and line.key(last) == "or" and line.thing(last + 1) > last + 1


def _pair(line: Line, at: int) -> Reading | None:
    """The Company and Mr. Hall: in one order."""
    middle = line.someone(at)
    last = line.someone(middle + 1)
    if middle == at or line.key(middle) != "and" or last == middle + 1 or line.key(at - 1) in ("and", ",", "of"):
        return None
    if line.key(last) not in _JOINT or _tells_apart(line, last):
        return None
    one, other = line.units[at:middle], line.units[middle + 1 : last]
    if [unit.key for unit in one] <= [unit.key for unit in other]:
        return None
    return Reading(at, last, (*other, line.units[middle], *one))


def _tells_apart(line: Line, at: int) -> bool:
    """Whether the rest of the sentence, or the next, speaks of one of two by place, or of it."""
    rest = (line.key(place) for place in range(at, at + _REST))
    return not _BY_PLACE.isdisjoint(rest)


def _expects(line: Line, at: int) -> Reading | None:
    """And expects to pay: and to pay, after expects to sell."""
    verb = line.key(at + 1)
    if not line.is_form(at + 1, "third", "past") or line.key(at + 2) != "to" or not line.is_form(at + 3, "base"):
        return None
    for place in range(at - 1, max(line.starts[at], at - _FAR) - 1, -1):
        if line.key(place) in _SIGNALS:
            return None
        if line.spells(place, verb, "to"):
            return Reading(at, at + 3, (line.units[at], line.units[at + 2]))
    return None


def _offices(line: Line, at: int) -> Reading | None:
    """Secretary and President: President and Secretary."""
    if line.kind(at) != "office" or line.key(at + 1) != "and" or line.kind(at + 2) != "office":
        return None
    if (
        line.key(at) <= line.key(at + 2)
        or line.is_open(at - 1)
        or line.key(at - 1) in ("and", ",")
        or line.key(at + 3) in ("and", ",", "of")
    ):
        return None
    if any(line.key(place) in ("and", "or") for place in range(line.starts[at], at)) or _tells_apart(line, at):
        return None
    return Reading(at, at + 3, (line.units[at + 2], line.units[at + 1], line.units[at]))


def _done(line: Line, at: int) -> Reading | None:
    """Be suspended or discontinued: in one order."""
    if line.key(at + 1) not in ("and", "or") or line.key(at - 1) not in BE:
        return None
    if not (line.is_form(at, "past") and line.is_form(at + 2, "past")) or line.key(at) <= line.key(at + 2):
        return None
    if not (line.is_end(at + 3) or line.key(at + 3) in ("at", "by", "without", "in")) or _tells_apart(line, at):
        return None
    return Reading(at, at + 3, (line.units[at + 2], line.units[at + 1], line.units[at]))


_REST = 60
_BY_PLACE = words("respectively applicable case former latter first second each it its he his she her")
_JOINT = words("entered agreed executed signed amended terminated")


def _and_of(line: Line, at: int) -> Reading | None:
    """A director of the bank and of the trust: of the bank and the trust."""
    if line.key(at + 1) != "of" or not (line.opens(at + 2) or line.is_capital(at + 2)):
        return None
    for place in range(at - 1, max(line.starts[at], at - 8), -1):
        if line.key(place) == "of":
            if line.key(place - 1) not in _WHOSE and line.kind(place - 1) != "office":
                return None
            before = range(max(line.starts[at], place - 8), place)
            return None if any(line.key(one) == "of" for one in before) else Reading(at, at + 2, (line.units[at],))
        if not (
            line.is_open(place) or line.kind(place) in ("name", "party") or line.key(place) in ("the", "'s", "its")
        ):
            return None
    return None


ROWS = (
    Touch(
        "TCH408",
        "two participles in either order",
        "It may be one or the other; “and then” is another matter.",
        (("It may be suspended or discontinued at any time.", "It may be discontinued or suspended at any time."),),
        (("It may be suspended or discontinued at any time.", "It may be suspended and discontinued at any time."),),
        _done,
        needs=words("be been"),
    ),
    Touch(
        "TCH406",
        "the verb said once or twice",
        "Of two aims joined by “and” it stands for both.",
        (
            (
                "It expects to sell the plant and expects to pay the fee.",
                "It expects to sell the plant and to pay the fee.",
            ),
        ),
        (
            (
                "It expects to sell the plant and hopes to pay the fee.",
                "It expects to sell the plant and to pay the fee.",
            ),
        ),
        _expects,
        words("and"),
    ),
    Touch(
        "TCH407",
        "two offices in either order",
        "One person holds both.",
        (("It ended his service as Secretary and President.", "It ended his service as President and Secretary."),),
        (
            (
                "Mr. Hall and Ms. Bell resigned as Secretary and President.",
                "Mr. Hall and Ms. Bell resigned as President and Secretary.",
            ),
        ),
        _offices,
        words("<office>"),
    ),
    Touch(
        "TCH405",
        "“of” said once or twice",
        "Of two joined by “and” it stands for both.",
        (("He is a director of the bank and of the trust.", "He is a director of the bank and the trust."),),
        (("He is a director of the bank and of the trust.", "He is a director of the bank or the trust."),),
        _and_of,
        words("and"),
    ),
    Touch(
        "TCH404",
        "two parties in either order",
        "Who acts together is named in either order, where nothing after tells one from the other by place.",
        (
            (
                'Bolt, Inc. (the "Bank") met. The Bank and Mr. Hall signed a lease.',
                'Bolt, Inc. (the "Bank") met. Mr. Hall and the Bank signed a lease.',
            ),
        ),
        (
            (
                'Bolt, Inc. (the "Bank") met. The Bank and Mr. Hall signed leases, respectively in May and June.',
                'Bolt, Inc. (the "Bank") met. Mr. Hall and the Bank signed leases, respectively in May and June.',
            ),
        ),
        _pair,
        words("the <party> <name>"),
        _JOINT,
    ),
    Touch(
        "TCH401",
        "the owner said once or twice",
        "Of two things joined by “and” the owner stands for both; of people it may be one who is both.",
        (("It depends on his salary and his bonus.", "It depends on his salary and bonus."),),
        (
            ("It depends on his salary and her bonus.", "It depends on his salary and bonus."),
            ("It depends on his salary and his bonus.", "It depends on his salary or bonus."),
        ),
        _his,
        words("and"),
    ),
    Touch(
        "TCH402",
        "“will” or “to” said once or twice",
        "Of two acts joined by “and” it stands for both, where no “not” and no other clause lies between.",
        (
            ("He will retire and will serve as advisor.", "He will retire and serve as advisor."),
            ("He agreed to retire and to serve as advisor.", "He agreed to retire and serve as advisor."),
        ),
        (("He will retire and may serve as advisor.", "He will retire and serve as advisor."),),
        _again,
        words("and"),
    ),
    Touch(
        "TCH403",
        "“either” before two that are joined by “or”",
        "One of two is one of two.",
        (("It may be ended by either the Company or the Bank.", "It may be ended by the Company or the Bank."),),
        (("It may be ended by either the Company or the Bank.", "It may be ended by the Company and the Bank."),),
        _either,
        words("by either"),
        words("either"),
    ),
)
