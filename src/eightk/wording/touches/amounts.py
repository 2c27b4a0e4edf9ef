"""The amount of what somebody is paid, and for whom it is: the amount of the bonus for Mr. Hall is $5, his bonus is."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import BE, words
from eightk.wording.touches.line import OPENERS, Line
from eightk.wording.touches.owning import begins_clause, person
from eightk.wording.touches.touch import Reading, Touch

_SUMS = words("allowance award benefit bonus commission compensation fee payment premium retainer salary stipend")
_MANY = words("awards benefits bonuses fees payments premiums salaries")
_OWN = words("allowance benefit bonus compensation salary stipend")
"""What is for somebody to have; a premium for somebody may be another's to pay."""
_LONG = 8
_BOUNDS = words("about approximately at fewer least less more most no not than up to equal")
_IS = BE | words("will shall would")

_ONCE = words("formerly previously")
_FORMERLY = (
    *((once, "was") for once in (*sorted(_ONCE), "prior")),
    *((*lead, once) for lead in ((), ("was",), ("which", "was")) for once in sorted(_ONCE)),
)
"""How a value that was another one before is told in brackets."""


def _sum(line: Line, at: int) -> int:
    """The place after what is paid, told in a few words from here on; `at` if nothing is."""
    last = at
    while last - at < _LONG and line.is_open(last) and line.key(last) not in _SUMS | _MANY:
        last += 1
    return last + 1 if line.key(last) in _SUMS | _MANY else at


def _amount(line: Line, at: int) -> Reading | None:
    """The amount of the bonus is $5: the bonus is $5."""
    if not line.spells(at, "the", "amount", "of") or not begins_clause(line, at) or line.key(at + 3) not in OPENERS:
        return None
    end = _sum(line, at + 4)
    if line.key(end) == "for":
        end = person(line, end + 1)
    is_at = end
    while line.key(end) in _IS:
        end += 1
    value = end
    while line.key(value) in _BOUNDS:
        value += 1
    if end == is_at or is_at <= at + 4 or line.kind(value) not in ("money", "percent"):
        return None
    opening = line.units[at + 3]._replace(text=line.units[at].text)  # a sentence begins with a capital
    return Reading(at, is_at, (opening, *line.units[at + 4 : is_at]))


def _for_whom(line: Line, at: int) -> Reading | None:
    """The bonus for Mr. Hall is $5: Mr. Hall's bonus is $5."""
    last = _sum(line, at + 1)
    whom = person(line, last + 1)
    if last == at + 1 or line.key(last) != "for" or whom == last + 1 or line.key(whom) not in _IS:
        return None
    if line.key(at) != "the" or line.key(last - 1) not in _OWN or not begins_clause(line, at):
        return None
    apostrophe = line.units[last]._replace(key="'s", kind="mark")
    return Reading(at, whom, (*line.units[last + 1 : whom], apostrophe, *line.units[at + 1 : last]))


def _formerly(line: Line, at: int) -> Reading | None:
    """40% (prior was 50%): 40% (previously 50%)."""
    lead = next((each for each in _FORMERLY if line.spells(at + 1, *each)), ())
    first = at + 1 + len(lead)
    value = _value(line, first)
    last = value if lead else value + 1
    if value == first or line.key(last) != ")" or not (lead or line.key(value) in _ONCE):
        return None
    once = line.units[at + 1 if lead else value]._replace(key="previously", rule="")
    return Reading(at, last, (line.units[at], once, *line.units[first:value]))


def _value(line: Line, at: int) -> int:
    """The place after a value, or a number with what it counts, that begins here; `at` if none does."""
    if line.kind(at) in ("date", "money", "percent", "ratio", "multiple"):
        return at + 1
    last = at + 1
    while last - at < 3 and line.is_open(last) and line.key(last) not in _ONCE:
        last += 1
    return last if line.kind(at) == "count" else at


def _payment(line: Line, at: int) -> Reading | None:
    """Results in the payment to him of $5: results in a payment to him of $5, where none has been named."""
    if line.key(at - 1) != "in" or line.verb(at - 2) != "result" or not line.spells(at + 1, "payment", "to"):
        return None
    last = line.someone(at + 3)
    is_sum = line.spells(last, "equal", "to") or line.key(last) == "of"
    whole, place = line.since_its_beginning(at)
    before = range(max(place, 0))
    is_told = any(whole.verb(each) in ("pay", "payment", "payments") for each in before)
    if last == at + 3 or not is_sum or place < 0 or is_told:
        return None
    return Reading(at, at + 1, (line.units[at]._replace(key="a"),))


AMOUNTS_TOLD = (
    Touch(
        "TCH1251",
        "what a value was before, in brackets after it",
        "In brackets the same value is said to have been the one before.",
        (("The rate is 4% (prior was 5%) per year.", "The rate is 4% (previously 5%) per year."),),
        (
            ("The rate is 4% (prior was 5%) per year.", "The rate is 4% (previously 6%) per year."),
            ("The rate is 4% (prior was 5%) per year.", "The rate is 4% (now 5%) per year."),
        ),
        _formerly,
        words("("),
        _ONCE | words("prior"),
    ),
    Touch(
        "TCH1247",
        "the amount of a sum, and the sum",
        "What is told to be so much is the amount.",
        (("The amount of the annual bonus is $500.", "The annual bonus is $500."),),
        (
            ("The amount of the annual bonus is $500.", "The annual bonus is due in June."),
            ("Half of the amount of the annual bonus is $500.", "Half of the annual fee is $500."),
        ),
        _amount,
        words("the"),
        words("amount"),
    ),
    Touch(
        "TCH1248",
        "a sum for somebody, somebody's sum",
        "What is for somebody to have is that person's.",
        (("The base salary for Mr. Hall is $500.", "Mr. Hall's base salary is $500."),),
        (
            ("The base salary for Mr. Hall is $500.", "Ms. Hall's base salary is $500."),
            ("The claim for Mr. Hall is $500.", "Mr. Hall's claim is $500."),
        ),
        _for_whom,
        words("the"),
        words("for"),
    ),
    Touch(
        "TCH1587",
        "“the payment” that results, a payment",
        "What it comes to is told, and no payment has been named.",
        (
            (
                "The sale will result in the payment to Mr. Hall of a year's salary.",
                "The sale will result in a payment to Mr. Hall of a year's salary.",
            ),
        ),
        (
            (
                "A payment is due. The sale will result in the payment to Mr. Hall of a year's salary.",
                "A payment is due. The sale will result in a payment to Mr. Hall of a year's salary.",
            ),
        ),
        _payment,
        words("the"),
        words("result results resulting resulted"),
    ),
)
