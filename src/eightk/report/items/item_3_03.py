"""Item 3.03, rights of the holders of a registered class materially modified.

Source: Form 8-K, Item 3.03 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="3.03",
    caption="Material Modification to Rights of Security Holders",
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 3.03; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "The rights of the holders of a registered class were materially modified, or materially limited by "
        "another class; limits on dividends and working capital restrictions are among them."
    ),
)
