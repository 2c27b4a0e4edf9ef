"""An item of a list was left out, or one was added."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.wording.changes.account import Account
from eightk.wording.changes.lists import Item
from eightk.wording.changes.reading import Reading
from eightk.wording.changes.rule import NOWHERE, ChangeRule, Shown

_PAIR = 2
"""Of a pair, an item counts that has two words of content: one alone may be of another list."""
_AROUND = 2
_MOST = 20
"""Places of a word of content that are looked at."""
_WIDTH = 14
"""Words within which the other text must have the items that are kept."""


def _shown(account: Account) -> Iterator[Shown]:
    ours, theirs = account.ours, account.theirs
    for item in _dropped(ours, theirs, account):
        yield Shown(f"{_said(item, ours)} is left out of a list", (item.start, item.end), NOWHERE)
    for item in _dropped(theirs, ours, account):
        yield Shown(f"{_said(item, theirs)} is added to a list", NOWHERE, (item.start, item.end))


def _said(item: Item, reading: Reading) -> str:
    return f"“{' '.join(unit.text for unit in reading.units if item.start <= unit.start < item.end)}”"


def _dropped(here: Reading, there: Reading, account: Account) -> Iterator[Item]:
    """Items that the other text has nowhere, though it has the rest of the list together and nothing new beside it."""
    for items in here.lists:
        gone = [item for item in items if _is_gone(item, here, there, account)]
        kept = [item for item in items if item not in gone and any(there.stems[head] for head in item.heads)]
        is_told = len(items) > _PAIR or any(len(item.heads) >= _PAIR for item in gone)
        if is_told and len(gone) == 1 and len(kept) == len(items) - 1 and _stand_together(kept, here, there):
            yield gone[0]


def _is_gone(item: Item, here: Reading, there: Reading, account: Account) -> bool:
    """Whether the other text has a word of an item nowhere, and each of its words less often."""
    strange = [head for head in item.heads if not there.stems[head]]
    is_less = bool(strange) and all(there.stems[head] < here.stems[head] for head in item.heads)
    return is_less and any(not account.shared.stems[head] for head in strange)


def _stand_together(kept: list[Item], here: Reading, there: Reading) -> bool:
    at = [[place for head in item.heads for place in there.places.get(head, ())][:_MOST] for item in kept]
    return any(_is_closed(start, at, here, there) for start in at[0])


def _is_closed(start: int, at: list[list[int]], here: Reading, there: Reading) -> bool:
    nearest = [min(each, key=lambda place: abs(place - start)) for each in at]
    first, last = min(nearest), max(nearest)
    around = there.headed[max(0, first - _AROUND) : last + 1 + _AROUND]
    return last - first <= _WIDTH and all(not head or here.stems[head] for head in around)


RULE = ChangeRule(
    "DIFF-ITEM",
    "An item of a list was left out or added",
    "One text has the rest of a list together, and one of its items nowhere.",
    ("He has life, health, accident and disability cover.", "By it he has disability, life and health cover."),
    ("He keeps life, health and dental cover.", "Dental, health and life cover is kept by him."),
    showing=_shown,
)
