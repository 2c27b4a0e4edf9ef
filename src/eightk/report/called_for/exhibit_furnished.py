"""Item 7.01 or 2.02: an exhibit is furnished, not filed, only under these two.

Form 8-K, General Instruction B.2; Release No. 33-8400 (effective Aug. 23, 2004).
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.report.called_for.call import Call, Reading

AUTHORITY = "Form 8-K, General Instruction B.2 and Item 7.01; Release No. 33-8400 (effective Aug. 23, 2004)"


def exhibit_furnished(reading: Reading) -> Iterator[Call]:
    """An exhibit marked as furnished belongs to an item whose information is furnished."""
    report = reading.file.report
    for place, exhibit in enumerate(report.exhibits if report else ()):
        if exhibit.furnished:
            says = f"Exhibit {exhibit.number} is furnished, which only Items 2.02 and 7.01 allow"
            yield Call("7.01", "called for", says, AUTHORITY, ("report", "exhibits", place, "furnished"))
            return
