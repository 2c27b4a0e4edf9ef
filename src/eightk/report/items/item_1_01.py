"""Item 1.01, a material agreement outside the ordinary course of business, or a material amendment of one.

Source: Form 8-K, Item 1.01 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004; for events
on or after November 7, 2006 officers' and directors' compensation left this item (Release No. 33-8732A).
"""

from datetime import date, timedelta
from typing import Final

from eightk.report.items.item import COMPENSATION_AMENDMENTS, TOPICAL_FORM, Item, Period

_CAPTION: Final = "Entry into a Material Definitive Agreement"
_LAST_DAY_BEFORE: Final[date] = COMPENSATION_AMENDMENTS - timedelta(days=1)

ITEM_2004 = Item(
    number="1.01",
    caption=_CAPTION,
    in_force=(Period(TOPICAL_FORM, _LAST_DAY_BEFORE),),
    authority="Form 8-K, Item 1.01; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "The company entered into a material agreement outside the ordinary course of business, including a "
        "compensation agreement that Regulation S-K makes an exhibit, or amended one in a material way."
    ),
)

ITEM = Item(
    number="1.01",
    caption=_CAPTION,
    in_force=(Period(COMPENSATION_AMENDMENTS),),
    authority="Form 8-K, Item 1.01; Release Nos. 33-8400, 33-8732A (effective Nov. 7, 2006)",
    summary=(
        "The company entered into a material agreement outside the ordinary course of business, other than a "
        "compensation agreement that belongs in Item 5.02, or amended one in a material way."
    ),
)
