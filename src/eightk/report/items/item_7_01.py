"""Item 7.01, information disclosed under Regulation FD; it is furnished, not filed.

Source: Form 8-K, Item 7.01 and General Instruction B.2 (17 CFR 249.308); Regulation FD, 17 CFR 243.100;
Release No. 33-8400, effective August 23, 2004.
"""

from typing import Final

from eightk.report.items.item import TOPICAL_FORM, Item, Period

ITEM = Item(
    number="7.01",
    caption="Regulation FD Disclosure",
    in_force=(Period(TOPICAL_FORM),),
    authority="Form 8-K, Item 7.01 and Gen. Instr. B.2; Release No. 33-8400 (effective Aug. 23, 2004)",
    summary="The company uses this report to make public the information that Regulation FD requires it to.",
    furnished=True,
)

_OPENING: Final = (
    "In accordance with General Instruction B.2 of Form 8-K, the information furnished under this Item 7.01"
)
_REST: Final = (
    " shall not be deemed \u201cfiled\u201d for purposes of Section 18 of the Securities Exchange Act of "
    "1934, "
    "as amended, or otherwise subject to the liabilities of that section, and shall not be deemed "
    "incorporated by reference into any filing under the Securities Act of 1933, as amended, or the "
    "Securities Exchange Act of 1934, as amended, except as expressly set forth by specific reference in "
    "such a filing."
)

FURNISHED_STATEMENT: Final = _OPENING + _REST
"""The customary sentence of a report whose Item 7.01 has no exhibit."""

FURNISHED_STATEMENT_WITH_EXHIBITS: Final = _OPENING + ", including {exhibits}," + _REST
"""The same where exhibits belong to Item 7.01; `{exhibits}` is "Exhibit 99.1" or "Exhibits 99.1 and 99.2"."""
