"""What adds nothing to its sentence: a term that is given, a verb that is said again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from eightk.wording.changes.rule import words
from eightk.wording.changes.senses import stem
from eightk.wording.statements.sentences import ENDS
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import BE, HAVE, MODALS
from eightk.wording.units import Unit

_GIVING = frozenset(("a", "an", "and", "collectively", "each", "individually", "or", "the", "together", ","))
"""What stands beside the terms that a parenthesis gives."""
_PARENTHESIS = 60
"""Units of such a parenthesis at most."""
_VERBAL = VERB_FORMS.keys() | BE | HAVE | MODALS | {"also", "eligible", "entitled", "subject"}
"""What may go unsaid where its sentence has it before."""


def is_given(run: Sequence[Unit], units: Sequence[Unit]) -> bool:
    """Whether a run is of a parenthesis that gives terms and no more: each, a “Lease” and, collectively, the “Leases”.

    What they are given to stands before it."""
    at = bisect_right(units, run[0].start, key=_start)
    opened = next((place for place in range(at - 1, max(-1, at - _PARENTHESIS), -1) if units[place].key == "("), None)
    if opened is None:
        return False
    inside = list(takewhile(lambda unit: unit.key != ")", islice(units, opened + 1, opened + _PARENTHESIS)))
    quotes = [at for at, unit in enumerate(inside) if unit.key == '"']
    if not quotes or len(quotes) % 2 or run[-1].start > inside[-1].end:
        return False
    quoted_at = {at for first, last in zip(quotes[::2], quotes[1::2], strict=True) for at in range(first, last + 1)}
    return all(at in quoted_at or unit.key in _GIVING for at, unit in enumerate(inside))


def is_said_again(run: Sequence[Unit], units: Sequence[Unit]) -> bool:
    """Whether a run is a verb that its sentence has twice, and that may go unsaid: one will become Chairman, and the
    other Treasurer; the term shall begin on May 1 and shall end on May 6."""
    said = _known(words(run)) - {"also"}
    if not said or not all(unit.key in _VERBAL for unit in words(run)):
        return False
    first, last = bisect_left(units, run[0].start, key=_start), bisect_left(units, run[-1].end, key=_start)
    before = takewhile(_is_inside, (units[at] for at in range(first - 1, -1, -1)))
    after = takewhile(_is_inside, (units[at] for at in range(last, len(units))))
    return said <= _known([*before, *after])


def _known(units: Iterable[Unit]) -> set[str]:
    """The words of some units as they are written, by their stems, small ones as they are."""
    return {stem(word) or word for unit in units for word in unit.small.split()}


def _is_inside(unit: Unit) -> bool:
    """Whether a sentence goes on after it."""
    return unit.key not in ENDS


def _start(unit: Unit) -> int:
    return unit.start
