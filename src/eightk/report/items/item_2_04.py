"""Item 2.04, an event that accelerates or increases a material financial obligation of the company.

Source: Form 8-K, Item 2.04 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="2.04",
    caption=(
        "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under "
        "an "
        "Off-Balance Sheet Arrangement"
    ),
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 2.04; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "An event, such as a declared default, accelerated or increased a financial obligation of the "
        "company, "
        "and the consequences are material to it."
    ),
)
