"""Item 9.01, the financial statements and the exhibits that come with the report.

Source: Form 8-K, Item 9.01 (17 CFR 249.308); Release No. 33-8400, effective August 23, 2004: exhibits were
paragraph (c); Release No. 33-8587, effective August 22, 2005: shell companies are (c), exhibits (d); Release
No. 33-10786, effective January 1, 2021: (a) speaks of businesses or funds.
"""

from datetime import date, timedelta
from typing import Final

from eightk.report.items.item import TOPICAL_FORM, Item, Period, SubItem

_CAPTION: Final = "Financial Statements and Exhibits"
_SUMMARY: Final = "The financial statements and exhibits filed or furnished with the report are listed here."
_SHELL_COMPANIES: Final = date(2005, 8, 22)
_FUNDS: Final = date(2021, 1, 1)
_DAY: Final = timedelta(days=1)
_FIRST: Final = (Period(TOPICAL_FORM, _SHELL_COMPANIES - _DAY),)
_SECOND: Final = (Period(_SHELL_COMPANIES, _FUNDS - _DAY),)
_THIRD: Final = (Period(_FUNDS),)
_BY_2004: Final = "Form 8-K, Item 9.01; Release No. 33-8400 (effective Aug. 23, 2004)"
_BY_2005: Final = "Form 8-K, Item 9.01; Release No. 33-8587 (effective Aug. 22, 2005)"
_BY_2021: Final = "Form 8-K, Item 9.01; Release No. 33-10786 (effective Jan. 1, 2021)"

_STATEMENTS: Final = "Financial statements of an acquired business that Item 2.01 describes."
_PRO_FORMA: Final = "Pro forma financial information for a transaction that Item 2.01 describes."
_SHELL: Final = "Financial statements and pro forma information for a shell company's transaction."
_EXHIBITS: Final = "The exhibits that Item 601 of Regulation S-K requires, listed."

ITEM_2004 = Item(
    number="9.01",
    caption=_CAPTION,
    in_force=_FIRST,
    authority=_BY_2004,
    summary=_SUMMARY,
    subitems=(
        SubItem("a", _STATEMENTS, _FIRST, _BY_2004, "Financial Statements of Businesses Acquired"),
        SubItem("b", _PRO_FORMA, _FIRST, _BY_2004, "Pro Forma Financial Information"),
        SubItem("c", _EXHIBITS, _FIRST, _BY_2004, "Exhibits"),
    ),
)

ITEM_2005 = Item(
    number="9.01",
    caption=_CAPTION,
    in_force=_SECOND,
    authority=_BY_2005,
    summary=_SUMMARY,
    subitems=(
        SubItem("a", _STATEMENTS, _SECOND, _BY_2004, "Financial Statements of Businesses Acquired"),
        SubItem("b", _PRO_FORMA, _SECOND, _BY_2004, "Pro Forma Financial Information"),
        SubItem("c", _SHELL, _SECOND, _BY_2005, "Shell Company Transactions"),
        SubItem("d", _EXHIBITS, _SECOND, _BY_2005, "Exhibits"),
    ),
)

ITEM = Item(
    number="9.01",
    caption=_CAPTION,
    in_force=_THIRD,
    authority=_BY_2021,
    summary=_SUMMARY,
    subitems=(
        SubItem("a", _STATEMENTS, _THIRD, _BY_2021, "Financial Statements of Businesses or Funds Acquired"),
        SubItem("b", _PRO_FORMA, _THIRD, _BY_2004, "Pro Forma Financial Information"),
        SubItem("c", _SHELL, _THIRD, _BY_2005, "Shell Company Transactions"),
        SubItem("d", _EXHIBITS, _THIRD, _BY_2005, "Exhibits"),
    ),
)
