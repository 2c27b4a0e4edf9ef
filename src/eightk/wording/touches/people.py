"""People: he, where one person has been named; a bonus in cash, a cash bonus."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.noun_list import ACTS, DOCUMENTS, TIME_NOUNS
from eightk.wording.statements.vocabulary import words
from eightk.wording.touches.line import HONORIFICS, OPENERS, Line
from eightk.wording.touches.touch import Reading, Touch
from eightk.wording.units import Unit

_HE = {"he": ("Mr",), "him": ("Mr",), "his": ("Mr",), "she": ("Ms", "Mrs"), "her": ("Ms", "Mrs")}
_SOMEONE = words("companion guardian individual official parent patient plaintiff principal professional")
_NO_PEOPLE = ("ion", "ions", "ment", "ments", "ance", "ence", "ity", "ly", "ness", "ship")
_THINGS = (
    DOCUMENTS
    | ACTS
    | TIME_NOUNS
    | words(
        "aggregate amount annual award awards base benefit benefits board bonus cash chief committee company",
        "common control",
        "current equity executive's fee fees final full fund initial law new office options outstanding own",
        "payroll price pro",
        "prior rata restricted salary services severance share shares special stock target total units unvested",
        "vested",
    )
)
_COMPANIES = words("bank board committee company corporation inc llc lp ltd parent partnership plc registrant trust")
_PAID = words("award bonus consideration dividend fee incentive payment retainer severance")
_YEARLY = {"monthly": "month", "annual": "year"}
_PAYABLE = words("fee rent retainer salary")
_FURTHEST = 120
"""Words before "he" among which the person may be named; in a longer sentence nobody looks back so far."""
_KINDS = words("base cash consulting fixed management minimum retainer service")


def _he(line: Line, at: int) -> Reading | None:
    """The only person whom the sentence has named, where no word before it may be another."""
    if at - line.starts[at] > _FURTHEST:
        return None
    found = [_mention(line, place) for place in range(line.starts[at], at)]
    if any(mention is None for mention in found):
        return None
    named = {tuple(unit.key for unit in mention): mention for mention in found if mention}
    name = next(iter(named.values())) if len(named) == 1 else ()
    if not name or not _is_titled(line, name[0], _HE[line.key(at)]):
        return None
    here = line.units[at]
    units = [unit._replace(start=here.start, end=here.end, text=here.text) for unit in name]
    owns = line.key(at) == "his" or (line.key(at) == "her" and not line.closes(at + 1))
    return Reading(at, at + 1, (*units, here._replace(key="'s", kind="mark")) if owns else tuple(units))


def _is_titled(line: Line, name: Unit, titles: Sequence[str]) -> bool:
    """Whether the person has one of these titles, here or where else the texts name him."""
    if name.kind != "party":
        return name.key.removeprefix("name:") in titles
    named = (words_[0].rstrip(".") for words_, unit in line.names.items() if unit.key == name.key)
    found = {word for word in named if word in ("mr", "ms", "mrs", "dr")}
    return bool(found) and all(word.capitalize() in titles for word in found)


def _mention(line: Line, at: int) -> Sequence[Unit] | None:
    """The person who is named at a place; nothing where none is, None where it may be another person."""
    unit = line.units[at]
    if unit.kind == "party":
        if unit.key in line.people:
            return (unit,)
        is_company = unit.text.lower().rstrip(".").rsplit(" ", 1)[-1] in _COMPANIES
        return () if is_company else None
    if unit.key in HONORIFICS:
        last = line.someone(at)
        return line.units[at:last] if last > at else None
    if unit.kind == "office":
        return () if _is_held(line, at) else None
    if unit.kind != "word" or not line.is_open(at) or line.is_capital(at):
        return (
            () if not line.is_capital(at) or unit.kind != "word" or at == line.starts[at] else _named_before(line, at)
        )
    return () if is_thing(line, at) else None


def _is_held(line: Line, at: int) -> bool:
    """Whether an office is one that is held, and nobody: as President, the office of President, Mr. Hall, President."""
    place = at - 1
    while line.kind(place) in ("office", "party") or line.key(place) in _BEFORE_OFFICE:
        place -= 1
    if line.key(place) == ",":
        return line.is_capital(place - 1)
    return line.key(place) == "as" or line.key(place - 1) in ("office", "position", "role", "title")


_BEFORE_OFFICE = words("the a an its our 's and interim acting former new senior")


def _named_before(line: Line, at: int) -> Sequence[Unit] | None:
    """A word in capitals: part of a name with Mr. before it, of a company's, or of what has a title."""
    is_part = any(line.key(place) in HONORIFICS for place in range(at - 3, at))
    return () if is_part or is_thing(line, at) or line.key(at) in _COMPANIES else None


def is_thing(line: Line, at: int) -> bool:
    """Whether a word is a verb's form, an adverb or a thing, and no person."""
    key = line.key(at)
    is_many = key.endswith("s") and not key.endswith(("ss", "us", "is"))
    is_other = key == "person" and line.key(at - 1) == "other"
    if line.is_form(at, "past") and line.key(at - 1) in OPENERS and not line.is_open(at + 1):
        return False  # "the insured"
    is_known = is_many or is_other or key in _THINGS or key.endswith(_NO_PEOPLE)
    return (is_known or line.is_form(at, "past", "gerund", "third")) and key not in _SOMEONE


def _office(line: Line, at: int) -> Reading | None:
    """Its President, Mr. Roy Hall: Mr. Roy Hall, its President,"""
    first = at + 1 if line.key(at) in ("its", "the", "our") else at
    last = first
    while line.kind(last) == "office" and line.key(last + 1) == "and" and line.kind(last + 2) == "office":
        last += 2
    last += line.kind(last) == "office"
    who = last + (line.key(last) == ",")
    end = _full_name(line, who)
    if last == first or end == who or line.key(at - 1) not in ("with", "by", "to", "of", "and", "from", "appointed"):
        return None
    if line.key(end) in ("and", "or", "'s") or not (line.is_end(end) or line.closes(end)):
        return None
    comma = line.units[last - 1]._replace(key=",", kind="mark", start=line.units[last - 1].end)
    closing = () if line.kind(end) == "mark" or line.is_end(end) else (comma,)
    return Reading(at, end, (*line.units[who:end], comma, *line.units[at:last], *closing))


def _full_name(line: Line, at: int) -> int:
    """The place after a person's name that begins here: Mr. Hall, Roy H. Hall; `at` if none does."""
    if line.key(at) in HONORIFICS or line.kind(at) == "party":
        return line.someone(at)
    last = at
    while line.is_capital(last) and line.is_open(last) and last - at < 4:
        last += 1 + (line.key(last + 1) == "." and len(line.key(last)) == 1)
    return last if last - at >= 2 else at


def _cash(line: Line, at: int) -> Reading | None:
    """A cash bonus of $5: a bonus of $5 in cash."""
    last = at + 1
    while last - at < 4 and line.is_open(last):
        last += 1
    if line.key(last - 1) not in _PAID or line.key(last) != "of" or line.kind(last + 1) != "money":
        return None
    if line.key(last + 2) in ("and", "or", ","):
        return None
    cash = line.units[at]
    return Reading(at, last + 2, (*line.units[at + 1 : last + 2], cash._replace(key="in"), cash))


def _monthly(line: Line, at: int) -> Reading | None:
    """A monthly fee of $5: a fee of $5 per month."""
    last = at + 1
    while last - at < 3 and line.key(last) in _KINDS:
        last += 1
    last += line.key(last) in _PAYABLE
    if line.key(last - 1) not in _PAYABLE or line.key(last) != "of" or line.kind(last + 1) != "money":
        return None
    if line.key(last + 2) in ("per", "a", "each", "and", "to", "or"):
        return None
    often = line.units[at]
    rest = (often._replace(key="per"), often._replace(key=_YEARLY[often.key]))
    return Reading(at, last + 2, (*line.units[at + 1 : last + 2], *rest))


def _serve(line: Line, at: int) -> Reading | None:
    """Elected him to serve as a director: elected him as a director."""
    last = at + 2 if line.spells(at, "to", "be") else at + 3 if line.spells(at, "to", "serve", "as") else at
    if last == at or not (line.kind(last) == "office" or line.key(last) in ("a", "an", "the", "its")):
        return None
    before = range(max(line.starts[at], at - _NEAR), at)
    if not any(line.verb(place) in ("appoint", "elect", "name") and line.is_form(place, "past") for place in before):
        return None
    return Reading(at, last, (line.units[at]._replace(key="as"),))


def _named_as(line: Line, at: int) -> Reading | None:
    """Named Roy Hall President: appointed Roy Hall as President."""
    last = _full_name(line, at + 1)
    if last == at + 1 or line.key(at - 1) in ("be", "been", "was", "were", "is", "are"):
        return None
    if line.key(last) == "," and line.kind(last + 1) == "count" and line.key(last + 2) == ",":
        last += 3
    office = last + (line.key(last) == "as")
    if line.kind(office) != "office":
        return None
    verb = line.units[at]._replace(key="appointed" if line.key(at) == "named" else line.key(at))
    return Reading(at, office, (verb, *line.units[at + 1 : last]))


_NEAR = 10
"""Words between the verb and the office at most."""

PEOPLE_NAMED = (
    Touch(
        "TCH906",
        "named President, appointed as President",
        "Who is named to an office is appointed to it.",
        (("It named Roy Hall President.", "It appointed Roy Hall as President."),),
        (("It named Roy Hall President.", "It nominated Roy Hall as President."),),
        _named_as,
        words("appointed elected named"),
    ),
    Touch(
        "TCH905",
        "elected to serve as, elected as",
        "Who is elected or appointed serves.",
        (("It elected Roy Hall to serve as a director.", "It elected Roy Hall as a director."),),
        (("It asked Roy Hall to serve as a director.", "It elected Roy Hall as a director."),),
        _serve,
        words("to"),
    ),
    Touch(
        "TCH904",
        "the office before or after the name",
        "The same person holds the same office.",
        (("It signed a lease with its President, Roy Hall.", "It signed a lease with Roy Hall, its President."),),
        (("It signed a lease with its President, Roy Hall.", "It signed a lease with Roy Bell, its President."),),
        _office,
        words("its our the <office>"),
    ),
    Touch(
        "TCH901",
        "he or she, or the name",
        "Where the sentence has named one person and no other, the pronoun is that person.",
        (("Mr. Hall agreed that Mr. Hall will leave.", "Mr. Hall agreed that he will leave."),),
        (
            ("Mr. Hall told Mr. Bell that Mr. Bell will leave.", "Mr. Hall told Mr. Bell that he will leave."),
            ("Mr. Hall told the director that Mr. Hall will leave.", "Mr. Hall told the director that he will leave."),
            ("Mr. Hall told the President that Mr. Hall left.", "Mr. Hall told the President that he left."),
        ),
        _he,
        frozenset(_HE),
    ),
    Touch(
        "TCH902",
        "“cash” before or after what is paid",
        "The same is paid in cash.",
        (("He will receive a cash bonus of $500.", "He will receive a bonus of $500 in cash."),),
        (("He will receive a cash bonus of $500.", "He will receive a bonus of $500 in stock."),),
        _cash,
        words("cash"),
    ),
    Touch(
        "TCH903",
        "“monthly” before, “per month” after",
        "The same amount in the same time.",
        (("He will receive a monthly fee of $500.", "He will receive a fee of $500 per month."),),
        (("He will receive a monthly fee of $500.", "He will receive a fee of $500 per year."),),
        _monthly,
        frozenset(_YEARLY),
    ),
)
