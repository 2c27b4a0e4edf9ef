"""The codes of findings, explained from the page that people read: docs/findings.md is their one source."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ROW = re.compile(r"^\| `([A-Z]{2,5}\d{3})` \| (.+?) \| (.+?) \|$", re.MULTILINE)


def finding_codes(page: str) -> Mapping[str, tuple[str, str]]:
    """By code, what it means and what to do."""
    return {code: (means, hint) for code, means, hint in _ROW.findall(page)}


def explain_finding(code: str, page: str) -> str | None:
    """A code, its meaning and what to do, or None if there is no such finding."""
    known = finding_codes(page)
    row = known.get(code.upper())
    return None if row is None else f"{code.upper()}  {row[0]}\n    {row[1]}"
