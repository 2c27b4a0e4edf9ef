"""What an item of Form 8-K is: its number, its caption, when it was in force, and by what authority.

The items themselves are one file each in this folder. Where a caption or a lettered paragraph
changed, the file holds one `Item` for each wording, and their periods do not overlap.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

TOPICAL_FORM: Final = date(2004, 8, 23)
"""The first day of the form with items numbered by topic (Release No. 33-8400, effective Aug. 23, 2004)."""

COMPENSATION_AMENDMENTS: Final = date(2006, 11, 7)
"""Events from this day on: officers' compensation belongs in Item 5.02 (Release No. 33-8732A)."""

_NUMBER = re.compile(r"(\d\.\d{2})(?:\(([a-z])\))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, both ends included; `last` is None while the wording is still in force."""

    first: date
    last: date | None = None

    def covers(self, on: date) -> bool:
        """Whether the day lies in the period."""
        return self.first <= on and (self.last is None or on <= self.last)


@dataclass(frozen=True, slots=True)
class SubItem:
    """A lettered paragraph of an item, such as (b) of Item 5.02.

    `caption` is the heading that the form itself gives the paragraph; most paragraphs have none.
    """

    letter: str
    summary: str
    in_force: tuple[Period, ...]
    authority: str
    caption: str = ""

    def is_in_force(self, on: date) -> bool:
        """Whether the form had this paragraph on the day."""
        return any(period.covers(on) for period in self.in_force)


@dataclass(frozen=True, slots=True)
class Item:
    """An item of Form 8-K as it read during `in_force`.

    `summary` says in one sentence what has to be reported under it. `furnished` is true where
    General Instruction B.2 makes the information furnished and not filed.
    """

    number: str
    caption: str
    in_force: tuple[Period, ...]
    authority: str
    summary: str
    subitems: tuple[SubItem, ...] = ()
    furnished: bool = False

    def is_in_force(self, on: date) -> bool:
        """Whether the form had the item, in this wording, on the day."""
        return any(period.covers(on) for period in self.in_force)

    @property
    def heading(self) -> str:
        """The heading as it is set in a report: "Item 1.01 Entry into a Material Definitive Agreement"."""
        return f"Item {self.number} {self.caption}"


@dataclass(frozen=True, slots=True)
class ItemNumber:
    """A citation taken apart: "5.02(b)" is item "5.02", letter "b"; "8.01" has the letter ""."""

    item: str
    letter: str = ""

    def __str__(self) -> str:
        return f"{self.item}({self.letter})" if self.letter else self.item

    def covers(self, other: ItemNumber) -> bool:
        """Whether a report that names this item names the other: 5.02 covers 5.02(b), and the other way round."""
        return self.item == other.item and (not self.letter or not other.letter or self.letter == other.letter)


def read_item_number(text: str) -> ItemNumber | None:
    """Take apart "5.02" or "5.02(b)"; None if the text is neither."""
    match = _NUMBER.fullmatch(text)
    return ItemNumber(match[1], match[2] or "") if match else None
