"""Where in its clause a phrase stands: before the subject, after it, after an auxiliary, after the verb."""

from __future__ import annotations

from eightk.wording.shifts.kinds import is_closed
from eightk.wording.shifts.parts import AUXILIARIES, Part
from eightk.wording.shifts.shift import Side
from eightk.wording.shifts.things import noun, with_of
from eightk.wording.statements.noun_list import PEOPLE, POSTPOSED, SOMEONE
from eightk.wording.statements.telling import is_act
from eightk.wording.statements.verb_list import ONLY_PAST
from eightk.wording.statements.vocabulary import (
    ARTICLES,
    BE,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    words,
)
from eightk.wording.touches.line import OPENERS, Line

_PRONOUNS = words("he she it they we i")
_GOES_ON = words("and but or provided if unless although while")
"""What may follow the comma after a phrase, and belongs to no noun of it."""
_OF_VERB = words("if unless upon without until provided")
"""What begins a phrase of the verb that no noun before it takes."""
_ADVERB_ENDS = PREPOSITIONS - words(
    "about after before beginning commencing during effective except following pending prior since subsequent than",
    "throughout until upon",
)
"""Before these an adverb is of the verb before it, and not of what follows."""
CALLED = words("entitled required obligated eligible permitted")
"""After these "to" goes on with what it is about."""


def before(line: Line, end: int, over: Part) -> str:
    """What stands before a phrase: "front" of a clause, its "subject", an "auxiliary", or its "verb"; "" otherwise."""
    at = end - 1
    if end == 0 or line.starts[end] == end or line.key(at) in (";", ":"):
        return "front"
    key = line.key(at)
    if key == "that":
        return "front" if line.verb(at - 1) in SAYING else ""
    if key in ("and", "but"):
        is_own = over.has_verb and not over.has_auxiliary and line.is_form(over.verb[0], "third", "past")
        if over.has_subject:
            return "front" if line.key(at - 1) == "," else ""
        return "auxiliary" if is_own else ""
    if key == "to":
        return "auxiliary" if over.has_verb and line.is_form(over.verb[0], "base") else ""
    if key in MODALS or (key == "not" and line.key(at - 1) in AUXILIARIES):
        return "auxiliary"
    if key in BE | HAVE:
        is_past = over.has_verb and line.is_form(over.verb[0], "past", "gerund")
        return "auxiliary" if is_past or (key in HAVE and over.has_auxiliary) else ""
    if is_verb(line, at):
        return "verb"
    return "subject" if is_someone(line, at) and _is_whole(line, at) else ""


def _is_whole(line: Line, at: int) -> bool:
    """Whether someone who ends there is the whole subject, and nothing is said to be someone's: granted to Mr. Hall."""
    first = _first_of(line, at)
    before = line.key(first - 1)
    return line.starts[at] == first or before in {",", ";", ":", "that"} | SUBORDINATORS


def _first_of(line: Line, at: int) -> int:
    """The place at which someone begins who ends there: Mr. Hall; Jo A. Hall; Hall Mills, Inc. (the “Company”)."""
    if line.key(at) == ")":
        opens = (place for place in range(at, line.starts[at], -1) if line.key(place) == "(")
        at = next(opens, at) - 1
    while at > line.starts[at] and line.kind(at) != "party" and _is_named(line, at - 1):
        at -= 1
    return at - (line.key(at - 1) in OPENERS and at > line.starts[at])


def _is_named(line: Line, at: int) -> bool:
    """Whether a word there may be of a name that goes on."""
    is_initial = line.key(at) == "." and len(line.key(at - 1)) == 1
    return is_initial or line.key(at).startswith("name:") or (line.is_capital(at) and line.is_open(at))


def is_verb(line: Line, at: int) -> bool:
    """Whether the word at a place is a verb, by what stands before it."""
    if line.key(at) == "into":
        return is_verb(line, at - 1)
    if line.key(at) in POSTPOSED:
        return line.key(at - 1) in BE
    if line.key(at) in AUXILIARIES or not line.is_form(at, "base", "third", "past"):
        return False
    if line.is_only_verb(at) and line.is_open(at - 1) and line.is_many(at - 1):
        return True
    place = at - 1
    while line.key(place) in ("not", "also") or line.key(place).endswith("ly"):
        place -= 1
    key = line.key(place)
    if line.is_form(at, "base") and (key in MODALS or key == "to"):
        return True
    if line.is_form(at, "past") and key in BE | HAVE:
        return True
    return line.is_form(at, "third", "past") and is_someone(line, place)


def is_someone(line: Line, at: int) -> bool:
    """Whether the word that ends here is someone who acts: a pronoun, a party, a name, the end of a definition."""
    if line.key(at) in _PRONOUNS or line.kind(at) == "party":
        return True
    if line.key(at) == ")" and line.key(at - 1) == '"':
        return True
    if line.is_capital(at) and line.is_open(at) and line.key(at - 1).startswith("name:"):
        return True
    is_one = line.key(at) in SOMEONE | PEOPLE or line.key(at).rstrip("s") in SOMEONE | PEOPLE
    return is_one and line.key(at - 1) in ARTICLES | {"each", "either", "its", "his", "her", "such"}


def acts(line: Line, at: int) -> bool:
    """Whether someone who acts is named at the end of a subject."""
    return is_someone(line, at) or line.kind(at) == "name"


def is_said(line: Line, at: int, *, is_named: bool) -> bool:
    """Whether the verb of a subject stands there, and no participle that tells of it: the notes issued to the Bank.

    After someone who is named it is enough that it has an object."""
    if line.key(at) in MODALS | HAVE | BE - {"been", "being"} or line.key(at) in ONLY_PAST or line.is_only_verb(at):
        return True
    after = at + 1
    is_object = line.key(after) in ("into", "that") or line.opens(after) or line.kind(after) in ("money", "count")
    is_object = is_object or (line.is_capital(after) and line.is_open(after))
    return is_named and is_object and line.is_form(at, "third", "past")


def begins_clause(line: Line, at: int) -> bool:
    """Whether a clause or a verb begins after "and"."""
    while not (line.is_end(at) or line.key(at) in {",", ";", "and", "or"} | RELATIVES | SUBORDINATORS):
        if line.key(at) == "to" and line.is_form(at + 1, "base"):
            at += 1
        elif line.key(at) in AUXILIARIES or line.is_form(at, "third") or _is_told(line, at):
            return True
        at += 1
    return False


def _is_told(line: Line, at: int) -> bool:
    """Whether a past form may be what someone did, and does not stand before its noun: and paid the fee."""
    if not line.is_form(at, "past"):
        return False
    before = line.key(at - 1)
    return line.key(at) in ONLY_PAST or before in ("and", "or", "but") or noun(line, at - 1) in (at, at - 1)


def goes_on(side: Side, where: str, over: Part, told: str) -> bool:
    """Whether what follows a phrase that stands after what it has moved over hangs on what it hung on before."""
    line, at = side.line, side.phrase[1]
    is_set_off = all(side.commas)
    if line.key(at + (line.key(at) == ",")) in NEGATIONS:
        return False
    if told == "if" and not is_set_off:
        return line.is_end(at) or line.key(at) == ";"
    if line.is_end(at) or line.key(at) == ";":
        return True
    if line.key(at) == ",":
        if not is_set_off:
            return line.key(at + 1) in _GOES_ON and _may_join(line, at + 1, where)
        if line.key(at + 1) == "to" and line.is_form(at + 2, "base"):
            return line.key(side.phrase[0] - 2) in CALLED  # "agreed, upon the closing, to pay"
        return line.key(at + 1) not in RELATIVES | {"and", "or", "but", "as", "each", "including"}
    if line.key(at) in ("and", "but"):
        return _may_join(line, at, where)
    is_free = not over.has_thing and all(is_closed(line, *each) for each in _late(side, over))
    if is_free and is_closed(line, *side.phrase) and line.key(at) in PREPOSITIONS:
        return line.key(at) != "of" and (told != "adverb" or line.key(at) in _ADVERB_ENDS)
    if not over.has_verb and not over.has_thing and not over.phrases:
        return _is_predicate(line, at)
    if line.key(at) == "to" and line.is_form(at + 1, "base"):
        return line.key(at - 1 - (side.phrase[1] - side.phrase[0])) in CALLED and told != "how"
    if line.key(at - 1) == "also":
        return line.is_open(at) or line.opens(at) or line.key(at) in PREPOSITIONS
    if told == "adverb":
        is_plain = line.key(at) in _ADVERB_ENDS or line.opens(at) or (line.is_open(at) and is_act(line.key(at)))
        return not over.has_thing and not over.phrases and is_plain
    return line.key(at) in _OF_VERB and told in ("time", "date", "case", "as")


def _late(side: Side, over: Part) -> list[tuple[int, int]]:
    """The phrases of what has been moved over, where they stand before the phrase."""
    back = side.over[0] - over.subject[0]
    return [(first + back, last + back) for first, last in over.phrases]


def _is_predicate(line: Line, at: int) -> bool:
    """Whether the verb follows, with its auxiliary or without."""
    return line.key(at) in AUXILIARIES or line.is_form(at, "base", "third", "past", "gerund")


def _may_join(line: Line, at: int, where: str) -> bool:
    """Whether "and" goes on with a verb that has its own auxiliary or subject, and the phrase is of the one before."""
    if line.key(at) not in ("and", "but", "or"):
        return True
    if line.key(at + 1) in MODALS:
        return where in ("auxiliary", "verb", "thing")
    if where in ("verb", "thing") and line.is_form(at + 1, "past", "third") and not line.is_form(at + 1, "base"):
        return line.key(at + 2) in PREPOSITIONS or line.opens(at + 2)
    if line.key(at + 1) in _PRONOUNS and (line.key(at + 2) in AUXILIARIES or line.is_form(at + 2, "third", "past")):
        return where != "front"
    end = max(line.someone(at + 1), with_of(line, at + 1))
    return end > at + 1 and where != "front" and (line.key(end) in AUXILIARIES or line.is_form(end, "third", "past"))
