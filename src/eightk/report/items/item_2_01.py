"""Item 2.01, a significant amount of assets acquired or disposed of, otherwise than in the ordinary course.

Source: Form 8-K, Item 2.01 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="2.01",
    caption="Completion of Acquisition or Disposition of Assets",
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 2.01; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary=(
        "The company, or a subsidiary that it owns by majority, completed the acquisition or disposition of a "
        "significant amount of assets, otherwise than in the ordinary course of business."
    ),
)
