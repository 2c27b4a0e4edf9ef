"""A name took another's place, or lost or gained its suffix."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.changes.account import Account
from eightk.wording.changes.rule import ChangeRule, first_of, is_calm, is_order, is_tight, quoted, words
from eightk.wording.form.place import Place
from eightk.wording.lexicon import is_word
from eightk.wording.units import Unit

_SUFFIXES = frozenset(f"name:{suffix}" for suffix in ("Jr", "Sr", "II", "III", "IV"))
_TITLES = frozenset(f"name:{title}" for title in ("Mr", "Mrs", "Ms", "Dr"))


def _exchanged(place: Place, account: Account) -> str | None:
    sides = [words(side) for side in (place.removed, place.added)]
    if (
        not (all(map(_is_name, sides)) or _has_title(place))
        or not is_tight(place)
        or not is_calm(place)
        or is_order(place)
    ):
        return None
    before, after = ({unit.key for unit in side} for side in sides)
    is_part = before <= after or after <= before  # Mr. Voss, Harlan Voss
    return None if is_part else f"the name {quoted(place.removed)} became {quoted(place.added)}"


def _is_name(units: Sequence[Unit]) -> bool:
    """Whether all are written with a capital, and one of them is a party or no English word."""
    if not units or not all(unit.text[:1].isupper() for unit in units):
        return False
    return any(unit.kind == "party" or (unit.kind == "word" and not _is_english(unit)) for unit in units)


def _has_title(place: Place) -> bool:
    """Whether a single capitalised word on either side follows Mr. or Ms."""
    first = place.hunk.first
    names = [*words(place.removed), *words(place.added)]
    follows = first > 0 and place.ours[first - 1].key in _TITLES
    return follows and len(names) == 2 and all(unit.text[:1].isupper() for unit in names)


def _is_english(unit: Unit) -> bool:
    return is_word(unit.key.removesuffix("'s"))


def _suffix(place: Place, account: Account) -> str | None:
    for side, is_strange in ((place.removed, account.is_lost), (place.added, account.is_new)):
        for unit in side:
            if unit.key in _SUFFIXES and is_strange(unit):
                return f"the suffix {quoted([unit])} stands in one text only"
    return None


RULE = ChangeRule(
    "DIFF-NAME",
    "A name changed",
    "Another name stands in an otherwise equal sentence, or a name lost or gained its Jr. or III.",
    ("The board appointed Mr. Oyelaran to it.", "The board appointed Mr. Anscombe to it."),
    ("Mr. Oyelaran and Mr. Anscombe met in May.", "Mr. Anscombe and Mr. Oyelaran met in May."),
    first_of(_exchanged, _suffix),
)
