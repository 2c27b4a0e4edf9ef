"""Lengths of time: a number and its unit read as one, so that 12 months are a year and 12 weeks are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from eightk.wording.units import Unit

_MONTHS, _DAYS = "months", "days"
UNITS: Mapping[str, tuple[int, str]] = MappingProxyType(
    {"day": (1, _DAYS), "week": (7, _DAYS), "month": (1, _MONTHS), "quarter": (3, _MONTHS), "year": (12, _MONTHS)}
)
_KINDS_OF_DAY = ("business", "calendar", "trading", "consecutive")


def durations(units: Sequence[Unit]) -> Iterator[tuple[int, str]]:
    """Each number before a unit of time, by its index, with the length that it states: "12 months", "5 business days".

    Calendar days are days; days of business and of trading are of their own kind."""
    for at, unit in enumerate(units):
        if unit.kind != "count":
            continue
        following = [other.key for other in units[at + 1 : at + 3]]
        kind = following.pop(0) if following and following[0] in _KINDS_OF_DAY else ""
        length = UNITS.get(following[0].rstrip("s'")) if following else None
        value = unit.key.partition(":")[2]
        if length and value.isdigit():
            said = f"{kind} {length[1]}" if kind in ("business", "trading") else length[1]
            yield at, f"{int(value) * length[0]} {said}"
