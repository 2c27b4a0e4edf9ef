"""Commas and other marks on which no reading depends."""

from __future__ import annotations

from eightk.wording.statements.labels import ROMAN
from eightk.wording.statements.noun_list import BORNE, DOCUMENTS
from eightk.wording.statements.vocabulary import (
    ADVERBS,
    NEGATIONS,
    PERIODS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    words,
)
from eightk.wording.touches.line import Line
from eightk.wording.touches.relatives import office_at
from eightk.wording.touches.touch import Reading, Touch

_SUBJECTS = words("he she it they")
_MODALS = words("will shall may must")
_OPENING = 10
"""Words of an opening phrase at most."""
_DENYING = NEGATIONS | words("cannot neither no nobody none nor that")
_BEFALLS = words("appoint depart dismiss elect hire leave name promote remove resign retire terminate")
"""What happens to somebody, from a day on."""
_LINKS = words("and or but nor")
_STAYING = words("continue remain serve stay")
_SIMPLE = frozenset({"word", "party", "office", "name"})
_ONE_COMPANY = words("company company's corporation corporation's")
_SALARIES = words("allowance compensation fee rent retainer salary stipend")
_CHANGES = words("adjustment adjustments increase increases review reviews decrease reduction change changes")
_OFTEN = words("annual annually annual periodic regular future further possible any yearly")
_PAYING = words("earn earns paid pay pays provides receive receives received")
_OF_SUM = words("a amount an annual annualized at be equal in is of per rate shall the to was will year")
_SUMS = words("money percent multiple ratio count")
_TWO = words("plus less times greater lesser higher lower between both each all any either respectively not no than")
_INNER = RELATIVES | SUBORDINATORS | words("upon should in-case where such")
"""After these a clause begins, which the comma before "and" may end."""
_TELLING = words("accordingly additionally currently however previously therefore")
_PAPERS = DOCUMENTS | words("consent consents notice notices supplement waiver waivers resignation charter bylaws")


def _comma(line: Line, at: int) -> Reading | None:
    """Left out where what follows reads the same without it."""
    if line.is_end(at + 1):
        return None
    is_of_one = _is_set_off(line, at) or _ends_date(line, at) or _before_serving(line, at) or _before_notice(line, at)
    if is_of_one or _opens(line, at) or _before_and(line, at):
        return Reading(at, at + 2, (line.units[at + 1],))
    return None


def _is_set_off(line: Line, at: int) -> bool:
    """An agreement, dated May 6."""
    after = line.key(at + 1)
    if after == "respectively":
        return line.is_end(at + 2) or line.kind(at + 2) == "mark"
    is_amended = line.spells(at + 1, "as", "amended") and line.kind(at + 3) != "date"
    is_told = is_amended or after == "dated" or (after == "effective" and _is_of_one(line, at))
    return is_told and not (_has_link(line, at) or _has_two(line, at))


def _is_of_one(line: Line, at: int) -> bool:
    """Whether what follows a comma is of the one thing that is done: not of what is denied, nor of another act."""
    before = range(line.starts[at], at)
    if any(line.key(place) in _DENYING | RELATIVES for place in before):
        return False  # "did not resign, effective May 6", "who resigned, effective May 6"
    if line.key(at + 1) == "effective" and _tells_two(line, at):
        return False
    return sum(line.verb(place) in _BEFALLS or line.key(place) in BORNE for place in before) <= 1


def _tells_two(line: Line, at: int) -> bool:
    """Whether another act is told within one: ended the lease executed, said it amended the plan, ended an amendment
    changing the rent. That somebody is appointed may be what is announced."""
    before = range(line.starts[at], at)
    past = [place for place in before if line.is_form(place, "past")]
    is_said = any(line.verb(place) in SAYING for place in before)
    is_within = any(line.is_form(place, "gerund") and line.verb(place) not in SAYING for place in before)
    is_ended = len(past) > 1 and past[-1] == at - 1
    return is_within or is_ended or (is_said and BORNE.isdisjoint(line.key(place) for place in before))


def _has_two(line: Line, at: int) -> bool:
    """Whether two papers stand before, one about the other: an amendment to the lease, dated May 6."""
    return sum(line.key(place) in _PAPERS for place in range(line.starts[at], at)) > 1


def _has_link(line: Line, at: int) -> bool:
    places = range(line.starts[at], at)
    return any(
        line.key(place) in _LINKS
        and not (_is_named(line, place - 1) and _is_named(line, place + 1))
        and not _is_defining(line, place)
        for place in places
    )


def _is_defining(line: Line, at: int) -> bool:
    """Whether "or" stands between two names of one: ("Hall Mills" or the "Company")."""
    other = at + 1 + (line.key(at + 1) == "the")
    return line.key(at) == "or" and line.key(at - 1) == line.key(other) == '"'


def _is_named(line: Line, at: int) -> bool:
    """Whether the word is an office or part of a name, and no agreement's."""
    if line.key(at) in DOCUMENTS:
        return False
    return line.kind(at) in ("name", "office", "party") or (line.is_capital(at) and line.is_open(at))


def _ends_date(line: Line, at: int) -> bool:
    """An agreement dated May 6, with him."""
    is_dated = line.kind(at - 1) == "date" and line.key(at - 2) in ("dated", "effective", "of", "on")
    is_about = line.key(at + 1) in PREPOSITIONS and line.key(at + 1) not in ("on", "at", "in")
    return is_dated and is_about and _is_of_one(line, at)


def _before_serving(line: Line, at: int) -> bool:
    """He will remain a member of the Board, serving as Chairman: no board serves as one."""
    office = office_at(line, at + 3)
    if not line.spells(at + 1, "serving", "as") or office == at + 3 or not line.is_end(office):
        return False
    board = at - 3 if line.spells(at - 3, "board", "of", "directors") else at - 1
    seat = next((place for place in range(board, line.starts[at], -1) if line.key(place) in ("of", "on")), at)
    member = seat - 2 if line.spells(seat - 2, "a", "member") else seat
    verb = member - 1 - (line.key(member - 1) == "as")
    is_seat = line.key(board) == "board" and board - seat in (2, 3, 4) and line.verb(verb) in _STAYING
    return is_seat and _is_of_somebody(line, line.starts[at], verb)


def _is_of_somebody(line: Line, first: int, last: int) -> bool:
    """Whether one person is who does all that is told, at no time that is named."""
    after = first + 1 if line.key(first) in ("he", "she") else line.someone(first)
    rest = range(after, last)
    is_plain = all(line.kind(place) in _SIMPLE and line.key(place) not in _DENYING | _INNER for place in rest)
    names = (line.key(place) for place in rest if line.is_capital(place) and line.kind(place) == "word")
    return after > first and is_plain and _ONE_COMPANY.issuperset(names)


def _before_notice(line: Line, at: int) -> bool:
    """May, from time to time, by written notice to the Bank, request."""
    if line.key(at + 1) not in ("by", "upon", "on") or not line.spells(at + 2, "written", "notice", "to"):
        return False
    often = at - 4 if line.spells(at - 4, "from", "time", "to", "time") else at
    if line.spells(often - 4, "at", "any", "time", "and"):
        often -= 4
    else:
        often = at - 3 if line.spells(at - 3, "at", "any", "time") else often
    told = line.thing(at + 5)
    told = told if told > at + 5 else at + 5 + sum(line.is_capital(place) for place in range(at + 5, at + 8))
    is_verb = line.key(told) == "," and line.is_form(told + 1, "base")
    return often < at and line.key(often - 1) == "," and line.key(often - 2) == "may" and is_verb


def _opens(line: Line, at: int) -> bool:
    """For purposes of the plan, he is retired."""
    start = line.starts[at]
    inside = range(start, at)
    if not (2 <= len(inside) <= _OPENING) or line.key(start) not in PREPOSITIONS | {"pursuant", "as"}:
        return len(inside) == 1 and line.key(start) in _TELLING & ADVERBS
    if any(line.kind(place) == "mark" or line.is_only_verb(place) for place in inside):
        return False
    is_told = any(line.is_form(place, "past") for place in inside)
    if line.kind(at - 1) == "date" and is_told and line.key(at - 2) != "dated":
        return False  # "As announced by it on May 6, the plan ended": the comma tells what happened that day
    return line.opens(at + 1) and not any(line.key(place) in _LINKS for place in inside)


def _before_and(line: Line, at: int) -> bool:
    """He resigned, and he will leave."""
    if line.key(at + 1) != "and" or line.key(at + 2) not in _SUBJECTS | _MODALS:
        return False
    return not any(line.key(place) in _INNER or line.verb(place) in SAYING for place in range(line.starts[at], at))


def _before_label(line: Line, at: int) -> Reading | None:
    """The mark before (i), with "and" or without: ; and (ii)."""
    label = at + 1 + (line.key(at + 1) in ("and", "or"))
    if line.key(label) != "(" or line.key(label + 2) != ")":
        return None
    name = line.key(label + 1)
    if not (name in ROMAN or (len(name) == 1 and name.isalpha()) or line.kind(label + 1) == "count"):
        return None
    return Reading(at, at + 2, (line.units[at + 1],))


def _quoted(line: Line, at: int) -> Reading | None:
    """Without "cause," and: without "cause", and."""
    inside = [place for place in range(line.starts[at], at) if line.key(place) == '"']
    if len(inside) % 2 == 0 or line.key(at + 1) != '"' or line.units[at + 1].start != line.units[at].end:
        return None
    return Reading(at, at + 2, (line.units[at + 1], line.units[at]))


def _bracketed(line: Line, at: int) -> Reading | None:
    """A salary of $5,000 (subject to annual increase): a salary of $5,000, subject to annual increase."""
    change = at + 3 + (line.key(at + 3) in _OFTEN)
    if change == at + 3 and line.key(change) in ("review", "reviews"):
        return None  # that it is paid at all may be subject to review
    if not line.spells(at + 1, "subject", "to") or line.key(change) not in _CHANGES or not _is_one_sum(line, at):
        return None
    if line.key(change + 1) != ")":
        return None
    comma = line.units[at]._replace(key=",")
    is_closed = line.is_end(change + 2) or line.kind(change + 2) == "mark"
    closing = () if is_closed else (line.units[change + 1]._replace(key=","),)
    return Reading(at, change + 2, (comma, *line.units[at + 1 : change + 1], *closing))


def _is_one_sum(line: Line, at: int) -> bool:
    """Whether a sum of pay stands before, and nothing else of which an increase could be told."""
    is_rate = line.key(at - 2) == "per" and line.key(at - 1) in PERIODS
    money = at - 3 if is_rate else at - 1
    if line.kind(money) != "money":
        return False
    marks = (place + 1 for place in range(money, line.starts[at], -1) if line.kind(place) == "mark")
    inside = range(next(marks, line.starts[at]), money)
    keys = [line.key(place) for place in inside]
    is_lone = not any(line.kind(place) in _SUMS for place in inside) and (_LINKS | _TWO | _INNER).isdisjoint(keys)
    pay = [place for place in inside if line.key(place) in _SALARIES]
    return is_lone and len(pay) == 1 and _is_paid(line, inside.start, pay[0], money)


def _is_paid(line: Line, first: int, pay: int, money: int) -> bool:
    """Whether a salary is what somebody is paid, or of which the sum is told, and nothing that is based on it."""
    opening = pay
    while opening > first and line.is_open(opening - 1):
        opening -= 1
    opening -= opening > first and line.opens(opening - 1)
    verb = opening - 1 - line.spells(opening - 2, "provides", "for")
    is_subject = opening == first and line.key(pay + 1) in ("is", "was", "will", "shall")
    is_told = is_subject or line.key(verb) in _PAYING
    return is_told and _OF_SUM.issuperset(line.key(place) for place in range(pay + 1, money))


QUOTED = (
    Touch(
        "TCH503",
        "a comma inside a quotation mark or behind it",
        "Printers set it inside, whatever is quoted.",
        (('It pays for "cause," (i) a fee and (ii) a bonus.', 'It pays for "cause" (i) a fee and (ii) a bonus.'),),
        (('It pays for "cause," (i) a fee and (ii) a bonus.', 'It pays for "cause" (i) a fee or (ii) a bonus.'),),
        _quoted,
        words(","),
        frozenset({'"'}),
    ),
)
MARKS = (
    *QUOTED,
    Touch(
        "TCH501",
        "a comma on which nothing depends",
        "Before “dated” and “as amended”, after a date or an opening phrase, before “and he”, it says nothing.",
        (
            ("He signed an agreement dated May 6, 2025.", "He signed an agreement, dated May 6, 2025."),
            ("For purposes of the plan, the committee retired.", "For purposes of the plan the committee retired."),
            ("He sold the land and it was leased.", "He sold the land, and it was leased."),
        ),
        (
            ("He sold the land that was leased.", "He sold the land, that was leased."),
            (
                "He may sell the notes, options or shares, dated or not.",
                "He may sell the notes, options or shares and not.",
            ),
            ("The fee, bonus and salary, as reduced, end.", "The fee, bonus and salary as reduced, end."),
            ("The lease and the plan, as amended, end.", "The lease and the plan as amended, end."),
            ("It is due if he leaves, and he will pay it.", "It is due if he leaves and he will pay it."),
        ),
        _comma,
        words(","),
    ),
    Touch(
        "TCH502",
        "the mark before a label",
        "Before (i) and (ii) a comma, a semicolon or nothing parts the same items.",
        (("It pays (i) a fee; and (ii) a bonus.", "It pays (i) a fee and (ii) a bonus."),),
        (("It pays (i) a fee; and (ii) a bonus.", "It pays (i) a fee or (ii) a bonus."),),
        _before_label,
        words(", ; :"),
    ),
    Touch(
        "TCH504",
        "brackets or commas about what a salary is subject to",
        "The sum is what may be increased, and nothing else that is told.",
        (
            (
                "He will receive a salary of $5,000 (subject to annual increase) and a car.",
                "He will receive a salary of $5,000, subject to annual increase, and a car.",
            ),
        ),
        (
            (
                "He will receive a fee of $5,000 and a salary of $6,000 (subject to annual increase).",
                "He will receive a fee of $5,000 and a salary of $6,000, subject to annual increase.",
            ),
            (
                "He will receive a salary of $5,000 (subject to annual increase).",
                "He will receive a salary of $5,000, subject to annual review.",
            ),
        ),
        _bracketed,
        words("("),
    ),
)
