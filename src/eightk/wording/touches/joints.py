"""Small words and marks where clauses and verbs join: if he leaves, then; which description is; paid, or to be paid,"""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.statements.vocabulary import ADVERBS, BE, HAVE, MODALS, PREPOSITIONS, words
from eightk.wording.touches.deals import actor_at
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_MUST = words("will shall may must")
_OPENING = 4
"""Units before "if" at most, at the head of a sentence: In addition, if."""
_CASES = words(
    "if unless when where whether provided once until upon event case extent long should after before that who"
)
"""Words that may begin a condition or a limit to which "and" would add another."""
_TELLING = BE | HAVE | MODALS
_WHEN = words("in the future past from time to hereafter")
_ADDED = 15
"""Units of the first amount of a sum at most."""
_LONGEST = 8
"""Units between the two commas at most."""

_PERFORMING = words("perform provide render")
_ADJECTIVES = 5
"""Words before "services", and that one, at most."""
_OF_AGREEMENT = words("- a an his her such that the this")
_AFTER_SERVICES = words("; as at during following for in until upon")
_PARTING = words("and but or nor that which who will shall may to")
"""Words that what somebody agrees not to do does not hold."""
_UNDONE = 20
"""Units of it at most."""


def _then(line: Line, at: int) -> Reading | None:
    """If he leaves, then the fee ends: if he leaves, the fee ends."""
    if line.key(at + 1) != "then" or not line.opens(at + 2):
        return None
    start = line.starts[at]
    opening = next((place for place in range(start, at) if _is_condition(line, place)), -1)
    if opening < 0 or opening - start > _OPENING or (opening > start and line.key(opening - 1) not in (",", "and")):
        return None
    if any(line.key(place) in _MUST or line.key(place) == "then" for place in range(opening, at)):
        return None
    return Reading(at, at + 2, (line.units[at],))


def _is_condition(line: Line, at: int) -> bool:
    return line.key(at) == "if" or line.spells(at, "in", "the", "event")


def _which(line: Line, at: int) -> Reading | None:
    """A description, which description is filed: a description, and such description is filed; or a new sentence."""
    has_and = line.key(at + 1) == "and"
    pointing = at + 1 + has_and
    if line.key(pointing) not in (("such", "that", "those") if has_and or line.key(at) == "." else ("which",)):
        return None
    if line.key(at) == "." and (has_and or not line.is_end(at + 1)):
        return None
    noun = line.key(pointing + 1)
    if not line.is_open(pointing + 1) or line.key(pointing + 2) not in _TELLING:
        return None
    before = [line.key(place) for place in range(line.starts[at], at) if not _is_done(line, place)]
    if noun not in before or not _CASES.isdisjoint(before):
        return None  # "if he signs a release, and such release is valid": two conditions
    comma = line.units[at]._replace(key=",", kind="mark")
    return Reading(at, pointing + 1, (comma, line.units[pointing]._replace(key="which")))


def _is_done(line: Line, at: int) -> bool:
    """Whether "provided" or "extent" is no condition here: was provided in."""
    return line.key(at) == "provided" and line.key(at - 1) in BE | {"been"}


def _joined(line: Line, at: int) -> Reading | None:
    """Have engaged, and may engage, in: have engaged and may engage in."""
    last = at + 1
    while line.key(last) in ("and", "or", "/") and last - at < 4:
        last += 1
    if last == at + 1 or not line.is_form(at - 1, "past", "base", "third") or line.key(last) not in _TELLING:
        return None
    while last - at < _LONGEST and (line.key(last) in _TELLING | _WHEN | ADVERBS):
        last += 1
    if not line.is_form(last, "past", "base") or line.key(last + 1) != ",":
        return None
    if not (line.key(last + 2) in PREPOSITIONS or line.opens(last + 2) or line.is_open(last + 2)):
        return None
    return Reading(at, last + 2, tuple(line.units[at + 1 : last + 1]))


def _plus(line: Line, at: int) -> Reading | None:
    """The sum of his salary plus his bonus: the sum of his salary and his bonus."""
    for place in range(at - 1, max(line.starts[at], at - _ADDED) - 1, -1):
        if line.spells(place, "sum", "of"):
            return Reading(at, at + 1, (line.units[at]._replace(key="and"),))
        if line.key(place) in ("and", "plus", "or", ",", "less", "minus"):
            return None
    return None


def _services(line: Line, at: int) -> Reading | None:
    """Agrees not to compete with the Company and provide services to it: and to provide services to it."""
    verb = at + 2
    last = next((place for place in range(verb + 1, verb + _ADJECTIVES) if not _is_of_noun(line, place)), verb)
    if line.key(at + 1) != "to" or line.key(verb) not in _PERFORMING or line.key(last - 1) != "services":
        return None
    left = _left_undone(line, at)
    served = actor_at(line, last + 1) if line.key(last) == "to" else last
    if left == at or not (line.is_end(served) or line.key(served) in _AFTER_SERVICES):
        return None
    named = [line.key(place) for place in range(last + 1, served)]
    is_theirs = served == last and _is_under(line, range(line.starts[at], left), line.key(last - 2))
    return Reading(at, verb, (line.units[at],)) if is_theirs or _spells(line, range(left, at), named) else None


def _is_of_noun(line: Line, at: int) -> bool:
    """Whether the word may be of services that are told in a few words."""
    return line.is_open(at) or line.key(at) in ("certain", "various")


def _left_undone(line: Line, at: int) -> int:
    """The place at which what somebody agrees not to do begins, if it goes on to a place; else that place."""
    for place in range(at - 1, max(line.starts[at] + 2, at - _UNDONE), -1):
        if line.spells(place - 1, "not", "to"):
            return place + 1 if line.verb(place - 2) == "agree" and line.is_form(place + 1, "base") else at
        if line.kind(place) == "mark" or line.key(place) in _PARTING:
            return at
    return at


def _is_under(line: Line, places: range, kind: str) -> bool:
    """Whether it is under an agreement of a kind, or such an agreement itself begins the sentence."""
    for at in places:
        if line.spells(at, kind, "agreement"):
            first = at
            while first in places and (
                line.is_open(first) or line.key(first) in _OF_AGREEMENT or line.kind(first) == "count"
            ):
                first -= 1
            return first < places.start or line.key(first) in ("into", "under")
    return False


def _spells(line: Line, places: range, keys: Sequence[str]) -> bool:
    """Whether these words stand somewhere there."""
    return bool(keys) and any(line.spells(at, *keys) for at in places[: len(places) - len(keys) + 1])


JOINTS = (
    Touch(
        "TCH1253",
        "“and to provide services” after “agrees not to compete”",
        "Nobody promises the company with which he may not compete to do nothing for it.",
        (
            (
                "He agreed not to compete with the Company and provide services to the Company.",
                "He agreed not to compete with the Company and to provide services to the Company.",
            ),
        ),
        (
            (
                "He agreed not to compete with the Company and provide services to the Bank.",
                "He agreed not to compete with the Company and to provide services to the Bank.",
            ),
        ),
        _services,
        words("and"),
        words("services"),
    ),
    Touch(
        "TCH1104",
        "“plus” in a sum",
        "The sum of two amounts is the one and the other.",
        (("He gets the sum of his salary plus his bonus.", "He gets the sum of his salary and his bonus."),),
        (
            ("He gets the sum of his salary plus his bonus.", "He gets the sum of his salary less his bonus."),
            ("He gets his salary plus his bonus.", "He gets the sum of his salary and his bonus or his bonus."),
        ),
        _plus,
        words("plus"),
        words("sum"),
    ),
    Touch(
        "TCH1101",
        "“then” after a condition",
        "What follows a condition follows from it, with the word and without.",
        (("If he leaves, then the fee ends.", "If he leaves, the fee ends."),),
        (
            ("The plan ends, then the fee ends.", "The plan ends, the fee ends."),
            ("If he leaves, then the fee ends.", "If he leaves, only then the fee ends."),
            ("If he leaves, it will pay him, then the fee ends.", "If he leaves, it will pay him, the fee ends."),
        ),
        _then,
        words(","),
        words("then"),
    ),
    Touch(
        "TCH1102",
        "“which” with the noun again",
        "A noun said again after “which”, “and such” or “and that” is the one that was said.",
        (
            (
                "It filed a description of the plan, which description is correct.",
                "It filed a description of the plan, and such description is correct.",
            ),
            (
                "It filed a description of the plan, which description is correct.",
                "It filed a description of the plan. That description is correct.",
            ),
        ),
        (
            (
                "It filed a description of the plan, which description is correct.",
                "It filed a description of the plan, and such plan is correct.",
            ),
        ),
        _which,
        words(", ."),
        words("which such that those"),
    ),
    Touch(
        "TCH1103",
        "commas around a second verb",
        "Of two verbs that have one object the second may stand between commas.",
        (
            (
                "They have invested, and may in the future invest, in banks.",
                "They have invested and may in the future invest in banks.",
            ),
        ),
        (
            (
                "They have engaged, and may in the future engage, in banking.",
                "They have engaged, or may in the future engage, in banking.",
            ),
            ("They have engaged, and may leave, in May.", "They have engaged and may not leave in May."),
        ),
        _joined,
        words(","),
        words("and or"),
    ),
)
