"""A word set for one that sounds or looks like it, where it is no English: the principle amount, with 30 days of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eightk.wording.equivalents.contexts import words
from eightk.wording.form.beside import Beside, Words, form_at, spelt
from eightk.wording.form.place import FormRule, Place
from eightk.wording.statements.vocabulary import BE
from eightk.wording.units import Unit

_SPELLED = frozenset({"word", "office", "party"})
"""Kinds of which the words are looked at; a value is one word, named by its kind."""
_VALUES = words("<money> <percent> <count> <date> <multiple> <ratio>")
_LEADING = words("no not of for by any owns own holds holding")
_MORE = words("more less greater fewer higher lower later earlier")
_TERMS = words("company board agreement committee registrant corporation")
_IN = words("in of to by with from on under through into upon")
_DUE_WORDS = "payable paid due made delivered exercised terminated terminates resigns filed completed held exercisable"
_DUE = words(_DUE_WORDS)
_DAYS = words("day days week weeks month months year years")
_AFTER = words("after following")
_OF = words("of after following")
_PAID = words("amount amounts bonus fee payment payments salary severance shares")
_EVENTS = words("closing completion consummation date death effective execution expiration resignation termination")
_DETERMINERS = words("the his her its their such a any each")
_ENDING = words("terminate terminates terminated resign resigns resigned discharged dismissed cease ceases")
_CASES = words("if when where unless should once until after whenever")
"""Where one stands before, “then” may begin what follows from it: if it is lower then 5% is due."""
_JOINING = words("if and or")
_OFTEN = words("annual equal monthly quarterly")
_STOCK = words("common preferred restricted stock class series its")
_STOPS = words(". ; :")
_SPAN = 14
"""Words from “within” to the comma after it, and from there to the verb of what happens within it, at most."""


@dataclass(frozen=True, slots=True)
class _Mistaken:
    """A wrong word for the right one, beside some words; `unless` may not stand before it in its sentence."""

    wrong: str
    right: str
    beside: Beside
    unless: Words = frozenset()


def _before(wrong: str, right: str, *after: str) -> _Mistaken:
    """A word that is mistaken before others."""
    return _Mistaken(wrong, right, Beside(after=tuple(words(each) for each in after)))


def _after(wrong: str, right: str, *before: str) -> _Mistaken:
    """A word that is mistaken after others."""
    return _Mistaken(wrong, right, Beside(tuple(words(each) for each in before)))


def _never(wrong: str, right: str) -> _Mistaken:
    """Words that are never meant."""
    return _Mistaken(wrong, right, Beside())


_TABLE = (
    _before("principle", "principal", "amount amounts balance balances executive financial accounting operating"),
    _before("principle", "principal", "offices office shareholder stockholder repayment repayments sum"),
    _before("forgoing", "foregoing", "description descriptions summary discussion paragraph"),
    _before("calender", "calendar", "year years quarter quarters month months day days"),
    _before("statue", "statute", "of", "limitations"),
    _before("pubic", "public", "offering offerings company companies accounting announcement"),
    _before("there", "their", "respective own"),
    _after("council", "counsel", "legal"),
    _after("trail", "trial", "clinical"),
    _after("trails", "trials", "clinical"),
    _after("affect", "effect", "in take takes took taking adverse immediate"),
    _after("loose", "lose", "will would shall"),
    _after("manger", "manager", "general property asset case branch"),
    _after("director", "directors", "board", "of"),
    _Mistaken("from", "form", Beside((words("the a"),), (words("of"),))),
    _Mistaken("form", "from", Beside((BE | words("amended supplemented modified"),), spelt("time to time"))),
    _Mistaken("share", "shares", Beside((words("<count>"),), (words("of"), _STOCK))),
    _Mistaken("lease", "least", Beside((words("at"),), (_VALUES,))),
    _Mistaken("then", "than", Beside((_LEADING | BE, _MORE), (_VALUES,)), _CASES),
    _Mistaken("that", "than", Beside((_LEADING, _MORE), (_VALUES,))),
    _Mistaken("then", "than", Beside((words("reason event"), words("other")), (words("for as"),))),
    _Mistaken("that", "than", Beside((words("reason event"), words("other")), (words("for as"),))),
    _Mistaken("then", "than", Beside((_STOPS | {""}, words("other")), (words("for as"),))),
    _Mistaken(
        "at", "as", Beside((words("attached filed furnished"), words("hereto herewith")), (words("<reference>"),))
    ),
    _Mistaken("in to", "into", Beside((words("enter enters entered entering"),))),
    _Mistaken("installment", "installments", Beside((words("<count>"), _OFTEN))),
    _Mistaken("installment", "installments", Beside((words("<count>"), words("equal"), _OFTEN))),
    _Mistaken("it's", "its", Beside((_IN,))),
    _Mistaken("with", "within", Beside((_DUE,), (words("<count>"), _DAYS, _AFTER, _DETERMINERS))),
    _Mistaken("with", "within", Beside((_DUE | _PAID,), (words("<count>"), _DAYS, _OF, _DETERMINERS, _EVENTS))),
    _Mistaken("with in", "within", Beside((_DUE,), (words("<count>"), _DAYS))),
    _before("with out", "without", "cause good limitation penalty regard prior further notice any"),
    _Mistaken("he", "the", Beside(after=(_TERMS,))),
    _never("share holder", "shareholder"),
    _never("share holders", "shareholders"),
    _never("stock holder", "stockholder"),
    _never("stock holders", "stockholders"),
    _never("tot he", "to the"),
    _never("int he", "in the"),
    _never("ont he", "on the"),
    _never("oft he", "of the"),
)


_APART = frozenset((each.wrong, each.right) for each in _TABLE)


def _proves(place: Place) -> bool:
    pairs = (place.sides, place.sides[::-1])
    return any(_is_mistaken(*pair) for pair in pairs)


_Side = tuple[Sequence[Unit], int, int]
"""The units of a text, and the place in them that differs."""


def _is_mistaken(one: _Side, other: _Side) -> bool:
    """Whether the first of two texts has a word by mistake where the other has the one that is meant."""
    units, first, last = one
    wrong, right = _told(units[first:last]), _told(other[0][other[1] : other[2]])
    ahead, behind = _alike(wrong, right)
    apart = " ".join(wrong[ahead : len(wrong) - behind]), " ".join(right[ahead : len(right) - behind])
    if apart not in _APART:
        return False
    before, forms = _forms(units[:first]), _forms(units)
    start, stop = len(before) + ahead, len(before) + len(wrong) - behind
    sentence = _sentence_before(forms, start)
    return any(
        apart == (each.wrong, each.right) and each.beside.fits(forms, start, stop) and each.unless.isdisjoint(sentence)
        for each in _TABLE
    ) or (apart == ("with", "within") and "if" in sentence and _is_span(forms, stop))


def _told(units: Sequence[Unit]) -> list[str]:
    """What stands there: words in small letters, and values."""
    return [word for unit in units for word in (unit.small.split() if unit.kind in _SPELLED else [unit.key])]


def _forms(units: Sequence[Unit]) -> list[str]:
    """The words there, a value one word that is named by its kind."""
    return [
        word
        for unit in units
        for word in (unit.small.split() if unit.kind in _SPELLED else [f"<{unit.kind}>" if unit.is_fact else unit.key])
    ]


def _alike(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """How many words both begin and end with."""
    most = min(len(one), len(other))
    ahead = next((at for at in range(most) if one[at] != other[at]), most)
    return ahead, next((at for at in range(most - ahead) if one[-1 - at] != other[-1 - at]), most - ahead)


def _sentence_before(forms: Sequence[str], at: int) -> Sequence[str]:
    """The words before a place in its sentence."""
    start = next((place + 1 for place in range(at - 1, -1, -1) if forms[place] in _STOPS), 0)
    return forms[start:at]


def _is_span(forms: Sequence[str], at: int) -> bool:
    """Whether a period goes on to a comma, and an employment ends then: if, with the 12 months after it, he resigns."""
    if forms[at - 2 : at - 1] != [","] or form_at(forms, at - 3) not in _JOINING:
        return False
    comma = next((place for place in range(at, min(at + _SPAN, len(forms))) if forms[place] == ","), at)
    period = forms[at:comma]
    is_period = not _DAYS.isdisjoint(period) and not _AFTER.isdisjoint(period)
    return is_period and not _ENDING.isdisjoint(forms[comma : comma + _SPAN])


RULE = FormRule(
    code="FORM-MISTAKEN",
    title="a word set for one that looks like it",
    why="Beside these words it is no English, and there is one that it is set for.",
    accepts=("He repaid the principle amount of $500.", "He repaid the principal amount of $500."),
    refuses=("He agreed to the principle in May.", "He agreed to the principal in May."),
    proves=_proves,
)
