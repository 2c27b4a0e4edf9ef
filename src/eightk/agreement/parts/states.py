"""The states of the United States, their capital and territories, as they stand in addresses: Nevada, NV 89501."""

from __future__ import annotations

import re

_POSTAL = """
AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware
DC District of Columbia; FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas
KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; MS Mississippi
MO Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico; NY New York
NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; PR Puerto Rico
RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; VT Vermont; VA Virginia
VI Virgin Islands; WA Washington; WV West Virginia; WI Wisconsin; WY Wyoming
"""
STATES = {entry.strip()[:2]: entry.strip()[3:] for entry in _POSTAL.replace("\n", ";").split(";") if entry.strip()}
"""Names by the letters of the Postal Service (USPS Publication 28, appendix B)."""
_NAMES = frozenset(name.casefold() for name in STATES.values()) | {"u.s.v.i", "usa", "canada", "england"}
_CODE = re.compile(r"\s*\b\d{5}(?:-\d{4})?\Z")


def is_place(name: str) -> bool:
    """Whether a name is the tail of an address: a state, written out or not, with its postal code or without."""
    bare = _CODE.sub("", name).strip(" ,.")
    return bare != name.strip(" ,.") or bare in STATES or bare.casefold() in _NAMES
