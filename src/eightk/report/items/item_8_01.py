"""Item 8.01, events that no other item asks for and that the company thinks important to security holders.

Source: Form 8-K, Item 8.01 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="8.01",
    caption="Other Events",
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 8.01; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "The company chooses to report an event that no other item calls for and that it deems important to "
        "its "
        "security holders."
    ),
)
