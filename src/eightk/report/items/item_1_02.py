"""Item 1.02, a material definitive agreement ended otherwise than by expiring or by full performance.

Source: Form 8-K, Item 1.02 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004. It follows
Item 1.01's definition of a material definitive agreement, and with it the change of November 7, 2006.
"""

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="1.02",
    caption="Termination of a Material Definitive Agreement",
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 1.02; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "A material agreement outside the ordinary course of business ended before its time, and its end is "
        "material to the company."
    ),
)
