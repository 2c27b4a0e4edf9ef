"""Stops of abbreviations: U.S. and US, Mark A. Roe and Mark A Roe, Item 5.02. and Item 5.02; No. and Number."""

from __future__ import annotations

import re

from eightk.wording.form.place import FormRule, Place, begins_line

_DOTTED = re.compile(r"(?:[A-Z][a-z]?\.\s?){1,4}[A-Z][a-z]?\.?")
_NUMBERED_WORDS = "Annex Appendix Article Class Exhibit Item Part Schedule Section Series Tranche Type"
_NUMBERED = frozenset(_NUMBERED_WORDS.split())
_OPENER_WORDS = "A An As At By For He If In It No On She The They This Under Upon We"
_OPENERS = frozenset(_OPENER_WORDS.split())
_NUMBER = frozenset({"no.", "number", "#", "\u2116"})


def _initials(place: Place) -> bool:
    """Two letters or more, each with its stop or all without: the word "us" is none."""
    mine, other = place.written
    return _is_dotted(mine, other) or _is_dotted(other, mine)


def _is_dotted(dotted: str, plain: str) -> bool:
    dotted, plain = dotted.removeprefix(", "), plain.removeprefix(", ")
    letters = re.sub(r"[.\s]", "", dotted)
    return _DOTTED.fullmatch(dotted) is not None and plain.rstrip(".") == letters and len(letters) > 1


def _after_initial(place: Place) -> bool:
    """After the letter between given name and surname, and after the number of an item that begins a line."""
    side = place.one_sided()
    if side is None or side[2] - side[1] != 1 or side[0][side[1]].key != "." or side[1] < 1:
        return False
    units, at = side[0], side[1]
    text = place.texts[0 if place.removed else 1]
    letter = units[at - 1]
    if letter.kind == "reference":
        return letter.key.startswith("reference:item") and begins_line(text, letter.start)
    if at < 2 or at + 1 >= len(units) or len(letter.text) != 1 or not letter.text.isupper():
        return False
    before, after = units[at - 2].text, units[at + 1].text
    are_names = before[:1].isupper() and before[1:].islower() and after[:1].isupper() and len(after) > 1
    return are_names and before not in _NUMBERED and after not in _OPENERS


def _number(place: Place) -> bool:
    """Before a figure: in "there is no 2" there is no stop."""
    mine, other = (written.casefold() for written in place.written)
    units, last = place.ours, place.hunk.last
    is_before_figure = last < len(units) and units[last].text[:1].isdigit()
    return is_before_figure and mine != other and {mine, other} <= _NUMBER


INITIALS = FormRule(
    code="FORM-INITIALS",
    title="initials with and without stops",
    why="The letters are the same.",
    accepts=("It has a U.S. patent and an M.B.A. degree.", "It has a US patent and an MBA degree."),
    refuses=("It has a U.S. patent in May.", "It has a U.K. patent in May."),
    proves=_initials,
)
STOP = FormRule(
    code="FORM-STOP",
    title="the stop after an initial or the number of an item",
    why="The name and the heading are the same without it.",
    accepts=("It hired Mark A. Kerschner in May.", "It hired Mark A Kerschner in May."),
    refuses=("It sold Class A. The Company paid.", "It sold Class A The Company paid."),
    proves=_after_initial,
)
NUMBER = FormRule(
    code="FORM-NUMBER-SIGN",
    title="“No.” for “Number”",
    why="Before a figure each says that it is a number.",
    accepts=("It is Amendment No. 2 to it.", "It is Amendment Number 2 to it."),
    refuses=("It is Amendment No. 2 to it.", "It is Amendment No. 3 to it."),
    proves=_number,
)
