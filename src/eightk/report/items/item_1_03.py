"""Item 1.03, a receiver, or the confirmation of a plan, for the company or its parent.

Source: Form 8-K, Item 1.03 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="1.03",
    caption="Bankruptcy or Receivership",
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 1.03; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "A receiver or similar officer was appointed for the company or its parent in a bankruptcy or "
        "similar "
        "proceeding, or a court confirmed a plan of reorganization, arrangement or liquidation."
    ),
)
