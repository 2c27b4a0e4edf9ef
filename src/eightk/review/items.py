"""An item of the report as the pack lists it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item: how it stands to the terms, why, by what authority, and what counsel determined, if they did."""

    number: str
    said: str
    because: str
    authority: str
    decided: str
    is_open: bool
