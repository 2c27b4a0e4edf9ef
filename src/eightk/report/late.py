"""What a late report costs: the use of Form S-3, unless it was due under forgiving items alone.

Form S-3, General Instruction I.A.3(b): all reports of the last twelve months must have been timely, other than one that
is required solely by an item of the list below (Release No. 33-8400, effective August 23, 2004; Item 5.02(e) by Release
No. 33-8732A, effective November 7, 2006). Exchange Act Rules 13a-11(c) and 15d-11(c) have a safe harbor like it from
Rule 10b-5.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from eightk.report.deadline import deadline_for
from eightk.report.due import ReportDue

FORGIVING: Final = ("1.01", "1.02", "2.03", "2.04", "5.02(e)")
"""Of the items that eightk prepares. Items 7.01 and 8.01 have no deadline that could be missed."""
AUTHORITY: Final = "Form S-3, General Instruction I.A.3(b)"


def late_items(due: ReportDue, as_of: date) -> tuple[str, ...]:
    """The items whose own four business days are past on a day, in the order of the form."""
    past = {each.item for each in due.events if (own := deadline_for(each.day)) is not None and own.due < as_of}
    return tuple(sorted(past))


def unforgiven(items: tuple[str, ...]) -> tuple[str, ...]:
    """Those among them that cost the use of Form S-3 for twelve months."""
    return tuple(item for item in items if not item.startswith(FORGIVING))
