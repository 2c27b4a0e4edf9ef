"""One thing took the place of another of which the texts speak too: the termination, the change in control."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import Reading, bag
from eightk.wording.changes.rule import ChangeRule, became, is_calm, is_order, is_tight, words
from eightk.wording.changes.senses import stem
from eightk.wording.form.place import Place
from eightk.wording.units import Unit

_DETERMINERS = frozenset(("the", "such", "a", "an", "that", "this", "each", "any"))
_LINKS = frozenset(("of", "in", "on", "to", "for"))
_GENERAL_WORDS = (
    "agreement agreements amount amounts company date dates document event executive form forms item letter "
    "matter number parties party payment payments person plan policy section sum terms thing time transaction "
    "transactions total period paragraph right rights security securities benefit benefits"
)
_GENERAL = frozenset(map(stem, _GENERAL_WORDS.split()))
"""Stems of words that may stand for any other."""
_ENDS = frozenset(".,;:)")


def _mistaken(place: Place, account: Account) -> str | None:
    """A thing after "the" and before the end of a part of a sentence, where the other text has another thing.

    Either text has both words elsewhere besides, and so knows the one from the other."""
    before, after = words(place.removed), words(place.added)
    if not account.is_near or not is_tight(place, beside=1) or not is_calm(place) or is_order(place):
        return None
    ours, theirs = _heads(before), _heads(after)
    if not ours or not theirs or set(ours) & set(theirs) or not _is_whole(place):
        return None
    is_known = _has(account.theirs, account, ours) and _has(account.ours, account, theirs)
    is_changed = all(map(account.lost_stems.get, ours)) and all(map(account.new_stems.get, theirs))
    return became(place, "another thing") if is_known and is_changed else None


def _heads(units: Sequence[Unit]) -> list[str]:
    """The words of content of a thing; none where a word stands among them that is no part of its name."""
    if not all(unit.kind == "word" and unit.text.islower() for unit in units):
        return []
    if any(not stem(unit.key) and unit.key not in _LINKS for unit in units):
        return []
    heads = list(bag(units))
    return [] if _GENERAL & set(heads) else heads


def _is_whole(place: Place) -> bool:
    """Whether the words of the place are all that stands between "the" and a mark, or "of"."""
    units, first, last = next(iter(place.sides))
    is_begun = first > 0 and units[first - 1].key in _DETERMINERS
    return is_begun and (last == len(units) or units[last].key in _ENDS or units[last].key in _LINKS)


def _has(reading: Reading, account: Account, heads: Sequence[str]) -> bool:
    return all(reading.stems[head] or account.shared.stems[head] for head in heads)


RULE = ChangeRule(
    "DIFF-TERM",
    "One thing took the place of another",
    "In an otherwise equal sentence one thing stands for another of which both texts speak elsewhere.",
    (
        "On a retirement it pays the salary at the time of the merger. The merger is in May.",
        "On a retirement it pays the salary at the time of the retirement. The merger is in May.",
    ),
    (
        "On a retirement it pays the salary at the time of the merger. The merger is in May.",
        "On a retirement it pays the salary when the merger occurs. The merger is in May.",
    ),
    _mistaken,
)
