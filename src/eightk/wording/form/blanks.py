"""The same words and figures with other blanks between them: "404 (a)", a word broken at the end of a line."""

from __future__ import annotations

import re

from eightk.wording.form.place import FormRule, Place
from eightk.wording.lexicon import is_word

_PARTS = re.compile(r"[^\W\d_]+(?=\d)|\w+|[^\w\s]")
_STOP = re.compile(r"\.\s")
_BROKEN = re.compile(r"(?<![A-Za-z])([A-Za-z]+)-[^\S\n]*\n\s*([A-Za-z]+)")
_PREFIXES = frozenset({"re", "un", "in", "im", "ir", "dis", "non", "co", "pre", "de", "mis", "over", "under", "out"})


def _same(place: Place) -> bool:
    """Where one text has a reference and the other the same with a blank in it; after a full stop another may begin."""
    mine, other = place.written
    if len(_STOP.findall(mine)) != len(_STOP.findall(other)):
        return False
    has_reference = any(unit.kind == "reference" for unit in (*place.removed, *place.added))
    return has_reference and _PARTS.findall(mine) == _PARTS.findall(other) != []


def _broken(place: Place) -> bool:
    """The hyphen at the end of a line, unless it may belong to the word: re-sign, resign."""
    mine, other = place.written
    return _is_broken(mine, other) or _is_broken(other, mine)


def _is_broken(broken: str, whole: str) -> bool:
    found = _BROKEN.search(broken)
    if not found or found[1].lower() in _PREFIXES:
        return False
    if broken.replace(found[0], found[1] + found[2], 1).split() != whole.split():
        return False
    return is_word(found[1] + found[2]) and not (is_word(found[1]) and is_word(found[2]))


BLANKS = FormRule(
    code="FORM-BLANK",
    title="a blank inside a reference",
    why="The figures and letters of a reference are the same with a blank between them.",
    accepts=("It is told under Item 404(a) of it.", "It is told under Item 404 (a) of it."),
    refuses=("It is told under Item 404(a) of it.", "It is told under Item 404(b) of it."),
    proves=_same,
)
BROKEN = FormRule(
    code="FORM-LINE-END",
    title="a word broken at the end of a line",
    why="The hyphen of the line goes with it; that of a prefix may be the word's own.",
    accepts=("The agree-\nment ends.", "The agreement ends."),
    refuses=("He will re-\nsign it.", "He will resign it."),
    proves=_broken,
)
