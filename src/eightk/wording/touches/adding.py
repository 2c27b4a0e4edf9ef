"""Also: at the beginning of a sentence or before its verb."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import ARTICLES, BE, HAVE, MODALS, RELATIVES, SUBORDINATORS, words
from eightk.wording.touches.line import Line
from eightk.wording.touches.touch import Reading, Touch

_FAR = 14
"""Words of a sentence among which the word is looked for."""
_CONDITION = 40
"""Words of a condition before its comma at most."""
_OPENINGS = (("in", "addition"), ("additionally",), ("furthermore",), ("moreover",), ("also",))
_STOPS = RELATIVES | SUBORDINATORS | words("but not only who that to ; :")


def _opening(line: Line, at: int) -> Reading | None:
    """In addition, he leaves: also he leaves."""
    if line.starts[at] != at:
        return None
    for words_ in _OPENINGS:
        last = at + len(words_)
        if line.spells(at, *words_) and line.key(last) != "to":
            has_comma = line.key(last) == ","
            if not has_comma and words_ != ("also",) and line.kind(last + 1) != "date":
                return None
            return Reading(at, last + has_comma, (line.units[at]._replace(key="also", kind="word"),))
    return None


def _also(line: Line, at: int) -> Reading | None:
    """He will also leave: also he will leave."""
    if line.starts[at] != at or line.key(at) == "also":
        starts_so = line.key(at) == "also" and line.starts[at] == at
        return _once(line, at) if starts_so else None
    first = _after_condition(line, at)
    place = None if first is None else _place(line, first)
    if place is None:
        return None
    return Reading(at, place + 1, (line.units[place], *line.units[at:place]))


def _after_condition(line: Line, at: int) -> int | None:
    """The place after "if he leaves," where a sentence begins so, if its subject follows; else that place."""
    if line.key(at) not in SUBORDINATORS | {"upon"}:
        return at
    comma = next((place for place in range(at, at + _CONDITION) if line.kind(place) == "mark"), at)
    return comma + 1 if line.key(comma) == "," and line.opens(comma + 1) else None


def _once(line: Line, at: int) -> Reading | None:
    """Also he will also leave: also he will leave."""
    place = _place(line, at + 1)
    return Reading(at, place + 1, tuple(line.units[at:place])) if place else None


def _place(line: Line, first: int) -> int | None:
    """Where "also" stands before or in the first verb of a sentence."""
    for place in range(first + 1, first + _FAR):
        if line.is_end(place) or line.key(place) in _STOPS:
            return None
        if line.key(place) == "also":
            before, after = line.key(place - 1), line.key(place + 1)
            is_verb = line.is_form(place + 1, "past", "third", "base") or after in BE | HAVE | MODALS
            in_verb = before in BE | HAVE | MODALS and (is_verb or after in ARTICLES)
            is_verb = is_verb or (after == "that" and line.is_form(place - 1, "third", "past"))
            return place if (is_verb or in_verb) and after != "known" and before not in ("and", "or") else None
        if line.is_only_verb(place) or (line.is_form(place, "past") and not line.is_open(place + 1)):
            return None  # "said the Company also sold"
        is_led = line.key(place) in BE | HAVE | MODALS and line.key(place + 1) not in BE | HAVE | {"also"}
        if is_led or (line.is_form(place, "third") and line.opens(place + 1)):
            return None  # "will pay the fee the Bank will also owe"
    return None


ADDING = (
    Touch(
        "TCH701",
        "“in addition”, “also” at the beginning",
        "The sentence is said besides what stands before it.",
        (("He left. In addition, the Company paid him.", "He left. Also, the Company paid him."),),
        (("He left. In addition, the Company paid him.", "He left. In exchange, the Company paid him."),),
        _opening,
        words("in additionally furthermore moreover also"),
    ),
    Touch(
        "TCH702",
        "“also” at the beginning or before the verb",
        "The sentence is said besides what stands before it, wherever the word stands.",
        (("He left. In addition, the Company will pay him.", "He left. The Company will also pay him."),),
        (
            ("He left. The Company will pay him.", "He left. The Company will not pay him."),
            ("The Bank said the Company also left.", "The Bank also said the Company left."),
        ),
        _also,
        needs=words("also"),
    ),
)
