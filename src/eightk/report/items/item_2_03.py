"""Item 2.03, a material direct financial obligation, or one under an off-balance sheet arrangement.

Source: Form 8-K, Item 2.03 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004.
"""

from typing import Final

from eightk.report.items.item import TOPICAL_FORM, Item, Period, SubItem

_IN_FORCE: Final = (Period(TOPICAL_FORM),)
_AUTHORITY: Final = "Form 8-K, Item 2.03; Release No. 33-8400 (effective Aug. 23, 2004)"

ITEM = Item(
    number="2.03",
    caption=(
        "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement "
        "of a Registrant"
    ),
    in_force=_IN_FORCE,
    authority=_AUTHORITY,
    summary=(
        "The company became obligated on a financial obligation, directly or under an off-balance sheet "
        "arrangement, that is material to it."
    ),
    subitems=(
        SubItem(
            letter="a",
            summary="The company became obligated on a direct financial obligation that is material to it.",
            in_force=_IN_FORCE,
            authority=_AUTHORITY,
        ),
        SubItem(
            letter="b",
            summary=(
                "The company became directly or contingently liable for a material obligation arising out of "
                "an off-balance sheet arrangement."
            ),
            in_force=_IN_FORCE,
            authority=_AUTHORITY,
        ),
    ),
)
