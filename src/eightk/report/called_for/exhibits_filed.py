"""Item 9.01: the exhibits of the report are listed.

Form 8-K, Item 9.01(d), until August 21, 2005 (c); Regulation S-K Item 601; Release Nos. 33-8400, 33-8587.
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading
from eightk.report.items import exhibits_letter

AUTHORITY = "Form 8-K, Item 9.01; Regulation S-K Item 601; Release Nos. 33-8400, 33-8587"


def exhibits_filed(reading: Reading) -> Iterator[Call]:
    """The agreement is filed as an exhibit. The build lists it under Item 9.01 by itself."""
    item = f"9.01({exhibits_letter(reading.on)})"
    says = f"the agreement is filed as Exhibit {reading.file.exhibit.number}"
    yield Call(item, "called for", says, AUTHORITY, ("exhibit", "number"))
