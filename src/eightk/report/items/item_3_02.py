"""Item 3.02, equity sold without registration under the Securities Act.

Source: Form 8-K, Item 3.02 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="3.02",
    caption="Unregistered Sales of Equity Securities",
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 3.02; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "The company sold equity securities in a transaction that is not registered, at least one per cent of "
        "the class outstanding (five for a smaller reporting company)."
    ),
)
