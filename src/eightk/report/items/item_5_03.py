"""Item 5.03, an amended charter or bylaws that no proxy statement disclosed, or a changed fiscal year.

Source: Form 8-K, Item 5.03 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from typing import Final

from eightk.report.items.item import TOPICAL_FORM, Item, Period, SubItem

_IN_FORCE: Final = (Period(TOPICAL_FORM),)
_AUTHORITY: Final = "Form 8-K, Item 5.03; Release No. 33-8400 (effective Aug. 23, 2004)"

ITEM = Item(
    number="5.03",
    caption="Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",
    in_force=_IN_FORCE,
    authority=_AUTHORITY,
    summary=(
        "The company amended its articles of incorporation or bylaws without having disclosed it in a proxy "
        "or "
        "information statement, or changed its fiscal year."
    ),
    subitems=(
        SubItem(
            letter="a",
            summary="The articles of incorporation or bylaws were amended, undisclosed in a proxy statement.",
            in_force=_IN_FORCE,
            authority=_AUTHORITY,
        ),
        SubItem(
            letter="b",
            summary="The company decided on a fiscal year other than that of its last report.",
            in_force=_IN_FORCE,
            authority=_AUTHORITY,
        ),
    ),
)
