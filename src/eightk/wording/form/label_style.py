"""The labels of one list in another style: (i) and (ii), (a) and (b), (1) and (2)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from eightk.wording.form.place import FormRule, Place
from eightk.wording.statements.labels import in_sequence
from eightk.wording.statements.vocabulary import BE, CONJUNCTIONS, words
from eightk.wording.units import Unit

_LABEL = re.compile(r"[a-z]|[ivx]{1,5}|\d{1,2}", re.ASCII)
_FIRST = frozenset({"1", "a", "i"})
_NO_ITEM = CONJUNCTIONS | BE | words("above below hereof of shall thereof will")
_NUMBERS = frozenset({"count", "name", "ordinal", "reference"})
_NINTH = 8
"""Items before "(i)" where it is a letter and begins no list."""
_CITED = re.compile(
    r"\b(?:clauses?|items?|paragraphs?|parts?|prongs?|sections?|sub(?:clauses?|paragraphs?|sections?)|rules?)\s*\("
    r"|[\w)]\([a-z\d]{1,5}\)",
    re.IGNORECASE | re.ASCII,
)
"""Where a label is cited, or is a part of a reference: clause (ii), 409A(a)."""


def _proves(place: Place) -> bool:
    """Both texts have the same number of items there, each with a label that says no more than its place."""
    if not all(last - first == 1 and _is_label(units, first) for units, first, last in place.sides):
        return False
    mine, other = list(_lists(place.ours)), list(_lists(place.theirs))
    if len(mine) != len(other) or any(_CITED.search(text) for text in place.texts):
        return False
    for ours, theirs in zip(mine, other, strict=True):
        if place.hunk.first in ours and place.hunk.start in theirs:
            told = [[place.ours[at].small for at in ours], [place.theirs[at].small for at in theirs]]
            is_one = len(ours) == len(theirs) > 1 and _begin(place.ours, ours) and _begin(place.theirs, theirs)
            is_same = ours.index(place.hunk.first) == theirs.index(place.hunk.start)
            return is_one and is_same and (all(map(in_sequence, told)) or _is_twice(*told) or _is_twice(*told[::-1]))
    return False


def _is_label(units: Sequence[Unit], at: int) -> bool:
    """Whether a label stands there between parentheses."""
    is_set_off = 0 < at < len(units) - 1 and units[at - 1].key == "(" and units[at + 1].key == ")"
    return is_set_off and _LABEL.fullmatch(units[at].small) is not None


def _is_twice(wrong: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the one text has a label twice, one after the other, where the other counts on: (i), (ii), (ii)."""
    apart = [at for at, (one, other) in enumerate(zip(wrong, right, strict=True)) if one != other]
    return in_sequence(right) and len(apart) == 1 and apart[0] > 0 and wrong[apart[0]] == wrong[apart[0] - 1]


def _lists(units: Sequence[Unit]) -> Iterator[list[int]]:
    """The lists of a text, each by the places of its labels."""
    found: list[int] = []
    for at in range(len(units)):
        if not _is_label(units, at):
            continue
        is_letter = units[at].small == "i" and len(found) == _NINTH
        if found and units[at].small in _FIRST and not is_letter:
            yield found
            found = []
        found.append(at)
    yield found


def _begin(units: Sequence[Unit], labels: Sequence[int]) -> bool:
    """Whether an item begins after each label: not "under (i) and (ii)", not "Section 4 (i)"."""
    return all(
        units[at + 2].kind != "mark" and units[at + 2].key not in _NO_ITEM and units[at - 2].kind not in _NUMBERS
        for at in labels
        if at + 2 < len(units)
    )


RULE = FormRule(
    code="FORM-LABEL-STYLE",
    title="the labels of a list in another style",
    why="Each label says no more than the place of its item, and none is cited.",
    accepts=("He will receive (i) a fee and (ii) a bonus.", "He will receive (a) a fee and (b) a bonus."),
    refuses=(
        "He will receive (i) a fee and (ii) a bonus, and the tax on clause (ii).",
        "He will receive (a) a fee and (b) a bonus, and the tax on clause (a).",
    ),
    proves=_proves,
)
