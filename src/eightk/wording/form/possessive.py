"""The owner's "s" after a name that ends in one: Mr. Jones' and Mr. Jones's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eightk.wording.form.place import FormRule, Place
from eightk.wording.units import Unit
from eightk.wording.words import typeset

_OWNERS = frozenset({"company's", "party's", "subsidiary's"})
"""Owners of whom there are several by another ending."""


def _proves(place: Place) -> bool:
    mine, other = map(typeset, place.written)
    pairs = (mine, other, place.sides[0], place.texts[0]), (other, mine, place.sides[1], place.texts[1])
    return _is_name(place) or any(_lacks_mark(*pair[:2]) or _is_person(*pair) for pair in pairs)


def _lacks_mark(wrong: str, right: str) -> bool:
    """Companys: Company's; of another word the letters may be several, and Edwards is not Edward."""
    return right.casefold() in _OWNERS and wrong == right.replace("'", "")


def _is_person(wrong: str, right: str, side: tuple[Sequence[Unit], int, int], text: str) -> bool:
    """Mr. Halls: Mr. Hall's, where the text names Mr. Hall elsewhere and nobody else so."""
    units, first, _ = side
    if not right.endswith("'s") or wrong != right.replace("'", "") or not first or units[first - 1].kind != "name":
        return False
    titled = rf"\b(?:Mr|Ms|Mrs|Dr)\.?\s+{re.escape(right[:-2])}"
    return re.search(rf"{titled}(?!\w)", text) is not None and len(re.findall(rf"{titled}s(?!\w)", text)) == 1


def _is_name(place: Place) -> bool:
    """Not "its" and "it's", nor one and several: after the same letters and an apostrophe stands an "s" or nothing."""
    mine, other = sorted((typeset(written) for written in place.written), key=len)
    return mine.endswith("s'") and other == f"{mine}s"


RULE = FormRule(
    code="FORM-POSSESSIVE",
    title="the “s” of an owner whose name ends in one",
    why="Both ways to write it are in use.",
    accepts=("It amends Mr. Jones' contract in May.", "It amends Mr. Jones's contract in May."),
    refuses=("It amends the officers' contract in May.", "It amends the officer's contract in May."),
    proves=_proves,
)
