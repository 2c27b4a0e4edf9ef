"""A word set twice by mistake ("the the") is read once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place
from eightk.wording.lexicon import is_word
from eightk.wording.units import Unit

_SMALL = "the of to a an and in for on by with at from as or its his her their that is are was be"
SMALL = frozenset(_SMALL.split())
_TERM_WORDS = "Agreement Amendment Board Committee Company Corporation Executive Plan Bank The Director"
_TERMS = frozenset(_TERM_WORDS.split())
_TWICE = re.compile(r"\b([A-Z]\w+) \1\b")
_TELLING_WORDS = "not no never nor non un sub re had that half quarter double net more less further"
_TELLING = frozenset(_TELLING_WORDS.split())
"""Words that say something else when they are said twice, or may: a sub-sublease, he had had."""


def _proves(place: Place) -> bool:
    side = place.one_sided()
    if side is None:
        before = place.ours[place.hunk.first - 1].key if place.hunk.first else ""
        if _collapsed(*place.written) or _collapsed(*reversed(place.written)):
            return True
        pairs = (place.removed, place.added), (place.added, place.removed)
        return any(_runs_together(*pair, before) for pair in pairs)
    units, first, last = side
    beside = [unit.key for unit in (*units[max(0, first - 1) : first], *units[last : last + 1])]
    beside += [unit.text.split()[0].casefold() for unit in units[last : last + 1] if unit.kind == "office"]
    is_term = first > 0 and units[first].text in _TERMS and units[first - 1].text.split()[-1:] == [units[first].text]
    return last - first == 1 and (is_term or (units[first].key in beside and _is_idle(units[first])))


def _collapsed(twice: str, once: str) -> bool:
    """Whether a term stands twice in what is read as one name or office: Chief Executive Executive Officer."""
    found = _TWICE.search(twice)
    return found is not None and found[1] in _TERMS and _TWICE.sub(r"\1", twice, count=1) == once


def _is_idle(unit: Unit) -> bool:
    """Whether a word set twice says no more than once: no number, no name but that of a party, no "not"."""
    if unit.key in SMALL or unit.kind == "party":
        return True
    is_term = unit.text in _TERMS
    return unit.kind == "word" and unit.key.isalpha() and (unit.text.islower() or is_term) and unit.key not in _TELLING


def _runs_together(twice: Sequence[Unit], once: Sequence[Unit], before: str) -> bool:
    """ "thethe": twice the same word, and no word itself; "toto" is one after "in" alone."""
    if len(twice) != 1 or len(once) != 1 or once[0].key not in SMALL or len(once[0].key) == 1:
        return False
    key = twice[0].key
    return key == 2 * once[0].key and (before != "in" if key == "toto" else not is_word(key))


RULE = FormRule(
    code="FORM-DOUBLED",
    title="a word set twice",
    why="The second of two like words says nothing; a “not” or a number set twice may.",
    accepts=("He will receive the the bonus.", "He will receive the bonus."),
    refuses=("He will not not receive it.", "He will not receive it."),
    proves=_proves,
)
