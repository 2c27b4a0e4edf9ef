"""The mark that opens or closes a definition, lost: (the "Company), (the "Company" hired him."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from eightk.wording.equivalents.contexts import words
from eightk.wording.form.beside import form_at
from eightk.wording.form.place import FormRule, Place
from eightk.wording.units import Unit

_MARKS = frozenset({"(", ")", '"'})
_LONGEST = 6
"""Words of a term at most."""
_OPENERS = words("the this such our")
_GOES_ON = words("and or , ; together collectively as in each which who")
"""After a term these may go on inside the parentheses: (the "Company" and its affiliates)."""


def _proves(place: Place) -> bool:
    """The text that has the mark has a whole definition there and every other; the other lacks the mark alone."""
    side = place.one_sided()
    if side is None:
        return False
    units, first, last = side
    mark = units[first].key
    if last - first != 1 or mark not in _MARKS or not _is_even(units):
        return False
    if mark == ")" and last < len(units) and units[last].key in _GOES_ON:
        return False
    return any(start <= first < end for start, end in _definitions(units, first))


def _is_even(units: Sequence[Unit]) -> bool:
    """Whether every mark that opens is closed."""
    often = Counter(unit.key for unit in units)
    return often["("] == often[")"] and often['"'] % 2 == 0


def _definitions(units: Sequence[Unit], at: int) -> list[tuple[int, int]]:
    """The definitions around a place: ("Tern"), (the "Company")."""
    starts = range(max(0, at - _LONGEST - 4), at + 1)
    ends = ((start, _end(units, start)) for start in starts if units[start].key == "(")
    return [(start, end) for start, end in ends if end]


def _end(units: Sequence[Unit], start: int) -> int:
    """The place after a definition that begins here and holds one term, and nothing else; 0 if none does."""
    keys = [unit.key for unit in units[start : start + _LONGEST + 6]]
    at = 1 + (form_at(keys, 1) in _OPENERS)
    if form_at(keys, at) != '"':
        return 0
    stop = next((place for place in range(at + 2, len(keys)) if keys[place] == '"'), 0)
    is_term = bool(stop) and _MARKS.isdisjoint(keys[at + 1 : stop])
    return start + stop + 2 if is_term and form_at(keys, stop + 1) == ")" else 0


RULE = FormRule(
    code="FORM-LOST-MARK",
    title="a mark of a definition left out",
    why="The words of the definition say where its quotation marks and parentheses begin and end.",
    accepts=('Acme Mills (the "Company) hired him.', 'Acme Mills (the "Company") hired him.'),
    refuses=(
        'Acme Mills (the "Company" and its banks) hired him.',
        'Acme Mills (the "Company") and its banks) hired him.',
    ),
    proves=_proves,
)
