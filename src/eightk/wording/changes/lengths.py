"""Lengths of time: a number and its unit read as one, so that 12 months are a year and 12 weeks are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from eightk.wording.units import Unit

_MONTHS, _DAYS = "months", "days"
UNITS: Mapping[str, tuple[int, str]] = MappingProxyType(
    {"day": (1, _DAYS), "week": (7, _DAYS), "month": (1, _MONTHS), "quarter": (3, _MONTHS), "year": (12, _MONTHS)}
)
_TIMES: Mapping[str, int] = MappingProxyType({"annual": 12, "yearly": 12, "quarterly": 3, "monthly": 1, "annually": 12})
_KINDS_OF_DAY = ("business", "calendar", "trading")
_BETWEEN_WORDS = "- or more fewer less additional full further successive consecutive whole complete ( ) such"
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
_ONE_WORDS = "a an each per every another this that"
_ONE = frozenset(_ONE_WORDS.split())
_REACH = 6


def durations(units: Sequence[Unit]) -> Iterator[tuple[int, str]]:
    """Each number before a unit of time, by its index, with the length that it states: "12 months", "5 business days".

    Calendar days are days; days of business and of trading are of their own kind."""
    for at, unit in enumerate(units):
        if unit.kind != "count":
            continue
        following = _following(units, at)
        kind = following.pop(0) if following and following[0] in _KINDS_OF_DAY else ""
        length = _unit(following[0]) if following else None
        value = unit.key.partition(":")[2]
        if length and value.isdigit():
            said = f"{kind} {length[1]}" if kind in ("business", "trading") else length[1]
            yield at, f"{int(value) * length[0]} {said}"


def implied(units: Sequence[Unit]) -> Iterator[str]:
    """Lengths that are stated without their number, or by how often: a year, three annual parts."""
    for at, unit in enumerate(units):
        if unit.key in _ONE and (following := _following(units, at)) and (length := _unit(following[0])):
            yield f"{length[0]} {length[1]}"
        value = unit.key.partition(":")[2]
        if unit.kind == "count" and value.isdigit():
            following = _following(units, at)
            yield from (f"{int(value) * _TIMES[word]} {_MONTHS}" for word in following[:2] if word in _TIMES)


def _following(units: Sequence[Unit], at: int) -> list[str]:
    return [unit.key for unit in units[at + 1 : at + _REACH] if unit.key not in _BETWEEN]


def _unit(word: str) -> tuple[int, str] | None:
    return UNITS.get(word.removesuffix("'s").rstrip("s'"))
