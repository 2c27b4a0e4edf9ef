"""What is furnished and not filed (Form 8-K, General Instruction B.2; Securities Exchange Act of 1934, Section 18).

An exhibit that is attached is filed, unless the report furnishes it. So where a text speaks of furnishing, or is of an
Item under which all is furnished, "attached" is not read as "filed"."""

from __future__ import annotations

import re

_FURNISHING = re.compile(r"\bfurnish|\b(?:2\.02|7\.01)\b|\bdeemed\s+(?:to\s+be\s+)?[^\w\s]?filed\b", re.IGNORECASE)
"""Items 2.02 and 7.01 are furnished (since August 23, 2004, Release 33-8400)."""
_FILED = re.compile(r"\bfiled\b", re.IGNORECASE)
_ATTACHED = re.compile(r"\b(?:attached|annexed|included|appended|enclosed)\b", re.IGNORECASE)


def speaks_of_furnishing(approved: str, draft: str) -> bool:
    """Whether either text does."""
    return any(_FURNISHING.search(text) for text in (approved, draft))


def becomes_filed(ours: str, theirs: str) -> bool:
    """Whether something is filed in one of two passages and attached, annexed or included in the other."""
    filed = len(_FILED.findall(ours)) - len(_FILED.findall(theirs))
    attached = len(_ATTACHED.findall(ours)) - len(_ATTACHED.findall(theirs))
    return filed * attached < 0
