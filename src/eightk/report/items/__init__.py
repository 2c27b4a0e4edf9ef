"""The items of Form 8-K that eightk prepares, in the order of the form; one file an item.

`ITEMS` is the whole list: nothing is discovered, what stands here is what there is. An item whose
wording changed stands once for each wording, and `find_item` picks by the date of the report.
"""

from __future__ import annotations

from datetime import date

from eightk.report.items import (
    item_1_01,
    item_1_02,
    item_1_03,
    item_2_01,
    item_2_03,
    item_2_04,
    item_3_02,
    item_3_03,
    item_5_01,
    item_5_02,
    item_5_03,
    item_7_01,
    item_8_01,
    item_9_01,
)
from eightk.report.items.item import Item, ItemNumber, Period, SubItem, read_item_number

ITEMS: tuple[Item, ...] = (
    item_1_01.ITEM_2004,
    item_1_01.ITEM,
    item_1_02.ITEM,
    item_1_03.ITEM,
    item_2_01.ITEM,
    item_2_03.ITEM,
    item_2_04.ITEM,
    item_3_02.ITEM,
    item_3_03.ITEM,
    item_5_01.ITEM,
    item_5_02.ITEM_2004,
    item_5_02.ITEM,
    item_5_03.ITEM,
    item_7_01.ITEM,
    item_8_01.ITEM,
    item_9_01.ITEM_2004,
    item_9_01.ITEM_2005,
    item_9_01.ITEM,
)


def find_item(number: str, on: date) -> Item | None:
    """The item as it read on the day; `number` may carry a letter, "5.02(b)". None if there was none."""
    cited = read_item_number(number)
    if cited is None:
        return None
    return next((item for item in ITEMS if item.number == cited.item and item.is_in_force(on)), None)


def find_subitem(number: str, on: date) -> SubItem | None:
    """The lettered paragraph, such as "5.02(b)", as it read on the day; None if the form had none."""
    cited = read_item_number(number)
    item = find_item(number, on)
    if cited is None or item is None:
        return None
    return next((sub for sub in item.subitems if sub.letter == cited.letter and sub.is_in_force(on)), None)


__all__ = [
    "ITEMS",
    "Item",
    "ItemNumber",
    "Period",
    "SubItem",
    "find_item",
    "find_subitem",
    "read_item_number",
]


def exhibits_letter(on: date) -> str:
    """The letter of Item 9.01's paragraph for exhibits on a day: (c) at first, (d) since August 22, 2005."""
    item = find_item("9.01", on)
    letters = [sub.letter for sub in item.subitems if sub.caption == "Exhibits"] if item else []
    return letters[0] if letters else "d"
