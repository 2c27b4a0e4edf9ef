"""The mark that opens or closes a definition or a label, lost: (the "Company), (the "Company" hired him, ii) a fee."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from eightk.wording.equivalents.contexts import words
from eightk.wording.form.beside import form_at
from eightk.wording.form.place import FormRule, Place
from eightk.wording.statements.labels import LABELS
from eightk.wording.units import Unit

_MARKS = frozenset({"(", ")", '"'})
_LONGEST = 6
"""Words of a term at most."""
_ITEM = 4
"""Marks and words of a label and the first word after it."""
_ITEMS = words("a an the his her its their all any each one his payment salary base bonus <party> to if in")
_OPENERS = words("the this such our")
_GOES_ON = words("and or , ; together collectively as in each which who")
"""After a term these may go on inside the parentheses: (the "Company" and its affiliates)."""


def _proves(place: Place) -> bool:
    """The text that has the mark has a whole definition there and every other; the other lacks the mark alone."""
    side = _lacking(place) or _rounded(place)
    if side is None:
        return False
    units, first, last = side
    mark = units[first].key
    if last - first != 1 or mark not in _MARKS or not _is_even(units):
        return False
    if mark != '"' and _is_label(units, first if mark == "(" else first - 2):
        return True
    if mark == ")" and last < len(units) and units[last].key in _GOES_ON:
        return False
    return any(start <= first < end for start, end in _definitions(units, first))


def _is_label(units: Sequence[Unit], at: int) -> bool:
    """Whether the label of an item stands there, and the item after it: (ii) a bonus."""
    keys = [unit.key for unit in units[max(at, 0) : at + 4]]
    return (
        at >= 0 and len(keys) == _ITEM and keys[0] == "(" and keys[1] in LABELS and keys[2] == ")" and keys[3] in _ITEMS
    )


def _lacking(place: Place) -> tuple[Sequence[Unit], int, int] | None:
    """The text that has more at the place, if a mark is left open in the other."""
    side = place.one_sided()
    if side is None or side[0][side[1]].key not in _MARKS:
        return None
    return None if _is_even(place.ours if place.added else place.theirs) else side


def _rounded(place: Place) -> tuple[Sequence[Unit], int, int] | None:
    """The text that has a round bracket where the other has a square one."""
    keys = [unit.key for unit in (*place.removed, *place.added)]
    if sorted(keys) not in (["(", "["], [")", "]"]):
        return None
    return place.sides[0] if keys[0] in _MARKS else place.sides[1]


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
