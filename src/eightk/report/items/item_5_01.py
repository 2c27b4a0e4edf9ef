"""Item 5.01, a change in control of the company.

Source: Form 8-K, Item 5.01 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="5.01",
    caption="Changes in Control of Registrant",
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 5.01; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "To the knowledge of the board, a committee of it or an authorized officer, a change in control of "
        "the company has occurred."
    ),
)
