"""Marks that are ornament: bullets, bars between columns, the signs of a trade mark."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place, begins_line
from eightk.wording.units import Unit

_BULLETS = frozenset("\u2022\u00b7\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\u2023\u2043\u25ba\u27a2\u2713\uf0b7\uf0a7")
_MAY_BE = frozenset({"*", "-", "o"})
"""What may stand for a bullet at the beginning of a line."""
_RULED = frozenset({"*", "-", "_", "=", "~"})
_SIGNS = frozenset({"\u00ae", "\u2122", "\u2120"})
_SPELLED = frozenset({"(r)", "(tm)", "(sm)"})


def _bullet(place: Place) -> bool:
    """A bullet for another, or at the beginning of a line for nothing."""
    sides = zip(place.sides, place.texts, strict=True)
    return all(_is_bullet(units, first, last, text) for (units, first, last), text in sides)


def _is_bullet(units: Sequence[Unit], first: int, last: int, text: str) -> bool:
    if first == last:
        return True
    if last - first != 1:
        return False
    key = units[first].key
    return key in _BULLETS or (key in _MAY_BE and begins_line(text, units[first].start))


def _bar(place: Place) -> bool:
    """A bar, or a line of nothing but stars or strokes."""
    side = place.one_sided()
    if side is None:
        return False
    run, text = side[0][side[1] : side[2]], place.texts[0 if place.removed else 1]
    keys = {unit.key for unit in run}
    return keys == {"|"} or (keys <= _RULED and begins_line(text, run[0].start) and _ends_line(text, run[-1].end))


def _ends_line(text: str, at: int) -> bool:
    return not text[at : end if (end := text.find("\n", at)) >= 0 else len(text)].strip()


def _trade_mark(place: Place) -> bool:
    """The sign of a mark for its letters in parentheses, or for nothing."""
    mine, other = (written.casefold() for written in place.written)
    return {mine, other} <= _SIGNS | _SPELLED | {""} and bool({mine, other} & _SIGNS)


BULLET = FormRule(
    code="FORM-BULLET",
    title="a bullet",
    why="The mark before an item of a list says that it is one, whatever it looks like.",
    accepts=("It pays:\n\u2022 a fee; and\n\u2022 a tax.", "It pays:\n- a fee; and\n- a tax."),
    refuses=("It pays 5 + 3 fees.", "It pays 5 \u2022 3 fees."),
    proves=_bullet,
)
BAR = FormRule(
    code="FORM-BAR",
    title="a bar between columns, a line of stars",
    why="A line between columns or paragraphs says nothing.",
    accepts=("Salary | $500", "Salary   $500"),
    refuses=("Salary | $500", "Salary | $600"),
    proves=_bar,
)
TRADE_MARK = FormRule(
    code="FORM-TRADE-MARK",
    title="the sign of a trade mark",
    why="The product is the same with the sign and without it.",
    accepts=("It sells Solvex\u00ae in May.", "It sells Solvex(R) in May."),
    refuses=("It sells Solvex\u00ae in May.", "It sells Solvent\u00ae in May."),
    proves=_trade_mark,
)
